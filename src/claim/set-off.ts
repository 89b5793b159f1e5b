import type { Mark } from '../lang/lexicon.ts'
import type { Patient } from './patients.ts'
import { LIGHT } from './reach.ts'
import type { Ground } from './sentence.ts'

/** "X, kidnapped in May, was found dead": a participle between commas describes whom another predicate takes. */
export const isSetOff = (ground: Ground, { to }: Patient, start: number): boolean =>
  start === to + 1 && ground.sign(to) === ',' && ground.fates(start).length > 0

/** How long a participle with what belongs to it may be between commas, in tokens. */
const INSERTION = 10
const CLOSING = ',.'

/** *Sa femme, blessée au bras, a été évacuée*: a participle between commas, or up to the end, right behind somebody told of. */
export function isInserted(ground: Ground, patient: Patient, { from, to }: Mark): boolean {
  if (!isSetOff(ground, patient, from)) return false
  for (let i = to; i <= to + INSERTION; i++) {
    const sign = ground.sign(i)
    if (sign !== '' && !LIGHT.includes(sign)) return CLOSING.includes(sign)
  }
  return false
}

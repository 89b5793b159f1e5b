import type { View } from '../find/view.ts'
import { tokenAt } from '../text/tokens.ts'
import type { Patient } from './patients.ts'
import type { Ground } from './sentence.ts'

/**
 * *Dos 31 feridos, 12 foram baleados*, "of the nine wounded, three died *and four* remain in hospital": a bare number
 * behind the comma that closes an "of" with its whole, which opens the sentence, or behind "and" further on.
 */
export function isOfFronted(ground: Ground, patients: readonly Patient[], { from, counted }: Patient): boolean {
  const joint = ground.sign(from - 1) === ',' ? from - 1 : ground.ends(from, 'and')?.from
  if (counted === null || joint === undefined) return false
  const whole = patients.find((p) => p.counted !== null)
  const of =
    whole && (ground.ends(whole.from, 'of') ?? ground.ends(ground.ends(whole.from, 'definite')?.from ?? 0, 'of'))
  if (!whole || of?.from !== 0) return false
  for (let i = whole.to; i < joint; i++)
    if (ground.sign(i) !== '') return ground.sign(i) === ',' && ground.sign(from - 1) !== ','
  return ground.sign(from - 1) === ','
}

/** "Eleven of the dead", *once de los heridos*, أحد عشر من القتلى: a plain number of those whom a fate befell. */
export function isOfThoseTold({ tokens }: View, ground: Ground, { head, counted }: Patient): boolean {
  if (counted === null || head.type !== 'fate' || head.fate.as !== 'noun') return false
  const of = ground.ends(ground.ends(head.mark.from, 'definite')?.from ?? head.mark.from, 'of')
  return (
    of !== undefined &&
    (tokenAt(tokens, of.from - 1)?.kind === 'number' || ground.ends(of.from, 'cardinal') !== undefined)
  )
}

/** "Nine were hurt, two critically": a bare number set off with how badly. */
export function isGraded({ tokens }: View, ground: Ground, { from, counted }: Patient): boolean {
  if (counted === null || ground.sign(from - 1) !== ',' || !ground.starts(from + 1, 'gravely')) return false
  return from + 2 >= tokens.length || ground.sign(from + 2) !== ''
}

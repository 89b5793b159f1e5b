import type { Mark } from '../lang/lexicon.ts'
import { includingNamed } from './apposition.ts'
import type { Patient } from './patients.ts'
import type { Ground } from './sentence.ts'

/** "Including", before the phrase or before the first of the list that it closes: *entre ellos una mujer y su hijo*. */
export function includingBefore(ground: Ground, patients: readonly Patient[], patient: Patient): Mark | undefined {
  const own = ground.ends(patient.from, 'including') ?? includingNamed(ground, patient)
  if (own) return own
  const and = ground.ends(patient.from, 'and')
  const first = and && patients.find(({ to }) => to === and.from)
  const including = first && ground.ends(first.from, 'including')
  return patients.some(({ to }) => including && to === including.from - 1) ? including : undefined
}

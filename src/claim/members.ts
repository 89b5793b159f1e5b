import type { Patient } from './patients.ts'
import type { Scan } from './reach.ts'
import type { Ground } from './sentence.ts'
import { PRONOUN, pointsAt } from './uncounted.ts'

/** "Another friend died, *he* said, and one was hurt": a pronoun is a member of a list only right before "and", or in "then himself". */
export const isAside = (ground: Ground, { rule, from, to }: Patient): boolean =>
  rule === PRONOUN && !ground.starts(to, 'and') && !ground.covers(from, 'selfToo')

/** "There were 300 guests, 26 of them died": what befell some of them is not told of them all. */
export const isOfThem = (ground: Ground, { to }: Patient): boolean =>
  (ground.starts(to, 'ofThem') ?? ground.starts(to - 1, 'ofThem')) !== undefined

/** "The colonel's daughter, X, was killed": whose somebody is. */
export const owns = (ground: Ground, { to }: Patient): boolean =>
  ground.sign(to) === "'" && !ground.starts(to + 1, 'and')

/** "Nine dead, not counting the attacker": of somebody told of before it says nothing that befell him. */
export const isLeftOut = (ground: Ground, patient: Patient): boolean =>
  pointsAt(patient) && ground.ends(patient.from, 'besides') !== undefined

/** *Eran 4 chicos, dos murieron*: behind those it is of, a bare number that a comma sets off. */
export const isOneOfThose = (ground: Ground, { head }: Patient, edge: Patient): boolean =>
  head.type === 'people' && edge.head.type === 'none' && edge.counted !== null && ground.sign(edge.from - 1) === ','

/** *Murieron 16 mineros, y otros siete continúan …*: the next has a predicate of its own. */
export const hasOwnVerb = (ground: Ground, { to }: Patient): boolean => ground.starts(to, 'be') !== undefined

/** *Los sobrevivientes, entre ellos tres niños*: part of those whom a noun right before tells of, which is no fate's. */
export function isOfOthersHere(ground: Ground, { from }: Patient): boolean {
  const comma = (ground.ends(from, 'including')?.from ?? 0) - 1
  const noun = comma - 1
  return ground.sign(comma) === ',' && ground.ends(noun, 'definite') !== undefined && !ground.covers(noun, 'fate')
}

/** *Raconte Fatiha, dont le fils …*: of a name, "of whom" is whose, and counts nobody among those told before. */
export const isKinOfNamed = ({ ground, patients }: Scan, { from, counted }: Patient): boolean => {
  const including = counted === null ? ground.ends(from, 'including') : undefined
  const end = including && ground.sign(including.from - 1) === ',' ? including.from - 1 : undefined
  return (
    end !== undefined && (ground.capital(end - 1) || patients.some(({ to, person }) => person !== null && to === end))
  )
}

/** "Including *the mayor* Paul Roe": of a noun and the name right behind it, the name is the part. */
export const isNamedNext = ({ patients }: Scan, { to, counted, person }: Patient): boolean =>
  counted === null && person === null && patients.some((next) => next.person !== null && next.from === to)

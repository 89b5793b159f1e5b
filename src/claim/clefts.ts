import type { Mark } from '../lang/lexicon.ts'
import type { Patient } from './patients.ts'
import { isComplement, type Reached, type Scan } from './reach.ts'
import type { Ground } from './sentence.ts'

/** *Fueron 12 obreros los asesinados*, *los asesinados son 12 obreros*: who a participle behind an article is said to be. */
export function whoTheyAre({ ground, patients }: Scan, { from, to }: Mark): Reached | null {
  const article = ground.ends(from, 'definite')
  if (!article) return null
  const be = ground.starts(to, 'be') ?? ground.starts(to, 'reach')
  return counted(
    ground,
    patients.find((patient) => patient.from === be?.to) ?? saidToBe(ground, patients, article.from),
  )
}

/** *Fueron 12 obreros los que murieron*: who does what the predicate at token `start` says, behind a pronoun of its own. */
export function whoDidSo({ ground, patients }: Scan, start: number): Reached | null {
  const relative = ground.ends(start, 'relative')
  const article = relative && ground.ends(relative.from, 'definite')
  return article ? counted(ground, saidToBe(ground, patients, article.from)) : null
}

/** The phrase before token `end` with "were" before it or behind it. */
const saidToBe = (ground: Ground, patients: readonly Patient[], end: number): Patient | undefined => {
  const be = ground.ends(end, 'be')
  return patients.find(({ from, to }) => (to === end && ground.ends(from, 'be')) || (be && to === be.from))
}

const counted = (ground: Ground, patient: Patient | undefined): Reached | null =>
  patient && patient.counted !== null && patient.head.type !== 'thing' && !isComplement(ground, patient)
    ? { patient, cost: 1, described: true }
    : null

import { endsIn, isPiece } from '../find/name-endings.ts'
import type { View } from '../find/view.ts'
import type { FateValue } from '../lang/fate-entries.ts'
import type { Mark } from '../lang/lexicon.ts'
import { isObject } from './agreement.ts'
import type { Patient } from './patients.ts'
import { COMMA, LIGHT, type Reached, type Scan } from './reach.ts'
import { phraseBehind } from './reach-behind.ts'
import type { Ground } from './sentence.ts'

/** Whom a verb befalls behind it; not "fired a 65", where behind an article a bare number counts nobody. */
export function objectBehind(scene: Scan, { to, value }: Mark): Reached | null {
  const reached = phraseBehind(scene, to)
  if (!reached) return null
  if ((value as FateValue).personal && !isGivenTo(scene, reached.patient)) return null
  const score = reached.patient.head.type === 'none' && scene.ground.ends(reached.patient.from, 'article')
  return score ? null : reached
}

/** Behind a word for those to whom something is done, or opened by one that says "to the" at once: *a doce*, *al conductor*. */
const isGivenTo = ({ ground }: Scan, { from }: Patient): boolean =>
  (ground.ends(from, 'forWhom') ?? ground.starts(from, 'forWhom')) !== undefined

/** Letters before an ending, at least. */
const STEM = 3

/** What is done to somebody directly: who stands in the form of a recipient has something else delayed or cut. */
const DIRECT = new Set(['detained', 'arrested', 'abducted', 'dismissed', 'released', 'deployed', 'killed'])

/** «Задержали зарплату 300 работникам», «двоим сократили отпуск»: to whom something is done, and whom the verb does not befall. */
export function isRecipient(
  { tokens, pack: { caseEndings } }: View,
  { from, to, person }: Patient,
  kind: string,
): boolean {
  if (!caseEndings || person !== null || !DIRECT.has(kind)) return false
  if (isPiece(tokens[from]?.norm ?? '', caseEndings.recipientNumbers)) return true
  return endsIn(tokens[to - 1]?.norm ?? '', caseEndings.recipients, STEM)
}

/** The rule of an object before its subject and verb. */
export const OBJECT_FIRST = 'object-subject-verb'
/** How long the subject between an object and its verb may be, in tokens. */
const SUBJECT = 2

/** «…, троих суд отправил под арест»: a number in the form of an object that opens its clause, before subject and verb. */
export function objectBefore({ view, ground, patients }: Scan, verb: number): Reached | null {
  const patient = patients.findLast(({ to }) => to <= verb)
  if (!patient || patient.counted === null || patient.to === verb || verb - patient.to > SUBJECT) return null
  if (!isObject(view, patient.from)) return null
  const opens = patient.from === 0 || ground.sign(patient.from - 1) !== '' || ground.ends(patient.from, 'and')
  for (let i = patient.to; i < verb; i++) if (ground.sign(i) !== '') return null
  return opens ? { patient, cost: COMMA } : null
}

/** How long the subject of a relative clause may be whose verb takes those before it, in tokens. */
const RELATIVE = 4
/** What its subject may begin with: an article, a noun, *des* hommes armés. */
const SUBJECTS = ['definite', 'article', 'group', 'partitive', 'of']

/** *Os 26 operários que o jornal despediu*, "the 12 students that police arrested": those before the relative pronoun of a clause with a subject of its own. */
export function objectOfRelative({ ground, patients }: Scan, verb: number): Reached | null {
  for (let i = verb - 1; i >= verb - RELATIVE && LIGHT.includes(ground.sign(i)) && ground.fates(i).length === 0; i--) {
    const relative = ground.ends(i, 'relative')
    if (!relative) continue
    const opens = SUBJECTS.some((tag) => ground.starts(i, tag)) || ground.capital(i)
    const patient = opens ? patients.findLast(({ to }) => isBeside(ground, to, relative.from)) : undefined
    const somebody = patient && (patient.counted !== null || patient.person !== null || patient.rule === 'single-noun')
    return somebody ? { patient, cost: COMMA, described: true } : null
  }
  return null
}

/** How much may stand between somebody and the pronoun: a name, an age, in tokens. */
const BESIDE = 3

/** Whether a phrase that ends before token `to` stands right before the pronoun at `relative`, or with a few words more. */
function isBeside(ground: Ground, to: number, relative: number): boolean {
  if (to > relative || relative - to > BESIDE) return false
  for (let i = to; i < relative; i++) if (ground.sign(i) !== '' || ground.covers(i, 'be')) return false
  return true
}

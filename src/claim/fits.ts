import type { FateValue } from '../lang/fate-entries.ts'
import type { Mark } from '../lang/lexicon.ts'
import { ELSEWHERE, isOfThings, kindFor } from './kinds.ts'
import type { Patient } from './patients.ts'
import { PRONOUN, pointsAt } from './uncounted.ts'

/** What befalls people so closely that even a word unknown right beside it is one for them. */
const TIGHT = [
  'killed',
  'wounded',
  'bearing',
  'detained',
  'arrested',
  'charged',
  'tried',
  'convicted',
  'imprisoned',
  'tortured',
  'abducted',
  'missing',
  'departed',
  'hospitalised',
  'dismissed',
  'referred',
  'jailed',
  'stopped',
  'passed',
  'punished',
  'executed',
]

/** Who is sent to a place, where others are driven from theirs. */
const SENT = ['military', 'police']

const MILLION = 1e6

/** What one named person alone is seldom said to do: there the name is more likely a town's or a company's. */
export const CROWDS = ['protesting', 'gathered', 'deployed', 'striking', 'displaced', 'struck']

/** What may be told of people whom the phrase itself calls dead: nobody arrests "366 deaths of detainees". */
const OF_THE_DEAD = [
  'killed',
  'casualties',
  'missing',
  'departed',
  'tortured',
  'taken',
  'miscounted',
  'survived',
  ELSEWHERE,
]
const isDead = ({ head, quantity }: Patient): boolean =>
  head.type === 'fate' && head.fate.kind === 'killed' && head.fate.as === 'noun' && quantity.max !== 0

/** "Wounding four escorts": who is wounded is somebody, whatever noun counts him. */
const isWounded = ({ counted, quantity, head }: Patient, kind: string): boolean =>
  kind === 'wounded' && counted !== null && quantity.vague === undefined && head.type === 'unknown' && !head.elliptic

/** Whether a phrase may be what this fate befalls: named people and unknown words only when they stand close by. */
export function fits(patient: Patient, { value, from, to }: Mark, cost: number): boolean {
  const { kind, as } = value as FateValue
  if (patient.head.type === 'unknown')
    return (
      (as === 'active' && TAKEN.includes(kind) && cost <= SUBJECT && isSomeOf(patient, 0)) ||
      (cost <= 0.5 &&
        (as === 'active'
          ? isWounded(patient, kind)
          : TIGHT.includes(kind) && (as !== 'event' || isSomeOf(patient, cost))))
    )
  if (kind === 'released' && to - from <= 2 && patient.head.type === 'people' && patient.head.status === 'athlete')
    return false // by a club, where nothing says from what
  if (kind === 'released' && patient.head.type === 'none' && (patient.quantity.min ?? 0) >= MILLION) return false // of money
  if (patient.person !== null) return cost <= (as === 'active' ? 5 : 3) && !CROWDS.includes(kind)
  if (as === 'active' && patient.rule === PRONOUN && cost > 0) return false
  if (isDead(patient) && !OF_THE_DEAD.includes(kind)) return false
  if (kind === 'displaced' && patient.head.type === 'people' && SENT.includes(patient.head.status ?? '')) return false
  if (kind === 'displaced' && patient.head.type === 'fate' && patient.head.fate.kind === 'wounded') return false
  if (pointsAt(patient) && (CROWDS.includes(kind) || kind === 'dismissed')) return false
  if (patient.head.type === 'thing') return kindFor(kind, patient.head.thing) !== null
  return !isOfThings(kind)
}

/** What only people are taken by. */
const TAKEN = ['arrested', 'stopped', 'abducted']
/** How much the subject between such a verb and them may cost. */
const SUBJECT = 2

/** اعتقال 12 من قيادات الحركة: so many "of" somebody, right behind what befell them. */
const isSomeOf = ({ head }: Patient, cost: number): boolean => head.type === 'unknown' && head.elliptic && cost === 0

/** A bare "some" or "several" beside a participle without its auxiliary may speak of anything. */
export const saysLittle = ({ head, quantity }: Patient): boolean => head.type === 'none' && quantity.vague === 'few'

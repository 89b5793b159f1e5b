import { fateValue, type View } from '../find/view.ts'
import type { Link } from './links.ts'
import type { Patient } from './patients.ts'
import type { Ground } from './sentence.ts'

/** How far "of the plant's" may stretch between a part and the number it is taken from, in tokens. */
const OF = 5

/** "1,400 of the plant's 2,000 workers", "12 of the 30 arrested": the phrase that is counted out of `whole`. */
export function countedOutOf(ground: Ground, patients: readonly Patient[], whole: Patient): Patient | null {
  const part = patients.findLast((p) => p.counted !== null && p.to <= whole.from)
  if (!part || whole.counted === null || whole.from - part.to > OF) return null
  if (part.to === whole.from && endsInOf(ground, part)) return part
  for (let i = part.from + 1; i < whole.from; i++) {
    if (ground.starts(i, 'of') ?? ground.starts(i, 'preposition')) return isPlain(ground, i, whole.from) ? part : null
  }
  return null
}

/** *L'un des* trois hommes: a number in several words that holds the "of the" itself. */
const endsInOf = (ground: Ground, { from, to, quantity }: Patient): boolean =>
  quantity.max === 1 && to - from > 1 && ground.ends(to, 'cardinal') !== undefined

/** Neither a sign nor "and" in the stretch. */
function isPlain(ground: Ground, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (ground.starts(i, 'and') || ',;:()'.includes(ground.sign(i) || ' ')) return false
  return true
}

/** The phrases, in which a bare number counted out of a phrase that names people counts such people too. */
export function withHeadsOfWholes(ground: Ground, patients: readonly Patient[]): Patient[] {
  const heads = new Map<Patient, Patient['head']>()
  for (const whole of patients) {
    const part = whole.head.type === 'people' ? countedOutOf(ground, patients, whole) : null
    if (part && (part.head.type === 'none' || part.head.type === 'unknown')) heads.set(part, whole.head)
  }
  return patients.map((patient) => ({ ...patient, head: heads.get(patient) ?? patient.head }))
}

/** "Four dogs were rescued and two were found dead": the phrases without the animals, and without bare numbers behind them. */
export function withoutAnimals(patients: readonly Patient[]): Patient[] {
  let behind = false
  return patients.filter(({ head, counted, rule }) => {
    if (rule !== 'another' && (head.type !== 'none' || counted === null))
      behind = head.type === 'thing' && head.thing === 'animal'
    return !behind
  })
}

/**
 * "Twenty of the people arrested were released", "three of those freed spoke": the links without what a bare participle
 * tells of the whole and not of its part. In a title, which no sign closes, it is told of the part.
 */
export function withoutFatesOfWholes({ tokens }: View, ground: Ground, links: readonly Link[]): Link[] {
  const closed = '.!?…'.includes(ground.sign(tokens.length - 1) || ' ')
  return links.filter(
    ({ patient, fate, start, end }) =>
      !fate ||
      fateValue(fate).as !== 'participle' ||
      start !== fate.from ||
      start !== patient.to ||
      !isOutOf(ground, patient) ||
      (!closed && !links.some((other) => other.patient === patient && other.start > end)),
  )
}

const isOutOf = (ground: Ground, { counted, from, to }: Patient): boolean => {
  for (let i = from + 1; counted !== null && i < to; i++) if (ground.starts(i, 'partitive')) return true
  return false
}

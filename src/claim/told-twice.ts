import { behindComplement, inApposition } from './apposition.ts'
import type { Patient } from './patients.ts'
import type { Ground } from './sentence.ts'
import { TOLD } from './uncounted.ts'

/** Of two phrases for one person, "a priest, X", "the pilot, an instructor", the one that says who it is; `null` where there are two people. */
export function toldTwice(ground: Ground, left: Patient, right: Patient): Patient | null {
  if (inApposition(ground, left, right)) return left.person === null ? right : left
  const pilot =
    ((left.rule === TOLD && !ground.starts(left.from, 'whose')) || isOne(left)) && right.rule === 'single-noun'
  return pilot && (isExplained(ground, left, right) || (isAged(ground, right) && isExplainedFar(ground, left, right)))
    ? left
    : null
}

/** *Uno, un adolescente, …*: a bare number. */
const isOne = ({ counted, head, quantity: { min, max } }: Patient): boolean =>
  counted !== null && head.type === 'none' && min === 1 && max === 1

/** "One of the raiders, a 16-year-old": two single people with a comma alone between them are one. */
function isExplained(ground: Ground, a: Patient, b: Patient): boolean {
  const [left, right] = a.from < b.from ? [a, b] : [b, a]
  const alone = ground.sign(left.to) === ',' && left.to === right.from - 1 && ground.starts(right.from, 'article')
  return a.quantity.max === 1 && b.quantity.max === 1 && Boolean(alone)
}

/** How long what belongs to the first may be, in tokens. */
const BELONGS = 6

/** The next sign behind "in the case", where a preposition opens it; `to` where none does. */
function behindAnything(ground: Ground, to: number): number {
  if (!ground.starts(to, 'preposition') && !ground.starts(to, 'of')) return to
  for (let i = to; i <= to + BELONGS; i++) if (ground.sign(i) !== '') return i
  return to
}

/** "A 52-year-old man": who is known by an age. */
function isAged(ground: Ground, { from, to }: Patient): boolean {
  for (let i = from; i < to; i++) if (ground.starts(i, 'measureAfter')?.value === 'age') return true
  return false
}

/** "The driver of the pickup, a 52-year-old", "one of them, a nurse": the same behind what the first belongs to. */
export function isExplainedFar(ground: Ground, a: Patient, b: Patient): boolean {
  const [left, right] = a.from < b.from ? [a, b] : [b, a]
  const them = ground.starts(left.to, 'ofThem')
  const to = them?.to ?? (isAged(ground, right) ? behindAnything(ground, left.to) : behindComplement(ground, left.to))
  return isExplained(ground, { ...left, to }, right)
}

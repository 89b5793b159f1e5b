import type { Mark } from '../lang/lexicon.ts'
import { readDigits, skipDigits } from './digits.ts'
import { isDefinite, type View } from './view.ts'

/** A number, written in digits, words or both, over tokens `[from, to)`. */
export type Numeral = {
  readonly from: number
  readonly to: number
  readonly value: number
  /** True when a noun such as *dizaine* or *dozen* makes it "about". */
  readonly approximate: boolean
  /** The word that multiplies it ("thousand"), 1 where there is none: a range's first number may share it. */
  readonly scale: number
  readonly rule: string
}

/** The first mark of `tag` that starts at token `from`. */
export type MarkAt = (from: number, tag: string) => Mark | undefined

/** Looks up the marks of a sentence. */
export const marksAt =
  ({ index }: View): MarkAt =>
  (from, tag) =>
    index.from(from).find((mark) => mark.tag === tag)

/** Every number of the sentence, in order, none overlapping. */
export function findNumerals(view: View, at: MarkAt): Numeral[] {
  const found: Numeral[] = []
  for (let i = 0; i < view.tokens.length; ) {
    const numeral = readNumeral(view, at, i)
    if (numeral) found.push(numeral)
    i = numeral?.to ?? skipDigits(view.tokens, i)
  }
  return found
}

function readNumeral(view: View, at: MarkAt, from: number): Numeral | null {
  const digits = readDigits(view, from)
  if (!digits && saysOnlyMany(view, at, from)) return null
  const spelt = digits ?? readWords(view, at, from)
  if (spelt && !digits) return multiplied(view, at, withDigits(view, spelt), 'number-words')
  if (spelt) return multiplied(view, at, spelt, 'digits')
  const noun = at(from, 'approximate')
  if (noun) return { from, to: noun.to, value: noun.value as number, approximate: true, scale: 1, rule: 'dozen-noun' }
  return null
}

type Spelt = { readonly from: number; readonly to: number; readonly value: number; readonly scale?: number }

/** "mil 233", "tres mil 712": digits right behind a scale, and below it, add to it. */
function withDigits(view: View, spelt: Spelt): Spelt {
  const { scale = 1 } = spelt
  const digits = scale >= 1000 ? readDigits(view, spelt.to) : null
  return digits && digits.value < scale ? { from: spelt.from, to: digits.to, value: spelt.value + digits.value } : spelt
}

/** "тысячи", "сотни" by themselves are vague; behind a hedge ("более тысячи") they are a number. */
const saysOnlyMany = (view: View, at: MarkAt, from: number): boolean =>
  at(from, 'vague') !== undefined && !view.index.to(from).some((mark) => mark.tag === 'hedgeBefore')

/** "5 thousand", "25 тыс.", "two dozen". */
function multiplied(view: View, at: MarkAt, number: Spelt, rule: string): Numeral {
  let { to, value } = number
  let scale = number.scale ?? 1
  for (let mark = at(to, 'multiplier'); mark && mark.prefix === ''; mark = at(to, 'multiplier')) {
    scale *= mark.value as number
    value *= mark.value as number
    to = mark.to
  }
  if (scale > 1 && view.tokens[to]?.norm === '.' && !view.tokens[to]?.space && view.tokens[to + 1]?.kind === 'word')
    to++
  const noun = at(to, 'approximate') ?? (at(to, 'of') ? at(to + 1, 'approximate') : undefined)
  if (noun)
    return {
      ...number,
      to: noun.to,
      value: value * (noun.value as number),
      approximate: true,
      scale,
      rule: 'counted-dozens',
    }
  return {
    from: number.from,
    to,
    value: round(value),
    approximate: false,
    scale,
    rule: scale > 1 ? `${rule}-times-scale` : rule,
  }
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6

/**
 * A number in words from token `from` on: each word adds to what stands before it or multiplies it, as far as the
 * magnitudes allow; joiners ("and", "et", و) only between two of its words.
 */
function readWords(view: View, at: MarkAt, from: number): Spelt | null {
  const first = wordAt(at, from)
  if (first && isDefinite(view, first)) return null
  let sum: Sum | null = null
  let to = from
  for (let i = from; ; ) {
    const joiner: Mark | undefined = sum ? at(i, 'joiner') : undefined
    const step: Mark | undefined = wordAt(at, i) ?? (joiner && wordAt(at, joiner.to))
    if (!step) break
    const joined: boolean = joiner !== undefined || step.prefix !== ''
    const value = step.value as number
    if (sum && startsThousands(at, step, sum)) break
    const next: Sum | null = step.tag === 'cardinal' ? add(sum, value, joined) : multiply(sum, value)
    if (!next) break
    sum = next
    to = i = step.to
  }
  return sum && { from, to, value: sum.total + sum.current, scale: sum.current === 0 && sum.total > 0 ? sum.floor : 1 }
}

/** In "two thousand and three thousand" the second number stands before a scale that the first has used up. */
const startsThousands = (at: MarkAt, step: Mark, { floor }: Sum): boolean =>
  step.tag === 'cardinal' && ((at(step.to, 'multiplier')?.value as number | undefined) ?? 0) >= floor

const wordAt = (at: MarkAt, i: number): Mark | undefined => at(i, 'cardinal') ?? at(i, 'multiplier')

/** `total` holds the finished thousands and millions, `current` what is being built; `floor` is the last big scale. */
type Sum = { readonly total: number; readonly current: number; readonly floor: number }

function add(sum: Sum | null, value: number, joined: boolean): Sum | null {
  if (!sum)
    return value < 1000
      ? { total: 0, current: value, floor: Number.POSITIVE_INFINITY }
      : { total: value, current: 0, floor: 1000 }
  if (value === 0 || value >= sum.floor) return null
  const { current } = sum
  const room = current === 0 || (current >= 20 && current % magnitude(value) === 0 && current > value)
  const unitBeforeTens = joined && current % 100 > 0 && current % 100 < 10 && value >= 20 && value < 100
  return room || unitBeforeTens ? { ...sum, current: current + value } : null
}

/** The power of ten above `value`: what it is added to must be a multiple of it. */
const magnitude = (value: number): number => 10 ** String(value).length

function multiply(sum: Sum | null, scale: number): Sum | null {
  if (!sum)
    return scale === 100
      ? { total: 0, current: 100, floor: Number.POSITIVE_INFINITY }
      : { total: scale, current: 0, floor: scale }
  if (scale === 100)
    return sum.current > 0 && sum.current < 100 ? { ...sum, current: sum.current * 100 } : hundredAfter(sum)
  if (scale >= sum.floor) return null
  return { total: sum.total + (sum.current || 1) * scale, current: 0, floor: scale }
}

/** A bare "hundred" behind thousands (*mil cem*, ألف ومئة). */
const hundredAfter = (sum: Sum): Sum | null => (sum.current === 0 ? { ...sum, current: 100 } : null)

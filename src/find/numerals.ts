import type { Mark } from '../lang/lexicon.ts'
import type { PlainHedge } from '../lang/number-table.ts'
import { Tags } from '../lang/tags.ts'
import { readDigits, skipDigits } from './digits.ts'
import { countedPlural, isDefinite, numberOrMark, type View } from './view.ts'

/** A number, written in digits, words or both, over tokens `[from, to)`. */
export type Numeral = {
  readonly from: number
  readonly to: number
  readonly value: number
  /** True when a noun such as *dizaine* or *dozen* makes it "about". */
  readonly approximate: boolean
  /** The word that multiplies it ("thousand"), 1 where there is none: a range's first number may share it. */
  readonly scale: number
  /** A hedge that stands inside it: «пять с лишним тысяч». */
  readonly hedge?: PlainHedge
  readonly rule: string
}

/** The words with which a number may begin. */
const OPENING = Tags.of('cardinal', 'multiplier', 'approximate', 'half', 'constructDual')

/** The first mark of `tag` that starts at token `from`. */
export type MarkAt = (from: number, tag: string) => Mark | undefined

/** Looks up the marks of a sentence. */
export const marksAt =
  ({ index }: View): MarkAt =>
  (from, tag) =>
    index.starting(from, tag)

/** The number in words that begins at token `from`, `null` where none does. */
export function numberInWords(view: View, from: number): { readonly to: number; readonly value: number } | null {
  return readWords(view, marksAt(view), from)
}

/** Every number of the sentence, in order, none overlapping. */
export function findNumerals(view: View, at: MarkAt): Numeral[] {
  const found: Numeral[] = []
  const { length } = view.tokens
  for (let i = numberOrMark(view, 0, OPENING); i < length; i = numberOrMark(view, i, OPENING)) {
    const numeral = readNumeral(view, at, i)
    if (numeral) found.push(numeral)
    i = numeral?.to ?? skipDigits(view.tokens, i)
  }
  return found
}

function readNumeral(view: View, at: MarkAt, from: number): Numeral | null {
  const digits = readDigits(view, from)
  if (!digits && saysOnlyMany(view, at, from)) return null
  const spelt = digits ?? readConstruct(at, from) ?? readWords(view, at, from) ?? readHalf(at, from)
  if (spelt) return hedgedWithin(view, at, spelt) ?? multiplied(view, at, spelt, digits ? 'digits' : 'number-words')
  const noun = at(from, 'approximate')
  return noun ? { ...ofNoun(at, noun, 1), from, rule: 'dozen-noun' } : null
}

/** What may be counted: people and things, the dead, money. */
const COUNTED = ['group', 'thing', 'fate', 'measureAfter']

/** ألفا شخص: two thousand, by the noun that follows; ألفا alone is one thousand. */
function readConstruct(at: MarkAt, from: number): Spelt | null {
  const dual = at(from, 'constructDual')
  if (!dual || !COUNTED.some((tag) => at(dual.to, tag))) return null
  return { from, to: dual.to, value: dual.value as number, scale: (dual.value as number) / 2 }
}

/** نصف مليون: half of a scale that stands behind it. */
function readHalf(at: MarkAt, from: number): Spelt | null {
  const half = at(from, 'half')
  const mark = half && at(half.to, 'multiplier')
  const scale = mark?.prefix === '' ? (mark.value as number) : null
  return mark && scale !== null ? { from, to: mark.to, value: scale / 2, scale } : null
}

type Spelt = { readonly from: number; readonly to: number; readonly value: number; readonly scale?: number }
type Scaled = { readonly to: number; readonly value: number; readonly scale: number }

/** "тысячи", "сотни" by themselves are vague; behind a hedge ("более тысячи") and before a number («тысячи две») they are one. */
function saysOnlyMany(view: View, at: MarkAt, from: number): boolean {
  const vague = at(from, 'vague')
  if (!vague || view.index.ending(from, 'hedgeBefore')) return false
  return (at(from, 'approximate')?.to ?? 0) <= vague.to
}

/** "пять с лишним тысяч": the hedge parts the number from its scale, and is kept. */
function hedgedWithin(view: View, at: MarkAt, number: Spelt): Numeral | null {
  const hedge = at(number.to, 'hedgeAfter')
  if (!hedge || !(at(hedge.to, 'multiplier') ?? at(hedge.to, 'approximate'))) return null
  const whole = multiplied(view, at, { ...number, to: hedge.to }, 'number')
  return { ...whole, hedge: hedge.value as PlainHedge, rule: 'hedge-before-scale' }
}

/** What makes another number of digits. */
const SCALES = Tags.of('multiplier', 'approximate')

/** "5 thousand", "25 тыс.", "two dozen", *dos millones y medio*. */
function multiplied(view: View, at: MarkAt, number: Spelt, rule: string): Numeral {
  if (rule === 'digits' && !view.tags.meets(SCALES))
    return { from: number.from, to: number.to, value: round(number.value), approximate: false, scale: 1, rule }
  const whole = withTail(view, at, scaled(at, number))
  const noun = at(whole.to, 'approximate') ?? (at(whole.to, 'of') ? at(whole.to + 1, 'approximate') : undefined)
  if (noun) return { ...ofNoun(at, noun, whole.value), from: number.from, rule: 'counted-dozens' }
  const { to, value, scale } = whole
  return {
    from: number.from,
    to: scale > 1 && isAbbreviated(view, to) ? to + 1 : to,
    value: round(value),
    approximate: false,
    scale,
    rule: scale > 1 ? `${rule}-times-scale` : rule,
  }
}

/** So many dozens, and half a one more where the words say so: *centena e meia*. */
function ofNoun(at: MarkAt, noun: Mark, times: number): Pick<Numeral, 'to' | 'value' | 'approximate' | 'scale'> {
  const half = halfBehind(at, noun.to)
  const size = noun.value as number
  return { to: half?.to ?? noun.to, value: (times + (half ? 0.5 : 0)) * size, approximate: true, scale: size }
}

/** The number with the scales behind it, and half of the last one. */
function scaled(at: MarkAt, number: Spelt): Scaled {
  let { to, value, scale = 1 } = withHalf(at, number)
  for (let mark = at(to, 'multiplier'); mark && mark.prefix === ''; mark = at(to, 'multiplier')) {
    scale *= mark.value as number
    value *= mark.value as number
    to = mark.to
  }
  const half = scale > 1 ? halfBehind(at, to) : undefined
  if (!half) return { to, value, scale }
  const again = at(half.to, 'multiplier')
  return { to: again?.value === scale ? again.to : half.to, value: value + scale / 2, scale }
}

/** ثلاثة ونصف مليون: the half before the scale that both count; behind a scale (مليون ونصف مليون) it is half of that. */
function withHalf(at: MarkAt, number: Spelt): Spelt {
  const half = number.scale === undefined || number.scale === 1 ? halfBehind(at, number.to) : undefined
  return half && at(half.to, 'multiplier') ? { ...number, to: half.to, value: number.value + 0.5 } : number
}

/** The half joined at token `to`, by a word or a clitic. */
const halfBehind = (at: MarkAt, to: number): Mark | undefined => {
  const joiner = at(to, 'joiner')
  const half = at(joiner?.to ?? to, 'half')
  return joiner || half?.prefix ? half : undefined
}

/** What is joined to a scale by "and" is at least this: fewer are more likely others ("2 thousand and 30 …"). */
const LEAST_JOINED = 100

/**
 * "mil 233", "2 millones 345 mil 678", "1 milhão e 200 mil": a number right behind a scale, and below it, adds to it;
 * before a larger scale both count it ("2 mil 500 millones").
 */
function withTail(view: View, at: MarkAt, head: Scaled): Scaled {
  if (head.scale < 1e3 || head.value % head.scale !== 0) return head
  const joiner = at(head.to, 'joiner')
  const parted = joiner ? null : behindComma(view, at, head)
  if (parted) return withTail(view, at, { ...parted, value: head.value + parted.value })
  const next = joiner?.to ?? behindDot(view, head.to)
  const number = readDigits(view, next) ?? readWords(view, at, next)
  if (!number) return head
  const tail = scaled(at, number)
  if (!joiner && head.scale === 1e3 && tail.scale === 1e6 && number.value < 1e3)
    return { ...tail, value: head.value * tail.scale + tail.value }
  if (tail.value >= head.scale || (joiner && tail.value < LEAST_JOINED)) return head
  return withTail(view, at, { to: tail.to, value: head.value + tail.value, scale: Math.min(tail.scale, 1e3) })
}

/**
 * *Duas mil, quinhentas e trinta e duas*, "one million, two hundred thousand and one": what a comma parts from a scale, in
 * words, if it is no round number, which more likely counts others.
 */
function behindComma(view: View, at: MarkAt, { to, scale }: Scaled): Scaled | null {
  const number = view.tokens[to]?.norm === ',' ? readWords(view, at, to + 1) : null
  const tail = number && scaled(at, number)
  return tail && tail.value > LEAST_JOINED && tail.value < scale && tail.value % LEAST_JOINED !== 0 ? tail : null
}

/** «3 тыс. 200»: the dot of an abbreviated scale before the digits that go on with the number. */
const behindDot = ({ tokens }: View, to: number): number =>
  tokens[to]?.norm === '.' && !tokens[to]?.space && tokens[to + 1]?.kind === 'number' ? to + 1 : to

const isAbbreviated = ({ tokens }: View, to: number): boolean =>
  tokens[to]?.norm === '.' && !tokens[to]?.space && tokens[to + 1]?.kind === 'word'

/** Without what binary fractions leave behind: 1.1 million is 1100000. */
const round = (value: number): number => (Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6)

/**
 * A number in words from token `from` on: each word adds to what stands before it or multiplies it, as far as the
 * magnitudes allow; joiners ("and", "et", و) only between two of its words.
 */
function readWords(view: View, at: MarkAt, from: number): Spelt | null {
  const first = wordAt(at, from)
  if (first && isDefinite(view, first) && !countsNoun(view, at, first)) return null
  let sum: Sum | null = null
  let last: Mark | undefined
  let to = from
  for (let i = from; ; ) {
    const joiner: Mark | undefined = sum ? at(i, 'joiner') : undefined
    const step: Mark | undefined =
      wordAt(at, i) ?? (joiner && wordAt(at, joiner.to)) ?? (sum ? oneWithin(at, sum, i, joiner) : undefined)
    if (!step) break
    const joined: boolean = joiner !== undefined || step.prefix !== ''
    const value: number = step.tag === 'oneWithin' ? 1 : (step.value as number)
    if (sum && startsThousands(at, step, sum)) break
    const next: Sum | null = step.tag === 'multiplier' ? multiply(sum, value, joined) : add(sum, value, joined)
    if (!next) break
    sum = next
    last = step
    to = i = step.to
  }
  return sum && { from, to, value: sum.total + sum.current, scale: lastScale(sum, last) }
}

/** The days of the week are named like the definite one and two. */
const LEAST_DEFINITE = 3

/** الجنود الخمسة, الثلاثة آلاف عامل, الخمسة الآخرون: a number with the article that has its noun, its scale or "other" beside it, or a hedge. */
const countsNoun = (view: View, at: MarkAt, { from, to, value }: Mark): boolean =>
  (value as number) >= LEAST_DEFINITE &&
  (countedPlural(view, from) ??
    view.index.ending(from, 'unit') ??
    at(to, 'group') ??
    at(to, 'multiplier') ??
    at(to, 'other') ??
    view.index.ending(from, 'hedgeBefore')) !== undefined

/** The scale that the number ends in: "three thousand", "three hundred". */
const lastScale = ({ total, current, floor }: Sum, last: Mark | undefined): number =>
  current === 0 && total > 0 ? floor : last?.tag === 'multiplier' ? 100 : 1

/** In "two thousand and three thousand" the second number stands before a scale that the first has used up. */
function startsThousands(at: MarkAt, step: Mark, sum: Sum): boolean {
  const scale = step.tag === 'multiplier' ? undefined : (at(step.to, 'multiplier')?.value as number | undefined)
  return scale !== undefined && scale >= sum.floor && !scalesUp(sum, scale)
}

/** *Dos mil trescientos millones*: thousands of millions. */
const scalesUp = ({ total, floor }: Sum, scale: number): boolean => floor === 1e3 && scale === 1e6 && total < scale

/** *vingt et un*, *ciento una*: an article's word, which counts only behind a joiner or a full hundred or scale. */
function oneWithin(at: MarkAt, sum: Sum, i: number, joiner: Mark | undefined): Mark | undefined {
  return joiner ? at(joiner.to, 'oneWithin') : sum.current % 100 === 0 ? at(i, 'oneWithin') : undefined
}

const wordAt = (at: MarkAt, i: number): Mark | undefined => at(i, 'cardinal') ?? at(i, 'multiplier')

/** `total` holds the finished thousands and millions, `current` what is being built; `floor` is the last big scale. */
type Sum = { readonly total: number; readonly current: number; readonly floor: number }

function add(sum: Sum | null, value: number, joined: boolean): Sum | null {
  if (!sum)
    return value < 1000
      ? { total: 0, current: value, floor: Number.POSITIVE_INFINITY }
      : { total: value, current: 0, floor: scaleWithin(value) }
  if (value === 0) return null
  if (value >= sum.floor) return joined ? withFew(sum, value) : null
  const { current } = sum
  const room = current === 0 || (current >= 20 && current % magnitude(value) === 0 && current > value)
  const unitBeforeTens = joined && current % 100 > 0 && current % 100 < 10 && value >= 20 && value < 100
  return room || unitBeforeTens ? { ...sum, current: current + value } : null
}

/** مئة ألف وألفان: one or two of the scale behind round hundreds of it. */
const withFew = (sum: Sum, value: number): Sum | null =>
  sum.current === 0 && sum.total % (100 * sum.floor) === 0 && value <= 2 * sum.floor
    ? { ...sum, total: sum.total + value }
    : null

/** The largest scale that `value` holds: a word for two millions leaves room for thousands. */
const scaleWithin = (value: number): number => 1000 ** Math.floor(Math.log10(value) / 3)

/** The power of ten above `value`: what it is added to must be a multiple of it. */
const magnitude = (value: number): number => 10 ** String(value).length

function multiply(sum: Sum | null, scale: number, joined: boolean): Sum | null {
  if (!sum)
    return scale === 100
      ? { total: 0, current: 100, floor: Number.POSITIVE_INFINITY }
      : { total: scale, current: 0, floor: scale }
  if (scale === 100)
    return sum.current > 0 && sum.current < 100 ? { ...sum, current: sum.current * 100 } : hundredAfter(sum)
  if (scalesUp(sum, scale)) return { total: (sum.total + sum.current) * scale, current: 0, floor: scale }
  if (scale >= sum.floor) return joined ? withFew(sum, scale) : null
  return { total: sum.total + (sum.current || 1) * scale, current: 0, floor: scale }
}

/** A bare "hundred" behind thousands (*mil cem*, ألف ومئة). */
const hundredAfter = (sum: Sum): Sum | null => (sum.current === 0 ? { ...sum, current: 100 } : null)

import type { Passed } from '../domain/mention.ts'
import { hedged, type Quantity, type Vague } from '../domain/quantity.ts'
import type { Mark } from '../lang/lexicon.ts'
import type { PlainHedge } from '../lang/number-table.ts'
import { Tags, tagNumber } from '../lang/tags.ts'
import { tokenAt } from '../text/tokens.ts'
import { FEATURE } from './features.ts'
import { findNumerals, type MarkAt, marksAt, type Numeral } from './numerals.ts'
import { type Found, fateValue, isDefinite, type View } from './view.ts'

/** A quantity of the sentence. `core` is the number without its hedge. */
export type QuantityFound = {
  readonly quantity: Quantity
  readonly core: { readonly from: number; readonly to: number }
  /** Why it cannot count people or things, `null` when it may. */
  readonly measure: Passed | null
}

const VAGUE = tagNumber('vague')
const HEDGE_BEFORE = tagNumber('hedgeBefore')
const HEDGE_AFTER = tagNumber('hedgeAfter')
/** What a sentence with a quantity has. */
const COUNTING = Tags.of(FEATURE.digits, 'cardinal', 'multiplier', 'approximate', 'vague')

/** Every quantity of a sentence, in order: numbers with their hedges, ranges, and words that count without a number. */
export function findQuantities(view: View): Found<QuantityFound>[] {
  if (!view.tags.meets(COUNTING)) return []
  const at = marksAt(view)
  const numerals = findNumerals(view, at)
  const found: Found<QuantityFound>[] = []
  for (let i = 0; i < numerals.length; i++) {
    const [one, two] = [numerals[i], numerals[i + 1]]
    if (!one) continue
    const range = two && (readRange(view, at, one, two) ?? undefined)
    if (!range && two && isScore(view, at, one, two)) {
      found.push(scored(single(view, at, one)), scored(single(view, at, two)))
      i++
      continue
    }
    found.push(range ?? single(view, at, one))
    const reached = !range && two && isRise(view, one, two)
    if (reached) found.push({ ...single(view, at, two), value: plainly(view, two), from: two.from })
    if (range || reached) i++
  }
  return sharedMeasures(view, view.tags.has(VAGUE) ? withVague(view, at, found) : found)
}

/** The words that count without a number among the numbers, but for those inside one. */
function withVague(view: View, at: MarkAt, found: readonly Found<QuantityFound>[]): Found<QuantityFound>[] {
  const vague = view.marks.filter((mark) => mark.tag === 'vague').map((mark) => vagueOf(view, at, mark))
  const free = vague.filter((v) => !found.some((other) => v.from < other.to && other.from < v.to))
  return [...found, ...free].sort((a, b) => a.from - b.from)
}

/** Signs and words between the two sides of a score. */
const BETWEEN_SCORES = ['-', '–', 'a', 'à', 'to']

/** "3-1", *2 a 1*: two small numbers of which the first is no smaller, and no "from" before them. */
function isScore(view: View, at: MarkAt, one: Numeral, two: Numeral): boolean {
  if (one.value < two.value || one.value >= 100 || two.from - one.to !== 1) return false
  if (!at(one.to, 'rangeMiddle') || !BETWEEN_SCORES.includes(view.tokens[one.to]?.norm ?? '')) return false
  return view.index.ending(one.from, 'rangeOpen') === undefined
}

const scored = (one: Found<QuantityFound>): Found<QuantityFound> => ({
  ...one,
  value: { ...one.value, measure: one.value.measure ?? 'measure' },
})

/** "rose from 40 to 62": two numbers, the former and the one reached, whatever else the word between them may say. */
function isRise(view: View, one: Numeral, two: Numeral): boolean {
  const open = view.index.ending(one.from, 'rangeOpen')
  const middle = view.index.starting(one.to, 'rangeMiddle')
  return open !== undefined && middle?.to === two.from && isBehindRise(view, open.from)
}

const isBehindRise = (view: View, from: number): boolean =>
  view.marks.some(
    (mark) =>
      (mark.tag === 'rise' && mark.to <= from && from - mark.to <= gapBehindRise(view)) ||
      (RAISES.includes(mark.tag) && mark.from < from && from - mark.to <= RAISED && isOfToll(view, mark.from, from)),
  )

/** "Raised *the death toll* from nine to 12": a noun for the count, and no sign, behind the verb at token `verb`. */
const isOfToll = ({ marks, tokens }: View, verb: number, to: number): boolean =>
  marks.some(
    (mark) =>
      mark.from > verb &&
      mark.to <= to &&
      (mark.tag === 'countNoun' || (mark.tag === 'fate' && fateValue(mark).as === 'toll')),
  ) && tokens.slice(verb, to).every(({ kind }) => kind === 'word')

const RAISES = ['rise', 'recount']
/** How long the noun for the count may be, in tokens. */
const RAISED = 6

/** How far behind the verb of change the former number may stand: ارتفع عدد القتلى من 8. */
const gapBehindRise = ({ pack }: View): number => (pack.order === 'behind' ? 4 : 1)

/** A number as it stands, without a hedge. */
const plainly = (view: View, { from, to, value }: Numeral): QuantityFound => ({
  quantity: hedged('exact', value),
  core: { from, to },
  measure: measureOf(view, from, to),
})

/** "35 and 42 years old": numbers joined to a measured one measure the same. */
function sharedMeasures(view: View, found: readonly Found<QuantityFound>[]): Found<QuantityFound>[] {
  if (!found.some(({ value }) => value.measure !== null)) return [...found]
  const shared = [...found]
  for (let i = shared.length - 2; i >= 0; i--) {
    const [one, next] = [shared[i], shared[i + 1]] as [Found<QuantityFound>, Found<QuantityFound>]
    const { measure } = next.value
    if (measure !== null && one.value.measure === null && joined(view, one.to, next.from))
      shared[i] = { ...one, value: { ...one.value, measure } }
  }
  return shared.map((one, i) => {
    const before = i > 0 ? shared[i - 1] : undefined
    const age = before?.value.measure === 'age' && one.value.measure === null && joined(view, before.to, one.from)
    return age ? { ...one, value: { ...one.value, measure: 'age' } } : one
  })
}

/** Nothing but "and", "or" or a comma between two numbers. */
function joined(view: View, from: number, to: number): boolean {
  if (to - from !== 1) return false
  const comma = view.tokens[from]?.norm === ','
  return comma || (view.index.starting(from, 'and') ?? view.index.starting(from, 'or'))?.to === to
}

/** "between 30 and 70", "from 1.5 to 3.8 thousand", "10–15": the second number must be the larger one. */
function readRange(view: View, at: MarkAt, one: Numeral, two: Numeral): Found<QuantityFound> | null {
  const middle = at(one.to, 'rangeMiddle')
  const clitic = two.from === one.to && view.marks.some((mark) => mark.from === two.from && mark.prefix !== '')
  if (!clitic && middle?.to !== two.from) return null
  const opens = view.marks.filter((mark) => mark.tag === 'rangeOpen' && mark.to === one.from)
  const rows = view.marks.filter((mark) => mark.tag === 'rangeMiddle' && mark.from === one.to).map((mark) => mark.value)
  const open = opens.find((mark) => clitic || rows.includes(mark.value))
  const bare = rows.some((row) => view.pack.numbers.ranges[row as number]?.[0] === '')
  if (!open && !bare) return null
  if (open && isBehindRise(view, open.from)) return null
  if (middle && isReached(view, middle.to, two.to)) return null
  const low = one.scale === 1 && two.scale > 1 && one.value < two.value / two.scale ? one.value * two.scale : one.value
  if (low >= two.value) return null
  const core = { from: one.from, to: two.to }
  const value: QuantityFound = {
    quantity: { min: low, max: two.value, hedge: 'range' },
    core,
    measure: measureOf(view, core.from, core.to),
  }
  return {
    from: open?.from ?? hedgeBefore(view, one.from)?.from ?? one.from,
    to: two.to,
    value,
    rule: open ? 'range-with-opening' : 'range',
  }
}

/** What the number's case and its noun may take before the verb, in tokens. */
const ENDING = 3

/** «11-ден 13-ке артты»: the verb of change closes the clause, and only the second number is what was reached. */
function isReached({ tokens, marks }: View, middle: number, to: number): boolean {
  const worded = tokens[middle - 1]?.kind === 'word'
  return worded && marks.some((mark) => mark.tag === 'rise' && mark.from >= to && mark.from - to <= ENDING)
}

function single(view: View, at: MarkAt, numeral: Numeral): Found<QuantityFound> {
  const from = articleBefore(view, numeral)
  const before = hedgeBefore(view, from) ?? hedgeOfToll(view, from)
  const behind = !before && view.tags.has(HEDGE_AFTER)
  const after = behind ? (hedgeAfter(at, numeral.to) ?? hedgeBehindNoun(view, at, numeral.to)) : undefined
  const hedge = before?.hedge ?? after?.hedge ?? numeral.hedge ?? (numeral.approximate ? 'about' : 'exact')
  return {
    from: before?.from ?? from,
    to: after?.to ?? numeral.to,
    value: {
      quantity: hedged(hedge, numeral.value),
      core: { from: numeral.from, to: numeral.to },
      measure: measureOf(view, numeral.from, numeral.to),
    },
    rule: before ? `hedge-then-${numeral.rule}` : after ? `${numeral.rule}-then-hedge` : numeral.rule,
  }
}

/** "a hundred", "une dizaine", "un-million": the article belongs to the number. */
function articleBefore(view: View, { from, rule }: Numeral): number {
  if (rule === 'digits') return from
  const hyphen = tokenAt(view.tokens, from - 1)?.norm === '-' && !view.tokens[from]?.space
  const to = hyphen ? from - 1 : from
  return view.index.ending(to, 'article')?.from ?? from
}

function hedgeBefore(view: View, from: number): { from: number; hedge: PlainHedge } | undefined {
  const mark = view.index.ending(from, 'hedgeBefore')
  if (!mark || (mark.value === 'at-most' && isRisenTo(view, from))) return undefined
  return { from: mark.from, hedge: mark.value as PlainHedge }
}

/** «Доведя число жертв до 23»: behind a verb of change "up to" says what was reached. */
function isRisenTo({ index, tokens }: View, from: number): boolean {
  const to = index.ending(from, 'risenTo')
  for (let i = (to?.from ?? 0) - 1; to && i >= 0 && to.from - i <= TOLL_REACH; i--) {
    if (index.over(i, ({ tag }) => tag === 'rise')) return true
    if (tokens[i]?.kind === 'sign' || index.starting(i, 'clause')) return false
  }
  return false
}

/** How far a number may stand behind the noun for the count whose verb hedges it, in tokens. */
const TOLL_REACH = 8

/** لم يتجاوز عدد المتظاهرين خمسة آلاف: the hedge is the verb before the noun for the count. */
function hedgeOfToll(view: View, from: number): { from: number; hedge: PlainHedge } | undefined {
  const { index, tokens, tags } = view
  if (!tags.has(HEDGE_BEFORE)) return undefined
  for (let i = from - 1; i > 0 && from - i <= TOLL_REACH; i--) {
    if (tokens[i]?.kind !== 'word' || index.starting(i, 'cardinal') || index.starting(i, 'clause')) return undefined
    const hedge = isToll(view, i) ? index.ending(i, 'hedgeBefore') : undefined
    if (hedge) return { from, hedge: hedge.value as PlainHedge }
  }
  return undefined
}

const isToll = (view: View, i: number): boolean =>
  view.index.starting(i, 'countNoun') !== undefined ||
  view.index.over(i, (mark) => mark.from === i && mark.tag === 'fate' && isCount(view, mark)) !== undefined

/** "The toll", "the dead". */
const isCount = (view: View, mark: Mark): boolean =>
  fateValue(mark).as === 'toll' || (fateValue(mark).as === 'noun' && isDefinite(view, mark))

function hedgeAfter(at: MarkAt, to: number): { to: number; hedge: PlainHedge } | undefined {
  const mark = at(to, 'hedgeAfter')
  return mark && { to: mark.to, hedge: mark.value as PlainHedge }
}

/** How far the counted noun may stand from its number, in words, for a hedge behind it to reach the number. */
const NOUN_REACH = 2

/** "18 people at least", 18 شخصا على الأقل: the hedge stands behind the noun; the quantity's own words end before it. */
function hedgeBehindNoun(view: View, at: MarkAt, to: number): { to: number; hedge: PlainHedge } | undefined {
  for (let i = to; i <= to + NOUN_REACH; i++) {
    const noun = at(i, 'group') ?? at(i, 'fate') ?? at(i, 'thing')
    const hedge = noun && at(noun.to, 'hedgeAfter')
    const next = hedge && (view.tokens[hedge.to]?.kind === 'number' || at(hedge.to, 'cardinal'))
    if (hedge && !next) return { to, hedge: hedge.value as PlainHedge }
    if (noun) return undefined
  }
  return undefined
}

function vagueOf(view: View, at: MarkAt, mark: { from: number; to: number; value: unknown }): Found<QuantityFound> {
  const { from, to } = mark
  const start = hedgeBefore(view, from)?.from ?? from
  const quantity: Quantity = { min: null, max: null, hedge: 'vague', vague: mark.value as Vague }
  const measure = at(to, 'measureAfter') ? (at(to, 'measureAfter')?.value as Passed) : null
  return { from: start, to, value: { quantity, core: { from, to }, measure }, rule: 'vague-word' }
}

/** What a number measures, by the words right before and behind it. */
function measureOf(view: View, from: number, to: number): Passed | null {
  const before = view.index.ending(from, 'measureBefore')
  if (before) return before.value as Passed
  const after = view.index.starting(to, 'measureAfter') ?? currencyOf(view, to)
  if (after && !isTied(view, after)) return after.value as Passed
  if (view.tokens[to]?.space === false && view.index.starting(to, 'ordinalEnding')) return 'ordinal'
  return isOrdinal(view, to) ? 'ordinal' : null
}

/** جُرح ثلاثة عشر *بصاروخ*: onto what a number measures no preposition is written. */
const isTied = ({ pack }: View, { prefix }: Mark): boolean =>
  prefix !== '' && (pack.clitics?.prepositions.includes(prefix) ?? false)

/** "100,000 *Egyptian* pounds": money behind whose it is. */
function currencyOf({ index }: View, to: number): Mark | undefined {
  const whose = index.starting(to, 'demonym')
  const unit = whose && index.starting(whose.to, 'measureAfter')
  return unit?.value === 'money' ? unit : undefined
}

/** *vingt et unième*, *deux-centième*: an ordinal joined to the number makes the whole one of it. */
function isOrdinal({ index }: View, to: number): boolean {
  const joiner = index.starting(to, 'joiner')
  return joiner !== undefined && index.starting(joiner.to, 'ordinal') !== undefined
}

import { contains } from '../domain/span.ts'
import { REVISES } from '../find/attribution-attitudes.ts'
import { DOES_SAYING } from '../find/attribution-verb-rules.ts'
import { fateValue, spanOf } from '../find/view.ts'
import { tokenAt } from '../text/tokens.ts'
import type { Sentence } from './sentence.ts'

type Timed = Sentence['times'][number]
type Saying = Sentence['attributions'][number]

/** How far behind or before "said" and its source the date of saying may stand: a preposition and an article. */
const NEAR = 2

/**
 * "… , the ministry said on Monday", "said on Monday the ministry", "on Monday the ministry had said that …": the time
 * right beside or between a cue and its source, outside of what they say.
 */
export const isStatementTime = ({ view, attributions, names }: Sentence, time: Timed): boolean =>
  datesCount(view, time) ||
  isSetOff(view, attributions, time) ||
  attributions.some((saying) => {
    const inside = contains(saying.value.content, spanOf(view, time.from, time.to))
    if (inside && (cueCloses(view, saying, time) || closesSaying(view, saying, time))) return true
    const parts = opensContent(view, saying, time) || isRevision(view, saying, time)
    const said = inside && !thatFollows(view, time) && !parts
    if (said) return false
    return (
      isBehind(view, placeBehind(view, names, saying), time) || isBetween(saying, time) || opensWith(view, saying, time)
    )
  })

/** "Told reporters *in Corvela* on Monday that": where it is said, between the verb and the time. */
function placeBehind({ index }: Sentence['view'], names: Sentence['names'], saying: Saying): Pick<Saying, 'to'> {
  const preposition = index.starting(saying.to, 'locative') ?? index.starting(saying.to, 'placePreposition')
  const place = preposition && names.find(({ from, value }) => from === preposition.to && value.type === 'place')
  return place ?? saying
}

/**
 * "Raised on Friday to 14 the number of dead": the time that parts the verb from the number that a toll came to. Where
 * the verb stands behind the time ("killed on December 16 has risen to 14"), the time is the event's.
 */
function datesCount({ tokens, marks }: Sentence['view'], { from, to }: Timed): boolean {
  const reach = marks.find((mark) => mark.from === to && (mark.tag === 'reach' || mark.tag === 'rangeMiddle'))
  if (
    !reach ||
    reach.to - reach.from > 1 ||
    tokenAt(tokens, from - 1)?.kind !== 'word' ||
    tokens[reach.to]?.kind !== 'number'
  )
    return false
  return marks.some((mark) => mark.tag === 'total' || (mark.tag === 'fate' && fateValue(mark).as === 'toll'))
}

/** أعلنت المفوضية، اليوم الأحد، أن: between commas, right behind who says so or before "that". */
const isSetOff = ({ tokens, index }: Sentence['view'], sayings: readonly Saying[], { from, to }: Timed): boolean =>
  tokenAt(tokens, from - 1)?.norm === ',' &&
  tokens[to]?.norm === ',' &&
  (index.starting(to + 1, 'that') !== undefined || sayings.some((saying) => opensUp(tokens, saying, from, to)))

/** Whether who says it stands right before the comma, and what is said goes on behind the next. */
const opensUp = (tokens: Sentence['view']['tokens'], saying: Saying, from: number, to: number): boolean =>
  saying.to === from - 1 && saying.value.content.end > (tokens[to]?.end ?? 0)

/** "Said on Monday that", *elevó el lunes a 14*: what is said begins behind the date. */
const thatFollows = ({ index }: Sentence['view'], { to }: Timed): boolean =>
  index.hasStarting(to, ['that', 'risenTo', 'relayed'])

/** «Министрлік жексенбіде … деп хабарлады»: where the verb comes last, the time right behind its subject is the verb's. */
function cueCloses(
  { text, tokens }: Sentence['view'],
  { value: { source, cue } }: Saying,
  { from, to }: Timed,
): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!source || !first || !last || cue.start < last.end || source.end > first.start) return false
  return text.slice(source.end, first.start).trim() === ''
}

/** «…، حسبما أعلنت وزارة الصحة اليوم الاثنين»: right behind who says what stands before, and last before a sign. */
const closesSaying = (view: Sentence['view'], saying: Saying, time: Timed): boolean =>
  saying.value.content.start < saying.value.cue.start &&
  isBehind(view, saying, time) &&
  tokenAt(view.tokens, time.to)?.kind !== 'word' &&
  tokenAt(view.tokens, time.to)?.kind !== 'number'

/**
 * "Said on Friday seven people had died", أعلنت الوزارة يوم الجمعة مقتل سبعة: the time parts the verb, or its source, from
 * the count that is said.
 */
function opensContent({ tokens, index }: Sentence['view'], { value }: Saying, { from, to }: Timed): boolean {
  const behind = tokens[to]?.kind === 'word' && index.hasStarting(to + 1, ['fate'])
  const first = tokens.findIndex(({ start }) => start >= value.content.start)
  if (first < 0 || from < first || from - first > NEAR) return false
  const count = index.starting(to, 'of')?.to ?? to
  return behind || tokens[count]?.kind === 'number' || index.hasStarting(count, COUNTS)
}

/** *A ramené mercredi de 31 à 29 le nombre de morts*: the time right behind the verb of those who change their count. */
const isRevision = ({ text, tokens }: Sentence['view'], { rule, value }: Saying, { from }: Timed): boolean =>
  rule === REVISES && text.slice(value.cue.end, tokens[from]?.start).trim() === ''

const COUNTS = ['cardinal', 'countNoun', 'multiplier', 'approximate', 'vague', 'hedgeBefore', 'fate', 'article']

const isBehind = (view: Sentence['view'], { to }: Pick<Saying, 'to'>, time: Timed): boolean =>
  time.from >= to && time.from - to <= NEAR && isPlain(view, to, time.from)

/** "Said on Monday the ministry", قالت الوزارة يوم الأربعاء: the source's words may run into the time's. */
const isBetween = ({ from, to }: Saying, time: Timed): boolean => time.from > from && time.from < to

/** A report's clause opens with the date of saying where what is said follows; "On Monday, police said, …" opens the event's. */
function opensWith(view: Sentence['view'], { from, to, value, rule }: Saying, time: Timed): boolean {
  const comma = Number(view.tokens[time.to]?.norm === ',')
  if (YEARS.includes(time.value.value.grain) || rule === DOES_SAYING) return false
  const before = time.to <= from && from - time.to - comma <= NEAR && isPlain(view, time.to + comma, from)
  const next = view.tokens[to]
  return before && next !== undefined && next.kind !== 'sign' && value.content.start >= next.start
}

/** What is said of a year is seldom said in all of it. */
const YEARS: readonly string[] = ['year', 'half', 'quarter']

/** Words alone, no sign. */
const isPlain = (view: Sentence['view'], from: number, to: number): boolean =>
  view.tokens.slice(from, to).every(({ kind }) => kind === 'word')

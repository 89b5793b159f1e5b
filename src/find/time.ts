import { addDays, type TimeValue } from '../domain/time.ts'
import type { TimeMode } from '../lang/time-table.ts'
import { datelineEnd } from './dateline.ts'
import { anomalyOf } from './time-anomaly.ts'
import { type Context, type Focus, lastDay, startContext } from './time-context.ts'
import { daysBetween } from './time-interval.ts'
import { readTimes } from './time-read.ts'
import { numericParts, resolveShape } from './time-resolve.ts'
import { type DateParts, type Placed, type Shape, shiftParts } from './time-shape.ts'
import type { Found, View } from './view.ts'

/** A time of the report. */
export type TimeFound = {
  readonly value: TimeValue
  /** What does not fit about the date, in one sentence; `null` when all does. */
  readonly anomaly: string | null
  /** How the words before it place what is told: at the date, since, until, after, before it, or as it stood on it. */
  readonly mode: TimeMode
}

/**
 * The time expressions of a report, sentence by sentence, parallel to `views` (the report's sentences in order).
 * `published` is the report's ISO date or a shorter prefix. Types and values follow TIMEX3 (Pustejovsky et al. 2003),
 * except that days in a row are one expression with both ends in its value (`2011-12-16/2011-12-17`).
 *
 * What the words leave out is completed in this order: the year of a neighbouring date in the same list or range; the
 * report's date for "yesterday", "last week" and weekdays; for a date without a year, the report's date (the last such
 * day before it) and the last date spoken of each propose one, see `completeYear`. What neither can tell stays open.
 */
export function findTimes(
  views: readonly View[],
  { published }: { readonly published: string | null },
): readonly (readonly Found<TimeFound>[])[] {
  const read = views.map(readTimes)
  const placed = read.flat()
  const numeric = numericHabit(placed)
  let context = startContext(published, onlyYear(placed))
  return read.map((times, sentence) =>
    times.map((time) => {
      const { paragraph, soon, namesToday } = time
      context = { ...context, sentence, paragraph, soon, namesToday }
      const order = numeric ?? views[sentence]?.pack.times.numericOrder ?? 'dmy'
      const value = resolveShape(time.shape, context, time.future, order)
      const parts = dateParts(time.shape, order)
      const found = { value, anomaly: anomalyOf(time, parts, value, context), mode: time.mode }
      context = filedOn(focusOn(withClock(context, value), time, value), views[sentence], time, value)
      return { from: time.from, to: time.to, value: found, rule: time.rule }
    }),
  )
}

const dateParts = (shape: Shape, order: 'dmy' | 'mdy'): DateParts | null =>
  shape.is === 'date' ? shape.parts : shape.is === 'numeric' ? numericParts(shape, order) : null

/** Which of day and month this report puts first, where one of its dates shows it; digits tell more than words. */
function numericHabit(times: readonly Placed[]): 'dmy' | 'mdy' | null {
  for (const { shape } of times) {
    if (shape.is === 'numeric' && shape.first > 12) return 'dmy'
    if (shape.is === 'numeric' && shape.second > 12) return 'mdy'
  }
  return times.find(({ habit }) => habit)?.habit ?? null
}

/** The year that all dates with month and year share. */
function onlyYear(times: readonly Placed[]): number | null {
  const parts = times.map(({ shape }) => (shape.is === 'range' ? shape.to : dateParts(shape, 'dmy')))
  const years = new Set(parts.flatMap((part) => (part?.month && typeof part.year === 'number' ? [part.year] : [])))
  const [year] = years
  return years.size === 1 && year !== undefined ? year : null
}

/** What is spoken of next is completed from this date; announcements, days of saying and backgrounds ("until 1992") do not count. */
function focusOn(context: Context, time: Placed, value: TimeValue): Context {
  const focus = focusOf(context, time, value)
  if (!focus || isComparison(time, value)) return context
  if (focus.grain === 'year')
    return time.mode === 'at' && !time.aside && !isLongAgo(time) ? { ...context, year: focus } : context
  const day = focus.grain === 'day' ? focus : context.day
  const quarter = focus.grain === 'quarter' ? focus : context.quarter
  const ahead = time.future && focus.start > (lastDay(context) ?? '9999')
  const aside = time.stated || ['since', 'until', 'before'].includes(time.mode)
  const background = aside && context.focus !== null
  return ahead || background ? { ...context, day, quarter } : { ...context, day, quarter, focus }
}

/** How many days after it was filed a report may appear. */
const LATER = 3

/** "LIMA, 6 JUN (DPA) -- ... TODAY": what a report tells by days is counted from the day that its dateline gives. */
function filedOn(context: Context, view: View | undefined, { to }: Placed, { start, grain }: TimeValue): Context {
  const day = lastDay(context)
  if (context.sentence > 0 || !view || grain !== 'day' || start === null || day === null) return context
  const since = daysBetween(start, day)
  const filed = since > 0 && since <= LATER && to <= datelineEnd(view)
  return filed ? { ...context, published: { start, end: addDays(start, 1) } } : context
}

/** What is told next by hours is counted from this hour. */
function withClock(context: Context, { timex, start }: TimeValue): Context {
  const [, part] = /T(AF|EV|NI)$/u.exec(timex) ?? []
  if (start !== null && part !== undefined)
    return { ...context, part: { part, day: start, sentence: context.sentence } }
  const [, hour, minute] = /T(\d\d):(\d\d)$/u.exec(timex) ?? []
  return start === null || hour === undefined
    ? context
    : { ...context, clock: { day: start, minutes: 60 * Number(hour) + Number(minute), paragraph: context.paragraph } }
}

/** "75 years ago": a background, in whose year nothing else is told. */
const isLongAgo = ({ shape }: Placed): boolean =>
  shape.is === 'shift' && shape.unit === 'year' && Math.abs(shiftParts(shape.shift).by) > 2

/** "A year earlier", "the same period of 1988": what the stretch in focus is held against. */
const isComparison = ({ shape }: Placed, value: TimeValue): boolean =>
  shape.is === 'same' || (shape.is === 'shift' && shape.unit === 'year' && value.grain === 'quarter')

function focusOf({ paragraph, sentence }: Context, { shape, stated }: Placed, value: TimeValue): Focus | null {
  const { type, start, end, grain, basis } = value
  if (start === null || end === null || type === 'DURATION' || shape.is === 'present' || shape.is === 'decade')
    return null
  return { start, end, grain: type === 'TIME' ? 'day' : grain, basis, stated, paragraph, sentence }
}

import type { TimeValue } from '../domain/time.ts'
import { isoInterval } from '../domain/time.ts'
import type { Context } from './time-context.ts'
import { daysBetween, weekdayOf } from './time-interval.ts'
import type { DateParts, Placed } from './time-shape.ts'

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** How many days a date must lie before the one in focus to be no mere step back in the telling. */
const LONG_BEFORE = 14

/** What does not fit about a date, as one sentence for a reader; `null` when all does. */
export function anomalyOf(placed: Placed, parts: DateParts | null, value: TimeValue, context: Context): string | null {
  return (
    impossible(parts, value) ??
    wrongWeekday(parts, value) ??
    afterReport(placed, value, context) ??
    stepsBack(placed, parts, value, context)
  )
}

function impossible(parts: DateParts | null, { timex, start }: TimeValue): string | null {
  if (parts?.day === undefined || parts.month === undefined || start !== null || timex.startsWith('XXXX')) return null
  return isoInterval(timex) ? null : `There is no ${timex} in the calendar.`
}

function wrongWeekday(parts: DateParts | null, { start }: TimeValue): string | null {
  if (parts?.weekday === undefined || parts.day === undefined || start === null) return null
  const actual = weekdayOf(start)
  return actual === parts.weekday ? null : `${start} was a ${WEEKDAYS[actual]}, not a ${WEEKDAYS[parts.weekday]}.`
}

function afterReport(
  { mode, past, future }: Placed,
  { type, start, basis }: TimeValue,
  { published }: Context,
): string | null {
  if (!published || start === null || start < published.end || basis === 'published') return null
  if (mode !== 'at' || future || !past || type === 'DURATION') return null
  return `The date ${start} lies after the report's own date ${published.start}, yet it is told as past.`
}

/** "The protests continued on 18 November", told after 16 December: it claims to come later and is dated earlier. */
function stepsBack(
  { afterward, mode }: Placed,
  parts: DateParts | null,
  { start }: TimeValue,
  { focus }: Context,
): string | null {
  if (!afterward || !(mode === 'at' || mode === 'after') || start === null) return null
  if (parts?.day === undefined || parts.year !== undefined || focus?.grain !== 'day') return null
  if (daysBetween(start, focus.start) < LONG_BEFORE) return null
  return `The text says that this comes after ${focus.start}, but the date it gives, read as ${start}, lies before.`
}

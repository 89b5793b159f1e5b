import { addDays, type Basis, type TimeValue } from '../domain/time.ts'
import type { Shift } from '../lang/time-table.ts'
import type { Context } from './time-context.ts'
import { lastSpokenOf, publishedDay } from './time-context.ts'
import { durationOf } from './time-duration.ts'
import { addUnits, weekdayOf, weekOf, years } from './time-interval.ts'
import { oneDay, resolveDate, resolveNth, resolveSame } from './time-resolve-date.ts'
import { resolveDayOf, resolveRecent, resolveShift, resolveShiftedDate } from './time-resolve-shift.ts'
import { type DateParts, type Shape, shiftParts } from './time-shape.ts'
import { dated, grainOf, intervalOf, undated } from './time-value.ts'

/** The value of a time expression at its place in the report. `order` says how to read 3/4/2011. */
export function resolveShape(shape: Shape, context: Context, future: boolean, order: 'dmy' | 'mdy'): TimeValue {
  switch (shape.is) {
    case 'date':
      return resolveDate(shape.parts, context, future)
    case 'numeric':
      return resolveDate(numericParts(shape, order), context, future)
    case 'range':
      return resolveRange(shape.from, shape.to, context, future)
    case 'decade':
      return dated(String(shape.start).slice(0, 3), years(shape.start, 10), 'decade', 'stated')
    case 'shift':
      return resolveShift(
        anchored(shape, context, future),
        shape.unit,
        shape.exact,
        withQuarter(shape, context),
        future,
      )
    case 'shiftedDate':
      return resolveShiftedDate(shape.shift, shape.parts, context, future)
    case 'dayOf':
      return resolveDayOf(shape.shift, shape.day, context)
    case 'recent':
      return resolveRecent(shape.count, shape.unit, context)
    case 'clock':
      return (
        atNight(shape, context) ??
        timeOf(shape.of ? resolveShape(shape.of, context, future, order) : focusDay(context), shape.time, 'time')
      )
    case 'part': {
      const day = shape.of ? resolveShape(shape.of, context, future, order) : focusDay(context)
      const [first = day.timex] = day.timex.split('/')
      return timeOf({ ...day, timex: first }, shape.part, 'part-of-day')
    }
    case 'reference':
      return { ...undated('XXXX-XX-XX', 'day'), timex: shape.timex }
    case 'ahead':
      return future
        ? resolveShift(`published +${shape.count}`, shape.unit, shape.unit === 'day', context)
        : { ...unplaced('DURATION', durationOf(shape.count, shape.unit)), grain: grainOf(shape.unit) }
    case 'away': {
      const { start, basis } = resolveShape(shape.of, context, shape.count > 0, order)
      return start === null ? undated('XXXX-XX-XX', 'day') : oneDay(addUnits(start, shape.count, shape.unit), basis)
    }
    case 'weekOf': {
      const { start, basis, timex } = resolveDate(shape.day, context, future)
      const week = start === null ? null : weekOf(start)
      return week ? dated(week.iso, week, 'week', basis) : undated(timex, 'week')
    }
    case 'nth':
      return resolveNth(shape, context, future)
    case 'same':
      return resolveSame(shape, context)
    case 'century': {
      const first = (shape.n - 1) * 100
      return dated(String(shape.n - 1).padStart(2, '0'), years(first, 100), 'century', 'stated')
    }
    case 'present':
      return presentValue(context)
    case 'set':
      return { ...unplaced('SET', shape.timex), grain: grainOf(shape.unit) }
    case 'duration':
      return { ...unplaced('DURATION', shape.timex), grain: shape.unit ? grainOf(shape.unit) : spanGrain(shape.timex) }
  }
}

/** "The third quarter, *ended Sept. 30*, … a year earlier": the quarter of the sentence is held against another year's, not its last day. */
function withQuarter({ shift, unit }: Shape & { is: 'shift' }, context: Context): Context {
  const { quarter, focus, sentence } = context
  const { anchor, by } = shiftParts(shift)
  const compares = anchor === 'focus' && by < 0 && unit === 'year' && focus?.grain === 'day'
  return compares && quarter?.sentence === sentence ? { ...context, focus: quarter, year: null } : context
}

/** "Third-quarter income … a year ago" counts from the quarter. */
function anchored(shape: Shape & { is: 'shift' }, context: Context, future: boolean): Shift {
  const focus = lastSpokenOf(context)
  const compared = shape.compares && focus?.grain === 'quarter' && focus.sentence === context.sentence
  return compared ? (`focus ${shiftParts(shape.shift).by}` as Shift) : weekendBefore(shape, context, future)
}

/** On a weekday "the weekend" is the last one, unless the words speak of what is to come. */
function weekendBefore({ shift, unit }: Shape & { is: 'shift' }, context: Context, future: boolean): Shift {
  const day = publishedDay(context)
  const last = unit === 'weekend' && shift === 'published 0' && !future && day !== null && weekdayOf(day) < SATURDAY
  return last ? 'published -1' : shift
}
const SATURDAY = 6

const unplaced = (type: 'SET' | 'DURATION', timex: string) => ({
  type,
  timex,
  start: null,
  end: null,
  basis: 'stated' as Basis,
})

const spanGrain = (timex: string): TimeValue['grain'] =>
  timex.includes('T')
    ? 'time'
    : timex.endsWith('D')
      ? 'day'
      : timex.endsWith('W')
        ? 'week'
        : timex.endsWith('Y')
          ? 'year'
          : 'month'

/** Day and month told apart: by what is valid, else by the report's or the language's habit. */
export function numericParts({ first, second, year }: Shape & { is: 'numeric' }, order: 'dmy' | 'mdy'): DateParts {
  const dayFirst = first > 12 || (second <= 12 && order === 'dmy')
  const [day, month] = dayFirst ? [first, second] : [second, first]
  return year === null ? { day, month } : { day, month, year }
}

/** The hull of both ends. Where neither has a year, the first is completed and the second follows it. */
function resolveRange(from: DateParts, to: DateParts, context: Context, future: boolean): TimeValue {
  const first = resolveDate(withYearOf(from, to), context, future)
  const last = resolveDate(to.year === undefined ? nextAfter(to, from, first) : to, context, future)
  const [a, b] = [intervalOf(first), intervalOf(last)]
  const timex = `${first.timex}/${last.timex}`
  if (!a || !b || a.start >= b.end) return undated(timex, last.grain)
  const completed = first.basis === 'stated' ? 'implied' : first.basis
  const basis = to.year === undefined ? completed : last.basis
  return dated(timex, { start: a.start, end: b.end }, last.grain, basis)
}

const isLater = (a: DateParts, b: DateParts): boolean => (a.month ?? 0) > (b.month ?? 12)

/** The first end in the year of the second, or the one before where the months go down. */
const withYearOf = (from: DateParts, to: DateParts): DateParts =>
  from.year === undefined && typeof to.year === 'number' && from.month !== undefined
    ? { ...from, year: isLater(from, to) ? to.year - 1 : to.year, shared: true }
    : from

/** The second end in the year of the first, or the next where the months go down. */
function nextAfter(to: DateParts, from: DateParts, first: TimeValue): DateParts {
  if (first.start === null || to.month === undefined) return to
  const year = Number(first.start.slice(0, 4))
  return { ...to, year: isLater(from, to) ? year + 1 : year, shared: first.basis !== 'stated' }
}

/** The day in focus, for hours and parts of the day that name none. */
function focusDay(context: Context): TimeValue {
  const { day, sentence, focus: last } = context
  const focus = day?.sentence === sentence ? day : last
  const event = focus !== null && (!focus.stated || focus.sentence === sentence)
  if (!event || focus.grain !== 'day' || addUnits(focus.start, 1, 'day') !== focus.end) return publishedOr(context)
  return oneDay(focus.start, focus.basis === 'published' ? 'published' : 'implied')
}

/** The report's own day, as TIMEX3 has it for an hour that names none; when it was stays open all the same. */
function publishedOr(context: Context): TimeValue {
  const day = publishedDay(context)
  const open = undated('XXXX-XX-XX', 'day')
  return day === null ? open : { ...open, timex: day }
}

/** *Anoche, a las doce y media*: behind an afternoon or a night of its sentence, an hour up to twelve is of it. */
function atNight({ time, of }: Shape & { is: 'clock' }, { part, sentence }: Context): TimeValue | null {
  const hour = Number(time.slice(0, 2))
  if (of || part?.sentence !== sentence || hour < 1 || hour > NOON) return null
  const late = part.part === 'NI' && (hour === NOON || hour < DUSK)
  const shown = late ? hour % NOON : hour === NOON ? NOON : hour + NOON
  return timeOf(
    oneDay(addDays(part.day, late ? 1 : 0), 'published'),
    `${String(shown).padStart(2, '0')}${time.slice(2)}`,
    'time',
  )
}
const NOON = 12
const DUSK = 6

const timeOf = (day: TimeValue, time: string, grain: 'time' | 'part-of-day'): TimeValue => ({
  ...day,
  type: 'TIME',
  timex: `${day.timex}T${time}`,
  grain,
})

function presentValue(context: Context): TimeValue {
  const day = publishedDay(context)
  const value = day === null ? undated('PRESENT_REF', 'day') : oneDay(day, 'published')
  return { ...value, timex: 'PRESENT_REF' }
}

import type { Basis, TimeValue } from '../domain/time.ts'
import { addDays, isoInterval } from '../domain/time.ts'
import type { Holiday, Shift } from '../lang/time-table.ts'
import {
  type Completed,
  type Context,
  completeYear,
  lastDay,
  lastSpokenOf,
  publishedDay,
  weekdayAfter,
  weekdayBefore,
  weekdayNear,
} from './time-context.ts'
import { holidayIn, nthWeekday } from './time-holidays.ts'
import { addUnits, daysBetween, isoDate, seasonInterval, unitAround, weekdayOf } from './time-interval.ts'
import { type DateParts, type Shape, shiftParts } from './time-shape.ts'
import { dated, undated } from './time-value.ts'

/** The month that each season begins with. */
export const SEASON_START = { SP: 3, SU: 6, FA: 9, WI: 12 } as const
const two = (n: number): string => String(n).padStart(2, '0')

/** A calendar date, completed from the context where parts of it are missing. */
export function resolveDate(parts: DateParts, context: Context, future: boolean): TimeValue {
  if (parts.holiday !== undefined) return resolveHoliday(parts, parts.holiday, context, future)
  if (parts.nth !== undefined) return resolveNthWeekday(parts, parts.nth, context, future)
  if (parts.month !== undefined) return resolveMonth(parts, parts.month, context, future)
  if (parts.season) return resolveSeason(parts, context, future)
  if (parts.day !== undefined) return resolveDay(parts, parts.day, context, future)
  if (parts.weekday !== undefined) return resolveWeekday(parts.weekday, context, future)
  const year = yearOf(parts, context)
  if (!year) return undated('XXXX', 'year')
  return yearValue(year)
}

function yearValue({ year, basis }: Completed): TimeValue {
  const timex = isoDate(year)
  return dated(timex, isoInterval(timex) ?? { start: timex, end: timex }, 'year', basis)
}

/** The year as stated, or by reference to the report's date or the date in focus. */
function yearOf({ year, shared }: DateParts, context: Context): Completed | null {
  if (year === undefined) return null
  if (typeof year === 'number') return { year, basis: shared ? 'implied' : 'stated' }
  return referredYear(year, context)
}

function referredYear(shift: Shift, context: Context): Completed | null {
  const { anchor, by } = shiftParts(shift)
  const focus = lastSpokenOf(context)
  const base = anchor === 'published' ? context.published : focus
  if (!base) return null
  const basis: Basis = anchor === 'published' || focus?.basis === 'published' ? 'published' : 'implied'
  return { year: Number(base.start.slice(0, 4)) + by, basis }
}

function resolveMonth(parts: DateParts, month: number, context: Context, future: boolean): TimeValue {
  const { day = null, weekday = null } = parts
  const grain = day === null ? 'month' : 'day'
  const referred = typeof parts.year === 'string'
  const year = yearOf(parts, context) ?? (referred ? null : completeYear(context, { month, day, weekday, future }))
  const timex = year
    ? isoDate(year.year, month, day ?? undefined)
    : `XXXX-${two(month)}${day === null ? '' : `-${two(day)}`}`
  const interval = year && isoInterval(timex)
  return year && interval ? dated(timex, interval, grain, year.basis) : undated(timex, grain)
}

/** A holiday of the year given, else the one nearest to the report's date, or the next of what is to come. */
function resolveHoliday(parts: DateParts, holiday: Holiday, context: Context, future: boolean): TimeValue {
  if (isoInterval(holiday)) return oneDay(holiday, 'implied')
  const given = yearOf(parts, context)
  if (given) return oneDay(holidayIn(given.year, holiday), given.basis)
  const last = lastDay(context)
  if (last === null) return undated(/^\d\d-\d\d$/u.test(holiday) ? `XXXX-${holiday}` : 'XXXX-XX-XX', 'day')
  const now = Number(last.slice(0, 4))
  const days = [now - 1, now, now + 1].map((year) => holidayIn(year, holiday)).filter((day) => !future || day >= last)
  const away = (day: string): number => Math.abs(daysBetween(day, last))
  return oneDay(days.sort((a, b) => away(a) - away(b))[0] ?? last, 'published')
}

/** "The first Monday of October": in the month as it would be by itself. */
function resolveNthWeekday(parts: DateParts, nth: number, context: Context, future: boolean): TimeValue {
  const { month = 1, weekday = 1 } = parts
  const { weekday: _, ...own } = parts
  const within = resolveMonth(own, month, context, future)
  const day = within.start && nthWeekday(Number(within.start.slice(0, 4)), month, weekday, nth)
  return day ? oneDay(day, within.basis) : undated(within.timex, 'day')
}

function resolveSeason(parts: DateParts, context: Context, future: boolean): TimeValue {
  const season = parts.season ?? 'SP'
  const wanted = { month: SEASON_START[season], day: null, weekday: null, future }
  const year = yearOf(parts, context) ?? completeYear(context, wanted)
  if (!year) return undated(`XXXX-${season}`, 'season')
  return dated(`${isoDate(year.year)}-${season}`, seasonInterval(year.year, season), 'season', year.basis)
}

/** This month and the next, where a weekday fits no month past: "until Tuesday (19)". */
const AHEAD = [0, 1]

/** A bare day of the month: of the last such month that fits its weekday, else of the month in focus or the report's. */
function resolveDay({ weekday }: DateParts, day: number, context: Context, future: boolean): TimeValue {
  const { focus } = context
  const last = lastDay(context)
  const near =
    focus &&
    !(future && last) &&
    (focus.grain === 'day' || focus.grain === 'month') &&
    (!last || daysBetween(focus.start, last) > 45)
  const base = near && focus ? focus.start : (last ?? focus?.start)
  if (!base) return undated(`XXXX-XX-${two(day)}`, 'day')
  const basis: Basis = near || !last ? 'implied' : 'published'
  const steps = near ? [0] : future ? [0, 1, 2] : [0, -1, -2]
  for (const step of weekday === undefined || near ? steps : [...steps, ...AHEAD]) {
    const timex = `${addUnits(`${base.slice(0, 7)}-01`, step, 'month').slice(0, 7)}-${two(day)}`
    const interval = isoInterval(timex)
    const fits = weekday === undefined || (interval && weekdayOf(timex) === weekday)
    const side = future ? timex >= base : timex <= base
    if (interval && fits && (near || side || (weekday !== undefined && timex > base)))
      return dated(timex, interval, 'day', basis)
  }
  return undated(`XXXX-XX-${two(day)}`, 'day')
}

/** "The third quarter": of the year given, else the last one begun before the report's date, or the next to end after it. */
export function resolveNth(shape: Shape & { is: 'nth' }, context: Context, future: boolean): TimeValue {
  const { n, unit } = shape
  const [letter, months] = unit === 'quarter' ? ['Q', 3] : ['H', 6]
  const given = shape.year === null ? null : yearOf({ year: shape.year }, context)
  const last = lastDay(context)
  const startIn = (year: number): string => `${isoDate(year, (n - 1) * Number(months) + 1)}-01`
  const endIn = (year: number): string => addUnits(startIn(year), Number(months), 'month')
  const now = last === null ? null : Number(last.slice(0, 4))
  const near =
    now === null || last === null
      ? null
      : future
        ? endIn(now) > last
          ? now
          : now + 1
        : startIn(now) <= last
          ? now
          : now - 1
  const year = given ?? (near === null ? null : ({ year: near, basis: 'published' } as const))
  if (!year) return undated(`XXXX-${letter}${n}`, 'quarter')
  return dated(
    `${isoDate(year.year)}-${letter}${n}`,
    { start: startIn(year.year), end: endIn(year.year) },
    'quarter',
    year.basis,
  )
}

/** "The same period of 1988": the stretch in focus in that year, the year alone where no shorter one is told. */
export function resolveSame({ unit, year }: Shape & { is: 'same' }, context: Context): TimeValue {
  const { focus } = context
  const given = yearOf({ year }, context)
  if (!given) return undated('XXXX', 'year')
  const whole = isoDate(given.year)
  const start = focus && isoInterval(`${whole}${focus.start.slice(4)}`)?.start
  if (!focus || !start || focus.grain === 'decade' || focus.grain === 'century') return yearValue(given)
  const length = daysBetween(focus.start, focus.end)
  const around = unitAround(
    start,
    unit ?? (length > 150 ? 'half' : length > 40 ? 'quarter' : length > 7 ? 'month' : 'day'),
  )
  return dated(around.iso, around, focus.grain, given.basis)
}

const STORY = 60

/** A bare weekday: the last before the report's date (the next, of what is to come); in a story long past, that of its week. */
function resolveWeekday(weekday: number, context: Context, future: boolean): TimeValue {
  const { focus } = context
  const published = publishedDay(context)
  const days = focus?.grain === 'day' ? focus : null
  const past =
    days &&
    !(future && published) &&
    days.paragraph === context.paragraph &&
    (!published || daysBetween(days.start, published) > STORY)
  if (days && (past || !context.published))
    return oneDay(weekdayNear(days.start, weekday), days.basis === 'published' ? 'published' : 'implied')
  if (!published) return undated(`XXXX-WXX-${weekday}`, 'day')
  return oneDay(future ? weekdayAhead(published, weekday, context) : weekdayBefore(published, weekday), 'published')
}

const WEEK = 7
/** The next such day; beside a day of the coming week that was told right before, the one closest to that. */
function weekdayAhead(published: string, weekday: number, { day, namesToday, ...context }: Context): string {
  const next = weekdayAfter(published, weekday, !namesToday)
  const away = day && day.paragraph === context.paragraph ? daysBetween(published, day.start) : 0
  const told = day && away > 0 && away <= WEEK && context.sentence - day.sentence <= 1
  const near = told ? weekdayNear(day.start, weekday) : next
  return near > published ? near : next
}

/** One day as a resolved value. */
export const oneDay = (day: string, basis: Basis): TimeValue =>
  dated(day, { start: day, end: addDays(day, 1) }, 'day', basis)

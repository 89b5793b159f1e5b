import type { Basis, TimeValue } from '../domain/time.ts'
import { addDays, CALENDAR, isoInterval } from '../domain/time.ts'
import type { Anchor, Holiday, Shift, TimeUnit } from '../lang/time-table.ts'
import {
  type Context,
  type Focus,
  lastDay,
  lastSpokenOf,
  publishedDay,
  weekdayAfter,
  weekdayBefore,
  weekdayNear,
} from './time-context.ts'
import { durationOf } from './time-duration.ts'
import { holidayIn } from './time-holidays.ts'
import { addUnits, isoDate, seasonInterval, unitAround } from './time-interval.ts'
import { oneDay, resolveDate, SEASON_START } from './time-resolve-date.ts'
import { type DateParts, shiftParts } from './time-shape.ts'
import { dated, grainOf, undated, unknownUnit } from './time-value.ts'

type Base = { readonly day: string; readonly basis: Basis }

/** The day a shift counts from, known at least as finely as its unit; steps forward count from the focus' last day. */
function baseOf(context: Context, anchor: Anchor, unit: TimeUnit, by: number): Base | null {
  const { published, focus } = context
  if (anchor === 'published') {
    const day = publishedDay(context) ?? (published && isWithin(published, unit) ? published.start : null)
    return day === null ? null : { day, basis: 'published' }
  }
  const held =
    unit === 'year' || yearSince(context) ? lastSpokenOf(context) : unit === 'day' ? dayInFocus(context) : focus
  if (!held || !(held.grain === 'day' || isWithin(held, unit))) return null
  return {
    day: by > 0 ? addDays(held.end, -1) : held.start,
    basis: held.basis === 'published' ? 'published' : 'implied',
  }
}

/** "In 1983 … 15 months later": a bare year told in this sentence, behind the date in focus, of which no month is known. */
const yearSince = ({ focus, year, sentence }: Context): boolean =>
  year !== null && year.sentence === sentence && (focus === null || focus.sentence < sentence)

/** The focus, or the day told before it in its paragraph where it is longer than a day. */
const dayInFocus = ({ focus, day, paragraph }: Context): Focus | null =>
  focus?.grain !== 'day' && day?.paragraph === paragraph ? day : focus

const isWithin = ({ start, end }: { start: string; end: string }, unit: TimeUnit): boolean => {
  const around = unitAround(start, unit)
  return around.start <= start && end <= around.end
}

/** "yesterday", "three weeks later", "last year": a day where the day is meant, else the calendar unit around it. */
export function resolveShift(
  shift: Shift,
  unit: TimeUnit,
  exact: boolean,
  context: Context,
  future = false,
): TimeValue {
  const { anchor, by } = shiftParts(shift)
  if (unit === 'hour' && by % HOURS === 0) return resolveShift(`${anchor} ${by / HOURS}`, 'day', true, context)
  if (grainOf(unit) === 'time' && anchor === 'focus' && context.clock?.paragraph === context.paragraph)
    return onTheClock(context.clock, unit === 'hour' ? by * MINUTES : by)
  const base = baseOf(context, anchor, exact ? 'day' : unit, by)
  if (!base && by === 0 && unit === 'quarter') return lastQuarter(context)
  if (!base && future && by > 0 && context.focus === null && publishedDay(context) !== null && anchor === 'focus')
    return resolveShift(`published +${by}`, unit, exact, context)
  if (!base)
    return anchor === 'focus' && by < 0
      ? beforeReport(by, exact ? 'day' : unit, context)
      : unknownUnit(exact ? 'day' : unit)
  const day = addUnits(base.day, by, unit)
  if (day <= CALENDAR.first || day >= CALENDAR.last) return unknownUnit(exact ? 'day' : unit)
  if (exact) return oneDay(day, base.basis)
  if (grainOf(unit) === 'time') return { ...oneDay(day, base.basis), type: 'TIME', timex: `${day}TXX`, grain: 'time' }
  const around = unitAround(day, isOfQuarter(context, anchor, unit) ? 'quarter' : unit)
  return dated(around.iso, around, grainOf(unit), base.basis)
}

const HOURS = 24
const MINUTES = 60

/** "At 9 p.m. … an hour later". */
function onTheClock({ day, minutes }: NonNullable<Context['clock']>, by: number): TimeValue {
  const total = minutes + by
  const date = addDays(day, Math.floor(total / (HOURS * MINUTES)))
  const [hour, minute] = [Math.floor(total / MINUTES) % HOURS, total % MINUTES].map((n) => (n < 0 ? n + HOURS : n))
  const time = [hour, minute].map((n) => String(n).padStart(2, '0')).join(':')
  return { ...oneDay(date, 'implied'), type: 'TIME', timex: `${date}T${time}`, grain: 'time' }
}

/** "Income of the third quarter … a year earlier": the same quarter of that year. */
const isOfQuarter = (context: Context, anchor: Anchor, unit: TimeUnit): boolean =>
  anchor === 'focus' && unit === 'year' && lastSpokenOf(context)?.grain === 'quarter'

/** "The quarter", of none told: the last one that was over, as TIMEX3 would have it; when it was stays open all the same. */
function lastQuarter(context: Context): TimeValue {
  const day = publishedDay(context)
  const open = unknownUnit('quarter')
  return day === null ? open : { ...open, timex: unitAround(addUnits(day, -1, 'quarter'), 'quarter').iso }
}

/** "The day before", of nothing told: TIMEX3 counts it from the report's own day; when it was stays open all the same. */
function beforeReport(by: number, unit: TimeUnit, context: Context): TimeValue {
  const day = context.focus === null ? publishedDay(context) : null
  const open = unknownUnit(unit)
  return day === null ? open : { ...open, timex: unitAround(addUnits(day, by, unit), unit).iso }
}

/** "last Friday", "next May", "that summer". */
export function resolveShiftedDate(shift: Shift, parts: DateParts, context: Context, future: boolean): TimeValue {
  const { anchor, by } = shiftParts(shift)
  if (parts.weekday !== undefined && parts.day === undefined)
    return shiftedWeekday(parts.weekday, anchor, by, context, future)
  if (parts.day !== undefined && parts.month !== undefined)
    return resolveDate(parts, context, by > 0 || (by === 0 && future))
  if (parts.day !== undefined) return shiftedDay(parts.day, anchor, by, context)
  if (parts.holiday !== undefined) return shiftedHoliday(parts.holiday, anchor, by, context)
  const month = parts.season ? SEASON_START[parts.season] : (parts.month ?? 1)
  const base = anchor === 'published' ? lastDay(context) : context.focus?.start
  const suffix = parts.season ?? String(month).padStart(2, '0')
  const grain = parts.season ? 'season' : 'month'
  if (!base) return undated(`XXXX-${suffix}`, grain)
  const [year, now] = [Number(base.slice(0, 4)), Number(base.slice(5, 7))]
  const over = parts.season ? month + 2 < now : month < now
  const wanted = by < 0 ? (over ? year : year - 1) : by > 0 ? (month > now ? year : year + 1) : year
  const basis: Basis = anchor === 'published' || context.focus?.basis === 'published' ? 'published' : 'implied'
  const timex = parts.season ? `${isoDate(wanted)}-${suffix}` : isoDate(wanted, month)
  const interval = parts.season ? seasonInterval(wanted, parts.season) : isoInterval(timex)
  return interval ? dated(timex, interval, grain, basis) : undated(timex, grain)
}

function shiftedWeekday(weekday: number, anchor: Anchor, by: number, context: Context, future: boolean): TimeValue {
  const base = baseOf(context, anchor, 'day', by)
  if (!base) return undated(`XXXX-WXX-${weekday}`, 'day')
  const weeks = 7 * Math.max(0, by - 1) // lundi en huit
  if (by > 0 || (by === 0 && future)) return oneDay(addDays(weekdayAfter(base.day, weekday, by > 0), weeks), base.basis)
  if (by === 0 && anchor === 'focus') return oneDay(weekdayNear(base.day, weekday), base.basis)
  return oneDay(weekdayBefore(base.day, weekday, by < 0), base.basis)
}

/** "the coming 20th", "last 3rd": the nearest such day of a month on that side of the anchor. */
function shiftedDay(day: number, anchor: Anchor, by: number, context: Context): TimeValue {
  const base = baseOf(context, anchor, 'day', by)
  const months = by < 0 ? [0, -1, -2] : [0, 1, 2]
  const days = base ? months.map((n) => dayOfMonth(addUnits(`${base.day.slice(0, 7)}-01`, n, 'month'), day)) : []
  const found = days.find((one) => isoInterval(one) && base && (by < 0 ? one < base.day : one >= base.day))
  return base && found ? oneDay(found, base.basis) : undated(dayOfMonth('XXXX-XX', day), 'day')
}

/** "Last Christmas": the nearest such day on that side of the anchor. */
function shiftedHoliday(holiday: Holiday, anchor: Anchor, by: number, context: Context): TimeValue {
  const base = baseOf(context, anchor, 'day', by)
  if (!base) return undated('XXXX-XX-XX', 'day')
  const year = Number(base.day.slice(0, 4))
  const days = [year - 1, year, year + 1].map((one) => holidayIn(one, holiday))
  const found = by < 0 ? days.findLast((day) => day < base.day) : days.find((day) => day >= base.day)
  return found === undefined ? undated('XXXX-XX-XX', 'day') : oneDay(found, base.basis)
}

const dayOfMonth = (month: string, day: number): string => `${month.slice(0, 7)}-${String(day).padStart(2, '0')}`

/** "the 7th of this month", "Monday of last week". */
export function resolveDayOf(shift: Shift, { day, weekday }: DateParts, context: Context): TimeValue {
  const around = resolveShift(shift, weekday === undefined ? 'month' : 'week', false, context)
  const open = weekday === undefined ? `XXXX-XX-${String(day).padStart(2, '0')}` : `XXXX-WXX-${weekday}`
  if (around.start === null) return undated(open, 'day')
  const found = weekday === undefined ? dayOfMonth(around.start, day ?? 1) : addDays(around.start, weekday - 1)
  return isoInterval(found) ? oneDay(found, around.basis) : undated(open, 'day')
}

/** "the last three days": a duration that ends with the report's date. */
export function resolveRecent(count: number | null, unit: TimeUnit, context: Context): TimeValue {
  const timex = durationOf(count, unit)
  const day = publishedDay(context)
  const known = day !== null && count !== null
  return {
    type: 'DURATION',
    timex,
    start: known ? addUnits(day, -count, unit) : null,
    end: known ? addDays(day, 1) : null,
    grain: grainOf(unit),
    basis: known ? 'published' : 'stated',
  }
}

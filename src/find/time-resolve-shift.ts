import type { Basis, TimeValue } from '../domain/time.ts'
import { addDays, isoInterval } from '../domain/time.ts'
import type { Anchor, Shift, TimeUnit } from '../lang/time-table.ts'
import {
  type Context,
  lastDay,
  lastSpokenOf,
  publishedDay,
  weekdayAfter,
  weekdayBefore,
  weekdayNear,
} from './time-context.ts'
import { addUnits, isoDate, seasonInterval, unitAround } from './time-interval.ts'
import { oneDay, SEASON_START } from './time-resolve-date.ts'
import { durationOf } from './time-rules-relative.ts'
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
  const held = unit === 'year' ? lastSpokenOf(context) : focus
  if (!held || !(held.grain === 'day' || isWithin(held, unit))) return null
  return {
    day: by > 0 ? addDays(held.end, -1) : held.start,
    basis: held.basis === 'published' ? 'published' : 'implied',
  }
}

const isWithin = ({ start, end }: { start: string; end: string }, unit: TimeUnit): boolean => {
  const around = unitAround(start, unit)
  return around.start <= start && end <= around.end
}

/** "yesterday", "three weeks later", "last year": a day where the day is meant, else the calendar unit around it. */
export function resolveShift(shift: Shift, unit: TimeUnit, exact: boolean, context: Context): TimeValue {
  const { anchor, by } = shiftParts(shift)
  const base = baseOf(context, anchor, exact ? 'day' : unit, by)
  if (!base) return unknownUnit(exact ? 'day' : unit)
  const day = addUnits(base.day, by, unit)
  if (exact) return oneDay(day, base.basis)
  if (grainOf(unit) === 'time') return { ...oneDay(day, base.basis), type: 'TIME', timex: `${day}TXX`, grain: 'time' }
  const around = unitAround(day, isOfQuarter(context, anchor, unit) ? 'quarter' : unit)
  return dated(around.iso, around, grainOf(unit), base.basis)
}

/** "Income of the third quarter … a year earlier": the same quarter of that year. */
const isOfQuarter = (context: Context, anchor: Anchor, unit: TimeUnit): boolean =>
  anchor === 'focus' && unit === 'year' && lastSpokenOf(context)?.grain === 'quarter'

/** "last Friday", "next May", "that summer". */
export function resolveShiftedDate(shift: Shift, parts: DateParts, context: Context, future: boolean): TimeValue {
  const { anchor, by } = shiftParts(shift)
  if (parts.weekday !== undefined) return shiftedWeekday(parts.weekday, anchor, by, context, future)
  const month = parts.season ? SEASON_START[parts.season] : (parts.month ?? 1)
  const base = anchor === 'published' ? lastDay(context) : context.focus?.start
  const suffix = parts.season ?? String(month).padStart(2, '0')
  const grain = parts.season ? 'season' : 'month'
  if (!base) return undated(`XXXX-${suffix}`, grain)
  const [year, now] = [Number(base.slice(0, 4)), Number(base.slice(5, 7))]
  const wanted = by < 0 ? (month < now ? year : year - 1) : by > 0 ? (month > now ? year : year + 1) : year
  const basis: Basis = anchor === 'published' || context.focus?.basis === 'published' ? 'published' : 'implied'
  const timex = parts.season ? `${isoDate(wanted)}-${suffix}` : isoDate(wanted, month)
  const interval = parts.season ? seasonInterval(wanted, parts.season) : isoInterval(timex)
  return interval ? dated(timex, interval, grain, basis) : undated(timex, grain)
}

function shiftedWeekday(weekday: number, anchor: Anchor, by: number, context: Context, future: boolean): TimeValue {
  const base = baseOf(context, anchor, 'day', by)
  if (!base) return undated(`XXXX-WXX-${weekday}`, 'day')
  if (by > 0 || (by === 0 && future)) return oneDay(weekdayAfter(base.day, weekday), base.basis)
  if (by === 0 && anchor === 'focus') return oneDay(weekdayNear(base.day, weekday), base.basis)
  return oneDay(weekdayBefore(base.day, weekday, by < 0), base.basis)
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

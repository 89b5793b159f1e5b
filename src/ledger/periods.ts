import { addDays } from '../domain/time.ts'

/** A half-open stretch of ISO dates; `end` is `null` where it is open. */
export type Dates = { readonly start: string; readonly end: string | null }

/** Periods up to this many days date one event, more or less exactly: overlapping ones are taken to mean the same. */
const EVENT_DAYS = 3
const DAY = 86_400_000

const last = (period: Dates): string => period.end ?? '9999-12-31'

/** True when the two share a day. */
export const meet = (a: Dates, b: Dates): boolean => a.start < last(b) && b.start < last(a)

/** True when every day of `inner` is one of `outer`. */
export const within = (inner: Dates, outer: Dates): boolean => outer.start <= inner.start && last(inner) <= last(outer)

/** 0 where the two share a day, 1 where the one ends the day before the other, and so on. */
export function daysApart(a: Dates, b: Dates): number {
  if (meet(a, b)) return 0
  const [end, start] = last(a) <= b.start ? [last(a), b.start] : [last(b), a.start]
  return (Date.parse(start) - Date.parse(end)) / DAY + 1
}

/** How many days it covers; `Infinity` where it is open. */
const length = (period: Dates): number =>
  period.end === null ? Number.POSITIVE_INFINITY : (Date.parse(period.end) - Date.parse(period.start)) / DAY

/** True when the period dates an event, and not a month or a year that something fell into. */
export const eventLike = (period: Dates): boolean => length(period) <= EVENT_DAYS

const MONTH_DAYS = 28

/** True for a month, a year or more. */
export const isWide = (period: Dates): boolean => length(period) >= MONTH_DAYS

const YEAR_DAYS = 366

/** True for more than a year. */
export const isYears = (period: Dates): boolean => length(period) > YEAR_DAYS

/** The last day of a closed period. */
export const lastDay = (end: string): string => addDays(end, -1)

/** One string for one period. */
export const periodKey = (period: Dates | null): string => (period ? `${period.start}/${period.end ?? ''}` : '')

/**
 * Groups periods that date the same matter. Event-like ones that overlap, directly or through others, are one group.
 * A longer one joins the only group it overlaps, or the one it shares half its days with; where it overlaps several, or
 * is of more than a year, it stands alone, as the wider scope that it is. The result does not depend on the order of the input.
 *
 * @returns for each `periodKey` the dates of its group: the hull of the event-like members, else the first member.
 */
export function groupPeriods(periods: readonly Dates[]): Map<string, Dates> {
  const distinct = [...new Map(periods.map((period) => [periodKey(period), period])).values()]
  distinct.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : last(a) < last(b) ? -1 : 1))
  const groups: { core: Dates; members: Dates[] }[] = []
  for (const period of distinct.filter(eventLike)) {
    const open = groups.at(-1)
    if (open && meet(open.core, period)) {
      open.core = hull(open.core, period)
      open.members.push(period)
    } else groups.push({ core: period, members: [period] })
  }
  for (const period of distinct.filter((one) => !eventLike(one)).sort((a, b) => compareLengths(a, b))) {
    const overlapping = groups.filter(({ core }) => meet(core, period))
    const only = overlapping.length === 1 && !isYears(period) ? overlapping[0] : undefined
    const home = only ?? overlapping.find(({ core }) => halfShared(core, period))
    if (home) home.members.push(period)
    else groups.push({ core: period, members: [period] })
  }
  return new Map(groups.flatMap(({ core, members }) => members.map((member) => [periodKey(member), core] as const)))
}

const compareLengths = (a: Dates, b: Dates): number => (length(a) === length(b) ? 0 : length(a) < length(b) ? -1 : 1)

function halfShared(a: Dates, b: Dates): boolean {
  if (a.end === null || b.end === null) return a.end === b.end && a.start === b.start
  const [, from = '', to = ''] = [a.start, b.start, a.end, b.end].sort()
  const whole = hull(a, b)
  return length({ start: from, end: to }) * 2 >= length(whole)
}

/** The shortest period that holds both. */
export function hull(a: Dates, b: Dates): Dates {
  const [start = a.start] = [a.start, b.start].sort()
  return { start, end: last(a) > last(b) ? a.end : b.end }
}

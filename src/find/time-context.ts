import type { Basis, Grain } from '../domain/time.ts'
import { addDays, isoInterval } from '../domain/time.ts'
import { daysBetween, type Interval, isoDate, weekdayOf } from './time-interval.ts'

/** The date last spoken of. */
export type Focus = Interval & {
  readonly grain: Grain
  readonly basis: Basis
  /** True for the day of a statement: no hour that is told later without a day is known to be of it. */
  readonly stated: boolean
  readonly paragraph: number
  readonly sentence: number
}

/** What a date can be completed from, at one point of a report. */
export type Context = {
  /** The report's own date, a day or a longer stretch; `null` where it has none. */
  readonly published: Interval | null
  /** The last date of a day, month or season; and the last bare year. */
  readonly focus: Focus | null
  readonly year: Focus | null
  /** The last quarter of a year spoken of. */
  readonly quarter: Focus | null
  /** The last day spoken of, even one to come. */
  readonly day: Focus | null
  /** The one year that all full dates of the report share, for dates before the first of them. */
  readonly onlyYear: number | null
  /** The last hour told with its day, in minutes. */
  readonly clock: { readonly day: string; readonly minutes: number; readonly paragraph: number } | null
  /** The last part of a day told, for hours of a twelve-hour clock: last night, at ten. */
  readonly part: { readonly part: string; readonly day: string; readonly sentence: number } | null
  /** The expression's language calls the report's own day by its weekday. */
  readonly namesToday: boolean
  /** How many days ahead of the report a date without a year may lie: 0 where a verb says that it is past. */
  readonly soon: number
  readonly paragraph: number
  readonly sentence: number
}

/** The context at a report's beginning; `published` is its date as an ISO date or a shorter prefix. */
export const startContext = (published: string | null, onlyYear: number | null): Context => ({
  published: published === null ? null : isoInterval(published),
  focus: null,
  year: null,
  quarter: null,
  day: null,
  onlyYear,
  clock: null,
  part: null,
  namesToday: false,
  soon: 0,
  paragraph: 0,
  sentence: 0,
})

/** The report's date where it is known to the day. */
export const publishedDay = ({ published }: Context): string | null =>
  published && daysBetween(published.start, published.end) === 1 ? published.start : null

/** The date in focus or the bare year, whichever was spoken of last. */
export const lastSpokenOf = ({ focus, year }: Context): Focus | null =>
  focus && year && year.sentence >= focus.sentence ? year : (focus ?? year)

/** The last day that the report's date can be. */
export const lastDay = ({ published }: Context): string | null => (published ? addDays(published.end, -1) : null)

/** A year that was found for a date, and on what footing. */
export type Completed = { readonly year: number; readonly basis: Basis }
type Wanted = {
  readonly month: number
  readonly day: number | null
  readonly weekday: number | null
  readonly future: boolean
}

const yearOf = (date: string): number => Number(date.slice(0, 4))
const dateIn = (year: number, { month, day }: Wanted): string => isoDate(year, month, day ?? undefined)
const exists = (iso: string): boolean => isoInterval(iso) !== null
const startIn = (year: number, wanted: Wanted): string => `${dateIn(year, wanted)}`.padEnd(10, '-01')

/** Counted from the report's date: the last such date before it, or the first after it where the words speak of what is to come. */
function yearByReport(context: Context, wanted: Wanted): number | null {
  const last = lastDay(context)
  if (last === null) return null
  const prefix = wanted.day === null ? last.slice(0, 7) : last
  const candidate = yearOf(last)
  const [back, next] = dateIn(candidate, wanted) <= prefix ? [candidate, candidate + 1] : [candidate - 1, candidate]
  const soon = wanted.day !== null && daysBetween(last, startIn(next, wanted)) <= context.soon
  const ahead = dateIn(candidate, wanted) === prefix ? candidate : next
  const years = wanted.future ? [ahead] : soon ? [next] : [back, back - 1, back - 2, back - 3]
  const there = [...years, next].filter((year) => exists(dateIn(year, wanted)))
  return there.find((year) => fits(year, wanted)) ?? there[0] ?? null
}

const fits = (year: number, wanted: Wanted): boolean =>
  wanted.weekday === null || weekdayOf(startIn(year, wanted)) === wanted.weekday

/** Counted from the date in focus: its year, or the neighbouring one where days of a chronicle cross New Year. */
function yearByFocus({ focus }: Context, wanted: Wanted): number | null {
  if (!focus || focus.grain === 'decade' || focus.grain === 'century') return null
  const year = yearOf(focus.start)
  const distance = daysBetween(focus.start, startIn(year, wanted))
  const crossed = focus.grain === 'day' && wanted.day !== null
  if (crossed && distance < -300) return year + 1
  return crossed && distance > 300 ? year - 1 : year
}

/** A bare year holds for the dates of its own paragraph, a few sentences long. */
const yearHeld = ({ year, paragraph, sentence }: Context): Focus | null =>
  year && year.paragraph === paragraph && sentence - year.sentence <= 3 ? year : null

const NEAR = 60

/**
 * The year of a date that gives none: the report's date and the date in focus each propose one. Where they differ, the
 * weekday decides, then a bare year of the same paragraph, then the story's own order: a date that would step back
 * before the focus, but lies shortly before the report's date, belongs to the latter.
 */
export function completeYear(context: Context, wanted: Wanted): Completed | null {
  const held = yearHeld(context)
  const byReport = yearByReport(context, wanted)
  const focused =
    held && (!context.focus || context.focus.sentence <= held.sentence)
      ? yearOf(held.start)
      : yearByFocus(context, wanted)
  if (byReport === null) {
    const year = focused ?? (context.year ? yearOf(context.year.start) : context.onlyYear)
    return year === null ? null : { year, basis: 'implied' }
  }
  const reported: Completed = { year: byReport, basis: 'published' }
  if (focused === null) return reported
  const implied: Completed = {
    year: focused,
    basis: context.focus?.basis === 'published' && !held ? 'published' : 'implied',
  }
  if (focused === byReport || held?.sentence === context.sentence) return implied
  const ahead = startIn(byReport, wanted) > (lastDay(context) ?? '')
  const aside = held !== null && byReport - focused > LIFETIME && isNear(context, wanted, byReport)
  if (wanted.future || ahead || aside || (context.focus?.basis === 'published' && !held)) return reported
  if (fits(focused, wanted) !== fits(byReport, wanted)) return fits(byReport, wanted) ? reported : implied
  return returnsToReport(context, wanted, focused, byReport) ? reported : implied
}

/** The years after which a bare year is background: "Founded in 1904, … On May 5 the company said". */
const LIFETIME = 30
const isNear = (context: Context, wanted: Wanted, year: number): boolean =>
  Math.abs(daysBetween(startIn(year, wanted), lastDay(context) ?? '')) <= NEAR

function returnsToReport(context: Context, wanted: Wanted, focused: number, byReport: number): boolean {
  const last = lastDay(context)
  if (last === null) return false
  if (startIn(focused, wanted) > last) return true
  return isNear(context, wanted, byReport) && context.focus !== null && startIn(focused, wanted) < context.focus.start
}

/** The day of `weekday` closest before `date`, itself included unless `strictly`. */
export const weekdayBefore = (date: string, weekday: number, strictly = false): string =>
  addDays(date, -((weekdayOf(date) - weekday + 7) % 7 || (strictly ? 7 : 0)))

/** The day of `weekday` closest after `date`, itself included unless `strictly`. */
export const weekdayAfter = (date: string, weekday: number, strictly = false): string =>
  addDays(date, (weekday - weekdayOf(date) + 7) % 7 || (strictly ? 7 : 0))

/** The day of `weekday` within three days of `date`. */
export const weekdayNear = (date: string, weekday: number): string =>
  addDays(date, ((weekday - weekdayOf(date) + 10) % 7) - 3)

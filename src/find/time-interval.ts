import type { Basis, Period } from '../domain/time.ts'
import { addDays, CALENDAR, isoInterval } from '../domain/time.ts'
import type { TimeUnit } from '../lang/time-table.ts'

/** A half-open interval of ISO dates. */
export type Interval = { readonly start: string; readonly end: string }

const two = (n: number): string => String(n).padStart(2, '0')
const four = (n: number): string => String(n).padStart(4, '0')

/** `n` parts of a year since the year 0, `parts` to a year, within the years of four digits. */
const withinYears = (n: number, parts: number): number => Math.min(Math.max(n, 0), 10_000 * parts - 1)

/** The ISO prefix of a year, month or day: `2011`, `2011-12`, `2011-12-16`; a year beyond four digits is the last or first. */
export const isoDate = (year: number, month?: number, day?: number): string =>
  [four(withinYears(year, 1)), ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join('-')

/** The shortest interval that holds all of `intervals`, with the weakest of their bases; `null` for none. */
export function periodOf(intervals: readonly (Interval & { readonly basis: Basis })[]): Period | null {
  const starts = intervals.map(({ start }) => start).sort()
  const ends = intervals.map(({ end }) => end).sort()
  const bases = intervals.map(({ basis }) => SURENESS.indexOf(basis))
  const [start, end, basis] = [starts[0], ends.at(-1), SURENESS[Math.max(...bases)]]
  return start && end && basis ? { start, end, basis } : null
}

const SURENESS: readonly Basis[] = ['stated', 'implied', 'published', 'case']

/** Monday is 1, Sunday 7. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7

/** The ISO 8601 week of a date (`2011-W50`), with its Monday and the Monday after. */
export function weekOf(date: string): Interval & { readonly iso: string } {
  const start = addDays(date, 1 - weekdayOf(date))
  const year = Number(addDays(start, 3).slice(0, 4))
  const first = addDays(`${four(year)}-01-04`, 1 - weekdayOf(`${four(year)}-01-04`))
  return { iso: `${four(year)}-W${two(Math.round(daysBetween(first, start) / 7) + 1)}`, start, end: addDays(start, 7) }
}

/** Days from `a` to `b`, two ISO dates; negative where `b` is earlier. */
export const daysBetween = (a: string, b: string): number => Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000)

/** The date `n` units, halves among them, after `date`; a day that the month does not have becomes its last. */
export function addUnits(date: string, n: number, unit: TimeUnit): string {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return date
  if (unit === 'day') return addDays(date, Math.round(n))
  if (unit === 'week' || unit === 'weekend') return addDays(date, Math.round(7 * n))
  const months = Math.round(n * { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 }[unit])
  const total = withinYears(Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months, 12)
  const month = isoDate(Math.floor(total / 12), (total % 12) + 1)
  const last = addDays(isoInterval(month)?.end ?? date, -1)
  const wanted = `${month}-${date.slice(8, 10)}`
  return wanted > last ? last : wanted
}

/** The calendar unit that holds `date`, as TIMEX3 value and interval: its week, month, year … */
export function unitAround(date: string, unit: TimeUnit): Interval & { readonly iso: string } {
  const year = Number(date.slice(0, 4))
  const prefix = (iso: string) => ({ iso, ...(isoInterval(iso) as Interval) })
  switch (unit) {
    case 'week':
      return weekOf(date)
    case 'weekend': {
      const week = weekOf(date)
      return { iso: `${week.iso}-WE`, start: addDays(week.start, 5), end: week.end }
    }
    case 'month':
      return prefix(date.slice(0, 7))
    case 'quarter':
      return partOfYear(date, 'Q', 3)
    case 'half':
      return partOfYear(date, 'H', 6)
    case 'year':
      return prefix(date.slice(0, 4))
    case 'decade':
      return { iso: four(year).slice(0, 3), ...years(Math.floor(year / 10) * 10, 10) }
    case 'century':
      return { iso: four(year).slice(0, 2), ...years(Math.floor(year / 100) * 100, 100) }
    default:
      return prefix(date)
  }
}

/** The quarter or half of the year around a date: `2011-Q3`, `2011-H2`. */
function partOfYear(date: string, letter: 'Q' | 'H', months: number): Interval & { readonly iso: string } {
  const n = Math.floor((Number(date.slice(5, 7)) - 1) / months)
  const start = `${isoDate(Number(date.slice(0, 4)), n * months + 1)}-01`
  return { iso: `${date.slice(0, 4)}-${letter}${n + 1}`, start, end: addUnits(start, months, 'month') }
}

/** The interval of `count` years from 1 January of `year`. */
export const years = (year: number, count: number): Interval => ({
  start: `${four(withinYears(year, 1))}-01-01`,
  end: year + count > 9999 ? CALENDAR.last : `${four(year + count)}-01-01`,
})

const SEASON_MONTHS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const

/** The three months of a season of the northern half-year calendar; winter begins in its year's December. */
export function seasonInterval(year: number, season: keyof typeof SEASON_MONTHS): Interval {
  const start = `${isoDate(year, SEASON_MONTHS[season])}-01`
  return { start, end: addUnits(start, 3, 'month') }
}

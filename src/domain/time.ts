/** Where a date's parts come from: all written out, completed from the report's text, from its date, or from the case. */
export type Basis = 'stated' | 'implied' | 'published' | 'case'

/** A half-open interval of ISO dates. `end` is `null` where it is open. */
export type Period = { readonly start: string; readonly end: string | null; readonly basis: Basis }

export type Grain =
  | 'century'
  | 'decade'
  | 'year'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'day'
  | 'part-of-day'
  | 'time'

/** A time expression's value; `type` and `timex` follow TIMEX3. */
export type TimeValue = {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly timex: string
  /** ISO date, inclusive; `null` where not resolvable. */
  readonly start: string | null
  /** ISO date, exclusive; `null` where not resolvable. */
  readonly end: string | null
  readonly grain: Grain
  readonly basis: Basis
}

/** The first and the last day that an ISO date of four-digit years can name; what would lie beyond is set on them. */
export const CALENDAR = { first: '0000-01-01', last: '9999-12-31' } as const

/** The ISO date `days` after `date` (an ISO date), within the {@link CALENDAR}. */
export const addDays = (date: string, days: number): string => isoDay(dayNumber(date) + days)

/** The half-open interval that an ISO date or a shorter ISO prefix (`2011`, `2011-12`) covers, or `null` if it is none. */
export function isoInterval(iso: string): { start: string; end: string } | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso)
  if (!parts) return null
  const [, year, month, day] = parts
  const start = `${year}-${month ?? '01'}-${day ?? '01'}`
  const from = dayNumber(start)
  if (isoDay(from) !== start) return null
  if (day) return { start, end: isoDay(from + 1) }
  const [y, m] = [Number(year), Number(month)]
  return { start, end: isoDay(month ? daysBefore(y, m + 1, 1) : daysBefore(y + 1, 1, 1)) }
}

/** Days from 1 March of the year 0 to an ISO date; a month or day too many is counted on into the next. */
const dayNumber = (date: string): number =>
  daysBefore(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)))

/**
 * The same for a year, month and day of the Gregorian calendar, carried back before it began. Years are counted from
 * March, so that a leap day is the last one (`days_from_civil` in Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
function daysBefore(year: number, month: number, day: number): number {
  const months = 12 * year + month - 3
  const y = Math.floor(months / 12)
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return 365 * y + leapDays + Math.floor((153 * (months - 12 * y) + 2) / 5) + day - 1
}

const FIRST = daysBefore(0, 1, 1)
const LAST = daysBefore(9999, 12, 31)
const DAYS_IN_400_YEARS = 146_097

/** The ISO date of a {@link dayNumber}, the nearest one within the {@link CALENDAR} (`civil_from_days`, ibid.). */
function isoDay(number: number): string {
  const days = Math.min(LAST, Math.max(FIRST, number))
  const era = Math.floor(days / DAYS_IN_400_YEARS)
  const inEra = days - era * DAYS_IN_400_YEARS
  const y = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  )
  const inYear = inEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100))
  const m = Math.floor((5 * inYear + 2) / 153)
  const day = inYear - Math.floor((153 * m + 2) / 5) + 1
  const month = m < 10 ? m + 3 : m - 9
  return `${padded(era * 400 + y + (month <= 2 ? 1 : 0), 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

const padded = (n: number, digits: number): string => String(n).padStart(digits, '0')

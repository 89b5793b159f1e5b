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
export const addDays = (date: string, days: number): string =>
  isoDay(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000)

const isoDay = (time: number): string =>
  new Date(Math.min(Date.parse(CALENDAR.last), Math.max(Date.parse(CALENDAR.first), time))).toISOString().slice(0, 10)

/** The half-open interval that an ISO date or a shorter ISO prefix (`2011`, `2011-12`) covers, or `null` if it is none. */
export function isoInterval(iso: string): { start: string; end: string } | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso)
  if (!parts) return null
  const [, year, month, day] = parts
  const start = `${year}-${month ?? '01'}-${day ?? '01'}`
  const from = new Date(`${start}T00:00:00Z`)
  if (Number.isNaN(from.getTime()) || from.toISOString().slice(0, 10) !== start) return null
  if (day) return { start, end: addDays(start, 1) }
  if (month) from.setUTCMonth(from.getUTCMonth() + 1)
  else from.setUTCFullYear(from.getUTCFullYear() + 1)
  return { start, end: isoDay(from.getTime()) }
}

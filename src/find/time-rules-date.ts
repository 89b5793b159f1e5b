import type { Holiday, Shift } from '../lang/time-table.ts'
import { type Day, rangeOpened } from './time-atoms-days.ts'
import type { NumericDate } from './time-digits.ts'
import type { Made, Parts, TimeRule } from './time-pattern.ts'
import { closed, counts, cueBefore, ends, hasTag, markAt, markBefore, type Scan } from './time-scan.ts'
import type { DateParts, Season, Shape, Timed } from './time-shape.ts'

const given = (parts: Parts): DateParts => ({
  ...('tailYear' in parts ? { year: parts.tailYear as number | Shift } : {}),
  ...('month' in parts ? { month: parts.month as number } : {}),
  ...('loneMonth' in parts ? { month: parts.loneMonth as number } : {}),
  ...('season' in parts ? { season: parts.season as unknown as Season } : {}),
  ...('loneSeason' in parts ? { season: parts.loneSeason as unknown as Season } : {}),
})

/** Days that follow one another, or stand at the ends of a range, are one group. */
function groupDays(days: readonly Day[]): (readonly Day[])[] {
  const groups: Day[][] = []
  for (const day of days) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && (day.link === 'to' || day.n === last.n + 1)) group.push(day)
    else groups.push([day])
  }
  return groups
}

/** One expression for each group of days; the first begins at `from`, the last reaches to `to`. */
function daysMade(days: readonly Day[], common: DateParts, from: number, to: number, habit: Timed['habit']): Made[] {
  const groups = groupDays(days)
  return groups.map((group, g) => {
    const [first, last] = [group[0], group.at(-1)] as [Day, Day]
    const year = g < groups.length - 1 && common.year !== undefined ? { shared: true } : {}
    const ends = [first, last].map((day) => ({ ...common, ...year, day: day.n })) as [DateParts, DateParts]
    const { weekday: _, ...fromParts } = ends[0]
    const shape: Shape =
      group.length === 1
        ? { is: 'date', parts: ends[0] }
        : { is: 'range', from: fromParts, to: { ...fromParts, day: last.n } }
    return { from: g === 0 ? from : first.from, to: g === groups.length - 1 ? to : last.to, shape, habit }
  })
}

const monthFollows = (scan: Scan, i: number): boolean => hasTag(scan, markAt(scan, i, 'dateOf')?.to ?? i, ['month'])

/** "The April-June quarter", "January-August 1989". */
function monthsBetween(parts: Parts, last: number): Shape | null {
  const first = parts.month as number
  const year = 'tailYear' in parts ? { year: parts.tailYear as number | Shift } : {}
  if (parts.partOfYear === 'quarter' && first % 3 === 1 && last === first + 2)
    return { is: 'nth', n: (first + 2) / 3, unit: 'quarter', year: year.year ?? null }
  return last > first ? { is: 'range', from: { month: first, ...year }, to: { month: last, ...year } } : null
}

const weekdayGiven = (parts: Parts): DateParts =>
  'weekdayLead' in parts ? { weekday: parts.weekdayLead as number } : {}

/** *El martes 12 a las 9*: a date may end here, and nothing follows of which the number could be a share. */
const isBeforeMore = (scan: Scan, to: number): boolean =>
  (closed(scan, to) || hasTag(scan, to, ['clockBefore'])) &&
  !counts(scan, to) &&
  !hasTag(scan, to, ['of', 'dateOf', 'ofThem'])

/** "The last day of October": the day's number; of February the last that every year has. */
const lastOfMonth = (month: number): number => (month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31)

/** "The second Tuesday of May". */
const weekdayOfMonth = (parts: Parts, nth: number): Shape | null =>
  nth <= 5 ? { is: 'date', parts: { ...given(parts), weekday: parts.weekday as number, nth } } : null

/** "Last Christmas", *la Navidad pasada*. */
const shiftedHoliday = (parts: Parts, shift: Shift): Shape => ({
  is: 'shiftedDate',
  shift,
  parts: { holiday: parts.holiday as Holiday },
})

/** The rules that read dates of the calendar. */
export const dateRules: readonly TimeRule[] = [
  {
    name: 'nth-weekday-of-month',
    pattern: 'dayArticle? nth weekday dateOf month tailYear?',
    make: (parts) => weekdayOfMonth(parts, parts.nth as number),
  },
  {
    name: 'last-weekday-of-month',
    pattern: 'dayArticle? finalNth weekday dateOf month tailYear?',
    make: (parts) => weekdayOfMonth(parts, -1),
  },
  {
    name: 'nth-week-of-month',
    pattern: 'dayArticle? nth week dateOf month tailYear?',
    make: (parts) => ({ is: 'date', parts: given(parts) }),
  },
  {
    name: 'last-week-of-month',
    pattern: 'dayArticle? finalNth week dateOf month tailYear?',
    make: (parts) => ({ is: 'date', parts: given(parts) }),
  },
  {
    name: 'last-day-of-month',
    pattern: 'dayArticle? finalNth countedUnit dateOf month tailYear?',
    make: (parts) =>
      parts.countedUnit === 'day'
        ? { is: 'date', parts: { ...given(parts), day: lastOfMonth(parts.month as number) } }
        : null,
  },
  {
    name: 'holiday',
    pattern: 'holiday tailYear?',
    make: (parts) => ({ is: 'date', parts: { ...given(parts), holiday: parts.holiday as Holiday } }),
  },
  {
    name: 'shift-holiday',
    pattern: 'shiftBefore holiday',
    make: (parts) => shiftedHoliday(parts, parts.shiftBefore as Shift),
  },
  {
    name: 'holiday-shift',
    pattern: 'holiday shiftAfter',
    make: (parts) => shiftedHoliday(parts, parts.shiftAfter as Shift),
  },
  {
    name: 'week-of-day',
    pattern: 'weekOf month dayArticle? day tailYear?',
    make: (parts) => ({ is: 'weekOf', day: { ...given(parts), day: parts.day as number } }),
  },
  {
    name: 'day-month-year',
    pattern: 'weekdayLead? dayWord? days dateOf? month tailYear?',
    make: (parts, _scan, from, to) =>
      daysMade(parts.days as readonly Day[], { ...given(parts), ...weekdayGiven(parts) }, from, to, 'dmy'),
  },
  {
    name: 'year-day-month',
    pattern: 'year days dateOf? month',
    make: (parts, _scan, from, to) =>
      daysMade(parts.days as readonly Day[], { ...given(parts), year: parts.year as number }, from, to, 'dmy'),
  },
  {
    name: 'month-day-year',
    pattern: 'weekdayLead? month dayArticle? daysAfterMonth tailYear?',
    make: (parts, _scan, from, to) =>
      daysMade(parts.daysAfterMonth as readonly Day[], { ...given(parts), ...weekdayGiven(parts) }, from, to, 'mdy'),
  },
  {
    name: 'month-to-month',
    pattern: 'month dash lastMonth partOfYear? tailYear?',
    make: (parts) => monthsBetween(parts, parts.lastMonth as number),
  },
  {
    name: 'year-month-day',
    pattern: 'isoDay',
    make: (parts) => {
      const [year, month, day] = parts.isoDay as [number, number, number]
      return { is: 'date', parts: { year, month, day } }
    },
  },
  {
    name: 'numeric-date',
    pattern: 'weekdayLead? dayWord? numericDate',
    make: (parts) => ({ is: 'numeric', ...(parts.numericDate as NumericDate) }),
  },
  {
    name: 'weekday-day',
    pattern: 'shiftBefore? weekdayLead open day close',
    make: (parts) => ({ is: 'date', parts: { weekday: parts.weekdayLead as number, day: parts.day as number } }),
  },
  {
    name: 'weekday-day-word',
    pattern: 'shiftBefore? weekday comma dayWord day',
    make: (parts) => ({ is: 'date', parts: { weekday: parts.weekday as number, day: parts.day as number } }),
  },
  {
    name: 'weekday-bare-day',
    pattern: 'weekday dayWord? day',
    make: (parts, scan, _from, to) =>
      ends(scan, to) || isBeforeMore(scan, to)
        ? { is: 'date', parts: { weekday: parts.weekday as number, day: parts.day as number } }
        : null,
  },
  {
    name: 'day-word-day',
    pattern: 'dayWord day',
    make: (parts, scan, from, to) =>
      closed(scan, to) || (markBefore(scan, from, ['dayArticle']) && !counts(scan, to))
        ? { is: 'date', parts: { day: parts.day as number } }
        : null,
  },
  {
    name: 'day-day-word',
    pattern: 'days dayWordAfter',
    make: (parts, _scan, from, to) => daysMade(parts.days as readonly Day[], {}, from, to, undefined),
  },
  {
    name: 'the-ordinal-day',
    pattern: 'dayArticle day dayEnding?',
    make: (parts, scan, from, to) => {
      const ended = markBefore(scan, to, ['dayEnding']) !== undefined && !monthFollows(scan, to)
      return ended && cueBefore(scan, from) && closed(scan, to)
        ? { is: 'date', parts: { day: parts.day as number } }
        : null
    },
  },
  {
    name: 'the-day-to-the-day',
    pattern: 'dayArticle days',
    make: (parts, scan, _from, to) => {
      const days = parts.days as readonly Day[]
      const [first, last] = days
      const bare = days.length !== 2 || !first || last?.link !== 'to' || !rangeOpened(scan, first.from)
      if (bare || !markBefore(scan, last.from, ['dayArticle', 'dayWord'])) return null
      if (!closed(scan, to) || monthFollows(scan, to)) return null
      return daysMade(days, {}, first.from, to, undefined)
    },
  },
  {
    name: 'month-year',
    pattern: 'edge? month tailYear',
    make: (parts) => ({ is: 'date', parts: given(parts) }),
  },
  { name: 'month', pattern: 'edge? loneMonth', make: (parts) => ({ is: 'date', parts: given(parts) }) },
  { name: 'season-year', pattern: 'edge? season tailYear', make: (parts) => ({ is: 'date', parts: given(parts) }) },
  { name: 'season', pattern: 'edge? loneSeason', make: (parts) => ({ is: 'date', parts: given(parts) }) },
  {
    name: 'weekday',
    pattern: 'dayWord? loneWeekday',
    make: (parts) => ({ is: 'date', parts: { weekday: parts.loneWeekday as number } }),
  },
]

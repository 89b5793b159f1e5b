import type { Holiday, Shift } from '../lang/time-table.ts'
import { type Day, rangeOpened } from './time-atoms-days.ts'
import type { NumericDate } from './time-digits.ts'
import type { Made, Parts, TimeRule } from './time-pattern.ts'
import { closed, counts, cueBefore, ends, hasTag, isSign, markAt, markBefore, type Scan, tokenAt } from './time-scan.ts'
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

/** "les années 90", "the 90s"; no decade is "durante 6 años 40 obreros". */
function shortDecade(count: unknown, scan: Scan, from: number, to: number): Shape | null {
  const counted = tokenAt(scan, from - 1)?.kind === 'number' || markBefore(scan, from, ['cardinal', 'several'])
  const decade = typeof count === 'number' && count >= 20 && count <= 90 && count % 10 === 0
  return decade && !counted && !counts(scan, to) ? { is: 'decade', start: 1900 + count } : null
}

/** "The third quarter of 2010", *النصف الأول من* 2018. */
function partOfYear(parts: Parts): Shape | null {
  const [n, unit] = [parts.nth as number, parts.partOfYear as 'quarter' | 'half']
  const year = (parts.tailYear ?? parts.ofYear ?? null) as number | Shift | null
  return n <= (unit === 'half' ? 2 : 4) ? { is: 'nth', n, unit, year } : null
}

const weekdayGiven = (parts: Parts): DateParts =>
  'weekdayLead' in parts ? { weekday: parts.weekdayLead as number } : {}

/** "The second Tuesday of May". */
const weekdayOfMonth = (parts: Parts, nth: number): Shape | null =>
  nth <= 5 ? { is: 'date', parts: { ...given(parts), weekday: parts.weekday as number, nth } } : null

/** "2012-13": a year and the last two digits of the next. */
function yearAndNext(parts: Parts, scan: Scan, at: number): Shape | null {
  const [from, to] = [parts.year as number, parts.twoDigits as number]
  return (from + 1) % 100 === to && markBefore(scan, at, ['yearArticle', 'yearCue'])
    ? { is: 'range', from: { year: from }, to: { year: from + 1 } }
    : null
}

/** Two years in their order. */
function yearsBetween(parts: Parts): Shape | null {
  const [from, to] = [parts.loneYear as number, parts.year as number]
  return to > from ? { is: 'range', from: { year: from }, to: { year: to } } : null
}

/** A season or school year: 2003-2004. */
function neighbours(parts: Parts): Shape | null {
  const [from, to] = [parts.openingYear as number, parts.year as number]
  return to === from + 1 ? { is: 'range', from: { year: from }, to: { year: to } } : null
}

/** The rules that read dates of the calendar. */
export const dateRules: readonly TimeRule[] = [
  {
    name: 'nth-part-of-year',
    pattern: 'edge? dayArticle? nth partOfYear tailYear? ofYear?',
    make: partOfYear,
  },
  {
    name: 'nth-century',
    pattern: 'edge? dayArticle? nth century',
    make: (parts) => ({ is: 'century', n: parts.nth as number }),
  },
  {
    name: 'part-of-year-nth',
    pattern: 'edge? partOfYear nth tailYear? ofYear?',
    make: partOfYear,
  },
  {
    name: 'century-nth',
    pattern: 'edge? century nth',
    make: (parts) => ({ is: 'century', n: parts.nth as number }),
  },
  {
    name: 'roman-century',
    pattern: 'edge? dayArticle? roman century',
    make: (parts) => ({ is: 'century', n: parts.roman as number }),
  },
  {
    name: 'century-roman',
    pattern: 'edge? dayArticle? century roman',
    make: (parts) => ({ is: 'century', n: parts.roman as number }),
  },
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
    name: 'holiday',
    pattern: 'holiday tailYear?',
    make: (parts) => ({ is: 'date', parts: { ...given(parts), holiday: parts.holiday as Holiday } }),
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
    pattern: 'weekdayLead open day close',
    make: (parts) => ({ is: 'date', parts: { weekday: parts.weekdayLead as number, day: parts.day as number } }),
  },
  {
    name: 'weekday-bare-day',
    pattern: 'weekday day',
    make: (parts, scan, _from, to) =>
      ends(scan, to) ? { is: 'date', parts: { weekday: parts.weekday as number, day: parts.day as number } } : null,
  },
  {
    name: 'day-word-day',
    pattern: 'dayWord day',
    make: (parts, scan, _from, to) => (closed(scan, to) ? { is: 'date', parts: { day: parts.day as number } } : null),
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
  {
    name: 'year',
    pattern: 'edge? loneYear',
    make: (parts) => ({ is: 'date', parts: { year: parts.loneYear as number } }),
  },
  {
    name: 'year-to-year',
    pattern: 'loneYear dash year',
    make: (parts) => yearsBetween(parts),
  },
  {
    name: 'year-and-next',
    pattern: 'year dash twoDigits',
    make: yearAndNext,
  },
  {
    name: 'neighbouring-years',
    pattern: 'yearBefore? openingYear dash year',
    make: (parts, scan, _from, to) => (counts(scan, to) ? null : neighbours(parts)),
  },
  {
    name: 'neighbouring-years-slash',
    pattern: 'yearBefore? openingYear slash year',
    make: neighbours,
  },
  {
    name: 'year-to-year-in-words',
    pattern: 'loneYear timeMiddle year',
    make: (parts) => yearsBetween(parts),
  },
  {
    name: 'between-years',
    pattern: 'loneYear timeAnd year',
    make: (parts, scan, from) => (rangeOpened(scan, from) ? yearsBetween(parts) : null),
  },
  { name: 'season-year', pattern: 'edge? season tailYear', make: (parts) => ({ is: 'date', parts: given(parts) }) },
  { name: 'season', pattern: 'edge? loneSeason', make: (parts) => ({ is: 'date', parts: given(parts) }) },
  {
    name: 'weekday',
    pattern: 'dayWord? loneWeekday',
    make: (parts) => ({ is: 'date', parts: { weekday: parts.loneWeekday as number } }),
  },
  {
    name: 'decade',
    pattern: 'edge? decadeBefore? year decadeAfter?',
    make: (parts, scan, from, to) => {
      const year = parts.year as number
      const marked = 'decadeBefore' in parts || ('decadeAfter' in parts && !isSign(scan, from + 1, ','))
      return marked && year % 10 === 0 && to > from ? { is: 'decade', start: year } : null
    },
  },
  {
    name: 'decade-of-two-digits',
    pattern: 'decadeBefore count',
    make: (parts, scan, from, to) => shortDecade(parts.count, scan, from, to),
  },
  {
    name: 'decade-word',
    pattern: 'edge? decade',
    make: (parts, scan, _from, to) =>
      markBefore(scan, to, ['cardinal']) && !closed(scan, to) ? null : { is: 'decade', start: parts.decade as number },
  },
]

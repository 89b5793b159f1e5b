import type { Shift } from '../lang/time-table.ts'
import { rangeOpened } from './time-atoms-days.ts'
import type { Parts, TimeRule } from './time-pattern.ts'
import { closed, counts, isSign, markAt, markBefore, type Scan, tokenAt } from './time-scan.ts'
import type { Shape } from './time-shape.ts'

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

/** The rules that read years, their quarters and halves, decades and centuries. */
export const yearRules: readonly TimeRule[] = [
  {
    name: 'nth-part-of-year',
    pattern: 'edge? dayArticle? nth partOfYear tailYear? ofYear?',
    make: partOfYear,
  },
  {
    name: 'last-part-of-year',
    pattern: 'dayArticle? finalNth partOfYear tailYear',
    make: (parts) => partOfYear({ ...parts, nth: parts.partOfYear === 'half' ? 2 : 4 }),
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
    name: 'years-and-their-word',
    pattern: 'openingYear dash year',
    make: (parts, scan, _from, to) =>
      tokenAt(scan, to - 1)?.kind === 'word' ? yearsBetween({ ...parts, loneYear: parts.openingYear }) : null,
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
  {
    name: 'years-listed',
    pattern: 'loneYear timeAnd year',
    make: (parts, scan, from, to) => {
      const and = [from + 1, from + 2].find((i) => markAt(scan, i, 'timeAnd'))
      if (and === undefined || rangeOpened(scan, from) || !closed(scan, to)) return null
      return [
        { from, to: and, shape: { is: 'date', parts: { year: parts.loneYear as number } } },
        { from: and + 1, to, shape: { is: 'date', parts: { year: parts.year as number } } },
      ]
    },
  },
  {
    name: 'year-nth-part',
    pattern: 'dayArticle? openingYear nth partOfYear',
    make: (parts) => partOfYear({ ...parts, tailYear: parts.openingYear }),
  },
  {
    name: 'year-part',
    pattern: 'yearArticle openingYear partOfYear',
    make: (parts) => ({ is: 'same', unit: parts.partOfYear as 'quarter' | 'half', year: parts.openingYear as number }),
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
    make: (parts, scan, _from, to) => {
      const counted = 'edge' in parts ? counts(scan, to) : !closed(scan, to)
      return markBefore(scan, to, ['cardinal']) && counted ? null : { is: 'decade', start: parts.decade as number }
    },
  },
]

import type { Guarded, Shift, TimeUnit } from '../lang/time-table.ts'
import { readCount, readHourCount } from './time-atoms-count.ts'
import { readDay, readDays, readDaysAfterMonth } from './time-atoms-days.ts'
import { readLoneYear, readRoman, readTailYear, readTwoDigits, readYear, yearWord } from './time-atoms-year.ts'
import { type Read, readClockTime, readHour, readIsoDay, readNumericDate } from './time-digits.ts'
import type { Part } from './time-duration.ts'
import { allowed, allowedAlone, hasTag, isSign, markAt, type Scan } from './time-scan.ts'
import { type DateParts, shiftParts } from './time-shape.ts'

/** What one name of a pattern reads, from token `i` on. */
export type Atom<T = unknown> = {
  /** What its first token must be: `#` for digits, a sign, or a tag of the table. */
  readonly starts: readonly string[]
  /** How many digits its first token has, where it is a number and no other length will do. */
  readonly digits?: number
  readonly read: (scan: Scan, i: number) => Read<T>
}

/** An atom that is any mark of one tag, its value the mark's. */
export const tagged = (tag: string): Atom => ({
  starts: [tag],
  read: (scan, i) => {
    const mark = markAt(scan, i, tag)
    return mark ? { to: mark.to, value: mark.value } : null
  },
})

const guarded = (tag: string, accept: typeof allowed): Atom<number> => ({
  starts: [tag],
  read: (scan, i) => {
    const mark = markAt(scan, i, tag)
    return mark && accept(scan, mark) ? { to: mark.to, value: (mark.value as Guarded).n } : null
  },
})

/** A month, with its second name where a language gives both (كانون الأول / ديسمبر). */
function monthAtom(accept: typeof allowed): Atom<number> {
  const month = guarded('month', accept)
  return {
    starts: month.starts,
    read: (scan, i) => {
      const first = month.read(scan, i)
      if (!first || !isSign(scan, first.to, '/(')) return first
      const second = markAt(scan, first.to + 1, 'month')
      if (!second || (second.value as Guarded).n !== first.value) return first
      return { to: isSign(scan, first.to, '(') ? second.to + 1 : second.to, value: first.value }
    },
  }
}

/** A unit of time that is not the age of somebody. */
const countedUnit: Atom<TimeUnit> = {
  starts: ['unit'],
  read: (scan, i) => {
    const mark = markAt(scan, i, 'unit')
    return mark && !hasTag(scan, mark.to, ['ageAfter']) ? { to: mark.to, value: mark.value as TimeUnit } : null
  },
}

/** The weekday before a date, with what may stand between the two: "Friday, the", "يوم الجمعة الموافق". */
function readWeekdayLead(scan: Scan, i: number): Read<number> {
  const mark = markAt(scan, markAt(scan, i, 'dayWord')?.to ?? i, 'weekday')
  if (!mark || !allowed(scan, mark)) return null
  let at = isSign(scan, mark.to, ',') ? mark.to + 1 : mark.to
  for (const tag of ['timeCue', 'dayArticle', 'dayWord']) at = markAt(scan, at, tag)?.to ?? at
  return { to: at, value: (mark.value as Guarded).n }
}

/** A day of a month, or of a week. */
const dayOf: Atom<DateParts> = {
  starts: ['#', 'ordinalDay', 'weekday'],
  read: (scan, i) => {
    const day = readDay(scan, i)
    if (day) return { to: day.to, value: { day: day.value } }
    const weekday = markAt(scan, i, 'weekday')
    return weekday && allowed(scan, weekday)
      ? { to: weekday.to, value: { weekday: (weekday.value as Guarded).n } }
      : null
  },
}

/** An ordinal, of a quarter or half of the year. */
const nth: Atom<number> = {
  starts: ['#', 'ordinalDay', 'nth'],
  read: (scan, i) => {
    const mark = markAt(scan, i, 'nth')
    return mark ? { to: mark.to, value: mark.value as number } : readDay(scan, i)
  },
}

const partOfYear: Atom<'quarter' | 'half'> = {
  starts: ['unit'],
  read: (scan, i) => {
    const mark = markAt(scan, i, 'unit')
    return mark?.value === 'quarter' || mark?.value === 'half' ? { to: mark.to, value: mark.value } : null
  },
}

/** "… and 15 minutes": a smaller unit that goes on with a duration. */
const remainder: Atom<Part> = {
  starts: ['timeAnd'],
  read: (scan, i) => {
    const and = markAt(scan, i, 'timeAnd')
    const count = and && readCount(scan, and.to)
    const unit = count && countedUnit.read(scan, count.to)
    return unit && count.value !== null ? { to: unit.to, value: { count: count.value, unit: unit.value } } : null
  },
}

const century: Atom = {
  starts: ['unit'],
  read: (scan, i) => {
    const mark = markAt(scan, i, 'unit')
    return mark?.value === 'century' ? { to: mark.to, value: null } : null
  },
}

const week: Atom = {
  starts: ['unit'],
  read: (scan, i) => {
    const mark = markAt(scan, i, 'unit')
    return mark?.value === 'week' || mark?.value === 'weekend' ? { to: mark.to, value: null } : null
  },
}

/** The year of a comparison: "a year earlier", "of 1988", "last year", *del año anterior*. */
const yearBack: Atom<number | Shift> = {
  starts: ['#', 'dateOf', 'timeCue', 'shiftBefore', 'unit', 'yearBefore', 'relativeTime', 'article', 'cardinal'],
  read: (scan, i) => {
    const tail = readTailYear(scan, i) ?? readTailYear(scan, markAt(scan, i, 'timeCue')?.to ?? i)
    if (tail) return tail
    const count = readCount(scan, i)
    const unit = count && yearWord(scan, count.to)
    const offset = unit && markAt(scan, unit.to, 'offsetAfter')
    if (!count?.value || !offset) return null
    const { anchor, by } = shiftParts(offset.value as Shift)
    return { to: offset.to, value: `${anchor} ${by * count.value}` }
  },
}

/** "of the year", "del año": the report's own. */
const ofYear: Atom<Shift> = {
  starts: ['dateOf'],
  read: (scan, i) => {
    const of = markAt(scan, i, 'dateOf')
    const unit = of && yearWord(scan, markAt(scan, of.to, 'dayArticle')?.to ?? of.to)
    return unit ? { to: unit.to, value: 'published 0' } : null
  },
}

/** The atoms that patterns may name. */
export const atoms = {
  month: monthAtom(allowed),
  lastMonth: monthAtom(allowed),
  loneMonth: monthAtom(allowedAlone),
  weekday: guarded('weekday', allowed),
  loneWeekday: guarded('weekday', allowedAlone),
  season: guarded('season', allowed),
  loneSeason: guarded('season', allowedAlone),
  days: { starts: ['#', 'ordinalDay'], read: readDays },
  daysAfterMonth: { starts: ['#', 'ordinalDay'], read: readDaysAfterMonth },
  day: { starts: ['#', 'ordinalDay'], read: readDay },
  year: { starts: ['#'], digits: 4, read: readYear },
  twoDigits: { starts: ['#'], read: readTwoDigits },
  openingYear: { starts: ['#'], digits: 4, read: readYear },
  tailYear: { starts: ['#', ',', '/', 'dateOf', 'shiftBefore', 'unit', 'yearBefore'], read: readTailYear },
  loneYear: { starts: ['#', 'yearBefore'], digits: 4, read: readLoneYear },
  count: { starts: ['#', 'several', 'article', 'cardinal', 'multiplier'], read: readCount },
  countedUnit,
  dayOf,
  nth,
  nthWord: tagged('nth'),
  partOfYear,
  remainder,
  century,
  week,
  yearBack,
  ofYear,
  roman: { starts: ['capitals'], read: readRoman },
  comma: { starts: [','], read: (scan, i) => (isSign(scan, i, ',') ? { to: i + 1, value: null } : null) },
  dash: { starts: ['-', '–', '—'], read: (scan, i) => (isSign(scan, i, '-–—') ? { to: i + 1, value: null } : null) },
  slash: { starts: ['/'], read: (scan, i) => (isSign(scan, i, '/') ? { to: i + 1, value: null } : null) },
  open: { starts: ['('], read: (scan, i) => (isSign(scan, i, '(') ? { to: i + 1, value: null } : null) },
  close: { starts: [')'], read: (scan, i) => (isSign(scan, i, ')') ? { to: i + 1, value: null } : null) },
  weekdayLead: { starts: ['weekday', 'dayWord'], read: readWeekdayLead },
  clockTime: { starts: ['#'], read: readClockTime },
  hourCount: { starts: ['#', 'cardinal'], read: readHourCount },
  hour: { starts: ['#', 'ordinalDay'], read: readHour },
  numericDate: { starts: ['#'], read: readNumericDate },
  isoDay: { starts: ['#'], digits: 4, read: readIsoDay },
} satisfies Record<string, Atom>

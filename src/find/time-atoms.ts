import type { Mark } from '../lang/lexicon.ts'
import type { Guarded, Shift, TimeUnit } from '../lang/time-table.ts'
import { numberInWords } from './numerals.ts'
import {
  joinedTo,
  type Read,
  readClockTime,
  readHour,
  readIsoDay,
  readNumericDate,
  smallNumber,
} from './time-digits.ts'
import {
  allowed,
  allowedAlone,
  closed,
  counts,
  hasTag,
  isSign,
  markAt,
  markBefore,
  type Scan,
  tokenAt,
} from './time-scan.ts'
import type { DateParts } from './time-shape.ts'

/** What one name of a pattern reads, from token `i` on. */
export type Atom<T = unknown> = {
  /** What its first token must be: `#` for digits, a sign, or a tag of the table. */
  readonly starts: readonly string[]
  readonly read: (scan: Scan, i: number) => Read<T>
}

/** A day of the month in a list, over tokens `[from, to)`, with what links it to the day before. */
export type Day = {
  readonly n: number
  readonly from: number
  readonly to: number
  readonly link: '' | ',' | 'and' | 'to'
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
const monthAtom = (accept: typeof allowed): Atom<number> => ({
  starts: ['month'],
  read: (scan, i) => {
    const first = guarded('month', accept).read(scan, i)
    if (!first || !isSign(scan, first.to, '/(')) return first
    const second = markAt(scan, first.to + 1, 'month')
    if (!second || (second.value as Guarded).n !== first.value) return first
    return { to: isSign(scan, first.to, '(') ? second.to + 1 : second.to, value: first.value }
  },
})

/** The day of a month: digits with or without an ending, or an ordinal word. */
function readDay(scan: Scan, i: number): Read<number> {
  const n = smallNumber(scan, i, 31)
  if (n) {
    const ending = tokenAt(scan, i + 1)?.space === false ? markAt(scan, i + 1, 'dayEnding') : undefined
    return { to: ending?.to ?? i + 1, value: n }
  }
  const word = markAt(scan, i, 'ordinalDay')
  return word ? { to: word.to, value: word.value as number } : null
}

/** The link between two days of a list, and where the next day may begin. */
function readLink(scan: Scan, i: number, opened: boolean): { to: number; link: 'and' | ',' | 'to' } | null {
  const comma = isSign(scan, i, ',/')
  const at = comma ? i + 1 : i
  const and = markAt(scan, at, 'timeAnd')
  const middle = markAt(scan, at, 'timeMiddle')
  const dash = isSign(scan, at, '-–—')
  if (!and && !middle && !dash) return comma ? { to: at, link: ',' } : null
  return { to: (and ?? middle)?.to ?? at + 1, link: and && !opened ? 'and' : 'to' }
}

/** True when "between", "from" stands before token `i`, an article at most in between. */
export function rangeOpened(scan: Scan, i: number): boolean {
  const article = markBefore(scan, i, ['dayArticle', 'dayWord'])
  return (
    markBefore(scan, article?.from ?? i, ['timeOpen']) !== undefined || markBefore(scan, i, ['timeOpen']) !== undefined
  )
}

const skipArticle = (scan: Scan, i: number): number =>
  markAt(scan, i, 'dayArticle')?.to ?? markAt(scan, i, 'dayWord')?.to ?? i

/** One day or a list of days; what a list adds by a mere comma behind its last "and", "to" or dash is no day of it. */
function readDays(scan: Scan, i: number): Read<readonly Day[]> {
  const first = readDay(scan, i)
  if (!first) return null
  const days: Day[] = [{ n: first.value, from: i, to: first.to, link: '' }]
  const opened = rangeOpened(scan, i)
  for (let at = first.to; days.length < 12; ) {
    const link = readLink(scan, at, opened)
    const from = link ? skipArticle(scan, link.to) : at
    const day = link ? readDay(scan, from) : null
    if (!link || !day) break
    days.push({ n: day.value, from, to: day.to, link: link.link })
    at = day.to
  }
  while (days.at(-1)?.link === ',') days.pop()
  return { to: days.at(-1)?.to ?? i, value: days }
}

/** Days after their month: whatever counts something ("December 16 and 17 people") is no day of the list. */
function readDaysAfterMonth(scan: Scan, i: number): Read<readonly Day[]> {
  const all = readDays(scan, i)
  if (all && all.value.length > 1 && closed(scan, all.to) && !counts(scan, all.to)) return all
  const one = readDay(scan, i)
  const ended = one !== null && one.to > i + 1
  if (!one || (!ended && counts(scan, one.to) && !hasTag(scan, one.to, ['timeAnd', 'timeMiddle']))) return null
  return { to: one.to, value: [{ n: one.value, from: i, to: one.to, link: '' }] }
}

/** A number of four digits that may be a year and counts nothing round. */
function readYear(scan: Scan, i: number): Read<number> {
  const token = tokenAt(scan, i)
  if (token?.kind !== 'number' || token.norm.length !== 4) return null
  const year = Number(token.norm)
  const sign = tokenAt(scan, i + 1)
  const digits =
    sign?.kind === 'sign' && !sign.space && ".,'".includes(sign.norm) && tokenAt(scan, i + 2)?.kind === 'number'
  const glued = digits && tokenAt(scan, i + 2)?.space === false
  if (year < 1000 || year > 2199 || glued || joinedTo(scan, i, ".,'")) return null
  const ending = markAt(scan, i + 1, 'yearAfter')
  if (!ending && counts(scan, i + 1) && (year % 50 === 0 || hasTag(scan, i + 1, ['unit', 'multiplier']))) return null
  return { to: ending?.to ?? i + 1, value: year }
}

/** Two digits written onto the sign before them. */
function readTwoDigits(scan: Scan, i: number): Read<number> {
  const token = tokenAt(scan, i)
  return token?.kind === 'number' && token.norm.length === 2 && !token.space
    ? { to: i + 1, value: Number(token.norm) }
    : null
}

function yearWord(scan: Scan, i: number): Mark | undefined {
  const mark = markAt(scan, i, 'unit')
  return mark?.value === 'year' ? mark : undefined
}

/** "this year", "того же года": a year by reference. */
function readYearReference(scan: Scan, i: number): Read<Shift> {
  const before = markAt(scan, i, 'shiftBefore')
  const unit = before && yearWord(scan, before.to)
  if (before && unit) return { to: unit.to, value: before.value as Shift }
  const first = yearWord(scan, i)
  const after = first && markAt(scan, first.to, 'shiftAfter')
  return after ? { to: after.to, value: after.value as Shift } : null
}

/** A year that closes a date: ", 2011", "de 2011", "of this year", "من عام 2011". */
function readTailYear(scan: Scan, i: number): Read<number | Shift> {
  const direct = readYearReference(scan, i)
  if (direct) return direct
  let at = isSign(scan, i, ',/') ? i + 1 : i
  at = markAt(scan, at, 'dateOf')?.to ?? at
  const reference = readYearReference(scan, at)
  if (reference) return reference
  return readYear(scan, markAt(scan, at, 'yearBefore')?.to ?? at)
}

/** A year that stands alone and shows by what stands around it that it is one. */
function readLoneYear(scan: Scan, i: number): Read<number> {
  const named = markAt(scan, i, 'yearBefore')
  const year = readYear(scan, named?.to ?? i)
  if (!year || named) return year
  if (markAt(scan, i + 1, 'yearAfter')) return year
  if (year.value < 1500 || counts(scan, year.to)) return yearDespiteCount(scan, i, year)
  if (markBefore(scan, i, ['yearCue', 'timeMode', 'edge'])) return year
  if (markBefore(scan, i, ['dateOf']) && (closed(scan, year.to) || unround(year.value))) return year
  if (isSign(scan, i - 1, '(') && isSign(scan, year.to, '),')) return year
  if (i === 0 && isSign(scan, year.to, ':–—')) return year
  const word = tokenAt(scan, year.to)
  return markBefore(scan, i, ['yearArticle']) && word?.kind === 'word' && year.value % 50 !== 0 ? year : null
}

/** Years that hardly count anything: of our time, and not round. */
const unround = (year: number): boolean => year >= 1900 && year < 2100 && year % 50 !== 0

/** "In 2011 workers went on strike": after a cue a year may stand before people, unless it is a round number. */
const yearDespiteCount = (scan: Scan, i: number, year: NonNullable<Read<number>>): Read<number> =>
  unround(year.value) && markBefore(scan, i, ['yearCue']) ? year : null

/** A count before a unit, with its half and what may stand between the two: "four and a half", "five straight". */
function readCount(scan: Scan, i: number): Read<number | null> {
  const whole = readWhole(scan, i)
  const half = whole && markAt(scan, whole.to, 'andHalf')
  const to = half?.to ?? whole?.to ?? i
  const between = whole && typeof whole.value === 'number' && whole.value > 1 ? markAt(scan, to, 'inCount') : undefined
  return whole && { to: between?.to ?? to, value: half && whole.value !== null ? whole.value + 0.5 : whole.value }
}

/** Digits, number words, "a", "several"; `null` as value where it is not given. */
function readWhole(scan: Scan, i: number): Read<number | null> {
  const several = markAt(scan, i, 'several')
  if (several) return { to: several.to, value: null }
  const n = smallNumber(scan, i, 99) ?? longNumber(scan, i)
  if (n !== null) return { to: pastHyphen(scan, i + 1), value: n }
  const article = markAt(scan, i, 'article')
  const words = numberInWords(scan.view, i)
  if (!words) return article ? { to: article.to, value: 1 } : null
  return { to: pastHyphen(scan, words.to), value: words.value }
}

/** The hyphen of "20-day" is skipped, unless the unit's own row holds it. */
const pastHyphen = (scan: Scan, i: number): number => (isSign(scan, i, '-–') && !markAt(scan, i, 'unit') ? i + 1 : i)

const longNumber = (scan: Scan, i: number): number | null => {
  const token = tokenAt(scan, i)
  return token?.kind === 'number' && token.norm.length === 3 && !joinedTo(scan, i, ".,'") ? Number(token.norm) : null
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

const century: Atom = {
  starts: ['unit'],
  read: (scan, i) => {
    const mark = markAt(scan, i, 'unit')
    return mark?.value === 'century' ? { to: mark.to, value: null } : null
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

const ROMAN = /^((?:X{0,2})(?:IX|IV|V?I{0,3}))\p{Ll}{0,3}$/u
const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
/** The number that a word of capitals I, V and X writes, up to 29, with the small letters of an ordinal behind it: XIIe. */
function readRoman(scan: Scan, i: number): Read<number> {
  const token = tokenAt(scan, i)
  const word = token?.kind === 'word' ? scan.view.text.slice(token.start, token.end) : ''
  const roman = ROMAN.exec(word)?.[1] ?? ''
  if (roman === '') return null
  const digits = [...roman].map((letter) => DIGITS[letter] ?? 0)
  const value = digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0)
  return { to: i + 1, value }
}

/** An hour in digits or words behind a word that announces one and no stretch of time. */
function readHourCount(scan: Scan, i: number): Read<number> {
  if (!markBefore(scan, i, ['clockBefore']) || markBefore(scan, i, ['dateOf', 'durationCue'])) return null
  const n = smallNumber(scan, i, 24)
  const words = n === null ? numberInWords(scan.view, i) : null
  if (n !== null) return { to: i + 1, value: n }
  return words && words.value <= 24 ? words : null
}

/** The atoms that patterns may name. */
export const atoms = {
  month: monthAtom(allowed),
  loneMonth: monthAtom(allowedAlone),
  weekday: guarded('weekday', allowed),
  loneWeekday: guarded('weekday', allowedAlone),
  season: guarded('season', allowed),
  loneSeason: guarded('season', allowedAlone),
  days: { starts: ['#', 'ordinalDay'], read: readDays },
  daysAfterMonth: { starts: ['#', 'ordinalDay'], read: readDaysAfterMonth },
  day: { starts: ['#', 'ordinalDay'], read: readDay },
  year: { starts: ['#'], read: readYear },
  twoDigits: { starts: ['#'], read: readTwoDigits },
  openingYear: { starts: ['#'], read: readYear },
  tailYear: { starts: ['#', ',', '/', 'dateOf', 'shiftBefore', 'unit', 'yearBefore'], read: readTailYear },
  loneYear: { starts: ['#', 'yearBefore'], read: readLoneYear },
  count: { starts: ['#', 'several', 'article', 'cardinal', 'multiplier'], read: readCount },
  countedUnit,
  dayOf,
  nth,
  nthWord: tagged('nth'),
  partOfYear,
  century,
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
  isoDay: { starts: ['#'], read: readIsoDay },
} satisfies Record<string, Atom>

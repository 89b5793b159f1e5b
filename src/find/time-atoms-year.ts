import type { Mark } from '../lang/lexicon.ts'
import type { Shift } from '../lang/time-table.ts'
import { yearOfTwoDigits } from '../text/dates.ts'
import { joinedTo, type Read } from './time-digits.ts'
import { closed, counts, hasTag, isSign, markAt, markBefore, type Scan, tokenAt } from './time-scan.ts'

/** A number of four digits that may be a year and counts nothing round. */
export function readYear(scan: Scan, i: number): Read<number> {
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
export function readTwoDigits(scan: Scan, i: number): Read<number> {
  const token = tokenAt(scan, i)
  return token?.kind === 'number' && token.norm.length === 2 && !token.space
    ? { to: i + 1, value: Number(token.norm) }
    : null
}

export function yearWord(scan: Scan, i: number): Mark | undefined {
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
export function readTailYear(scan: Scan, i: number): Read<number | Shift> {
  const direct = readYearReference(scan, i)
  if (direct) return direct
  let at = isSign(scan, i, ',/') ? i + 1 : i
  const of = markAt(scan, at, 'dateOf')
  at = of?.to ?? at
  const reference = readYearReference(scan, at)
  if (reference) return reference
  return (
    readYear(scan, markAt(scan, at, 'yearBefore')?.to ?? at) ??
    (of ? readShortYear(scan, at) : null) ??
    (at === i ? readYearOfDay(scan, at) : null)
  )
}

/** "14 MAR 89 (": two digits right behind a day and its month, and a sign or nothing behind them. */
function readYearOfDay(scan: Scan, i: number): Read<number> {
  const month = markBefore(scan, i, ['month'])
  if (!month || tokenAt(scan, month.from - 1)?.kind !== 'number' || tokenAt(scan, i + 1)?.kind === 'word') return null
  const year = tokenAt(scan, i)?.kind === 'number' ? yearOfTwoDigits(tokenAt(scan, i)?.norm ?? '') : null
  const broken = isSign(scan, i + 1, '.,') && tokenAt(scan, i + 2)?.kind === 'number'
  return year === null || broken || isSign(scan, i + 1, ':%') ? null : { to: i + 1, value: year }
}

/** *El verano del 98*: two digits behind "of", too many for a day, that count nothing. */
function readShortYear(scan: Scan, i: number): Read<number> {
  const token = tokenAt(scan, i)
  if (token?.kind !== 'number' || token.norm.length !== 2 || Number(token.norm) <= LAST_DAY) return null
  if (counts(scan, i + 1) || (isSign(scan, i + 1, '.,%') && tokenAt(scan, i + 2)?.kind === 'number')) return null
  return { to: i + 1, value: 1900 + Number(token.norm) }
}
const LAST_DAY = 31

/** «2012–2016 годах»: a year, the dash, and another with its word. */
function opensYears(scan: Scan, dash: number): boolean {
  const next = isSign(scan, dash, '-–—') ? readYear(scan, dash + 1) : null
  return next !== null && markAt(scan, next.to, 'yearAfter') !== undefined
}

/** A year that stands alone and shows by what stands around it that it is one. */
export function readLoneYear(scan: Scan, i: number): Read<number> {
  const named = markAt(scan, i, 'yearBefore')
  const year = readYear(scan, named?.to ?? i)
  if (!year || named) return year
  if (markAt(scan, i + 1, 'yearAfter') || opensYears(scan, year.to)) return year
  if (year.value < 1500 || counts(scan, year.to)) return yearDespiteCount(scan, i, year)
  if (markBefore(scan, i, ['yearCue', 'timeMode', 'edge'])) return year
  if (markBefore(scan, i, ['dateOf']) && (closed(scan, year.to) || unround(year.value))) return year
  if (isSign(scan, i - 1, '(') && isSign(scan, year.to, '),')) return year
  if (i === 0 && isSign(scan, year.to, ':–—')) return year
  if (unround(year.value) && year.value % 10 !== 0 && markAt(scan, year.to, 'decadeAfter')) return year
  const word = tokenAt(scan, year.to)
  return markBefore(scan, i, ['yearArticle']) && word?.kind === 'word' && year.value % 50 !== 0 ? year : null
}

/** Years that hardly count anything: of our time, and not round. */
const unround = (year: number): boolean => year >= 1900 && year < 2100 && year % 50 !== 0

/** "In 2011 workers went on strike": after a cue a year may stand before people, unless it is a round number. */
const yearDespiteCount = (scan: Scan, i: number, year: NonNullable<Read<number>>): Read<number> =>
  unround(year.value) && markBefore(scan, i, ['yearCue']) ? year : null

const ROMAN = /^((?:X{0,2})(?:IX|IV|V?I{0,3}))\p{Ll}{0,3}$/u
const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
/** The number that a word of capitals I, V and X writes, up to 29, with the small letters of an ordinal behind it: XIIe. */
export function readRoman(scan: Scan, i: number): Read<number> {
  const token = tokenAt(scan, i)
  const word = token?.kind === 'word' ? scan.view.text.slice(token.start, token.end) : ''
  const roman = ROMAN.exec(word)?.[1] ?? ''
  if (roman === '') return null
  const digits = [...roman].map((letter) => DIGITS[letter] ?? 0)
  const value = digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0)
  return { to: i + 1, value }
}

import { type Read, smallNumber } from './time-digits.ts'
import { closed, counts, hasTag, isSign, markAt, markBefore, type Scan, tokenAt } from './time-scan.ts'

/** A day of the month in a list, over tokens `[from, to)`, with what links it to the day before. */
export type Day = {
  readonly n: number
  readonly from: number
  readonly to: number
  readonly link: '' | ',' | 'and' | 'to'
}

/** The day of a month: digits with or without an ending, or an ordinal word. */
export function readDay(scan: Scan, i: number): Read<number> {
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

/** "On Feb. 9 and the second in March": what begins with digits goes on with digits. */
const isDigits = (scan: Scan, i: number): boolean => tokenAt(scan, i)?.kind === 'number'

const skipArticle = (scan: Scan, i: number): number =>
  markAt(scan, i, 'dayArticle')?.to ?? markAt(scan, i, 'dayWord')?.to ?? i

/** One day or a list of days; what a list adds by a mere comma behind its last "and", "to" or dash is no day of it. */
export function readDays(scan: Scan, i: number): Read<readonly Day[]> {
  const first = readDay(scan, i)
  if (!first) return null
  const days: Day[] = [{ n: first.value, from: i, to: first.to, link: '' }]
  const opened = rangeOpened(scan, i)
  for (let at = first.to; days.length < 12; ) {
    const link = readLink(scan, at, opened)
    const from = link ? skipArticle(scan, link.to) : at
    const day = link ? readDay(scan, from) : null
    if (!link || !day || (isDigits(scan, i) && !isDigits(scan, from))) break
    days.push({ n: day.value, from, to: day.to, link: link.link })
    at = day.to
  }
  while (days.at(-1)?.link === ',') days.pop()
  return { to: days.at(-1)?.to ?? i, value: days }
}

/** "The July 10 vote": an article before the month is the noun's behind the day. */
const isOfNoun = (scan: Scan, i: number): boolean => {
  const month = markBefore(scan, i, ['month'])
  return month !== undefined && markBefore(scan, month.from, ['dayArticle']) !== undefined
}

/** Days after their month: whatever counts something ("December 16 and 17 people") is no day of the list. */
export function readDaysAfterMonth(scan: Scan, i: number): Read<readonly Day[]> {
  const all = readDays(scan, i)
  if (all && all.value.length > 1 && closed(scan, all.to) && !counts(scan, all.to)) return all
  const one = readDay(scan, i)
  const ended = one !== null && (one.to > i + 1 || isOfNoun(scan, i))
  if (!one || (!ended && counts(scan, one.to) && !hasTag(scan, one.to, ['timeAnd', 'timeMiddle']))) return null
  return { to: one.to, value: [{ n: one.value, from: i, to: one.to, link: '' }] }
}

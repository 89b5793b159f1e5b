import { counts, hasTag, isSign, markAt, markBefore, type Scan, tokenAt } from './time-scan.ts'

/** What was read from a token on, and the token after it. */
export type Read<T = unknown> = { readonly to: number; readonly value: T } | null
/** A date in digits whose day and month are not yet told apart; `year` is `null` where none stands. */
export type NumericDate = { readonly first: number; readonly second: number; readonly year: number | null }

/** True when token `i` is written onto one of `signs`, and that onto what stands before. */
export const joinedTo = (scan: Scan, i: number, signs: string): boolean =>
  tokenAt(scan, i)?.space === false && isSign(scan, i - 1, signs) && tokenAt(scan, i - 1)?.space === false

/** A number of one or two digits that is no part of a longer one. */
export function smallNumber(scan: Scan, i: number, max: number): number | null {
  const token = tokenAt(scan, i)
  if (token?.kind !== 'number' || token.norm.length > 2 || Number(token.norm) > max) return null
  const before = tokenAt(scan, i - 2)?.kind === 'number' && joinedTo(scan, i, ".,:'")
  const next = tokenAt(scan, i + 1)
  const after = next?.kind === 'sign' && !next.space && ".,:'".includes(next.norm)
  const digits = after && tokenAt(scan, i + 2)?.kind === 'number' && tokenAt(scan, i + 2)?.space === false
  return before || digits ? null : Number(token.norm)
}

/** The digits of `count` number tokens joined by one and the same sign, from token `i` on, without spaces. */
function joinedDigits(scan: Scan, i: number, count: number, signs: string): string[] | null {
  const sign = tokenAt(scan, i + 1)?.norm ?? ''
  if (sign === '' || !signs.includes(sign)) return null
  const last = i + 2 * (count - 1)
  const digits: string[] = []
  for (let at = i; at <= last; at += 2) {
    const token = tokenAt(scan, at)
    if (token?.kind !== 'number' || (at > i && (token.space || !isSign(scan, at - 1, sign)))) return null
    if (at > i && tokenAt(scan, at - 1)?.space) return null
    digits.push(token.norm)
  }
  const goesOn = tokenAt(scan, last + 1)?.norm === sign && tokenAt(scan, last + 2)?.kind === 'number'
  const alone = !joinedTo(scan, i, '.,:/-') && !(goesOn && tokenAt(scan, last + 2)?.space === false)
  return alone ? digits : null
}

/** 2011-12-16, as the three numbers. */
export function readIsoDay(scan: Scan, i: number): Read<readonly [number, number, number]> {
  const digits = joinedDigits(scan, i, 3, '-/.')
  if (digits?.[0]?.length !== 4) return null
  const [year = 0, month = 0, day = 0] = digits.map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { to: i + 5, value: [year, month, day] } : null
}

const dayAndMonth = (a: number, b: number): boolean => a >= 1 && b >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31

/** 16.12.2011, 12/16/11, and, where something announces a date, 16.12 with two digits each. */
export function readNumericDate(scan: Scan, i: number): Read<NumericDate> {
  const three = joinedDigits(scan, i, 3, './-')
  if (three) {
    const [first = 0, second = 0, year = 0] = three.map(Number)
    const written = three[2]?.length
    const sound = dayAndMonth(first, second) && (written === 4 || written === 2) && (three[0]?.length ?? 9) <= 2
    const ending = markAt(scan, i + 5, 'yearAfter')
    const whole = written === 2 ? year + (year < 70 ? 2000 : 1900) : year
    return sound ? { to: ending?.to ?? i + 5, value: { first, second, year: whole } } : null
  }
  const two = joinedDigits(scan, i, 2, './')
  if (!two?.every((digits) => digits.length === 2) || !announced(scan, i)) return null
  const [first = 0, second = 0] = two.map(Number)
  return dayAndMonth(first, second) ? { to: i + 3, value: { first, second, year: null } } : null
}

/** A bare 16.12 is a date only in parentheses, after a cue or a weekday, or at the head of a line; never before a word. */
function announced(scan: Scan, i: number): boolean {
  const next = tokenAt(scan, i + 3)
  if (isSign(scan, i - 1, '(')) return isSign(scan, i + 3, '),')
  if (isSign(scan, i + 3, '%$€£٪') || hasTag(scan, i + 3, ['multiplier', 'measureAfter', 'unit', 'group'])) return false
  if (clockCued(scan, i)) return false
  if (i === 0) return next?.kind === 'sign' && !next.norm.includes('.')
  return (
    markBefore(scan, i, ['timeCue', 'timeMode', 'timeOpen', 'timeMiddle', 'weekday', 'dayWord', 'dayArticle']) !==
    undefined
  )
}

const clock = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`

/** True after a word that announces an hour and nothing else: "at 12.30" is no date, "с 12.10" may be one. */
const clockCued = (scan: Scan, i: number): boolean =>
  markBefore(scan, i, ['clockBefore']) !== undefined && !markBefore(scan, i, ['timeMode', 'timeMiddle', 'dayArticle'])

/** 14:30, 14h30, 14h, and "14 hours" after a word that announces an hour. */
export function readClockTime(scan: Scan, i: number): Read<string> {
  const token = tokenAt(scan, i)
  const hour = Number(token?.norm)
  if (token?.kind !== 'number' || token.norm.length > 2 || hour > 24 || joinedTo(scan, i, '.,:/')) return null
  const unit = markAt(scan, i + 1, 'clockUnit')
  const colon = isSign(scan, i + 1, clockCued(scan, i) ? ':.' : ':') && tokenAt(scan, i + 1)?.space === false
  const minutes = tokenAt(scan, unit?.to ?? i + 2)
  const apart = minutes?.space && (!unit || counts(scan, unit.to + 1))
  const given = minutes?.kind === 'number' && minutes.norm.length === 2 && !apart && Number(minutes.norm) < 60
  const minute = given ? Number(minutes.norm) : 0
  if (colon && given) return { to: markAt(scan, i + 3, 'clockUnit')?.to ?? i + 3, value: clock(hour, minute) }
  if (!unit) return null
  if (given) return { to: unit.to + 1, value: clock(hour, minute) }
  return markBefore(scan, i, ['clockBefore']) ? { to: unit.to, value: clock(hour, 0) } : null
}

/** An hour in digits or an ordinal word, for what follows to say of which half of the day. */
export function readHour(scan: Scan, i: number): Read<number> {
  const n = smallNumber(scan, i, 12)
  if (n) return { to: i + 1, value: n }
  const word = markBefore(scan, i, ['clockBefore', 'halfTo']) && markAt(scan, i, 'ordinalDay')
  return word && (word.value as number) <= 12 ? { to: word.to, value: word.value as number } : null
}

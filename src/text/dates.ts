import { isoInterval } from '../domain/time.ts'
import type { TextProfile } from './profile.ts'
import { type Token, tokenAt } from './tokens.ts'

/** The first date with day, month and year among `tokens`, as an ISO date, or `null`. Reads words and digits. */
export function fullDate(tokens: readonly Token[], profile: TextProfile): string | null {
  for (let at = 0; at < tokens.length; at++) {
    const found = wordDate(tokens, at, profile) ?? digitDate(tokens, at, profile.numericOrder)
    if (found) return found
  }
  return null
}

/** "19 December 2011", "December 19, 2011", "19 de dezembro de 2011", "19 декабря 2011": day and year around a month. */
function wordDate(tokens: readonly Token[], at: number, { months }: TextProfile): string | null {
  const month = months.get(tokens[at]?.norm ?? '')
  if (month === undefined) return null
  const before = numbers(tokens, at, -1)
  const after = numbers(tokens, at, 1)
  const day = [before[0], after[0]].find((n) => n !== undefined && n <= 31)
  const year = [...after, ...before].find((n) => n >= 1900 && n <= 2100) ?? shortYear(tokens, at)
  return day === undefined || year === undefined ? null : iso(year, month, day)
}

/** "7 AUG 90 (": two digits right behind a day and its month, too many for a day or with a nought before them; `undefined` where there are none. */
function shortYear(tokens: readonly Token[], month: number): number | undefined {
  const [day, year, behind] = [tokenAt(tokens, month - 1), tokenAt(tokens, month + 1), tokenAt(tokens, month + 2)]
  if (day?.kind !== 'number' || year?.kind !== 'number' || behind?.norm === ':') return undefined
  return yearOfTwoDigits(year.norm) ?? undefined
}

/** The year that two digits behind a month say, `null` where they may as well be a day: "90" is 1990, "05" is 2005. */
export function yearOfTwoDigits(digits: string): number | null {
  if (!/^(?:0\d|[3-9]\d)$/.test(digits) || digits === '30' || digits === '31') return null
  return Number(digits) + (digits < '50' ? 2000 : 1900)
}

/** The nearest numbers on one side of a month, nearest first. */
function numbers(tokens: readonly Token[], at: number, step: 1 | -1): number[] {
  const found: number[] = []
  for (let i = at + step; Math.abs(i - at) <= 4 && found.length < 2; i += step) {
    const token = tokenAt(tokens, i)
    if (!token || (token.kind === 'sign' && !'.,'.includes(token.norm))) break
    if (token.kind === 'number') found.push(Number(token.norm))
  }
  return found
}

function digitDate(tokens: readonly Token[], at: number, order: 'dmy' | 'mdy'): string | null {
  const [a, sign, b, again, c, behind] = tokens.slice(at, at + 6)
  if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number') return null
  if (!sign || !'./-'.includes(sign.norm) || sign.norm !== again?.norm || (behind?.norm === sign.norm && !behind.space))
    return null
  const [x, y, z] = [Number(a.norm), Number(b.norm), Number(c.norm)]
  if (a.norm.length === 4) return iso(x, y, z)
  if (c.norm.length !== 4) return null
  return order === 'mdy' && x <= 12 ? iso(z, x, y) : y <= 12 ? iso(z, y, x) : iso(z, x, y)
}

function iso(year: number, month: number, day: number): string | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isoInterval(date) ? date : null
}

import type { NumberTable } from '../lang/number-table.ts'
import type { Token } from '../text/tokens.ts'
import type { View } from './view.ts'

/** A number read from digits over tokens `[from, to)`. */
export type Digits = { readonly from: number; readonly to: number; readonly value: number }

/**
 * The number written in digits from token `from` on, groups and decimals read by the language's habit and, where that
 * leaves it open, by shape: a sign before exactly three digits groups thousands. `null` where the token is no number
 * or the digits are no count (a date or version such as 17.12.2011).
 */
export function readDigits(view: View, from: number): Digits | null {
  const first = view.tokens[from]
  if (first?.kind !== 'number') return null
  const spaced = spacedGroups(view, from)
  if (spaced) return spaced
  const { groups, signs, to } = signedGroups(view.tokens, from)
  if (groups.length === 1) return { from, to, value: Number(first.norm) }
  const value = readGroups(groups, signs, view.pack.numbers)
  return value === null ? null : { from, to, value }
}

/** "2 000", "1 250 000": groups of three after a first of one to three digits, one blank between them. */
function spacedGroups(view: View, from: number): Digits | null {
  const first = view.tokens[from]
  if (!first || first.norm.length > 3 || first.norm.startsWith('0')) return null
  let digits = first.norm
  let to = from + 1
  for (let next = view.tokens[to]; next; next = view.tokens[to]) {
    const last = view.tokens[to - 1]
    if (next.kind !== 'number' || next.norm.length !== 3 || !last || next.start - last.end !== 1) break
    digits += next.norm
    to++
  }
  return to === from + 1 || partOfLonger(view, to) ? null : { from, to, value: Number(digits) }
}

const partOfLonger = (view: View, to: number): boolean => view.tokens[to]?.kind === 'number' && !view.tokens[to]?.space

/** The token behind the one at `from`, or behind the whole row of digits and signs where one starts there. */
export const skipDigits = (tokens: readonly Token[], from: number): number =>
  tokens[from]?.kind === 'number' ? signedGroups(tokens, from).to : from + 1

/** The digits and the signs between them, all written without blanks. */
function signedGroups(tokens: readonly Token[], from: number): { groups: string[]; signs: string[]; to: number } {
  const groups = [tokens[from]?.norm ?? '']
  const signs: string[] = []
  let to = from + 1
  for (;;) {
    const [sign, next] = [tokens[to], tokens[to + 1]]
    if (!sign || !next || sign.space || next.space || next.kind !== 'number' || !".,'٬٫".includes(sign.norm)) break
    groups.push(next.norm)
    signs.push(sign.norm)
    to += 2
  }
  return { groups, signs, to }
}

function readGroups(groups: readonly string[], signs: readonly string[], numbers: NumberTable): number | null {
  const [head = '', ...rest] = groups
  const threes = rest.every((group) => group.length === 3) && head.length <= 3 && !head.startsWith('0')
  const oneSign = signs.every((sign) => sign === signs[0])
  if (threes && oneSign) return Number(groups.join(''))
  const last = groups.at(-1) ?? ''
  const grouped =
    groups.slice(1, -1).every((group) => group.length === 3) && signs.slice(0, -1).every((s) => s === signs[0])
  if (groups.length > 2 && (!grouped || oneSign)) return null
  if (groups.length === 2 && last.length > 2 && signs[0] !== numbers.decimal) return null
  return Number(`${groups.slice(0, -1).join('')}.${last}`)
}

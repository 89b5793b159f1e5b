import { fold } from '../text/fold.ts'
import type { Masked } from './redact-people.ts'

/** A stretch of a text to mask, with whose name stands in it; no number where it may be one of several. */
export type MaskedStretch = { readonly start: number; readonly end: number; readonly number: number | null }

const WORD = /[\p{L}\p{M}]+/gu
/** What may stand between two words of one name. */
const BETWEEN = /^[\s.'’ʼ-]{0,3}$/u
/** A shorter word is masked only within a name: "Kim" alone may be anything. */
const TELLING = 4
/** A word of a name may carry this many letters more, before or behind: endings, particles written onto it. */
const CARRIED = 3

/** Finds the names of the people to mask in a text: their spellings, and each telling word of these, inflected too. */
export type NameFinder = (text: string, options: { readonly lowerCase: boolean }) => readonly MaskedStretch[]

/**
 * Makes a finder of names. It would rather mask too much than too little: every word of a name counts wherever it
 * stands, with up to three letters before or behind it. In scripts that have capitals it must begin with one, unless
 * `lowerCase` is asked for (names of files, addresses).
 */
export function nameFinder(people: readonly Masked[]): NameFinder {
  const telling = new Map<string, Set<number>>()
  const short = new Map<string, Set<number>>()
  const whole = new Map<string, Set<number>>()
  for (const { spellings, number } of people) {
    for (const spelling of spellings) {
      const words = spelling.match(WORD) ?? []
      if (words.length === 1) note(whole, keyOf(words[0] ?? ''), number)
      for (const word of words) note([...word].length >= TELLING ? telling : short, keyOf(word), number)
    }
  }
  return (text, { lowerCase }) => {
    const found: MaskedStretch[] = []
    for (const match of text.matchAll(WORD)) {
      const [word] = match
      const key = keyOf(word)
      if (!lowerCase && /^\p{Ll}/u.test(word)) continue
      const last = found.at(-1)
      const beside = last !== undefined && BETWEEN.test(text.slice(last.end, match.index))
      const owners = whole.get(key) ?? carriedBy(key, telling) ?? (beside ? short.get(key) : undefined)
      if (!owners) continue
      const number = owners.size === 1 ? ([...owners][0] ?? null) : null
      const end = match.index + word.length
      const joined = beside && (number === null || last.number === null || last.number === number)
      if (joined) found[found.length - 1] = { start: last.start, end, number: last.number ?? number }
      else found.push({ start: match.index, end, number })
    }
    return found
  }
}

/** The owners of the word of a name that `key` is, or that it carries something before or behind. */
function carriedBy(key: string, words: ReadonlyMap<string, Set<number>>): Set<number> | undefined {
  for (let n = 0; n <= CARRIED; n++) {
    const rest = key.length - n
    if (n > 0 && rest <= TELLING) return undefined
    const owners = words.get(key.slice(0, rest)) ?? words.get(key.slice(n))
    if (owners) return owners
  }
  return undefined
}

const keyOf = (word: string): string => fold(word.normalize('NFD').replace(/\p{M}/gu, ''))

function note(index: Map<string, Set<number>>, key: string, number: number): void {
  index.set(key, (index.get(key) ?? new Set()).add(number))
}

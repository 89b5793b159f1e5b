import type { Phrases } from './profile.ts'
import type { Token } from './tokens.ts'

const LONGEST = 6

/** How many tokens from `at` on make the longest of `phrases`; 0 where none begins there. */
export function phraseAt(tokens: readonly Token[], at: number, phrases: Phrases): number {
  if (!phrases.heads.has(tokens[at]?.norm ?? '')) return 0
  let phrase = ''
  let longest = 0
  for (let n = 1; n <= LONGEST && at + n <= tokens.length; n++) {
    phrase += `${n > 1 ? ' ' : ''}${tokens[at + n - 1]?.norm}`
    if (phrases.all.has(phrase)) longest = n
  }
  return longest
}

/** The first token from `from` to before `to` at which one of `phrases` begins, or -1. */
export function phraseIn(tokens: readonly Token[], phrases: Phrases, from = 0, to = tokens.length): number {
  for (let at = from; at < to; at++) if (phraseAt(tokens, at, phrases) > 0) return at
  return -1
}

import type { Span } from '../domain/span.ts'
import { asciiDigits, fold } from './fold.ts'

/** A word, a run of digits or a single other sign; white space is no token. */
export type Token = Span & {
  readonly kind: 'word' | 'number' | 'sign'
  /** The folded word, the ASCII digits, or the sign itself (apostrophes and dashes unified). */
  readonly norm: string
  /** True when white space stands right before it. */
  readonly space: boolean
}

/** The apostrophe that Unicode calls a letter (U+02BC) is a sign like its look-alikes. */
const TOKEN =
  /([\p{L}--\u02bc][[\p{L}\p{M}\u00ad\u200b-\u200f\u2060]--\u02bc]*)|(\p{Nd}+)|[^\s\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gv
const SIGNS: Readonly<Record<string, string>> = {
  '\u2019': "'",
  '\u2018': "'",
  '\u02bc': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u2212': '-',
  '\u060c': ',',
  '\u061b': ';',
  '\u061f': '?',
  '\u066b': ',',
  '\u066c': "'",
}

/**
 * Splits `text` between `start` and `end` into tokens. Offsets count in UTF-16 code units of `text`, which is never
 * changed; the folded form stands beside them. Letters and digits are never in one token ("18-year-old" is five).
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = start
  let last = start
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const from = match.index
    if (from >= end) break
    const raw = match[0]
    const to = Math.min(from + raw.length, end)
    const space = from > last
    last = to
    if (match[1] !== undefined) tokens.push({ kind: 'word', start: from, end: to, norm: fold(raw), space })
    else if (match[2] !== undefined)
      tokens.push({ kind: 'number', start: from, end: to, norm: asciiDigits(raw), space })
    else tokens.push({ kind: 'sign', start: from, end: to, norm: SIGNS[raw] ?? raw, space })
  }
  return tokens
}

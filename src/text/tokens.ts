import type { Span } from '../domain/span.ts'
import { asciiDigits, fold } from './fold.ts'
import { astralKind, KIND, kindOf } from './letters.ts'
import { Memo } from './memo.ts'
import { type Shape, shapeOf } from './shape.ts'

/** A word, a run of digits or a single other sign; white space is no token. */
export type Token = Span & {
  readonly kind: 'word' | 'number' | 'sign'
  /** The folded word, the ASCII digits, or the sign itself (apostrophes and dashes unified). */
  readonly norm: string
  /** How a word is written, `null` for numbers and signs. */
  readonly shape: Shape | null
  /** True when white space stands right before it. */
  readonly space: boolean
}

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

const words = new Memo((word) => ({ norm: fold(word), shape: shapeOf(word) }))
const digits = new Memo(asciiDigits)
const signs = new Memo((sign: string) => SIGNS[sign] ?? sign)

/**
 * Splits `text` between `start` and `end` into tokens. Offsets count in UTF-16 code units of `text`, which is never
 * changed; the folded form stands beside them. Letters and digits are never in one token ("18-year-old" is five).
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = []
  let last = start
  for (let at = start; at < end; ) {
    const unit = kindOf(text.charCodeAt(at))
    const kind = unit === KIND.surrogate ? astralKind(text, at) : unit
    if (kind === KIND.blank || kind === KIND.joiner) {
      at++
      continue
    }
    const from = at
    const space = from > last
    at = last = Math.min(end, tokenEnd(text, at, kind))
    const raw = text.slice(from, at)
    if (kind === KIND.letter) {
      const { norm, shape } = words.of(raw)
      tokens.push({ kind: 'word', start: from, end: at, norm, shape, space })
    } else if (kind === KIND.digit) {
      tokens.push({ kind: 'number', start: from, end: at, norm: digits.of(raw), shape: null, space })
    } else tokens.push({ kind: 'sign', start: from, end: at, norm: signs.of(raw), shape: null, space })
  }
  return tokens
}

/** Where the token ends that begins at `at` with a character of `kind`. */
function tokenEnd(text: string, at: number, kind: number): number {
  let end = at + widthAt(text, at)
  const [low, high] = kind === KIND.letter ? WORD : kind === KIND.digit ? NUMBER : NOTHING
  while (end < text.length) {
    const unit = kindOf(text.charCodeAt(end))
    if (unit >= low && unit <= high) end++
    else if (unit === KIND.surrogate && isWithin(astralKind(text, end), low, high)) end += 2
    else break
  }
  return end
}

/** The kinds, from lowest to highest, that go on with a word (letters, their marks and joiners) and a number. */
const WORD = [KIND.letter, KIND.joiner] as const
const NUMBER = [KIND.digit, KIND.digit] as const
const NOTHING = [KIND.digit, KIND.letter] as const

const isWithin = (kind: number, low: number, high: number): boolean => kind >= low && kind <= high

/** Code units of the character at `at`. */
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

import type { Span } from '../domain/span.ts'
import { countBefore } from './bisect.ts'
import { astralKind, KIND, kindOf } from './letters.ts'
import { remembered } from './remembered.ts'
import type { Shape } from './shape.ts'
import { hashed, type Spelling, Spellings } from './spellings.ts'

/** A word, a run of digits or a single other sign; white space is no token. */
export type Token = Span & {
  readonly kind: 'word' | 'number' | 'sign'
  /** The folded word, the ASCII digits, or the sign itself (apostrophes and dashes unified). */
  readonly norm: string
  /** How a word is written, `null` for numbers and signs. */
  readonly shape: Shape | null
  /** True when white space stands right before it. */
  readonly space: boolean
  /** How it is written, with what is true of it wherever it stands. */
  readonly spelling: Spelling
}

const spellings = new Spellings()

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
    at = Math.min(end, tokenEnd(text, at, kind))
    tokens.push(tokenOf(text, from, at, kind, from > last))
    last = at
  }
  return tokens
}

const allTokens = remembered((text): readonly Token[] => tokenize(text))

/** As {@link tokenize}, for whoever reads one stretch of a document after another: its tokens are remembered. */
export function tokensIn(text: string, start: number, end: number): readonly Token[] {
  const tokens = allTokens(text, { start: 0, end: text.length })
  const from = placeOf(tokens, start)
  const to = countBefore(tokens.length, (i) => (tokens[i] as Token).start >= end)
  const first = tokens[from]
  if (!first || to <= from) return []
  if (first.start < start || (tokens[to - 1] as Token).end > end) return tokenize(text, start, end)
  const found = tokens.slice(from, to)
  const space = first.start > start
  if (first.space !== space) found[0] = { ...first, space }
  return found
}

/**
 * The first word or number of `text` from `start` on, `undefined` where none begins before `end`; it may end behind. The
 * signs before it are passed one by one, so `end` must be near where many starts are asked for.
 */
export function firstWordIn(text: string, start: number, end: number): Token | undefined {
  const tokens = allTokens(text, { start: 0, end: text.length })
  let i = placeOf(tokens, start)
  for (let token = tokens[i]; token && token.start < end; token = tokens[++i]) if (token.kind !== 'sign') return token
  return undefined
}

/** The place of the first of `tokens` that ends behind `start`. */
const placeOf = (tokens: readonly Token[], start: number): number =>
  countBefore(tokens.length, (i) => (tokens[i] as Token).end > start)

function tokenOf(text: string, start: number, end: number, kind: number, space: boolean): Token {
  let hash = 0
  for (let i = start; i < end; i++) hash = hashed(hash, text.charCodeAt(i))
  const is = kind === KIND.letter ? 'word' : kind === KIND.digit ? 'number' : 'sign'
  const spelling = spellings.at(text, start, end, is, hash)
  return { kind: spelling.kind, start, end, norm: spelling.norm, shape: spelling.shape, space, spelling }
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

import type { Span } from '../domain/span.ts'
import { astralKind, KIND, kindOf } from './letters.ts'
import type { Shape } from './shape.ts'
import { type Spelling, Spellings } from './spellings.ts'

/** A word, a run of digits or a single other sign, at `[start, end)` of its text; white space is no token. */
export class Token implements Span {
  readonly start: number
  readonly end: number
  /** True when white space stands right before it. */
  readonly space: boolean
  /** How it is written, with what is true of it wherever it stands. */
  readonly spelling: Spelling

  constructor(start: number, end: number, space: boolean, spelling: Spelling) {
    this.start = start
    this.end = end
    this.space = space
    this.spelling = spelling
  }

  get kind(): 'word' | 'number' | 'sign' {
    return this.spelling.kind
  }

  /** The folded word, the ASCII digits, or the sign itself (apostrophes and dashes unified). */
  get norm(): string {
    return this.spelling.norm
  }

  /** How a word is written, `null` for numbers and signs. */
  get shape(): Shape | null {
    return this.spelling.shape
  }
}

const spellings = new Spellings()

/**
 * Splits `text` between `start` and `end` into tokens. Offsets count in UTF-16 code units of `text`, which is never
 * changed; the folded form stands beside them. Letters and digits are never in one token ("18-year-old" is five).
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = []
  const units = unitsOf(text, start, end)
  const length = end - start
  let last = 0
  for (let at = 0; at < length; ) {
    const unit = kindOf(units[at] as number)
    const kind = unit === KIND.surrogate ? astralKind(text, start + at) : unit
    if (kind === KIND.blank || kind === KIND.joiner) {
      at++
      continue
    }
    const from = at
    at = unit === KIND.surrogate ? at + widthAt(text, start + at) : at + 1
    if (kind === KIND.letter) at = runEnd(text, start, units, at, length, KIND.letter, KIND.joiner)
    else if (kind === KIND.digit) at = runEnd(text, start, units, at, length, KIND.digit, KIND.digit)
    if (at > length) at = length
    const is = kind === KIND.letter ? 'word' : kind === KIND.digit ? 'number' : 'sign'
    tokens.push(new Token(start + from, start + at, from > last, spellings.at(units, from, at, is)))
    last = at
  }
  return tokens
}

/** Where the run ends that goes on at `at` with code units of kinds `low` to `high`. */
function runEnd(
  text: string,
  start: number,
  units: Uint16Array,
  at: number,
  length: number,
  low: number,
  high: number,
): number {
  let end = at
  while (end < length) {
    const kind = kindOf(units[end] as number)
    if (kind >= low && kind <= high) end++
    else if (kind === KIND.surrogate && isWithin(astralKind(text, start + end), low, high)) end += 2
    else break
  }
  return end
}

/** Texts up to this length share the room for their code units. */
const SHARED = new Uint16Array(1 << 16)

/** The code units of `text` from `start` to `end`, good until it is asked again: those of a string are slow to get at one by one. */
function unitsOf(text: string, start: number, end: number): Uint16Array {
  const units = end - start <= SHARED.length ? SHARED : new Uint16Array(end - start)
  const own = start === 0 && end === text.length ? text : text.slice(start, end)
  Buffer.from(units.buffer).write(own, 'utf16le')
  return units
}

/**
 * The token at `i`, `undefined` outside of `tokens`. Where `i` may be below 0, ask so: the engine looks `tokens[-1]` up as a
 * name, and from then on whatever else the same place in the code asks for.
 */
export const tokenAt = (tokens: readonly Token[], i: number): Token | undefined => (i < 0 ? undefined : tokens[i])

let last: { readonly text: string; readonly tokens: readonly Token[] } = { text: '', tokens: [] }

/** The tokens of a whole text; those of the last one are remembered. */
function allTokens(text: string): readonly Token[] {
  if (last.text !== text) last = { text, tokens: tokenize(text) }
  return last.tokens
}

/** Tokens `[from, to)` of a list. */
export type Stretch = { readonly tokens: readonly Token[]; readonly from: number; readonly to: number }

/** As {@link tokenize}, for whoever reads one stretch of a document after another: its tokens are remembered. */
export function stretchOf(text: string, start: number, end: number): Stretch {
  const tokens = allTokens(text)
  const from = placeOf(tokens, start)
  let to = from
  while (to < tokens.length && (tokens[to] as Token).start < end) to++
  if (from === to) return { tokens, from, to }
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token]
  if (first.start >= start && last.end <= end) return { tokens, from, to }
  const own = tokenize(text, start, end)
  return { tokens: own, from: 0, to: own.length }
}

/** The tokens of {@link stretchOf} as a list of their own, of which the first has space before it only where that is in the stretch. */
export function tokensIn(text: string, start: number, end: number): readonly Token[] {
  const { tokens, from, to } = stretchOf(text, start, end)
  const found = tokens.slice(from, to)
  const first = found[0]
  const space = first !== undefined && first.start > start
  if (first && first.space !== space) found[0] = new Token(first.start, first.end, space, first.spelling)
  return found
}

/**
 * The first word or number of `text` from `start` on, `undefined` where none begins before `end`; it may end behind. The
 * signs before it are passed one by one, so `end` must be near where many starts are asked for.
 */
export function firstWordIn(text: string, start: number, end: number): Token | undefined {
  const tokens = allTokens(text)
  let i = placeOf(tokens, start)
  for (let token = tokens[i]; token && token.start < end; token = tokens[++i]) if (token.kind !== 'sign') return token
  return undefined
}

/** The place of the first of `tokens` that ends behind `start`. */
function placeOf(tokens: readonly Token[], start: number): number {
  let low = 0
  for (let high = tokens.length; low < high; ) {
    const middle = (low + high) >>> 1
    if ((tokens[middle] as Token).end > start) high = middle
    else low = middle + 1
  }
  return low
}

const isWithin = (kind: number, low: number, high: number): boolean => kind >= low && kind <= high

/** Code units of the character at `at`. */
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

import type { VoiceStance } from '../domain/voice.ts'
import type { Mark } from '../lang/lexicon.ts'
import { tokenAt } from '../text/tokens.ts'
import type { Phrase } from './source-phrase.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'

/**
 * Where the content stands: `opens` after the cue, `closes` before it, `inside` on both sides, `clause` in the cue's own
 * clause, `same` as the nearest other attribution's, `sentence-before` in the sentence before.
 */
export type Place = 'opens' | 'closes' | 'inside' | 'clause' | 'same' | 'sentence-before'

/** What a rule makes of a cue, before speakers are looked up and contents are bounded. Tokens of one sentence. */
export type Draft = {
  readonly rule: string
  readonly cue: Phrase
  readonly source: Phrase | null
  /** The source with what stands behind it in apposition, once all drafts are there. */
  readonly whole?: Phrase
  /** `last`: the last speaker of the report is meant; `body`: its last institution; `either`: whichever of the two spoke later; `many`: several whom nothing tells; `going-on`: the last of this sentence. */
  readonly who: 'named' | 'last' | 'body' | 'either' | 'many' | 'going-on' | 'none'
  readonly stance: VoiceStance
  readonly place: Place
  /** Cue and source together. */
  readonly from: number
  readonly to: number
  /** Where what it opens ends at the latest, for a verb that closes its clause. */
  readonly until?: number
  /** An apposition that says who the source is. */
  readonly title: Phrase | null
  /** True where the cue is a verb, which may wrap another attribution. */
  readonly verb: boolean
}

/** The stance that a cue's row gives; `says` where it gives none. */
export const stanceOf = (mark: Mark): VoiceStance => (mark.value as VoiceStance | null) ?? 'says'

/** The folded word or the sign at token `i`; `''` outside the sentence. */
export const norm = (line: Line, i: number): string => tokenAt(line.view.tokens, i)?.norm ?? ''
/** True for a sign that parts phrases: no hyphen, apostrophe or quote of a name. */
export const isSign = (line: Line, i: number): boolean =>
  tokenAt(line.view.tokens, i)?.kind === 'sign' && !has(line, i, IS.joint)

/** The sign between the digits of one number (8,000). */
export const insideNumber = ({ view: { tokens } }: Line, i: number): boolean =>
  tokenAt(tokens, i - 1)?.kind === 'number' &&
  tokens[i + 1]?.kind === 'number' &&
  !tokens[i]?.space &&
  !tokens[i + 1]?.space

const QUOTE_SIGNS = new Set(['«', '»', '“', '”', '„', '"'])
/** True for a quotation mark that is no part of a name. */
export const isQuote = (line: Line, i: number): boolean => QUOTE_SIGNS.has(norm(line, i)) && !has(line, i, IS.joint)
const FULL_STOPS = new Set(['.', '!', '?', ';', ')', ']', '…', '|', ''])
/** True where nothing of the sentence is left at `i` but closing signs. */
export function isEnd(line: Line, i: number): boolean {
  while (isQuote(line, i) || norm(line, i) === '*') i++
  return FULL_STOPS.has(norm(line, i))
}

const OPENERS = new Set(['', ';', ':', '(', '[', '.', '!', '?', '…', '*', '|'])
const DASHES = new Set(['-', '–', '—'])
/** True for a hyphen or dash that joins no word. */
export const isDash = (line: Line, i: number): boolean => DASHES.has(norm(line, i)) && !has(line, i, IS.joint)

/** True where a clause begins at `i`: at the sentence's start, behind a colon, a semicolon, a conjunction. */
export function isClauseStart(line: Line, i: number): boolean {
  let before = i - 1
  while (isQuote(line, before) || isDash(line, before) || has(line, before, IS.aside)) before--
  if (norm(line, before) === ',' && has(line, before - 1, IS.that | IS.clause)) return true
  return OPENERS.has(norm(line, before)) || has(line, before, IS.clause | IS.and | IS.that)
}

/** How soon behind a dash a number must stand that the cue before it tells: «погибли 12, по данным врачей — 40». */
const STATED = 4

/**
 * Where the content of an adverbial cue stands, by what is before and behind it; before it where
 * the two are all that brackets hold, the sentence before where they are one (*Así lo confirmó el alcalde*).
 */
export function placeOf(line: Line, from: number, to: number): Place {
  if (norm(line, to) === ':') return 'opens'
  if (norm(line, from - 1) === ',' && isDash(line, to) && hasNumber(line, to + 1, to + STATED)) return 'opens'
  if (from > 1 && norm(line, from - 1) === '(' && norm(line, to) === ')') return 'closes'
  if (from === 0 && (isEnd(line, to) || (has(line, to, IS.preposition | IS.time | IS.aside) && isTail(line, to))))
    return 'sentence-before'
  if (isClauseStart(line, from)) return 'opens'
  return isTail(line, to) ? 'closes' : 'inside'
}

/** "…, according to two aides *who* asked for anonymity": what is said of the source goes on to the sentence's end. */
function startsRelative(line: Line, i: number): boolean {
  const at = norm(line, i) === ',' ? i + 1 : i
  return !has(line, at, IS.that) && line.view.index.starting(at, 'relative') !== undefined
}

function hasComma(line: Line, from: number): boolean {
  for (let i = from; norm(line, i) !== ''; i++) if (norm(line, i) === ',') return true
  return false
}

/** The first comma outside quotation marks, or right before one that closes. */
export function closingComma(line: Line, from: number): number | undefined {
  let quoted = false
  for (let i = from; i < line.is.length; i++) {
    if (isQuote(line, i)) quoted = !quoted
    else if (norm(line, i) === ',' && (!quoted || isQuote(line, i + 1))) return i
  }
  return undefined
}

const TAIL = 8
/** True when only a few words of place or time stand between `from` and the sentence's end. */
function isTail(line: Line, from: number): boolean {
  for (let i = from; i < from + TAIL; i++) {
    if (isEnd(line, i)) return true
    if (startsRelative(line, i)) return !hasComma(line, i + 1)
    if (isSign(line, i) || has(line, i, IS.verb | IS.number | IS.cue | IS.clause | IS.and)) return false
  }
  return false
}

/** True when a token of `[from, to)` is a number or counts vaguely. */
export function hasNumber(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (has(line, i, IS.number)) return true
  return false
}

/** "Made fun *of the* sponsor": what an "of" that ends the cue holds as its own. */
export const isWithinOf = ({ view: { index } }: Line, at: number): boolean =>
  index.over(at, ({ tag, from }) => tag === 'of' && from < at) !== undefined

const BESIDE = 8
/** True where a quotation or a colon follows within the clause. */
export function isBesideQuote(line: Line, { to }: Phrase): boolean {
  for (let i = to; i < to + BESIDE; i++) {
    if (isQuote(line, i) || norm(line, i) === ':') return true
    if (isEnd(line, i) || has(line, i, IS.verb | IS.clause)) return false
  }
  return false
}

/** How many words a number with its hedge may have. */
const COUNT = 5

/** Behind a number that stands at `at`: "claimed *at least 40* lives". */
export function behindCount({ view: { index, tokens } }: Line, at: number): number {
  for (let i = at; i < at + COUNT; i++)
    if (
      tokens[i]?.kind !== 'number' &&
      !isGrouping(tokens, i) &&
      !COUNTING.some((tag) => index.starting(i, tag) ?? index.ending(i + 1, tag))
    )
      return i
  return at
}
/** The sign within 1,200. */
const isGrouping = (tokens: Line['view']['tokens'], i: number): boolean =>
  tokens[i]?.kind === 'sign' && tokens[i - 1]?.kind === 'number' && tokens[i + 1]?.kind === 'number'

const COUNTING = ['cardinal', 'hedgeBefore']

import { type Draft, insideNumber, isEnd, isQuote, isSign, norm } from './attribution-draft.ts'
import { beforeParenthesis, type Phrase, skipAsides } from './source-phrase.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'

/**
 * The source of a draft with what stands behind it in apposition: "the chief, *Tom Bellamy*", "Ann Roe, *a nurse from
 * Akron who drove all night*", "two aides *who asked not to be named*". What tells where, when or how is none.
 */
export function withApposition(line: Line, draft: Draft, bare: Phrase, drafts: readonly Draft[]): Phrase {
  const { cue } = draft
  const source = { from: bare.from, to: behindParenthesis(line, bare.to) }
  if (norm(line, cue.from - 1) === ',' && line.view.index.starting(cue.from, 'relative')) return source // *segundo a Lusa, que cita testemunhas, …*
  const close = source.to <= cue.from ? skipAsides(line, cue.from - 1) : -1
  if (close > source.to && norm(line, close) === ',')
    return norm(line, source.to) === ',' &&
      opensApposition(line, source.to + 1) &&
      !drafts.some((other) => isInsertedVoice(line, other, source.to, close))
      ? { from: source.from, to: close }
      : source
  const limit = nextVoice(line, draft, source, drafts)
  const closed = draft.place === 'opens' || source.to <= cue.from
  let to = relativeEnd(line, source.to, limit, closed) ?? source.to
  for (let n = 0; n < PIECES && norm(line, to) === ',' && opensApposition(line, to + 1); n++) {
    const end = pieceEnd(line, to + 1, limit)
    if (end === null || (closed && !CLOSING.has(norm(line, end)))) break
    to = end
  }
  return { from: source.from, to }
}

/** "The senator, *friends say*, never wanted the job": between the commas, another's words. */
const isInsertedVoice = (line: Line, { cue, source, verb }: Draft, open: number, close: number): boolean =>
  verb &&
  source !== null &&
  source.from > open &&
  cue.from > open &&
  Math.max(cue.to, source.to) === close &&
  !line.view.index.starting(open + 1, 'relative')

/** "Ann Roe *(D-Mich.)*": behind the letters and names in parentheses that open at token `to`. */
function behindParenthesis(line: Line, to: number): number {
  if (norm(line, to) !== '(') return to
  let end = to + 1
  while (end < to + PARENTHESIS && norm(line, end) !== ')') end++
  return norm(line, end) === ')' && beforeParenthesis(line, end + 1) === to ? end + 1 : to
}
const PARENTHESIS = 6

/** What closes an apposition before what is said. */
const CLOSING = new Set([',', ':'])
/** "Bev Toller, 61, a retired nurse": so many pieces at most. */
const PIECES = 3
/** Tokens of a piece at most. */
const REACH = 30

/**
 * Where the next voice behind the source begins, with its source or its cue: what it says is no apposition. What the same
 * source says in its own relative clause is.
 */
function nextVoice(line: Line, draft: Draft, { from, to }: Phrase, drafts: readonly Draft[]): number {
  let limit = draft.cue.from >= to ? draft.cue.from : line.is.length
  for (const other of drafts) {
    const { cue, source } = other
    if (other === draft || (source && source.from < to && from < source.to)) continue
    if (cue.from >= to) limit = Math.min(limit, cue.from)
    if (source && source.from >= to) limit = Math.min(limit, source.from)
  }
  return limit
}

/** An age, a name, an article, a word for people or a relative pronoun opens what says who somebody is. */
function opensApposition(line: Line, at: number): boolean {
  const { index } = line.view
  if (isAge(line, at) || (index.starting(at, 'agent') && has(line, at - 2, IS.data))) return true // a dissent, by Judge Orr
  if (has(line, at, IS.number) && !has(line, at, IS.definite)) return false
  if (index.starting(at, 'including')) return true
  if (index.starting(at, 'relative')) return !has(line, at, IS.that)
  if (has(line, at, NO_APPOSITION & ~IS.verb) || index.starting(at + 1, 'unit')) return false
  if (index.starting(at, 'modifier')) return true // led by the mayor
  if (has(line, at, IS.verb)) return false
  return has(line, at, OPENS) || index.starting(at, 'article') !== undefined || opensNoun(line, at)
}

/** A number alone between commas: "Ann Roe, *24*, said". */
export const isAge = (line: Line, at: number): boolean =>
  has(line, at, IS.number) && !has(line, at, IS.definite) && (norm(line, at + 1) === ',' || isEnd(line, at + 1))

const ADJECTIVES = 2
/** "*Former state* senator": a word or two before a word for people or a name. */
function opensNoun(line: Line, at: number): boolean {
  for (let i = at; i <= at + ADJECTIVES && line.view.tokens[i]?.kind === 'word' && !has(line, i, NO_APPOSITION); i++)
    if (has(line, i, IS.role | IS.name)) return true
  return false
}
const NO_APPOSITION =
  IS.preposition | IS.of | IS.and | IS.time | IS.clause | IS.that | IS.pronoun | IS.verb | IS.negation | IS.citing
const OPENS = IS.definite | IS.role | IS.name

/** The sign behind the piece that begins at `from`; `null` where a clause of its own begins there. */
function pieceEnd(line: Line, from: number, limit: number): number | null {
  let relative = false
  for (let i = from; i < from + REACH; i++) {
    if (isStopWithin(line, i) || insideNumber(line, i)) continue
    if (CLOSING.has(norm(line, i)) || isEnd(line, i)) return i
    if (isSign(line, i) || isQuote(line, i)) return null
    if (line.view.index.starting(i, 'relative')) relative = true
    else if (has(line, i, IS.clause) && !relative) return null
    if (i >= limit || (!relative && has(line, i, IS.verb) && !has(line, i - 1, IS.definite))) return null
  }
  return null
}

/** The stop of "Mr." before a name, of "R-Ind." before a comma. */
const isStopWithin = (line: Line, i: number): boolean =>
  norm(line, i) === '.' && (has(line, i + 1, IS.name) || norm(line, i + 1) === ',')

/** Where the relative clause ends that goes on with the source without a sign. */
function relativeEnd(line: Line, to: number, limit: number, closed: boolean): number | null {
  const at = line.view.index.ending(to, 'relative') ? to - 1 : to // those who
  if (has(line, at, IS.that) || !line.view.index.starting(at, 'relative')) return null
  const end = pieceEnd(line, at, limit)
  return end !== null && !(closed && !CLOSING.has(norm(line, end))) ? end : null
}

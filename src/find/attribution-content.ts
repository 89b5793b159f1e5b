import type { Span } from '../domain/span.ts'
import { type Draft, hasNumber, insideNumber, isEnd, isQuote, isSign, norm } from './attribution-draft.ts'
import { type Phrase, skipAsides } from './source-phrase.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'

/** The tokens `[from, to)` a draft's voice is behind, within its sentence; `null` where there are none. */
export function contentOf(line: Line, drafts: readonly Draft[], index: number): Phrase | null {
  const draft = drafts[index]
  if (!draft) return null
  const room = roomOf(line, draft, drafts)
  if (draft.place === 'opens') {
    const until = draft.until ?? frontedEnd(line, draft, room.to)
    return trimmed(line, draft.to, endBefore(line, drafts, index, until))
  }
  if (draft.place === 'clause') return clauseOf(line, draft, room)
  const from = Math.max(startAfter(line, drafts, index, room.from), clauseOpened(line, draft))
  const closes = draft.place === 'closes' || facesBack(line, drafts, index)
  return trimmed(line, from, closes ? draft.from : endBefore(line, drafts, index, room.to))
}

/** وفيما *تحدث ناشطون عن مقتل 70*، أقرت السلطات …: a clause with its own conjunction that opens the sentence ends at its comma. */
function frontedEnd(line: Line, draft: Draft, end: number): number {
  if (line.view.pack.order !== 'behind' || draft.from !== 1 || !has(line, 0, IS.clause) || has(line, 0, IS.that))
    return end
  for (let i = draft.to; i < end; i++)
    if (norm(line, i) === ',' && !insideNumber(line, i) && !isJoined(line, i + 1)) return i
  return end
}

/** The innermost parenthesis around the draft, or the whole sentence; a parenthesis with its own cue is no one else's. */
function roomOf(line: Line, draft: Draft, drafts: readonly Draft[]): Phrase {
  const room = { from: 0, to: line.is.length }
  let depth = 0
  for (let i = draft.from - 1; i >= 0; i--) {
    if (norm(line, i) === ')') depth++
    else if (norm(line, i) === '(' && depth-- === 0) {
      if (!(draft.place === 'closes' && draft.from <= i + 2)) room.from = i + 1
      break
    }
  }
  for (let i = draft.to, inner = -1; i < line.is.length; i++) {
    if (norm(line, i) === '(') inner = i
    else if (norm(line, i) === ')') {
      if (inner === -1) return { ...room, to: i }
      if (drafts.some((other) => other !== draft && other.from > inner && other.to <= i)) return { ...room, to: inner }
      inner = -1
    }
  }
  return room
}

/** "Was freed after a ransom was *reportedly* paid": an adverb says so of no clause before its own. */
function clauseOpened(line: Line, { rule, from }: Draft): number {
  if (rule !== 'hearsay-adverb') return 0
  for (let i = from - 1; i > 0; i--) if (has(line, i, IS.clause) && !has(line, i, IS.number)) return i + 1
  return 0
}

const SEPARATORS = new Set([',', ';', '–', '—'])
const separates = (line: Line, i: number): boolean =>
  (SEPARATORS.has(norm(line, i)) && !insideNumber(line, i)) ||
  has(line, i, IS.and) ||
  (has(line, i, IS.clause) && (!has(line, i, IS.that) || has(line, i - 1, IS.clause)))

/** The end of what a draft opens: where the next voice's own clause begins, else the room's end. */
function endBefore(line: Line, drafts: readonly Draft[], index: number, end: number): number {
  const draft = drafts[index]
  for (let at = 0; at < drafts.length; at++) {
    const other = drafts[at] as Draft
    if (!draft || at <= index || other.from >= end || other.from < draft.to) continue
    const stop = semicolon(line, draft.to, other.source ? Math.min(other.source.from, other.from) : other.from)
    if (stop !== -1 && draft.verb) return stop
    if (other.place === 'same') {
      if (norm(line, other.from - 1) === ',' && isEnd(line, other.to)) return other.from - 1
      continue
    }
    if (other.place === 'opens') {
      const own = other.from - draft.to > 1 && hasContent(line, draft.to, other.from)
      if (!own) continue
      const before = skipAsides(line, other.from - 1)
      if (separates(line, before)) return before
      return end
    }
    const start = ownPiece(line, drafts, at) ?? (other.place === 'closes' ? other.from : null)
    if (start !== null && start > draft.to) return start
  }
  return end
}

/** "They can block it; all they need, they note, is time": another voice's clause behind a semicolon is its own. */
function semicolon(line: Line, from: number, to: number): number {
  for (let i = from; i < to; i++) if (norm(line, i) === ';') return i
  return -1
}

/** The start of what a draft closes: behind the voice before it, or where its own short piece begins. */
function startAfter(line: Line, drafts: readonly Draft[], index: number, start: number): number {
  const draft = drafts[index]
  let from = start
  for (let at = 0; at < drafts.length; at++) {
    const other = drafts[at] as Draft
    if (!draft || other.place === 'same' || other === draft) continue
    if (at < index && other.to > from && other.to <= draft.from) {
      if (other.place === 'opens') from = ownPiece(line, drafts, index) ?? from
      else if (other.place !== 'clause' && !draft.verb) from = other.to
    }
  }
  return drafts.length > 1
    ? Math.max(from, lastSign(line, from, draft?.from ?? from))
    : Math.max(from, lastStop(line, from, draft?.from ?? from))
}

/** Behind the last colon or semicolon: where voices share a sentence, what heads their list belongs to none alone. */
function lastSign(line: Line, from: number, to: number): number {
  for (let i = to - 2; i >= from; i--)
    if ((norm(line, i) === ':' || norm(line, i) === ';') && isSign(line, i)) return i + 1
  return from
}
/** Behind the last semicolon; or behind a colon where little more than a number follows: "thousands marched: 8,000, according to X". */
function lastStop(line: Line, from: number, to: number): number {
  for (let i = to - 2; i >= from; i--)
    if (norm(line, i) === ';' || (norm(line, i) === ':' && to - i <= FIGURE && hasNumber(line, i + 1, to))) return i + 1
  return from
}
/** A colon, a hedged number and the comma behind it, in tokens. */
const FIGURE = 6

const PIECE = 9
/** Where the short piece with a number before a closing cue begins ("…, 15 according to doctors"); `null` where the cue wraps all. */
function ownPiece(line: Line, drafts: readonly Draft[], index: number): number | null {
  const draft = drafts[index]
  if (!draft || draft.place === 'opens' || draft.place === 'clause') return null
  let end = draft.from
  while (norm(line, end - 1) === ',') end--
  const wrapped = end < draft.from && draft.verb
  for (let i = end - 1; i > Math.max(0, end - PIECE) && !wrapped; i--) {
    if (!separates(line, i)) continue
    return hasNumber(line, i + 1, end) ? i : null
  }
  return wrapped ? null : ownClause(line, drafts, draft, end)
}

const CLAUSE = 30
/** "The radio says 8, *but* the hospital took in 31, according to a nurse": the clause behind another voice's. */
function ownClause(line: Line, drafts: readonly Draft[], draft: Draft, end: number): number | null {
  for (let i = end - PIECE; i > Math.max(0, end - CLAUSE); i--) {
    if (norm(line, i) === ';') return null
    if (!has(line, i, IS.clause) || has(line, i, IS.that) || norm(line, i - 1) !== ',') continue
    return hasNumber(line, i + 1, end) && drafts.some((other) => other !== draft && other.to <= i) ? i : null
  }
  return null
}

/** An inserted cue belongs to what stands before it when another voice has what stands behind. */
function facesBack(line: Line, drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index]
  const next = drafts.slice(index + 1).find((other) => other.place !== 'same' && other.place !== 'clause')
  if (draft === undefined || next === undefined) return false
  if (next.verb)
    return !draft.verb && next.place === 'opens' && next.from === draft.to + 1 && isJoined(line, next.cue.from)
  return hasNumber(line, 0, draft.from)
}

/** …، *وأحصى* الهلال الأحمر: where "and" is written onto the word. */
const isJoined = ({ view: { index, pack } }: Line, at: number): boolean =>
  index.over(at, ({ from, prefix }) => from === at && prefix !== '' && prefix === pack.clitics?.conjunction) !==
  undefined

/** Between the commas and conjunctions around a participle. */
function clauseOf(line: Line, draft: Draft, room: Phrase): Phrase | null {
  let { from, to } = draft
  while (from > room.from && !ends(line, from - 1)) from--
  while (to < room.to && !ends(line, to)) to++
  return trimmed(line, from, to)
}
const ends = (line: Line, i: number): boolean =>
  (isSign(line, i) && !isQuote(line, i)) || (has(line, i, IS.clause) && !has(line, i, IS.number))

const LEADING = new Set([',', ';', ':', ')', '–', '—', '-', '.', '*', '|', '»', '”'])
const TRAILING = new Set([',', ';', ':', '(', '–', '—', '-', '.', '!', '?', '…', '*', '|'])
/** The stretch without the signs and conjunctions at its ends. */
function trimmed(line: Line, start: number, end: number): Phrase | null {
  let from = start
  let to = end
  while (
    from < to &&
    (LEADING.has(norm(line, from)) || (from > 0 && has(line, from, IS.and) && !has(line, from, IS.number)))
  )
    from++
  while (
    to > from &&
    (TRAILING.has(norm(line, to - 1)) || (has(line, to - 1, IS.and | IS.clause) && !isWhole(line, to - 1)))
  )
    to--
  if (isQuote(line, from) && isQuote(line, to - 1) && to - from > 2) return { from: from + 1, to: to - 1 }
  return hasContent(line, from, to) ? { from, to } : null
}

/** A number, or a last word that stands for something: "would never do *that*." */
const isWhole = (line: Line, i: number): boolean =>
  has(line, i, IS.number) ||
  ((has(line, i, IS.that) || line.view.index.starting(i, 'indirect') !== undefined) &&
    (FULL_STOPS.has(norm(line, i + 1)) || has(line, i - 1, IS.cue)))
const FULL_STOPS = new Set(['.', '!', '?'])

function hasContent(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (line.view.tokens[i]?.kind !== 'sign' && !has(line, i, IS.aside | IS.time)) return true
  return false
}

/** The span of the document that tokens stand for. */
export function tokensSpan(line: Line, { from, to }: Phrase): Span {
  return {
    start: line.view.tokens[from]?.start ?? line.view.start,
    end: line.view.tokens[to - 1]?.end ?? line.view.start,
  }
}

import type { VoiceStance } from '../domain/voice.ts'
import type { Mark } from '../lang/lexicon.ts'
import { type Draft, hasNumber, isDash, isEnd, isQuote, isSign, norm, stanceOf } from './attribution-draft.ts'
import type { Phrase } from './source-phrase.ts'
import { has, IS, type Line } from './speech-line.ts'

/** What a rule makes of a cue, before it gets the rule's name. */
export type Made = Omit<Draft, 'rule'> | null
type Subject = { readonly source: Phrase | null; readonly who: Draft['who']; readonly title?: Phrase | null }

const NEGATED: Readonly<Record<VoiceStance, VoiceStance | null>> = {
  says: null,
  confirms: 'doubts',
  denies: 'says',
  doubts: null,
}

/** The stance of a verb after its negation; `null` where nothing is reported. */
function stance(line: Line, cue: Mark, subject: number): VoiceStance | null {
  let i = cue.from - 1
  while (has(line, i, IS.aside) && !has(line, i, IS.negation)) i--
  return has(line, i, IS.negation) || has(line, subject - 1, IS.negation) ? NEGATED[stanceOf(cue)] : stanceOf(cue)
}

const LISTENER_REACH = 16
/** Where what is said begins, behind the verb, its listener and "that"; -1 where there is no such word. */
export function opener(line: Line, from: number): number {
  for (let i = from; i < from + LISTENER_REACH; i++) {
    if (has(line, i, IS.that)) return endOfThat(line, i)
    if (
      has(line, i, IS.verb | IS.number) ||
      (has(line, i, IS.cue) && !has(line, i, IS.citing)) ||
      (isSign(line, i) && !(norm(line, i) === ',' && has(line, i + 1, IS.that)))
    )
      return -1
    if (norm(line, i) === '') return -1
  }
  return -1
}

function endOfThat(line: Line, i: number): number {
  while (has(line, i, IS.that)) i++
  return i
}

/** The draft of a verb with its subject, placed by what stands around the two. */
export function placed(line: Line, cue: Mark, subject: Subject): Made {
  const reported = stance(line, cue, subject.source?.from ?? 0)
  if (!reported || has(line, cue.to, IS.voiding)) return null
  const from = Math.min(cue.from, subject.source?.from ?? cue.from)
  const to = Math.max(cue.to, subject.source?.to ?? cue.to)
  const open = describes(line, cue, subject.source) ? -1 : opener(line, to)
  const place = open === -1 && closes(line, from, to) ? 'closes' : 'opens'
  if (place === 'opens' && open === -1 && isEnd(line, to)) return null
  return {
    cue: { from: cue.from, to: cue.to },
    source: subject.source,
    who: subject.who,
    stance: reported,
    place,
    from,
    to: place === 'opens' && open !== -1 ? open : to,
    title: subject.title ?? null,
    verb: true,
  }
}

/** *«…», relató una vecina que pidió el anonimato*: behind a quotation and a speaker, "that" is "who". */
function describes(line: Line, cue: Mark, source: Phrase | null): boolean {
  if (!source || source.from < cue.to || !has(line, source.to, IS.that)) return false
  const before = norm(line, cue.from - 1) === ',' ? cue.from - 2 : cue.from - 1
  return isQuote(line, before)
}

const SHORT = 6
const REACH = 25
/** True when what is said stands before: a comma, dash or closing quote there, and little but time and place behind. */
function closes(line: Line, from: number, to: number): boolean {
  let before = from - 1
  while (has(line, before, IS.aside)) before--
  if (isQuote(line, behindCopula(line, before))) return true
  const parted = norm(line, before) === ',' || isDash(line, before) || isQuote(line, before)
  if (!parted || before < 2) return false
  if (norm(line, to) === ':') return false
  if (isQuote(line, before) || isQuote(line, before - 1)) return true
  if (norm(line, to) === ',' && isQuote(line, to + 1)) return false
  if (isEnd(line, to) || norm(line, to) === ',' || isDash(line, to)) return true
  const end = clauseEnd(line, to)
  if (hasNumber(line, Math.max(0, before - REACH), before)) return !countsSomething(line, to, end)
  return end - to < SHORT && before >= SHORT
}

/** '"…" is how he put it': skips leftward from `i` what makes the quotation the clause's subject. */
function behindCopula(line: Line, i: number): number {
  const start = i
  while (has(line, i, IS.that)) i--
  return i < start && has(line, i, IS.verb) ? i - 1 : start
}

/** True when a number stands there that is no part of a date. */
function countsSomething(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (has(line, i, IS.time)) return false
  return hasNumber(line, from, to)
}

function clauseEnd(line: Line, from: number): number {
  let end = from
  while (end < line.is.length && !isSign(line, end)) end++
  return end
}

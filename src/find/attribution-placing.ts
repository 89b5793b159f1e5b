import type { VoiceStance } from '../domain/voice.ts'
import type { Mark } from '../lang/lexicon.ts'
import { tokenAt } from '../text/tokens.ts'
import { placeTold } from './attribution-backward.ts'
import {
  behindCount,
  type Draft,
  hasNumber,
  isDash,
  isEnd,
  isQuote,
  isSign,
  norm,
  stanceOf,
} from './attribution-draft.ts'
import { hasSubject, isClause, isVerb, opener, opensContent } from './attribution-opener.ts'
import { opensTold } from './source-clitic.ts'
import type { Phrase } from './source-phrase.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'

/** What a rule makes of a cue, before it gets the rule's name. */
export type Made = Omit<Draft, 'rule'> | null
type Subject = { readonly source: Phrase | null; readonly who: Draft['who']; readonly title?: Phrase | null }

/** What a stance is behind a negation; `null` where nothing is reported. */
export const NEGATED: Readonly<Record<VoiceStance, VoiceStance | null>> = {
  says: null,
  confirms: 'doubts',
  denies: 'says',
  doubts: null,
}

/** The stance of a verb after its negation; `null` where nothing is reported. */
function stance(line: Line, cue: Mark, subject: number): VoiceStance | null {
  let i = cue.from - 1
  while (has(line, i, IS.aside) && !has(line, i, IS.negation)) i--
  if (!has(line, i, IS.negation) && !has(line, subject - 1, IS.negation)) return stanceOf(cue)
  const infinitive = line.view.index.starting(cue.to, 'infinitive') ?? line.view.index.ending(cue.to, 'infinitive')
  const object = has(line, cue.to, IS.definite | IS.name)
  const thinks =
    cue.tag === 'thinking' && (object || infinitive || opener(line, cue.to) !== -1 || hasSubject(line, cue.to))
  return NEGATED[stanceOf(cue)] ?? (thinks ? 'doubts' : null)
}

/** Verbs whose whole object is what is said, whatever "that" is in it. */
const TAKES_ALL = new Set(['judging', 'revising'])

/** *Há 23 mortos, anunciou o ministro, que visitou o local*: behind what is said, its verb and the speaker, a comma's "that" is his. */
const isTold = (line: Line, from: number, to: number, cue: Mark): boolean =>
  to > cue.to &&
  from === cue.from &&
  norm(line, to) === ',' &&
  has(line, to + 1, IS.that) &&
  from > 1 &&
  isSign(line, from - 1)

/** The draft of a verb with its subject, placed by what stands around the two. */
export function placed(line: Line, cue: Mark, subject: Subject): Made {
  const reported = stance(line, cue, subject.source?.from ?? 0)
  if (!reported || (has(line, behindCount(line, cue.to), IS.voiding) && !isWish(line, cue))) return null
  const from = Math.min(cue.from, subject.source?.from ?? cue.from)
  const to = Math.max(cue.to, subject.source?.to ?? cue.to)
  if ((to > cue.to && has(line, to, IS.voiding)) || isWhatIsSaid(line, cue, subject) || isByNobody(line, cue, subject))
    return null
  const open =
    TAKES_ALL.has(cue.tag) || describes(line, cue, subject.source) || isTold(line, from, to, cue)
      ? -1
      : opener(line, to)
  const told = open === -1 && subject.source ? placeTold(line, cue, from) : null
  let place = told ?? placeOfContent(line, cue, { from, to }, open)
  if (place === 'opens' && open === -1 && isEnd(line, to)) {
    if (!isRelative(line, from)) return null
    place = 'closes'
  }
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

/** Where what is said stands, by what stands around a verb and its subject; `open` is where it opens behind them, -1 where nothing says. */
function placeOfContent(line: Line, cue: Mark, { from, to }: Phrase, open: number): Draft['place'] {
  if (open !== -1 || isToDo(line, cue, from)) return 'opens'
  if (isInserted(line, from, cue) || isBehindAdverb(line, cue, from, to) || isBehindSubject(line, cue, from, to))
    return 'inside'
  return closes(line, from, to, cue.to) ? 'closes' : 'opens'
}

const NOUN = 4
/** "…, *a charge* the sheriff denies", "…, *which* the sheriff denies": what is said stands before the clause about it. */
function isRelative(line: Line, from: number): boolean {
  const { index } = line.view
  if (index.ending(from, 'relative') && norm(line, from - 2) === ',') return true
  for (let i = from - 1; i > Math.max(0, from - NOUN); i--) {
    if (norm(line, i - 1) === ',') return i < from - 1 && index.starting(i, 'article') !== undefined
    if (line.view.tokens[i]?.kind !== 'word') return false
  }
  return false
}

/** "X, a lawyer, hopes *to win*": what is wished stands behind the verb. */
const isToDo = (line: Line, { tag, to }: Mark, from: number): boolean =>
  tag === 'thinking' && line.view.index.starting(to, 'infinitive') !== undefined && !isQuote(line, from - 1)

/** "Wants *to be* mayor", where "said to be" reports nothing of its subject's. */
const isWish = (line: Line, { tag, to }: Mark): boolean =>
  tag === 'thinking' &&
  (line.view.index.hasStarting(to, ['infinitive', 'intended']) || has(line, to - 1, IS.preposition))

/** "*What he said* was wrong": no more is told of it than that it was said. */
function isWhatIsSaid(line: Line, { to, tag }: Mark, { source }: Subject): boolean {
  if (tag === 'judging') return false
  const what = (source?.from ?? 0) - 1
  if (!line.view.index.starting(what, 'indirect') || has(line, what, IS.that | IS.clause)) return false
  return what === 0 || (isSign(line, to) && !isQuote(line, to)) || has(line, to, IS.preposition)
}

/** "Nobody told the voters": tells of no report. */
const isByNobody = (line: Line, { to }: Mark, { source }: Subject): boolean =>
  source !== null &&
  line.view.index.starting(source.from, 'nobody') !== undefined &&
  opener(line, to) === -1 &&
  !hasSubject(line, to)

/** *«…», relató una vecina que pidió el anonimato*: behind a quotation and a speaker, "that" is "who". */
function describes(line: Line, cue: Mark, source: Phrase | null): boolean {
  const who = source && behindAge(line, source.to)
  if (!who || source.from < cue.to || !(has(line, who, IS.that) || line.view.index.starting(who, 'relative')))
    return false
  const comma = norm(line, cue.from - 1) === ','
  return isQuote(line, comma ? cue.from - 2 : cue.from - 1) || (comma && !has(line, who, IS.that))
}

/** Behind a comma, and behind an age and its own: "…, said Ann Roe, 52, *who* has lived there". */
function behindAge(line: Line, at: number): number {
  if (norm(line, at) !== ',') return at
  let i = at + 1
  while (has(line, i, IS.number) || line.view.index.ending(i + 1, 'measureAfter')) i++
  return i > at + 1 && norm(line, i) === ',' ? i + 1 : at + 1
}

/** "The bill would, its supporters say, save billions": what is said goes on behind the second comma. */
function isInserted(line: Line, from: number, cue: Mark): boolean {
  if (from === cue.from || norm(line, from - 1) !== ',') return false
  if (norm(line, cue.to) !== ',') return isInsertedWithListener(line, from, cue)
  return (
    !isQuote(line, from - 2) &&
    !isSentenceQuoted(line, cue.to + 1) &&
    !has(line, cue.to + 1, IS.cue | IS.and | IS.clause)
  )
}

const LISTENER = 12
/** 'Reporters, he told a friend at lunch, are "vultures"': those who were told stand before the second comma. */
function isInsertedWithListener(line: Line, from: number, { to }: Mark): boolean {
  if (isQuote(line, from - 2) || isAdverbial(line, from - 1)) return false
  let end = to
  while (end < to + LISTENER && !isSign(line, end) && !has(line, end, IS.that | IS.verb | IS.cue)) end++
  if (norm(line, end) !== ',') return false
  return isVerb(line, end + 1) || (isQuote(line, end + 1) && !isSentenceQuoted(line, end + 1))
}

/** *No mesmo período, acrescenta a organização, 213 pessoas*: between what only says when or where and a second comma. */
function isBehindAdverb(line: Line, cue: Mark, from: number, to: number): boolean {
  if (from !== cue.from || to === cue.to || norm(line, to) !== ',' || norm(line, from - 1) !== ',') return false
  return from - 1 <= ADVERB && isAdverbial(line, from - 1) && !hasNumber(line, 0, from - 1)
}
const ADVERB = 6

/** *Três pescadores, disse a polícia, morreram no naufrágio*: between a subject without a verb and its verb. */
function isBehindSubject(line: Line, cue: Mark, from: number, to: number): boolean {
  if (from !== cue.from || to === cue.to || norm(line, to) !== ',' || norm(line, from - 1) !== ',') return false
  if (isQuote(line, from - 2) || !isVerb(line, to + 1)) return false
  for (let i = from - 2; i >= 0 && !isEnd(line, i); i--)
    if (isVerb(line, i) || has(line, i, IS.clause | IS.that)) return false
  return true
}

/** A quotation that opens with a capital is a sentence of its own, and goes on with none. */
const isSentenceQuoted = (line: Line, i: number): boolean =>
  isQuote(line, i) && (has(line, i + 1, IS.name) || line.view.tokens[i + 1]?.shape === 'uncased')

const SHORT = 6
const REACH = 25
/** True when what is said stands before: a comma, dash or closing quote there, and little but time and place behind. */
function closes(line: Line, from: number, to: number, verb: number): boolean {
  let before = from - 1
  for (; has(line, before, IS.aside); before--) if (has(line, before, IS.clause)) return false
  if (before < 0 && followsQuestion(line) && !hasSubject(line, to)) return true
  if (isOpening(line, before)) return false
  if (isQuote(line, behindCopula(line, before))) return isQuote(line, 0) || !hasSubject(line, to)
  const parted = norm(line, before) === ',' || isDash(line, before) || isQuote(line, before)
  if (!parted || before < 1 || isAside(line, before) || isFronted(line, from)) return false
  if (norm(line, to) === ':') return false
  if (isQuote(line, before) || isQuote(line, before - 1)) return to > verb || !isClause(line, to)
  if (norm(line, to) === ',' && isQuote(line, to + 1)) return false
  if (isEnd(line, to) || norm(line, to) === ',' || isDash(line, to)) return true
  if (hasSubject(line, to) || (isAdverbial(line, before) && !has(line, to, IS.preposition | IS.time))) return false
  if (opensContent(line, to) || opensTold(line, to)) return false
  if (to > verb && has(line, to, IS.preposition | IS.time)) return true
  const end = clauseEnd(line, to)
  if (hasNumber(line, Math.max(0, before - REACH), before)) return !countsSomething(line, to, end)
  return end - to < SHORT && before >= SHORT
}

const ASKED = /[?!…؟]["”»]\s*$/u
/** '"Is it fair?" X asked the crowd': the quotation is a sentence of its own. */
const followsQuestion = ({ view }: Line): boolean =>
  ASKED.test(view.text.slice(Math.max(0, view.start - 4), view.start))

/** A mark right before a word that parts from what stands before it opens a quotation. */
function isOpening({ view: { tokens } }: Line, i: number): boolean {
  const token = tokenAt(tokens, i)
  return token?.norm === '“' ? !tokens[i + 1]?.space : token?.norm === '"' && token.space && !tokens[i + 1]?.space
}

/** "*Asked if* he would, the mayor bristled": a verb of saying with what it asks opens the sentence, and is no content's. */
const isFronted = (line: Line, from: number): boolean =>
  from > 1 &&
  has(line, 0, IS.cue) &&
  (has(line, 1, IS.preposition | IS.that) || line.view.index.starting(1, 'indirect') !== undefined)

/** من جانبه، …: all that stands before token `end` says whose turn it is. */
function isAside(line: Line, end: number): boolean {
  for (let i = 0; i < end; i++) if (!has(line, i, IS.aside)) return false
  return true
}

/** "In an interview on Sunday, X said the …": what opens the sentence says when or where, and is no clause. */
function isAdverbial(line: Line, before: number): boolean {
  if (!has(line, 0, IS.preposition | IS.cue)) return false
  for (let i = 1; i < before; i++) if (has(line, i, IS.verb | IS.cue)) return false
  return true
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

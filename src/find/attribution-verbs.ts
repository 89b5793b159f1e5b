import type { VoiceStance } from '../domain/voice.ts'
import type { Mark } from '../lang/lexicon.ts'
import { type Draft, hasNumber, isDash, isEnd, isQuote, isSign, norm, stanceOf } from './attribution-draft.ts'
import type { Rule } from './attribution-rules.ts'
import { hasNoun, type Phrase, phraseAfter, phraseBefore, skipAsides } from './source-phrase.ts'
import { has, IS, type Line } from './speech-line.ts'

type Made = Omit<Draft, 'rule'> | null
type Subject = { readonly source: Phrase | null; readonly who: Draft['who']; readonly title?: Phrase | null }

const NEGATED: Readonly<Record<VoiceStance, VoiceStance | null>> = {
  says: null,
  confirms: 'doubts',
  denies: 'says',
  doubts: null,
}

/** The stance of a verb after its negation; `null` where nothing is reported. */
function stance(line: Line, cue: Mark): VoiceStance | null {
  let i = cue.from - 1
  while (has(line, i, IS.aside) && !has(line, i, IS.negation)) i--
  return has(line, i, IS.negation) ? NEGATED[stanceOf(cue)] : stanceOf(cue)
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
function placed(line: Line, cue: Mark, subject: Subject): Made {
  const reported = stance(line, cue)
  if (!reported || has(line, cue.to, IS.voiding)) return null
  const from = Math.min(cue.from, subject.source?.from ?? cue.from)
  const to = Math.max(cue.to, subject.source?.to ?? cue.to)
  const open = opener(line, to)
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

const SHORT = 6
/** True when what is said stands before: a comma, dash or closing quote there, and little but time and place behind. */
function closes(line: Line, from: number, to: number): boolean {
  let before = from - 1
  while (has(line, before, IS.aside)) before--
  const parted = norm(line, before) === ',' || isDash(line, before) || isQuote(line, before)
  if (!parted || before < 2) return false
  if (norm(line, to) === ':') return false
  if (isQuote(line, before) || isQuote(line, before - 1)) return true
  if (isEnd(line, to) || norm(line, to) === ',' || isDash(line, to)) return true
  const end = clauseEnd(line, to)
  return hasNumber(line, Math.max(0, before - 25), before)
    ? !hasNumber(line, to, end) || end - to < SHORT
    : end - to < SHORT && before >= SHORT
}

function clauseEnd(line: Line, from: number): number {
  let end = from
  while (end < line.is.length && !isSign(line, end)) end++
  return end
}

/** A passive, a compound (pre-announced), or the first person: no one is named who says it. */
const isPassive = (line: Line, cue: Mark): boolean =>
  norm(line, cue.from - 1) === '-' ||
  has(line, skipAsides(line, cue.from - 1), IS.self) ||
  (has(line, skipAsides(line, cue.from - 1), IS.verb) && !has(line, cue.from - 1, IS.name))

function afterPronoun(line: Line, cue: Mark): Made {
  const at = skipAsides(line, cue.from - 1)
  return has(line, at, IS.pronoun) ? placed(line, cue, { source: { from: at, to: at + 1 }, who: 'last' }) : null
}

function afterSource(line: Line, cue: Mark): Made {
  const source = isPassive(line, cue) ? null : beforeCiting(line, phraseBefore(line, cue.from))
  if (!source || isParticiple(line, cue, source) || !isNear(line, cue, source)) return null
  return hasNoun(line, source) || telling(line, cue.to) ? placed(line, cue, { source, who: 'named' }) : null
}

const GAP = 9
function isNear(line: Line, cue: Mark, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (has(line, i, IS.self)) return false
  return !has(line, cue.from - 1, IS.joint) && cue.from - to <= GAP
}

/** Words that are no known source must be followed by "that", a colon or a number to be taken for one. */
function telling(line: Line, at: number): boolean {
  return (
    opener(line, at) !== -1 ||
    norm(line, at) === ':' ||
    isQuote(line, at) ||
    isQuote(line, at + 1) ||
    hasNumber(line, at, at + 5)
  )
}

/** "X citing Y reported": the speaker is X. */
function beforeCiting(line: Line, phrase: Phrase | null): Phrase | null {
  let at = phrase?.from ?? 0
  if (!has(line, at - 1, IS.citing)) return phrase
  while (has(line, at - 1, IS.citing)) at--
  return phraseBefore(line, at)
}

/** "12 workers confirmed dead": what stands before is who it befell, not who says it. */
function isParticiple(line: Line, cue: Mark, source: Phrase): boolean {
  return stanceOf(cue) === 'confirms' && has(line, source.from - 1, IS.number) && !hasNumber(line, cue.to, cue.to + 5)
}

const APPOSITION = 24
/** "X, who is so and so, said": the speaker stands before the commas; a bare name between them belongs to it. */
function afterApposition(line: Line, cue: Mark): Made {
  const close = skipAsides(line, cue.from - 1)
  if (norm(line, close) !== ',') return null
  const open = opening(line, close)
  const source = norm(line, open) === ',' ? phraseBefore(line, open) : null
  if (!source || !hasNoun(line, source)) return null
  const title = { from: open + 1, to: close }
  if (isClause(line, title)) return null
  return placed(line, cue, {
    source: isName(line, title) ? { from: source.from, to: close } : source,
    who: 'named',
    title,
  })
}

/** The comma that opens an apposition, past those inside it ("of the clinic in Bethel, Maine"). */
function opening(line: Line, close: number): number {
  let open = close - 1
  while (open > 0 && close - open < APPOSITION) {
    if (norm(line, open) === ',') {
      let before = open - 1
      while (before > 0 && close - before < APPOSITION && !isSign(line, before)) before--
      if (norm(line, before) !== ',' || !has(line, before + 1, IS.of | IS.preposition)) return open
      open = before
    } else open--
  }
  return open
}

/** True when a verb stands in the stretch and no relative pronoun opens it: a clause of its own, no apposition. */
function isClause(line: Line, { from, to }: Phrase): boolean {
  if (has(line, from, IS.clause | IS.cue)) return false
  for (let i = from; i < to; i++) if (has(line, i, IS.verb | IS.number)) return true
  return false
}

function isName(line: Line, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (!has(line, i, IS.name | IS.joint)) return false
  return true
}

/** "…, said X": the speaker stands behind the verb, and content before it or behind "that". */
function beforeSource(line: Line, cue: Mark): Made {
  if (isPassive(line, cue) || !isFree(line, skipAsides(line, cue.from - 1))) return null
  const open = opener(line, cue.to)
  const whole = phraseAfter(line, cue.to)
  if (!whole || !(open !== -1 || hasNoun(line, whole))) return null
  const title = norm(line, whole.to) === ',' ? phraseAfter(line, whole.to + 1) : null
  const made = placed(line, cue, { source: whole, who: 'named', title })
  if (made?.place === 'closes' || open !== -1) return made
  const source = phraseAfter(line, cue.to, undefined, true)
  return source && placed(line, cue, { source, who: 'named' })
}

/** True when no subject stands at `at`, right before the verb. */
const isFree = (line: Line, at: number): boolean =>
  at < 0 || isSign(line, at) || has(line, at, IS.clause | IS.and | IS.that | IS.preposition | IS.aside)

/** "X went there and said that": the subject of the clause before speaks on. */
function afterConjunction(line: Line, cue: Mark): Made {
  if (!has(line, skipAsides(line, cue.from - 1), IS.and) || opener(line, cue.to) === -1) return null
  const source = phraseAfter(line, 0, cue.from)
  const made = placed(line, cue, { source: null, who: 'named' })
  return made && source && hasNoun(line, source) ? { ...made, source } : null
}

/** "Added that": a verb without any subject, where the language needs none. */
const withoutSubject = (line: Line, cue: Mark): Made =>
  has(line, cue.to, IS.that) && !isPassive(line, cue) ? placed(line, cue, { source: null, who: 'last' }) : null

const showing = (line: Line, cue: Mark): Made => {
  const made = afterSource(line, cue) ?? beforeSource(line, cue)
  return made?.source && showsSomething(line, made.source) ? made : null
}
function showsSomething(line: Line, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (has(line, i, IS.data | IS.role)) return true
  return false
}

export const verbRules: readonly Rule[] = [
  { name: 'pronoun-carries-speaker', tags: ['verbs'], make: afterPronoun },
  { name: 'source-says', tags: ['verbs'], make: afterSource },
  { name: 'source-apposition-says', tags: ['verbs'], make: afterApposition },
  { name: 'says-source', tags: ['verbs'], make: beforeSource },
  { name: 'source-does-and-says', tags: ['verbs'], make: afterConjunction },
  { name: 'says-without-subject', tags: ['verbs'], make: withoutSubject },
  { name: 'data-show', tags: ['showing'], make: showing },
  {
    name: 'verb-with-pronoun',
    tags: ['heSaid'],
    make: (line, cue) => placed(line, cue, { source: null, who: 'last' }),
  },
  {
    name: 'speaker-goes-on',
    tags: ['goingOn'],
    make: (line, cue) => placed(line, cue, { source: null, who: 'going-on' }),
  },
]

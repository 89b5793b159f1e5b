import type { Mark } from '../lang/lexicon.ts'
import { isName } from './attribution-apposition.ts'
import { type Draft, hasNumber, isEnd, isQuote, isSign, norm, stanceOf } from './attribution-draft.ts'
import { goesOn, hasSubject, opener } from './attribution-opener.ts'
import { type Made, placed } from './attribution-placing.ts'
import { loneDeterminer } from './source-determiner.ts'
import {
  hasNoun,
  opensWithVerb,
  type Phrase,
  phraseAfter,
  phraseBefore,
  skipAsides,
  withCount,
} from './source-phrase.ts'
import { relativeSubject } from './source-relative.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'

/** A passive, an infinitive, a compound (pre-announced), or the first person: no one is named who says it. */
const isPassive = (line: Line, cue: Mark): boolean =>
  (norm(line, cue.from - 1) === '-' && !line.view.tokens[cue.from]?.space) ||
  (line.view.index.ending(cue.from, 'infinitive') !== undefined && !line.view.index.ending(cue.from, 'aside')) ||
  has(line, skipAsides(line, cue.from - 1), IS.barring) ||
  (has(line, skipAsides(line, cue.from - 1), IS.verb) &&
    !has(line, cue.from - 1, IS.name) &&
    !relativeSubject(line, cue.from))

/** A pronoun as a speaker: whom one of several people means is not told. */
export function pronounAt(line: Line, at: number): { source: Phrase; who: Draft['who'] } {
  const from = line.view.index.ending(at + 1, 'pronounOfMany')?.from ?? at // no one
  return { source: { from, to: at + 1 }, who: whomMeans(line, from) }
}

function whomMeans({ view: { index } }: Line, at: number): Draft['who'] {
  if (index.starting(at, 'pronounOfMany')) return 'many'
  return index.starting(at, 'pronounOfBody') ? 'body' : 'last'
}

export function afterPronoun(line: Line, cue: Mark): Made {
  const at = skipAsides(line, cue.from - 1)
  const some = loneDeterminer(line, at)
  if (some) return placed(line, cue, { source: some, who: 'many' })
  const subject = has(line, at, IS.pronoun) && !line.view.index.starting(at, 'possessive')
  return subject && !has(line, at - 1, IS.preposition) ? placed(line, cue, pronounAt(line, at)) : null
}

/** "An estimated 900 people": part of a hedge. */
const isHedge = ({ view }: Line, cue: Mark): boolean =>
  view.index.over(cue.from, ({ tag, from }) => tag === 'hedgeBefore' && from < cue.from) !== undefined

export function afterSource(line: Line, cue: Mark, anyone = false): Made {
  if (isPassive(line, cue) || isHedge(line, cue) || line.view.index.ending(cue.from, 'genitive')) return null
  if (has(line, skipAsides(line, cue.from - 1), IS.and) || line.view.index.ending(cue.from, 'no')) return null
  const source = relativeSubject(line, cue.from) ?? beforeCiting(line, phraseBefore(line, cue.from))
  if (has(line, cue.from - 1, IS.definite | IS.of) && isNoun(line, cue)) return null
  if (
    !source ||
    line.view.index.starting(source.from, 'locative') || // *en el proceso declararon 112 testigos*
    isNounItself(line, cue, source) ||
    isCounted(line, cue, source) ||
    isHeldNoun(line, cue, source) ||
    isParticiple(line, cue, source) ||
    !isNear(line, cue, source) ||
    hasOwnSubject(line, cue, source) ||
    isObject(line, cue, source)
  )
    return null
  const known = anyone || hasNoun(line, source) || isSomeOf(line, source)
  return known || telling(line, cue.to) || isInserted(line, cue, source) || isSaid(line, cue, source)
    ? placed(line, cue, { source: withTime(line, cue, ofDocument(line, withCount(line, source))), who: 'named' })
    : null
}

/** "*Four of them* recounted", "*one* described it as". */
const isSomeOf = (line: Line, { from, to }: Phrase): boolean =>
  has(line, from, IS.number) && (has(line, from + 1, IS.of) || (to === from + 1 && has(line, from, IS.definite)))

/** وأحصى *الهلال الأحمر* ثلاثة قتلى: where verbs open their clause, a speaker right behind one says it, and none far before. */
const hasOwnSubject = (line: Line, cue: Mark, { to }: Phrase): boolean =>
  opensWithVerb(line) && to < cue.from && line.roles.some(({ from }) => from === cue.to)

/** "A poll *published this week* found": a participle keeps the time behind it. */
function withTime(line: Line, cue: Mark, source: Phrase): Phrase {
  if (!line.view.index.ending(source.to, 'modifier')) return source
  for (let i = source.to; i < cue.from; i++) if (!has(line, i, IS.time)) return source
  return { from: source.from, to: cue.from }
}

/** "A deputy said the …": behind an article and before a word, a verb that does nothing but report makes anyone a speaker. */
const isSaid = (line: Line, cue: Mark, { from }: Phrase): boolean =>
  line.view.index.starting(cue.from, 'reporting') !== undefined &&
  (has(line, from, IS.definite) || line.view.index.starting(from, 'article') !== undefined) &&
  line.view.tokens[cue.to]?.kind === 'word' &&
  !has(line, cue.to, IS.preposition | IS.time)

/** "The mayor waved aside *reports* that": another verb stands between, and takes the word that may be a noun. */
const isObject = (line: Line, cue: Mark, { from }: Phrase): boolean =>
  isNoun(line, cue) && line.cues.some((other) => other.from > from && other.to <= cue.from)

const SIGNED = 6
/** "A letter signed by 31 members": the document speaks, not those behind it. */
function ofDocument(line: Line, source: Phrase): Phrase {
  const by = line.view.index.ending(source.from, 'agent')
  if (!by) return source
  for (let i = by.from - 1; i >= by.from - SIGNED; i--) {
    if (has(line, i, IS.data)) return { from: phraseBefore(line, i + 1)?.from ?? i, to: source.to }
    const parts = has(line, i, IS.verb) ? i < by.from - 1 : has(line, i, IS.clause | IS.that) || isSign(line, i)
    if (parts) return source
  }
  return source
}

/** A comma, or the mark that closes a quotation. */
const closesQuote = (line: Line, at: number): boolean => norm(line, at) === ',' || (at > 0 && isQuote(line, at))

const INSERTED = 4
/** "…, friends say, …": between signs a few words and the verb are a speaker's, whatever the words. */
const isInserted = (line: Line, cue: Mark, { from, to }: Phrase): boolean =>
  closesQuote(line, withCount(line, { from, to }).from - 1) &&
  to - from <= INSERTED &&
  (isEnd(line, cue.to) || norm(line, cue.to) === ',')

/** "The treasury's own *estimate*": behind a genitive ending and no noun. */
function endsInHolder(line: Line, from: number, to: number): boolean {
  for (let i = to; i > from && !has(line, i, IS.name | IS.role | IS.data); i--)
    if (line.view.index.ending(i, 'genitive')) return true
  return false
}

/** "His false *claim* that": a possessive and no speaker before a word that may be a noun. */
const isHeldNoun = (line: Line, cue: Mark, { from, to }: Phrase): boolean =>
  isNoun(line, cue) &&
  (endsInHolder(line, from, to) ||
    (line.view.index.starting(from, 'possessive') !== undefined && !hasNoun(line, { from, to })))

/** "A state report": behind "a" a word that may be a noun for what tells is that noun. */
const isNounItself = (line: Line, cue: Mark, source: Phrase): boolean =>
  has(line, cue.from, IS.data) && line.view.index.starting(source.from, 'article') !== undefined

/** "No *suspects* are in custody", "several *claims* are false": a noun behind the word that counts it. */
function isCounted(line: Line, cue: Mark, { from, to }: Phrase): boolean {
  const { index } = line.view
  if (to !== cue.from || to - from !== 1 || (!isNoun(line, cue) && !index.starting(cue.from, 'group'))) return false
  return has(line, from, IS.number) || index.hasStarting(from, COUNTING)
}
const COUNTING = ['no', 'other', 'vague']

const GAP = 9
/** What closes a name right before its verb, where a hyphen or an apostrophe would join the two. */
const CLOSING = new Set(['»', '”', '"', ')'])
function isNear(line: Line, cue: Mark, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (has(line, i, IS.barring)) return false
  return (!has(line, cue.from - 1, IS.joint) || CLOSING.has(norm(line, cue.from - 1))) && cue.from - to <= GAP
}

/** Words that are no known source must be followed by "that", a colon or a number to be taken for one. */
export function telling(line: Line, at: number): boolean {
  return (
    opener(line, at) !== -1 ||
    hasSubject(line, at) ||
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

/** "12 workers confirmed dead", "nine confirmed deaths": what stands before is who it befell, not who says it. */
function isParticiple(line: Line, cue: Mark, source: Phrase): boolean {
  if (stanceOf(cue) !== 'confirms') return false
  if (opener(line, cue.to) !== -1) return false
  const bare = source.to - source.from === 1 && has(line, source.from, IS.number)
  return bare || (has(line, source.from - 1, IS.number) && !hasNumber(line, cue.to, cue.to + 5))
}

/** "Fears among officials that …": a word that may be a noun of saying. */
export const isNoun = (line: Line, cue: Mark): boolean => line.view.index.starting(cue.from, 'nominal') !== undefined

const RELAYED = 8
/** Where the source begins that a verb of passing on names behind its subject: نقلت الوكالة عن مسؤول. */
function relayedFrom(line: Line, { from, to }: Mark): number | undefined {
  const { index } = line.view
  if (!index.starting(from, 'relaying')) return undefined
  for (let i = to; i < to + RELAYED; i++) if (index.starting(i, 'relayed')) return i
  return undefined
}

/** Behind a mark that opens a quotation a verb is part of it. */
const OPENING = new Set(['“', '«', '„'])

/** "…, said X": the speaker stands behind the verb, and content before it or behind "that". */
export function beforeSource(line: Line, cue: Mark, bare = false): Made {
  if (
    isPassive(line, cue) ||
    isNoun(line, cue) ||
    isPronoun(line, cue.to) ||
    OPENING.has(norm(line, cue.from - 1)) ||
    (has(line, cue.to, IS.that) && !opensWithVerb(line)) ||
    !isFree(line, skipAsides(line, cue.from - 1))
  )
    return null
  const open = opener(line, cue.to)
  const whole = phraseAfter(line, cue.to, relayedFrom(line, cue))
  if (!whole || isListener(line, cue, whole) || isOccasion(line, cue, whole)) return null
  if (!(open !== -1 || hasNoun(line, whole) || isInverted(line, cue, whole))) return null
  const title = norm(line, whole.to) === ',' ? phraseAfter(line, whole.to + 1) : null
  const named = title !== null && !isName(line, whole) && isName(line, title) && isEnd(line, title.to)
  const source = named ? { from: whole.from, to: title.to } : whole
  const made = placed(line, cue, { source, who: 'named', title })
  if (made?.place === 'closes' || made?.place === 'inside' || (open !== -1 && !bare) || norm(line, whole.to) === ':')
    return made
  const short = startsClause(line, skipAsides(line, cue.from - 1)) ? phraseAfter(line, cue.to, undefined, true) : null
  return short && placed(line, cue, { source: short, who: 'named' })
}

/** *«…», admitió ante el Congreso*: where a verb needs no subject, what a preposition governs behind a quotation does not speak. */
const isListener = (line: Line, { from, to }: Mark, source: Phrase): boolean =>
  line.view.pack.order === 'free' &&
  source.from > to &&
  isQuote(line, from - (norm(line, from - 1) === ',' ? 2 : 1)) &&
  has(line, source.from - 1, IS.preposition)

/** "… but said *through a spokesman* that": behind a verb that a conjunction joins to another, by whom or where it was said. */
const isOccasion = (line: Line, cue: Mark, { from }: Phrase): boolean =>
  line.view.pack.order !== 'behind' &&
  has(line, cue.to, IS.preposition) &&
  from <= cue.to + 2 &&
  cue.from > 1 &&
  has(line, skipAsides(line, cue.from - 1), IS.and | IS.clause)

/** "…, a déclaré le directeur": behind a sign, a verb and an article need no word that is known to be a source. */
const isInverted = (line: Line, cue: Mark, source: Phrase): boolean =>
  isSign(line, skipAsides(line, cue.from - 1)) && has(line, source.from, IS.definite)

const startsClause = (line: Line, at: number): boolean => at < 0 || isSign(line, at) || has(line, at, IS.and | IS.aside)

/** A demonstrative before a time is none: *dijo este sábado la directora*. */
const isPronoun = (line: Line, at: number): boolean => has(line, at, IS.pronoun) && !has(line, at + 1, IS.time)

/** "…, said she". */
export function beforePronoun(line: Line, cue: Mark): Made {
  const before = skipAsides(line, cue.from - 1)
  const many = line.view.index.starting(cue.to, 'pronounOfMany') !== undefined
  if (line.view.index.starting(cue.to, 'pronounOfBody') && !isEnd(line, cue.to + 1)) return null
  const free = isPronoun(line, cue.to) && (many ? isSign(line, before) : isFree(line, before))
  return free && !goesOn(line, cue.to + 1) ? placed(line, cue, pronounAt(line, cue.to)) : null
}

/** *«…», frisou.*: right behind a quotation, a verb without a subject, where the language needs none; the last speaker says it. */
export function afterQuote(line: Line, cue: Mark): Made {
  const comma = norm(line, cue.from - 1) === ','
  const close = comma ? cue.from - 2 : cue.from - 1
  if (line.view.pack.order !== 'free' || close < 2 || !isQuote(line, close) || isPassive(line, cue)) return null
  const ends = isEnd(line, cue.to) || norm(line, cue.to) === ',' || isCircumstance(line, cue.to)
  return ends ? placed(line, cue, { source: null, who: 'either' }) : null
}

/** What opens when, where or to whom something was said: *el lunes*, *en rueda de prensa*, *a los periodistas*. */
const isCircumstance = (line: Line, at: number): boolean =>
  has(line, at, IS.time | IS.preposition | IS.aside) ||
  line.view.index.starting(at, 'listener') !== undefined ||
  (has(line, at, IS.definite) && has(line, at + 1, IS.time))

/** True when no subject stands at `at`, right before the verb. */
const isFree = (line: Line, at: number): boolean =>
  at < 0 || isSign(line, at) || has(line, at, IS.clause | IS.and | IS.that | IS.preposition | IS.aside)

/**
 * وأضاف: «…», وأردف في تصريح لموقعنا: «…»: where the colon stands behind the verb, which "and" joins to what was said
 * before, or a quotation behind it; -1 where it does not.
 */
function colonBehind(line: Line, { to, prefix }: Mark): number {
  let at = to
  while (has(line, at, IS.aside)) at++
  at = line.view.index.starting(at, 'listener')?.to ?? at
  return norm(line, at) === ':' && (prefix !== '' || isQuote(line, at + 1)) ? at : -1
}

const isSentenceStart = (line: Line, at: number): boolean => at < 0 || norm(line, at) === '.' || norm(line, at) === ';'

/** "Added that", قال في مؤتمر صحفي إن: a verb without any subject, where the language needs none; a word that may be a noun is one. */
export function withoutSubject(line: Line, cue: Mark): Made {
  if (line.view.index.ending(skipAsides(line, cue.from - 1) + 1, 'relative')) return null
  const first = line.view.pack.order === 'free' && isSentenceStart(line, skipAsides(line, cue.from - 1))
  const colon = first || opensWithVerb(line) ? colonBehind(line, cue) : -1
  const goesOn = (first || opensWithVerb(line)) && opener(line, cue.to) !== -1
  const opens = has(line, cue.to, IS.that) || goesOn || colon !== -1
  if (!opens || isPassive(line, cue) || isNoun(line, cue) || has(line, cue.from, IS.data)) return null
  const made = placed(line, cue, { source: null, who: 'either' })
  return made && colon !== -1 && made.place === 'opens' ? { ...made, to: Math.max(made.to, colon) } : made
}

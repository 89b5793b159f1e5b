import type { Mark } from '../lang/lexicon.ts'
import { isTopics, isWhere, officeBefore } from './attribution-backward.ts'
import { type Draft, hasNumber, isEnd, isQuote, isSign, norm, stanceOf } from './attribution-draft.ts'
import { hasSubject, opener } from './attribution-opener.ts'
import { type Made, placed } from './attribution-placing.ts'
import { isJoinedOn } from './source-clitic.ts'
import { isDetermined, loneDeterminer } from './source-determiner.ts'
import { hasNoun, opensWithVerb, type Phrase, phraseBefore, skipAsides, withCount } from './source-phrase.ts'
import { relativeSubject } from './source-relative.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'

/** A passive, an infinitive, a compound (pre-announced), or the first person: no one is named who says it. */
export const isPassive = (line: Line, cue: Mark): boolean =>
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
  const counts = isNoun(line, cue) && opener(line, cue.to) === -1 && !hasSubject(line, cue.to) // "several claims"
  if (some) return counts ? null : placed(line, cue, { source: some, who: 'many' })
  const subject = has(line, at, IS.pronoun) && !line.view.index.starting(at, 'possessive')
  return subject && !has(line, at - 1, IS.preposition) ? placed(line, cue, pronounAt(line, at)) : null
}

/** "An estimated 900 people": part of a hedge. */
const isHedge = ({ view }: Line, cue: Mark): boolean =>
  view.index.over(cue.from, ({ tag, from }) => tag === 'hedgeBefore' && from < cue.from) !== undefined

export function afterSource(line: Line, cue: Mark, anyone = false): Made {
  if (isPassive(line, cue) || isHedge(line, cue) || line.view.index.ending(cue.from, 'genitive')) return null
  if (isJoinedOn(line, cue)) return null
  if (has(line, skipAsides(line, cue.from - 1), IS.and) || line.view.index.ending(cue.from, 'no')) return null
  const source =
    relativeSubject(line, cue.from) ??
    officeBefore(line, cue) ??
    withArticle(line, beforeCiting(line, phraseBefore(line, cue.from)))
  if (has(line, cue.from - 1, IS.definite | IS.of) && isNoun(line, cue)) return null
  if (
    !source ||
    line.view.index.starting(source.from, 'locative') || // *en el proceso declararon 112 testigos*
    isWhere(line, cue, source) ||
    isTopics(line, cue) ||
    isNounItself(line, cue, source) ||
    isCounted(line, cue, source) ||
    isHeldNoun(line, cue, source) ||
    isParticiple(line, cue, source) ||
    !isNear(line, cue, source) ||
    hasOwnSubject(line, cue, source) ||
    isObject(line, cue, source)
  )
    return null
  const known = anyone || hasNoun(line, source) || isSomeOf(line, source) || isDetermined(line, source)
  return known || telling(line, cue.to) || isInserted(line, cue, source) || isSaid(line, cue, source)
    ? placed(line, cue, { source: withTime(line, cue, ofDocument(line, withCount(line, source))), who: 'named' })
    : null
}

/** "*The two* men": with the article that stands before their number. */
function withArticle(line: Line, source: Phrase | null): Phrase | null {
  const counted = source && withCount(line, source)
  return counted && counted.from < source.from && has(line, counted.from, IS.definite) ? counted : source
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
const CLOSING = new Set(['»', '”', '"', ')', '.'])
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

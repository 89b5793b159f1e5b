import type { Mark } from '../lang/lexicon.ts'
import { afterApposition } from './attribution-apposition.ts'
import {
  closingComma,
  type Draft,
  isBesideQuote,
  isDash,
  isQuote,
  isSign,
  isWithinOf,
  norm,
  stanceOf,
} from './attribution-draft.ts'
import { hasSubject, opener, opensContent } from './attribution-opener.ts'
import { type Made, placed } from './attribution-placing.ts'
import { isNoun, pronounAt, telling } from './attribution-verbs.ts'
import { countedFrom, isPronoun } from './source-determiner.ts'
import {
  hasNoun,
  lastPhrase,
  opensWithVerb,
  type Phrase,
  phraseAfter,
  phraseBefore,
  skipAsides,
} from './source-phrase.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'

/** "X said …, adding that …". */
export const saysOn = (line: Line, cue: Mark): Made => {
  const made = placed(line, cue, { source: null, who: 'going-on' })
  return made && { ...made, place: 'opens' }
}

/** "Her advisers *are betting* that": the subject stands before the auxiliary. */
export function isSaying(line: Line, cue: Mark): Made {
  const be = line.view.index.ending(skipAsides(line, cue.from - 1) + 1, 'be')
  const at = be ? skipAsides(line, be.from - 1) : -1
  if (!be || at < 0) return null
  if (line.view.index.starting(at, 'firstPersonSubject'))
    return spoken(placed(line, cue, { source: { from: at, to: at + 1 }, who: 'none' }))
  if (has(line, at, IS.pronoun)) return spoken(placed(line, cue, pronounAt(line, at)))
  const source = phraseBefore(line, be.from)
  return source && isSubject(line, source) ? spoken(placed(line, cue, { source, who: 'named' })) : null
}

const spoken = (made: Made): Made => made && { ...made, place: 'opens' }

/** Tokens of an object at most. */
const OBJECT = 9
/** "The memo quotes *the mayor as saying* that": whom a verb of judgement has for its object. */
export function quotedAs(line: Line, cue: Mark): Made {
  const { index } = line.view
  const as = index.ending(cue.from, 'judgedAs')
  for (let i = as ? as.from - 1 : 0; as && i > as.from - OBJECT && !isSign(line, i - 1); i--)
    if (index.ending(i, 'judging')) return spoken(placed(line, cue, { source: { from: i, to: as.from }, who: 'named' }))
  return null
}

/** "*Calling it a sham*, the mayor vowed to": whoever the sentence is about says so. */
export function fronted(line: Line, cue: Mark): Made {
  if (cue.from > 0 && !isDash(line, cue.from - 1)) return null
  const comma = closingComma(line, cue.to)
  if (comma === undefined || has(line, cue.to, IS.preposition)) return null
  const start = isQuote(line, comma + 1) ? comma + 2 : comma + 1
  const source = subjectAt(line, start)
  const made = source && placed(line, cue, { source: null, who: source.who })
  return made && { ...made, source: source.source, place: 'opens', until: comma }
}

function subjectAt(line: Line, at: number): { source: Phrase; who: Draft['who'] } | null {
  if (isPronoun(line, at)) return pronounAt(line, at)
  const source = countedFrom(line, at) ?? phraseAfter(line, at, undefined, true)
  return source?.from === at && hasNoun(line, source) ? { source, who: 'named' } : null
}

/** "A complaint *alleging* that": right behind what tells, it is the document that says so. */
export function documentSaying(line: Line, cue: Mark): Made {
  const says = stanceOf(cue) === 'says' && has(line, cue.from - 1, IS.data)
  const source = says ? lastPhrase(line, cue.from) : null
  const made = source && placed(line, cue, { source, who: 'named' })
  return made && { ...made, place: 'opens' }
}

/** "X said … and vowed to …": whoever spoke last in the sentence goes on. */
export function goesOnBehindAnd(line: Line, cue: Mark): Made {
  return isJoined(line, cue) ? placed(line, cue, { source: null, who: 'going-on' }) : null
}

/** "X went there and said that": the subject of the clause before speaks on. */
export function afterConjunction(line: Line, cue: Mark, anything = false): Made {
  if (!isJoined(line, cue, anything)) return null
  const start = behindOpening(line, cue.from)
  const pronoun = isPronoun(line, start) ? placed(line, cue, pronounAt(line, start)) : null
  if (pronoun) return { ...pronoun, from: cue.from }
  const source =
    countedFrom(line, start, cue.from) ??
    phraseAfter(line, start, cue.from, true) ??
    phraseAfter(line, start, cue.from, opensWithVerb(line))
  const made = placed(line, cue, { source: null, who: 'named' })
  return made && source && isSubject(line, source) ? { ...made, source } : null
}

/** "In a speech in Tulsa, the mayor": where the subject begins behind what opens the sentence. */
export function behindOpening(line: Line, end: number): number {
  for (let i = 1; i <= DATELINE; i++) if (isDash(line, i)) return i + 1
  if (!has(line, 0, IS.preposition | IS.clause | IS.time | IS.cue)) return 0
  for (let i = 1; i < end; i++) if (norm(line, i) === ',') return i + 1
  return 0
}

/** "SAN JOSE, Calif. —": tokens of a dateline at most. */
const DATELINE = 6

/** "Two hours later *he* was back": behind a count of time and no comma; -1 where none is. */
function pronounBehindTime(line: Line, end: number): number {
  if (!has(line, 0, IS.number | IS.time) && !line.view.index.starting(1, 'unit')) return -1
  for (let i = 1; i < end && norm(line, i) !== ','; i++) if (isPronoun(line, i) && hasSubject(line, i)) return i
  return -1
}

/** True for a verb that a conjunction joins to the one before, and behind which something is said. */
function isJoined(line: Line, cue: Mark, anything = false): boolean {
  const before = skipAsides(line, cue.from - 1)
  const listed = norm(line, before) === ',' && !afterApposition(line, cue)
  if (!listed && !joinsVerbs(line, before) && !isTied(line, cue)) return false
  const { index } = line.view
  const tells =
    anything ||
    opener(line, cue.to) !== -1 ||
    hasSubject(line, cue.to) ||
    isBesideQuote(line, cue) ||
    ((!listed || cue.tag === 'reacting') && has(line, cue.to, IS.name | IS.definite)) ||
    (!listed && hasObject(line, cue))
  return tells || index.starting(cue.to, 'infinitive') !== undefined || index.ending(cue.to, 'infinitive') !== undefined
}

const PASSIVE = 4
/** "…, and doubted anyone was to blame": a word follows, and no auxiliary before "and" makes the verb a participle too. */
function hasObject(line: Line, cue: Mark): boolean {
  if (line.view.tokens[cue.to]?.kind === 'sign' || (has(line, cue.to, NO_OBJECT) && !isWithinOf(line, cue.to)))
    return false
  for (let i = cue.from - 1; i >= cue.from - PASSIVE; i--) if (line.view.index.starting(i, 'be')) return false
  return !isNoun(line, cue)
}
const NO_OBJECT = IS.preposition | IS.of | IS.time | IS.aside | IS.clause | IS.and | IS.verb

/** "And" is written onto a verb that does not open its sentence: …، وزعمت أنها. */
const isTied = (line: Line, { from, prefix }: Mark): boolean => from > 0 && prefix !== '' && opensWithVerb(line)

/** A known speaker, or whatever an article opens. */
const isSubject = (line: Line, source: Phrase): boolean =>
  (hasNoun(line, source) && !isOpeningWord(line, source)) || has(line, source.from, IS.definite)

/** *Preguntado por el plazo, dijo que*: a lone word with the sentence's own capital, which is no name. */
const isOpeningWord = (line: Line, { from, to }: Phrase): boolean =>
  from === 0 && to === 1 && !has(line, 0, IS.role | IS.data) && !line.names.some((name) => name.from === 0)

/** "and", "but": what joins a verb to the one before. */
const joinsVerbs = (line: Line, at: number): boolean =>
  has(line, at, IS.and) ||
  (has(line, at, IS.clause) && !has(line, at, IS.that) && !line.view.index.ending(at + 1, 'relative'))

/** "the speaker, who said they were …": whom the relative pronoun stands for. */
export function afterRelative(line: Line, cue: Mark, anything = false): Made {
  const who = line.view.index.ending(skipAsides(line, cue.from - 1) + 1, 'relative')
  const clause = who && has(line, who.from, IS.that) && norm(line, who.from - 1) !== ','
  const says = anything || telling(line, cue.to) || isReport(line, cue)
  if (!who || clause || !says) return null
  const noun = lastPhrase(line, norm(line, who.from - 1) === ',' ? who.from - 1 : who.from)
  const source = noun && ofPeople(line, noun)
  const made = source && isSubject(line, source) ? placed(line, cue, { source, who: 'named' }) : null
  return made && source ? { ...made, place: 'opens', ...untilComma(line, who.from, cue, source) } : null
}

/** "The president, who *says* the levy pays": a verb that does nothing but report, and a clause. */
const isReport = (line: Line, { from, to }: Mark): boolean =>
  line.view.index.starting(from, 'reporting') !== undefined && opensContent(line, to)

/** "At the request of *Senator Ensign*, who": of two nouns the one for people, or a name. */
function ofPeople(line: Line, { from, to }: Phrase): Phrase {
  for (let i = from; i < to; i++) {
    if (has(line, i, IS.role | IS.data | IS.name)) return { from, to }
    if (has(line, i, IS.of) && i + 1 < to) return { from: i + 1, to }
  }
  return { from, to }
}

/** "The bill, which calls for an audit, *passed*": what a clause about the sentence's subject tells ends with it. */
function untilComma(line: Line, who: number, { to }: Mark, source: Phrase): { until?: number } {
  const until = norm(line, who - 1) === ',' && source.from <= 1 ? closingComma(line, to) : undefined
  return until === undefined ? {} : { until }
}

/** "X defended the raid, arguing that …": the sentence's subject says so where nobody has spoken in it. */
export function doesSaying(line: Line, cue: Mark): Made {
  if (norm(line, cue.from - 1) !== ',') return null
  const start = behindOpening(line, cue.from)
  const pronoun = isPronoun(line, start) ? start : pronounBehindTime(line, cue.from)
  if (pronoun !== -1) return spoken(placed(line, cue, pronounAt(line, pronoun)))
  const source = phraseAfter(line, start, cue.from, true)
  return source && source.from <= start + 1 && hasNoun(line, source)
    ? placed(line, cue, { source, who: 'named' })
    : null
}

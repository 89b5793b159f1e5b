import type { Mark } from '../lang/lexicon.ts'
import { tokenAt } from '../text/tokens.ts'
import { afterApposition } from './attribution-apposition.ts'
import { closingComma, isEnd, isQuote, norm, placeOf, stanceOf } from './attribution-draft.ts'
import { afterConjunction, afterRelative } from './attribution-joined.ts'
import { hasSubject, opener } from './attribution-opener.ts'
import { type Made, placed } from './attribution-placing.ts'
import type { Rule } from './attribution-rules.ts'
import { afterPronoun, afterSource } from './attribution-verbs.ts'
import { lastPhrase, type Phrase, phraseAfter } from './source-phrase.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'

const REACH = 8
/** What shows that something said or done is judged: *as* tense, the *claim*. */
const JUDGED = ['judgedAs', 'nominal']

/** 'called it "a smear"', "described the meeting as tense", "called the bill a giveaway": a verb whose judgement follows. */
function judging(line: Line, cue: Mark): Made {
  const named = line.view.index.starting(cue.to, 'article') ? judge(line, cue) : null
  if (named?.source && isWhatIsCalled(line, named.source.from)) return opens(named, {})
  for (let i = cue.to; i < cue.to + REACH && norm(line, i) !== ''; i++) {
    if (isQuote(line, i) || line.view.index.hasStarting(i, JUDGED) || isJudgement(line, cue, i))
      return opens(judge(line, cue), untilQuote(line, i))
    if (has(line, i, IS.verb | IS.clause)) return null
  }
  return null
}

/** "Cited *what* she called a surge": behind the pronoun the verb says how she names it. */
const isWhatIsCalled = (line: Line, at: number): boolean => {
  const what = line.view.index.ending(at, 'indirect')
  return what !== undefined && has(line, what.from, IS.barring)
}

/** 'Called him "a fraud," and left': the judgement ends with a quotation that closes behind a comma. */
function untilQuote(line: Line, open: number): { until?: number } {
  let close = open + 1
  while (norm(line, close) !== '' && !isQuote(line, close)) close++
  return isQuote(line, open) && norm(line, close - 1) === ',' ? { until: close } : {}
}

const opens = (made: Made, { until }: { until?: number }): Made =>
  made && { ...made, place: 'opens', ...(until !== undefined && { until }) }

const judge = (line: Line, cue: Mark): Made =>
  afterPronoun(line, cue) ??
  afterSource(line, cue) ??
  afterApposition(line, cue) ??
  afterConjunction(line, cue, true) ??
  afterRelative(line, cue, true)

const TIMES = ['relativeTime', 'several']
/** An article right behind what is judged; of a time it tells when. */
function isJudgement(line: Line, cue: Mark, i: number): boolean {
  const { index } = line.view
  if (i === cue.to || !index.starting(i, 'article') || index.hasStarting(i, TIMES) || index.starting(i + 1, 'unit'))
    return false
  return !has(line, i - 1, IS.preposition | IS.of | IS.and) && !has(line, i + 1, IS.time)
}

/** "Mr. Holm's contention that …", "his promise to …", "fears among officials that …": a noun whose holder speaks. */
function nominal(line: Line, cue: Mark): Made {
  if (line.view.index.ending(cue.from, 'infinitive')) return null
  return held(line, cue) ?? governed(line, cue) ?? holderless(line, cue)
}

/** "His *sense* that", "her *offer* to": nouns that tell something where a clause follows. */
const openNoun = (line: Line, cue: Mark): Made =>
  thatAt(line, cue.to) !== -1 || isToDo(line, cue.to) ? heldNoun(line, cue) : null

/** An infinitive, where "to" with a noun behind it says to whom. */
const isToDo = (line: Line, at: number): boolean =>
  line.view.index.starting(at, 'infinitive') !== undefined && !has(line, at + 1, NO_VERB)
const NO_VERB = IS.definite | IS.name | IS.number | IS.role | IS.data | IS.pronoun

const heldNoun = (line: Line, cue: Mark): Made => held(line, cue) ?? governed(line, cue)

/** "His *warning that*", "the *finding that*": behind a holder or an article, what may be a participle is a noun. */
export function sayingNoun(line: Line, cue: Mark): Made {
  if (cue.to - cue.from < 2) return null
  const article = has(line, cue.from - 1, IS.definite) && !isOccasion(line, cue.from)
  const subject = holder(line, cue.from) ?? (article ? ({ source: null, who: 'none' } as const) : null)
  return subject && opening(line, cue, subject, cue.to)
}

function held(line: Line, cue: Mark): Made {
  const opens = line.view.index.starting(cue.to, 'infinitive')?.to ?? about(line, cue) ?? thatAt(line, cue.to)
  if (opens === -1) return predicated(line, cue)
  const source = holder(line, cue.from)
  if (!source) return null
  if (opens === cue.to && !has(line, opens, IS.that)) {
    const made = opening(line, cue, source, opens)
    return made && { ...made, until: endOfAbout(line, opens) }
  }
  return opening(line, cue, source, has(line, cue.to, IS.that) ? opens : cue.to, opens)
}

/** "Their hope *is that*", "the mayor's position, in brief, *is that*", "the report's finding, *that*": what is said is said of the noun. */
function predicated(line: Line, cue: Mark): Made {
  const aside = norm(line, cue.to) === ',' ? cue.to + 1 : -1
  const at = aside !== -1 && !has(line, aside, IS.that) ? behindComma(line, aside) : cue.to
  const be = line.view.index.starting(at, 'be')
  const opens = thatAt(line, be?.to ?? aside)
  const source = (be || aside !== -1) && opens !== -1 ? holder(line, cue.from) : null
  const made = source && placed(line, cue, source)
  const until = be || !made || made.from > 1 ? undefined : closingComma(line, opens)
  return (
    made && { ...made, stance: stanceOf(cue), place: 'opens', to: opens, ...(until === undefined ? {} : { until }) }
  )
}

/** Behind the comma that closes the aside at `from`; `from` where a verb comes first. */
function behindComma(line: Line, from: number): number {
  for (let i = from; i < from + ASIDE && !has(line, i, IS.verb | IS.cue | IS.that); i++)
    if (norm(line, i) === ',') return i + 1
  return from
}
const ASIDE = 12

/** "His accusations *of* fraud", "her call *for* calm": where what the noun is about begins. */
const about = (line: Line, cue: Mark): number | undefined =>
  line.view.index.starting(cue.to, 'about') && !has(line, cue.to + 1, IS.time) && !has(line, cue.to, IS.that)
    ? cue.to
    : undefined

/** Where the sentence's own verb ends what its subject is about. */
function endOfAbout(line: Line, from: number): number {
  let to = from + 1
  while (to < line.is.length && !has(line, to, IS.verb | IS.clause)) to++
  return to
}

const thatAt = (line: Line, at: number): number => (has(line, at, IS.that) ? opener(line, at) : -1)

/** "Concern among moderates that …". */
function governed(line: Line, cue: Mark): Made {
  if (!has(line, cue.to, IS.preposition | IS.of) && !line.view.index.starting(cue.to, 'agent')) return null
  const source = counted(line, cue.to + 1)
  const opens = source ? thatAt(line, source.to) : -1
  return source && opens !== -1 ? opening(line, cue, { source, who: 'named' }, opens) : null
}

/** "Some Democrats": the phrase with what counts it. */
function counted(line: Line, from: number): Phrase | null {
  let at = from
  while (has(line, at, IS.number)) at++
  const phrase = phraseAfter(line, at)
  return phrase && phrase.from === at ? { from, to: phrase.to } : phrase
}

/** "The claim that …": nobody says whose. A verb behind "that" makes it a relative clause; behind a verb of saying it is its object. */
function holderless(line: Line, cue: Mark): Made {
  if (has(line, cue.from - 1, IS.cue) || (has(line, cue.from - 1, IS.definite) && has(line, cue.from - 2, IS.cue)))
    return null
  const opens = thatAt(line, cue.to)
  return opens === -1 || isOccasion(line, cue.from) || has(line, opens, IS.verb)
    ? null
    : opening(line, cue, { source: null, who: 'none' }, opens)
}

/** "Said *in a conference* call that": where it was said, not what. */
function isOccasion(line: Line, at: number): boolean {
  for (let i = at - 1; i >= at - 1 - COMPOUND; i--)
    if (line.view.index.starting(i, 'article')) return line.view.index.starting(i - 1, 'locative') !== undefined
  return false
}

function opening(line: Line, cue: Mark, subject: Subject, to: number, opens = to): Made {
  const made = placed(line, cue, subject)
  const end = line.view.index.starting(cue.to, 'infinitive') ? nextVerb : mainVerb
  const until = made && made.from <= 1 ? end(line, opens) : undefined
  return made && { ...made, stance: stanceOf(cue), place: 'opens', to, ...(until === undefined ? {} : { until }) }
}

type Subject = { source: Phrase | null; who: 'named' | 'last' | 'none' }

function holder(line: Line, at: number): { source: Phrase; who: 'named' | 'last' } | null {
  const held = heldBefore(line, at)
  if (held !== -1) return { source: { from: held - 1, to: held }, who: 'last' }
  const genitive = genitiveBefore(line, at)
  const source = genitive ? lastPhrase(line, genitive.from) : null
  return source && { source, who: 'named' }
}

/** The ending of whom the noun at token `at` belongs to, an adjective or two between: the mayor*'s* own account. */
function genitiveBefore(line: Line, at: number): Mark | undefined {
  for (let end = at; end >= at - ADJECTIVES; end--) {
    const genitive = line.view.index.ending(end, 'genitive')
    if (genitive) return genitive
    if (tokenAt(line.view.tokens, end - 1)?.kind !== 'word' || has(line, end - 1, NO_ADJECTIVE)) return undefined
  }
  return undefined
}

/** Tokens before the noun of an occasion: in a *40-page* complaint. */
const COMPOUND = 4
const ADJECTIVES = 2
/** Where the possessive ends that the noun at token `at` has, with an adjective or two between; -1 where there is none. */
function heldBefore(line: Line, at: number): number {
  for (let end = at; end >= at - ADJECTIVES; end--) {
    if (line.view.index.ending(end, 'possessive')) return end
    if (tokenAt(line.view.tokens, end - 1)?.kind !== 'word' || has(line, end - 1, NO_ADJECTIVE)) return -1
  }
  return -1
}
const NO_ADJECTIVE = IS.name | IS.role | IS.data | IS.preposition | IS.of | IS.verb | IS.cue | IS.clause | IS.time

/** "His decision to go public *was* opposed": what an infinitive tells ends at the sentence's verb. */
function nextVerb(line: Line, from: number): number | undefined {
  for (let i = from; i < line.is.length && !has(line, i, IS.clause); i++) if (has(line, i, IS.verb)) return i
  return undefined
}

/** Where the noun is its sentence's subject, what is said has a verb of its own, and the last auxiliary is the sentence's. */
function mainVerb(line: Line, from: number): number | undefined {
  let i = line.is.length - 1
  while (i > from + 1 && !has(line, i, IS.verb)) i--
  while (has(line, i - 1, IS.verb | IS.aside | IS.negation)) i--
  if (i <= from + 1) return undefined
  if (hasSubject(line, from) && !has(line, from + 1, IS.verb | IS.aside)) return i
  for (let k = from; k < i; k++) if (has(line, k, IS.verb | IS.aside)) return i
  return undefined
}

/** "In her view", "in the senator's telling": the holder is the source, all from the preposition on the cue. */
function inView(line: Line, cue: Mark): Made {
  const found = holder(line, cue.from)
  if (!found || !has(line, found.source.from - 1, IS.preposition)) return null
  if (norm(line, cue.to) !== ',' && !isEnd(line, cue.to)) return null
  const { from, to } = { from: found.source.from - 1, to: cue.to }
  const base = { source: found.source, who: found.who, stance: stanceOf(cue), title: null, verb: false }
  return { ...base, cue: { from, to }, from, to, place: placeOf(line, from, to) }
}

/** "Her *call for* calm": of what may be a verb with its preposition. */
const heldCall = (line: Line, cue: Mark): Made =>
  cue.to - cue.from > 1 && holder(line, cue.from) ? opening(line, cue, holder(line, cue.from) as Subject, cue.to) : null

/** The rule of nouns whose holder speaks; a verb that goes on is not the holder's. */
export const HELD = 'source-noun-that'

/** The rules that read nouns of saying and verbs of judgement. */
export const nominalRules: readonly Rule[] = [
  { name: 'source-judges', tags: ['judging'], make: judging },
  { name: 'in-view-of-source', tags: ['inView'], make: inView },
  { name: HELD, tags: ['nominal'], make: nominal },
  { name: HELD, tags: ['heldNominal'], make: heldNoun },
  { name: HELD, tags: ['openNominal'], make: openNoun },
  { name: HELD, tags: ['thinking'], make: heldCall },
]

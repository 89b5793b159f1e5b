import type { Mark } from '../lang/lexicon.ts'
import { afterApposition } from './attribution-apposition.ts'
import { isBesideQuote, isEnd, isQuote, isSign, isWithinOf, norm } from './attribution-draft.ts'
import { beforePronoun, beforeSource, withoutSubject } from './attribution-inverted.ts'
import { afterConjunction, afterRelative, goesOnBehindAnd } from './attribution-joined.ts'
import { hasSubject, isClause, opener } from './attribution-opener.ts'
import { drawn, judgedBy } from './attribution-passive.ts'
import { type Made, placed } from './attribution-placing.ts'
import type { Rule } from './attribution-rules.ts'
import { afterPronoun, afterSource } from './attribution-verbs.ts'
import { opensToll } from './source-clitic.ts'
import { isDetermined, loneDeterminer } from './source-determiner.ts'
import { hasNoun, lastPhrase, opensWithVerb, type Phrase, skipAsides } from './source-phrase.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'

const showing = (line: Line, cue: Mark): Made => {
  const made =
    ofData(line, cue) ??
    afterSource(line, cue) ??
    afterApposition(line, cue) ??
    afterConjunction(line, cue) ??
    beforeSource(line, cue) ??
    afterRelative(line, cue)
  const tells = cue.to - cue.from > 1 || opener(line, cue.to) !== -1 || hasSubject(line, cue.to)
  const shown = made?.source && (showsSomething(line, made.source) || (tells && hasNoun(line, made.source)))
  return shown ? made : null
}

/** "*Surveys* that show him ahead": right behind what tells, the clause is about it. */
function ofData(line: Line, cue: Mark): Made {
  const that = line.view.index.ending(skipAsides(line, cue.from - 1) + 1, 'relative')
  const source = that && has(line, that.from - 1, IS.data) ? lastPhrase(line, that.from) : null
  const made = source && placed(line, cue, { source, who: 'named' })
  return made && { ...made, place: 'opens' }
}

/** "The ministry raised its toll to 31", رفعت الوزارة *حصيلة القتلى*, where "the blast raised the toll" says nothing of who counts. */
const revising = (line: Line, cue: Mark): Made => {
  const made = afterSource(line, cue) ?? afterApposition(line, cue) ?? beforeSource(line, cue)
  const source = made?.source
  const speaks = source && line.roles.some(({ from, to }) => from < source.to && source.from < to)
  return speaks && (!opensWithVerb(line) || opensToll(line, source.to)) ? made : null
}

function showsSomething(line: Line, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (has(line, i, IS.data)) return true
  return line.roles.some((mark) => mark.tag === 'bodies' && mark.from < to && from < mark.to)
}

/** "Promised on Thursday to veto any bill that …": what is wished begins at its verb, not behind a later "that". */
function fromInfinitive(line: Line, cue: Mark, made: Made): Made {
  let at = cue.to
  while (has(line, at, IS.time | IS.preposition) && !line.view.index.starting(at, 'infinitive')) at++
  return made && line.view.index.starting(at, 'infinitive') ? { ...made, to: at, place: 'opens' } : made
}

/**
 * What stands before a verb of thought or wish is its subject; behind it only where a quotation closes before it, or in
 * a language whose verbs open their clause.
 */
function thinking(line: Line, cue: Mark): Made {
  if (opensWithVerb(line)) return thinkingFirst(line, cue)
  if (
    (has(line, skipAsides(line, cue.from - 1), IS.definite | IS.of) && !isSome(line, cue)) ||
    has(line, cue.from - 1, IS.preposition) ||
    (has(line, cue.to, IS.of) && !isWithinOf(line, cue.to)) ||
    line.view.index.starting(cue.to, 'agent')
  )
    return null
  const before = skipAsides(line, cue.from - 1)
  if (norm(line, before) === ',' || (isQuote(line, before) && before > 0 && norm(line, before) !== '“'))
    return withObject(line, cue, afterApposition(line, cue)) ?? beforePronoun(line, cue) ?? closing(line, cue)
  const made = afterPronoun(line, cue) ?? afterSource(line, cue, true)
  if (made && (isNobody(line, made) || isLone(line, made)) && !opensClause(line, cue.to)) return null
  const subject =
    made?.source &&
    (made.who !== 'named' ||
      hasNoun(line, made.source) ||
      (isDetermined(line, made.source) && (opensClause(line, cue.to) || has(line, cue.to, IS.definite | IS.name))) ||
      isSome(line, cue) ||
      isWisher(line, cue, made.source))
  return subject
    ? fromInfinitive(line, cue, withObject(line, cue, made))
    : afterRelative(line, cue, !isSign(line, cue.to))
}

/** "*Another* hopes", "several *of them* hope". */
const isSome = (line: Line, cue: Mark): boolean =>
  loneDeterminer(line, skipAsides(line, cue.from - 1)) !== null ||
  line.view.index.ending(skipAsides(line, cue.from - 1) + 1, 'ofThem') !== undefined

/** "At lunch, the leader counseled *patience*": what is wished stands behind its verb, but for those told behind a quotation. */
function withObject(line: Line, cue: Mark, made: Made): Made {
  const toDo = cue.to - cue.from > 1 && has(line, cue.to - 1, IS.preposition)
  const object = toDo || (line.view.tokens[cue.to]?.kind === 'word' && !has(line, cue.to, NO_OBJECT))
  return made?.place === 'closes' && object && !isQuoteBefore(line, made.from) ? { ...made, place: 'opens' } : made
}
const NO_OBJECT = IS.preposition | IS.of | IS.time | IS.aside | IS.and | IS.clause

/** "…, complained the union": a speaker right behind the verb, and what was said before it. */
function closing(line: Line, cue: Mark): Made {
  const made = beforeSource(line, cue)
  return made?.place === 'closes' && made.source?.from === cue.to ? made : null
}

/** "Nobody asked for it": tells of no wish. */
const isNobody = (line: Line, { source }: { readonly source: Phrase | null }): boolean =>
  source !== null && line.view.index.starting(source.from, 'nobody') !== undefined

/** "*Few* hope that": a determiner alone hopes something, where "many feared dead" tells who it befell. */
const isLone = (line: Line, { source }: { readonly source: Phrase | null }): boolean =>
  source !== null && source.to === source.from + 1 && loneDeterminer(line, source.from) !== null

const opensClause = (line: Line, at: number): boolean =>
  opener(line, at) !== -1 ||
  hasSubject(line, at) ||
  isClause(line, at) ||
  isQuote(line, norm(line, at) === ',' ? at + 1 : at) ||
  line.view.index.starting(at, 'infinitive') !== undefined

/** "A neighbour begged him to stay": an article, a verb, and what somebody is to do or what is the case. */
function isWisher(line: Line, cue: Mark, { from }: Phrase): boolean {
  const { index } = line.view
  if (isQuoteBefore(line, from) && isEnd(line, cue.to)) return true
  if (!has(line, from, IS.definite) && !index.starting(from, 'article')) return false
  return opensClause(line, cue.to) || index.starting(cue.to + 1, 'infinitive') !== undefined
}

/** Verbs that do other things too: they report beside a quotation, before "that" or a clause, or behind what is said. */
function quoting(line: Line, cue: Mark): Made {
  const made =
    afterPronoun(line, cue) ??
    afterSource(line, cue) ??
    afterApposition(line, cue) ??
    beforePronoun(line, cue) ??
    beforeSource(line, cue) ??
    afterConjunction(line, cue) ??
    afterRelative(line, cue)
  if (!made) return null
  const closes = made.place !== 'opens' && (isEnd(line, made.to) || isQuoteBefore(line, made.from))
  const said = closes || endsInThat(line, cue) || opener(line, cue.to) !== -1 || hasSubject(line, cue.to)
  return said || isBesideQuote(line, made) ? made : null
}

/** "The delegates *know* perfectly well that": verbs of knowing tell something where a clause follows. */
function knowing(line: Line, cue: Mark): Made {
  const opens = thatBehind(line, cue.to)
  if (opens === -1 && !hasSubject(line, cue.to) && !isClause(line, cue.to)) return null
  const made =
    afterPronoun(line, cue) ?? afterSource(line, cue) ?? afterApposition(line, cue) ?? goesOnBehindAnd(line, cue)
  return made && { ...made, place: 'opens', to: opens === -1 ? cue.to : opens + 1 }
}

const ADVERBS = 3
/** Where "that" stands behind the verb and an adverb or two; -1 where it does not. */
function thatBehind(line: Line, from: number): number {
  for (let i = from; i < from + ADVERBS; i++) {
    if (has(line, i, IS.that)) return isEnd(line, i + 1) ? -1 : i
    if (line.view.tokens[i]?.kind !== 'word' || has(line, i, NO_ADVERB)) return -1
  }
  return -1
}
const NO_ADVERB =
  IS.definite | IS.preposition | IS.of | IS.name | IS.role | IS.data | IS.number | IS.pronoun | IS.clause

/** "Noticed *that*": within a cue it is that alone. */
const endsInThat = (line: Line, { from, to }: Mark): boolean => to - from > 1 && has(line, to - 1, IS.clause)

/** True where a quotation ends right before token `at`, or right before the sentence. */
const isQuoteBefore = (line: Line, at: number): boolean =>
  at === 0 || isQuote(line, at - 1) || (norm(line, at - 1) === ',' && isQuote(line, at - 2))

/** طالب المحتجون ب…: the verb before its subject, which must be a source, or without one before "that"; before "that" anyone with the article. */
function thinkingFirst(line: Line, cue: Mark): Made {
  const made = beforeSource(line, cue, true)
  if (made?.source && hasNoun(line, made.source)) return made
  const before = opener(line, cue.to) === -1 ? null : beforeSource(line, cue)
  if (before?.source && hasArticle(line, before.source)) return before
  const subject = cue.prefix === '' ? afterSource(line, cue) : null
  return subject?.source && hasNoun(line, subject.source) ? subject : withoutSubject(line, cue)
}

/** The article, where it is written onto the word. */
const hasArticle = ({ view: { tokens, pack } }: Line, { from }: Phrase): boolean =>
  pack.clitics !== undefined && (tokens[from]?.norm.startsWith(pack.clitics.definite) ?? false)

/** The rule of verbs whose subject judges what is told, and does not tell it. */
export const REACTS = 'source-reacts'

/** A preposition opens what is no object. */
const isPrepositional = (line: Line, at: number): boolean =>
  has(line, at, IS.of | IS.preposition) && !line.view.index.starting(at, 'agent') && !isWithinOf(line, at)

/** "The union hailed the deal": what is judged follows, and no word says what is said of it. */
function reacting(line: Line, cue: Mark): Made {
  if (isPrepositional(line, cue.to) || (isSign(line, cue.to) && !isQuote(line, cue.to))) return null
  const made =
    afterPronoun(line, cue) ??
    afterSource(line, cue) ??
    afterApposition(line, cue) ??
    goesOnBehindAnd(line, cue) ??
    afterConjunction(line, cue) ??
    judgedBy(line, cue)
  const known = made && (made.who !== 'named' || (made.source && isKnown(line, made.source)))
  return known ? (made.source && made.source.from > cue.from ? made : { ...made, place: 'opens', to: cue.to }) : null
}

const isKnown = (line: Line, source: Phrase): boolean =>
  hasNoun(line, source) || isDetermined(line, source) || has(line, source.from, IS.number)

/** "*We believe* that he will win": whoever speaks or writes is the source, whom nothing else names. */
function firstPerson(line: Line, cue: Mark): Made {
  const at = skipAsides(line, cue.from - 1)
  if (!line.view.index.starting(at, 'firstPersonSubject')) return null
  const made = placed(line, cue, { source: { from: at, to: at + 1 }, who: 'none' })
  return made && fromInfinitive(line, cue, { ...made, place: 'opens' })
}

/** "The mayor repeated his claim that …, and *mocked* his rival": the subject is the sentence's. */
const reactsToo = (line: Line, cue: Mark): Made => {
  const made = afterConjunction(line, cue)
  return made?.source && hasNoun(line, made.source) ? { ...made, place: 'opens', to: cue.to } : null
}

/** The rules whose verbs tell what a speaker thinks, which somebody may say that he does. */
/** The rule of those who know or find out. */
const KNOWS = 'source-knows'
/** The rule of those who change their count. */
export const REVISES = 'source-revises'
/** The rule of what whoever speaks or writes thinks: it is told, and nobody else stands behind a claim by it. */
export const FIRST_PERSON = 'first-person-thinks'
export const ATTITUDES: ReadonlySet<string> = new Set([
  'source-thinks',
  'source-judges',
  'data-show',
  KNOWS,
  REVISES,
  REACTS,
  FIRST_PERSON,
])

/** The rules that read verbs of thought, wish, judgement and those that only quote. */
export const attitudeRules: readonly Rule[] = [
  { name: 'source-quotes', tags: ['quoting'], make: quoting },
  { name: KNOWS, tags: ['knowing'], make: knowing },
  { name: 'source-thinks', tags: ['thinking'], make: thinking },
  { name: 'data-show', tags: ['showing'], make: showing },
  { name: FIRST_PERSON, tags: ['thinking'], make: firstPerson },
  { name: REVISES, tags: ['revising'], make: revising },
  { name: REACTS, tags: ['reacting'], make: reacting },
  { name: REACTS, tags: ['reacting'], make: reactsToo },
  { name: REACTS, tags: ['nominal'], make: drawn },
]

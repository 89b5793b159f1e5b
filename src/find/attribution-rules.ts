import type { Mark } from '../lang/lexicon.ts'
import { attitudeRules } from './attribution-attitudes.ts'
import {
  type Draft,
  hasNumber,
  isClauseStart,
  isDash,
  isEnd,
  isQuote,
  isSign,
  norm,
  placeOf,
  stanceOf,
} from './attribution-draft.ts'
import { finalRules } from './attribution-final.ts'
import { HELD, nominalRules, sayingNoun } from './attribution-nominal.ts'
import { announcer, passiveRules } from './attribution-passive.ts'
import type { Made } from './attribution-placing.ts'
import { resumingRules } from './attribution-resuming.ts'
import { verbRules } from './attribution-verb-rules.ts'
import { behindAddressee, endOfAddressee } from './source-addressee.ts'
import { countedFrom } from './source-determiner.ts'
import { hasNoun, type Phrase, phraseAfter, phraseBefore } from './source-phrase.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'
import { fateValue } from './view.ts'

/** A rule reads the shape its name shows around a cue of its tags. */
export type Rule = {
  readonly name: string
  readonly tags: readonly string[]
  readonly make: (line: Line, cue: Mark) => Made
}

const phraseOf = ({ from, to }: Phrase): Phrase => ({ from, to })

/** An adverbial cue with or without its source phrase. */
function adverbial(line: Line, cue: Mark, source: Phrase | null, who: Draft['who']): Omit<Draft, 'rule'> {
  const to = source?.to ?? cue.to
  const place = placeOf(line, cue.from, to)
  return { cue: phraseOf(cue), source, who, stance: stanceOf(cue), place, from: cue.from, to, title: null, verb: false }
}

/** "X, the spokesman for Y," behind a source: says who it is. */
function titleAfter(line: Line, to: number): Phrase | null {
  const title = norm(line, to) === ',' ? phraseAfter(line, to + 1) : null
  return title && (norm(line, title.to) === ',' || isEnd(line, title.to)) ? title : null
}

function according(line: Line, cue: Mark): Made {
  const told = line.roles.some(({ from }) => from === cue.to) ? undefined : line.view.index.starting(cue.to, 'listener')
  const opens = told?.to ?? cue.to // *según han confirmado a este diario fuentes policiales*
  const some = countedFrom(line, opens)
  if (some) return adverbial(line, cue, some, 'named')
  const counted = countEnd(line, opens)
  const found = isOrdinal(line, cue) ? null : phraseAfter(line, counted)
  if (!found) return null
  const issuer = issuedBy(line, found)
  if (issuer) return { ...adverbial(line, cue, issuer, 'named'), title: titleAfter(line, issuer.to) }
  const to = modifierEnd(line, nameBehind(line, found.to))
  const from = counted > opens ? opens : leadIn(line, opens, found)
  const draft = adverbial(line, cue, { from, to }, 'named')
  return { ...draft, title: titleAfter(line, found.to) }
}

/** Who stands behind what tells: "according to a count *released by* the Red Cross". */
function issuedBy(line: Line, { from, to }: Phrase): Phrase | null {
  const { index } = line.view
  if (index.starting(to, 'modifier')) return null
  const issued = index.starting(to, 'announced') ?? index.ending(to, 'announced')
  return issued && issued.from > from ? (announcer(line, issued)?.source ?? null) : null
}

/** "Two people briefed *on* the plan": behind people or what tells, a preposition that opens no time. */
const isOfPeople = (line: Line, to: number): boolean =>
  has(line, to - 1, IS.role | IS.data) && has(line, to, IS.preposition) && !has(line, to + 1, IS.time)

const MODIFIER = 10
/** Where a modifier behind the source ends with its clause: "according to a poll *released on Monday*, …", "two lawyers *involved in the case*". */
function modifierEnd(line: Line, to: number): number {
  const { index } = line.view
  const opened = index.ending(to, 'modifier') && has(line, to, IS.time | IS.preposition)
  const goesOn = index.starting(to, 'modifier') !== undefined || index.starting(to, 'of') !== undefined
  if (!opened && !goesOn && !isOfPeople(line, to)) return to
  for (let i = to + 1; i < to + MODIFIER; i++) {
    if (norm(line, i) === ',' || isEnd(line, i)) return i
    const noun = has(line, i - 1, IS.of | IS.definite) // "knowledge of its plans"
    if (isSign(line, i) || (!noun && has(line, i, IS.verb | IS.cue | IS.clause | IS.number))) return to
  }
  return to
}

/** Behind what counts the speakers: "according to *two* officials"; only people are counted so. */
function countEnd(line: Line, from: number): number {
  let at = from
  while (line.view.tokens[at]?.kind === 'word' && has(line, at, IS.number)) at++
  const { index } = line.view
  return (index.starting(at, 'people') ?? (index.ending(at, 'article') ? undefined : index.starting(at, 'group')))
    ? at
    : from
}

/** "o segundo ano": behind an article the word is no preposition. */
const isOrdinal = (line: Line, cue: Mark): boolean =>
  has(line, cue.from - 1, IS.definite | IS.of | IS.preposition) ||
  line.view.index.over(cue.from - 1, (mark) => mark.tag === 'fate' && fateValue(mark).as === 'event') !== undefined

/** The end of "the director, Ann Roe,": a bare name between commas belongs to the source. */
function nameBehind(line: Line, to: number): number {
  if (norm(line, to) !== ',') return to
  let end = to + 1
  while (has(line, end, IS.name | IS.joint) && !has(line, end, IS.role | IS.preposition | IS.definite)) end++
  return end - to > 2 && norm(line, end) === ',' ? end : to
}

/** «Прокуратураның мәліметінше»: the source stands before its cue. */
function accordingBehind(line: Line, cue: Mark): Made {
  const source = phraseBefore(line, cue.from)
  return source && behindSource(line, cue, source)
}

/** «ресми деректер бойынша»: as {@link perData}, with the cue behind. */
function perDataBehind(line: Line, cue: Mark): Made {
  const noun = line.roles.find((mark) => mark.to === cue.from && mark.to - mark.from > 1)
  return noun ? behindSource(line, cue, phraseOf(noun)) : null
}

const behindSource = (line: Line, cue: Mark, source: Phrase): Made => ({
  ...adverbial(line, cue, source, 'named'),
  place: placeOf(line, source.from, cue.to),
  from: source.from,
  to: cue.to,
})

/** "по официальным данным": a bare preposition reads so only before a whole phrase of the source tables. */
function perData(line: Line, cue: Mark): Made {
  const noun = line.roles.find((mark) => mark.from === cue.to && mark.to - mark.from > 1)
  const apart = norm(line, cue.from - 1) === ',' || isClauseStart(line, cue.from)
  return noun && apart ? according(line, cue) : null
}

/** *Para o sindicato, é* uma traição: what opens a clause, a known source, a comma, and what is so in that one's eyes. */
function inEyesOf(line: Line, cue: Mark): Made {
  const source = isClauseStart(line, cue.from) ? phraseAfter(line, cue.to) : null
  if (!source || source.from > cue.to + 1 || norm(line, source.to) !== ',') return null
  if (!line.roles.some(({ from, to }) => from < source.to && source.from < to)) return null
  for (let i = source.to + 1; !isEnd(line, i); i++)
    if (isQuote(line, i) || line.view.index.starting(i, 'be')) return adverbial(line, cue, source, 'named')
  return null
}

/** The source of a preposition begins right behind it, but for words that are no part of it. */
function leadIn(line: Line, from: number, found: Phrase): number {
  const told = Math.max(behindAddressee(line, from), endOfAddressee(line, from))
  let at = told === found.from ? told : from // «как рассказал «Вестям» адвокат»
  while (at < found.from && has(line, at, IS.aside | IS.time | IS.preposition)) at++
  return at
}

function headed(line: Line, cue: Mark): Made {
  const source = isClauseStart(line, cue.from) ? phraseAfter(line, cue.to) : null
  return source && norm(line, source.to) === ':' && hasNoun(line, source)
    ? { ...adverbial(line, cue, source, 'named'), place: 'opens' }
    : null
}

function citing(line: Line, cue: Mark): Made {
  const source = phraseAfter(line, cue.to)
  return source && hasNoun(line, source) ? { ...adverbial(line, cue, source, 'named'), place: 'same' } : null
}

const RELAYING = 8
/** نقلت الوكالة عن مسؤول قوله إن: the source behind the one that passes on. */
function relayed(line: Line, cue: Mark): Made {
  const source = relayingBefore(line, cue.from) ? phraseAfter(line, cue.to) : null
  if (!source) return null
  const that = line.view.index.starting(source.to, 'that')
  const said = that && that.to - that.from > 1 ? { from: that.from, to: that.from + 1 } : phraseOf(cue)
  return { ...adverbial(line, cue, source, 'named'), cue: said, place: 'same' }
}

function relayingBefore(line: Line, from: number): Mark | undefined {
  for (let i = from - 1; i > from - RELAYING; i--) {
    const verb = line.view.index.starting(i, 'relaying')
    if (verb || ['.', ';'].includes(norm(line, i))) return verb
  }
  return undefined
}

function label(line: Line, cue: Mark): Made {
  const dash = norm(line, cue.to) === ':' || isDash(line, cue.to)
  const source = dash && isClauseStart(line, cue.from) ? phraseAfter(line, cue.to + 1) : null
  return source && isEnd(line, source.to)
    ? {
        ...adverbial(line, cue, source, 'named'),
        place: norm(line, cue.from - 1) === '(' && cue.from > 1 ? 'closes' : 'sentence-before',
      }
    : null
}

/** *A informação é do Corpo de Bombeiros.*: a sentence that does nothing but say whose the one before it was. */
function toldBefore(line: Line, cue: Mark): Made {
  const source = cue.from === 0 ? phraseAfter(line, cue.to) : null
  return source && hasNoun(line, source) && isEnd(line, source.to)
    ? { ...adverbial(line, cue, source, 'named'), place: 'sentence-before' }
    : null
}

const impersonal = (line: Line, cue: Mark): Made =>
  isSourced(line, cue) ? null : { ...adverbial(line, cue, null, 'none'), place: 'opens' }

/** *De source policière, on indique que*: who says so stands right before. */
const isSourced = (line: Line, cue: Mark): boolean =>
  norm(line, cue.from - 1) === ',' &&
  line.roles.some(({ from, to }) => to === cue.from - 1 && line.view.index.ending(from, 'perData') !== undefined)

const NEAR = 4
function confirmed(line: Line, cue: Mark): Made {
  if (announcer(line, cue)) return null
  return hasNumber(line, cue.from - NEAR, cue.from) || hasNumber(line, cue.to, cue.to + NEAR)
    ? { ...adverbial(line, cue, null, 'none'), stance: 'confirms', place: 'clause' }
    : null
}

const accordingToPronoun = (line: Line, cue: Mark): Made =>
  has(line, cue.to, IS.pronoun) && !isDemonstrative(line, cue.to) && !has(line, cue.to + 1, IS.preposition)
    ? adverbial(line, cue, { from: cue.to, to: cue.to + 1 }, 'last')
    : null

/** *Según este periódico*: a pronoun that is an article before a noun. */
const isDemonstrative = (line: Line, at: number): boolean =>
  has(line, at, IS.definite) && has(line, at + 1, IS.role | IS.data)

/** All rules; of one cue the first that reads it counts. */
export const RULES: readonly Rule[] = [
  { name: 'according-to-pronoun', tags: ['according', 'citing'], make: accordingToPronoun },
  { name: 'according-to-source', tags: ['according'], make: according },
  { name: 'in-eyes-of-source', tags: ['inEyesOf'], make: inEyesOf },
  { name: 'source-according', tags: ['accordingBehind'], make: accordingBehind },
  { name: 'data-per', tags: ['perDataBehind'], make: perDataBehind },
  { name: 'per-data', tags: ['perData'], make: perData },
  { name: 'according-to-him', tags: ['accordingToHim'], make: (line, cue) => adverbial(line, cue, null, 'last') },
  { name: 'from-source-colon', tags: ['headed'], make: headed },
  { name: 'citing-source', tags: ['citing'], make: citing },
  { name: 'relayed-source', tags: ['relayed'], make: relayed },
  { name: 'source-label', tags: ['label'], make: label },
  { name: 'told-before', tags: ['toldBefore'], make: toldBefore },
  { name: 'impersonal-report', tags: ['impersonal'], make: impersonal },
  { name: 'hearsay-adverb', tags: ['hearsay'], make: (line, cue) => adverbial(line, cue, null, 'none') },
  ...finalRules,
  ...resumingRules,
  { name: HELD, tags: ['goingOn'], make: sayingNoun },
  ...verbRules,
  ...attitudeRules,
  ...nominalRules,
  ...passiveRules,
  { name: 'confirmed-number', tags: ['confirmed'], make: confirmed },
]

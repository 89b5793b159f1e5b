import { type Draft, hasNumber, isQuote, norm } from './attribution-draft.ts'
import { behindOpening } from './attribution-joined.ts'
import { countedFrom, isPronoun } from './source-determiner.ts'
import { type Phrase, phraseAfter } from './source-phrase.ts'
import { isClock } from './source-wall.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'

const HEAD = 10

/** 'The mayor was blunt: "No deal."': what leads to a quotation behind a colon, where no verb of saying does. */
export function colonQuote(line: Line): Draft | null {
  let colon = 1
  while (colon < CLAUSE && norm(line, colon) !== ':' && norm(line, colon) !== '' && !has(line, colon, IS.cue)) colon++
  if (norm(line, colon) !== ':' || !isQuote(line, colon + 1) || has(line, 0, IS.cue)) return null
  const start = has(line, 0, IS.aside | IS.time) && norm(line, 1) === ',' ? 2 : behindOpening(line, colon)
  const named = isPronoun(line, start)
    ? null
    : (countedFrom(line, start, colon) ?? phraseAfter(line, start, colon, true))
  const holder = line.view.index.starting(start, 'possessive') !== undefined && !(named && isSpeaker(line, named))
  const pronoun = isPronoun(line, start) || holder
  const source = pronoun ? { from: start, to: start + 1 } : named
  if (!source || source.to === colon || !(pronoun || isSpeaker(line, source))) return null
  const cue = { from: colon, to: colon + 1 }
  const who = pronoun ? 'last' : 'named'
  const base = { rule: 'source-clause-colon', cue, source, who, stance: 'says', place: 'opens' } as const
  return { ...base, from: colon, to: colon + 1, title: null, verb: true }
}
const CLAUSE = 20

const isSpeaker = (line: Line, source: Phrase): boolean =>
  line.roles.some(({ tag, from, to }) => tag === 'people' && from >= source.from && to <= source.to) ||
  line.names.some((name) => name.value.type === 'person' && name.from < source.to && source.from < name.to)

/** "Police: 12 killed in blast": a source that is all there is before a colon. */
export function colonHead(line: Line): Draft | null {
  let colon = 0
  while (colon < HEAD && norm(line, colon) !== ':' && norm(line, colon) !== '') colon++
  if (norm(line, colon) !== ':' || colon === 0 || isClock(line, colon)) return null
  const source = phraseAfter(line, 0, colon)
  if (!source || source.from > 1 || source.to !== colon) return null
  if (opensInSource(line, source) || endsInSource(line, source) || isPersonNamed(line, source)) {
    const tells = hasNumber(line, colon, line.is.length) || isQuote(line, colon + 1) || isSentence(line, colon + 1)
    if (!tells) return null
  } else if (!(isBareName(line, source) && opensQuote(line, colon + 1))) return null
  const cue = { from: colon, to: colon + 1 }
  const base = { rule: 'source-colon', cue, source, who: 'named', stance: 'says', place: 'opens' } as const
  return { ...base, from: source.from, to: colon + 1, title: null, verb: true }
}

const isPersonNamed = ({ names }: Line, { from, to }: Phrase): boolean =>
  names.some((name) => name.from === from && name.to === to && name.value.type === 'person')

const NAME_LENGTH = 3
/** Capitalised words that are no place's name. */
function isBareName(line: Line, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (!has(line, i, IS.name | IS.joint)) return false
  const place = line.names.some((name) => name.from < to && from < name.to && name.value.type === 'place')
  return to - from <= NAME_LENGTH && !place
}

const SINGLE = new Set(["'", '‘', '‚', '‹'])
/** True for a quotation mark at `i`, also the single one that headlines use. */
const opensQuote = (line: Line, i: number): boolean => isQuote(line, i) || SINGLE.has(norm(line, i))

const WORDS = 4
/** A few words, not all of them names: no mere name behind a label. */
const isSentence = ({ view: { tokens } }: Line, from: number): boolean =>
  tokens.length - from >= WORDS &&
  tokens.slice(from).some(({ kind, shape }) => kind === 'word' && (shape === 'lower' || shape === 'uncased'))

const opensInSource = (line: Line, { from }: Phrase): boolean =>
  has(line, has(line, from, IS.definite) ? from + 1 : from, IS.role | IS.data)

/** *Greve dos médicos:* is about those behind "of", who say nothing. */
function endsInSource(line: Line, { from, to }: Phrase): boolean {
  if (line.view.index.isWithin(from, to, 'fate')) return false
  for (let i = from; i < to; i++) if (has(line, i, IS.of)) return false
  return has(line, to - 1, IS.role | IS.data)
}

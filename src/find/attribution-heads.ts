import { type Draft, hasNumber, isQuote, norm } from './attribution-draft.ts'
import { phraseAfter } from './source-phrase.ts'
import { has, IS, type Line } from './speech-line.ts'

const HEAD = 10

/** "Police: 12 killed in blast": a source that is all there is before a colon. */
export function colonHead(line: Line): Draft | null {
  let colon = 0
  while (colon < HEAD && norm(line, colon) !== ':' && norm(line, colon) !== '') colon++
  if (norm(line, colon) !== ':' || colon === 0) return null
  const source = phraseAfter(line, 0, colon)
  if (
    !source ||
    source.from > 1 ||
    source.to !== colon ||
    (!has(line, source.from, IS.role) && !endsInSource(line, source.to))
  )
    return null
  if (!hasNumber(line, colon, line.is.length) && !isQuote(line, colon + 1) && !isSentence(line, colon + 1)) return null
  const cue = { from: colon, to: colon + 1 }
  const base = { rule: 'source-colon', cue, source, who: 'named', stance: 'says', place: 'opens' } as const
  return { ...base, from: source.from, to: colon + 1, title: null, verb: true }
}

const WORDS = 4
/** A few words, not all of them names: no mere name behind a label. */
const isSentence = ({ view: { tokens } }: Line, from: number): boolean =>
  tokens.length - from >= WORDS &&
  tokens.slice(from).some(({ kind, shape }) => kind === 'word' && (shape === 'lower' || shape === 'uncased'))

const endsInSource = (line: Line, to: number): boolean => has(line, to - 1, IS.role | IS.data)

import { tokenAt } from '../text/tokens.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'

/** A number that is no article (un, one). */
export const isNumber = (line: Line, i: number): boolean => has(line, i, IS.number) && !has(line, i, IS.definite)

/** Words that can say who speaks. */
export const NOUN = IS.role | IS.data | IS.name
const WALL = IS.clause | IS.verb | IS.that | IS.cue
/** Whether no speaker's phrase goes on over token `i`. */
export const isWall = (line: Line, i: number): boolean => {
  const token = tokenAt(line.view.tokens, i)
  if (!token || (has(line, i, IS.barring) && line.view.index.starting(i, 'indirect'))) return true
  if (
    has(line, i, NOUN) &&
    (!has(line, i, IS.cue | IS.clause) || has(line, i, IS.data) || has(line, i - 1, IS.definite))
  )
    return false
  if (token.kind === 'sign') return !has(line, i, IS.joint) && !isClock(line, i)
  return (
    (has(line, i, WALL) && !isReduced(line, i) && !isHolder(line, i)) ||
    (isNumber(line, i) && !isOfPlaces(line, i) && !isCompound(line, i) && !isCountOf(line, i) && !isClock(line, i - 1))
  )
}

/** "The *78*-year-old senator": a number that a hyphen joins to a word counts nobody. */
const isCompound = (line: Line, i: number): boolean =>
  tokenAt(line.view.tokens, i + 1)?.norm === '-' &&
  has(line, i + 1, IS.joint) &&
  tokenAt(line.view.tokens, i + 2)?.kind === 'word' &&
  !has(line, i + 2, IS.number)

/** *El parte de las 18:00*: the colon within an hour. */
export const isClock = ({ view: { tokens } }: Line, i: number): boolean =>
  tokens[i]?.norm === ':' &&
  tokens[i - 1]?.kind === 'number' &&
  tokens[i + 1]?.kind === 'number' &&
  !tokens[i + 1]?.space

/** *El balance de* la Cruz Roja: the last word of a noun for a count that is one for what tells too. */
const isCountOf = (line: Line, i: number): boolean =>
  has(line, i - 1, IS.data) && line.view.index.ending(i + 1, 'countNoun') !== undefined

/** "Her *notes*", "the *suspect*'s father", "the *losing* side": what may be a verb is none behind a possessive or an article. */
const isHolder = (line: Line, i: number): boolean =>
  line.view.index.ending(i, 'possessive') !== undefined ||
  (has(line, i - 1, IS.definite) &&
    (line.view.index.starting(i + 1, 'genitive') !== undefined || line.view.index.starting(i, 'fate') !== undefined))

/** "Poll workers in *two* precincts": what counts the places of those who tell. */
const isOfPlaces = (line: Line, i: number): boolean =>
  has(line, i - 1, IS.preposition | IS.of) &&
  !has(line, i, IS.time) &&
  tokenAt(line.view.tokens, i - 2)?.kind === 'word' &&
  !has(line, i - 2, WALL | IS.number | IS.time | IS.preposition)

/** "A survey *released* on Sunday": a participle that goes on with what tells. */
const isReduced = (line: Line, i: number): boolean =>
  has(line, i - 1, IS.data | IS.role | IS.of) &&
  !has(line, i, IS.cue | IS.that) &&
  line.view.index.starting(i, 'modifier') !== undefined

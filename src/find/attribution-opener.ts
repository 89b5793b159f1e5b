import { isDash, isEnd, isQuote, isSign, norm } from './attribution-draft.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'

const LISTENER_REACH = 16
/** Where what is said begins, behind the verb, its listener and "that"; -1 where there is no such word. */
export function opener(line: Line, from: number): number {
  if (line.view.index.starting(from, 'indirect')) return from
  if (hasSubject(line, from)) return -1
  let governed = false
  for (let i = from; i < from + LISTENER_REACH && norm(line, i) !== ''; i++) {
    if (i > from && has(line, i - 1, IS.time) && hasSubject(line, i)) return -1
    if (has(line, i, IS.that)) return opened(line, endOfThat(line, i))
    if (norm(line, i) === ':' && isQuote(line, i + 1)) return i + 1
    if (norm(line, i) === ',') {
      const behind = has(line, i + 1, IS.that) ? i + 1 : behindAside(line, i)
      if (behind === -1) return -1
      i = behind - 1
    } else if (norm(line, i) === '«') {
      const behind = behindQuotes(line, i)
      if (behind === -1) return -1
      i = behind - 1
    } else if (isBarrier(line, i, governed)) return -1
    governed ||= has(line, i, IS.preposition | IS.of | IS.time)
  }
  return -1
}

/** "Scoffed at *that*.", "disputes *that*, pointing to layoffs": behind a pronoun nothing is said. */
const opened = (line: Line, i: number): number =>
  isEnd(line, i) || (norm(line, i) === ',' && line.view.index.starting(i + 1, 'goingOn')) ? -1 : i

/** What no listener, place or time contains; a number only where it belongs to one of these ("in a 90-page report"), or is a score. */
function isBarrier(line: Line, i: number, governed: boolean): boolean {
  if ((has(line, i, IS.verb) && !has(line, i, IS.time)) || (has(line, i, IS.cue) && !has(line, i, IS.citing | IS.data)))
    return true
  const score = has(line, i - 1, IS.joint) || has(line, i + 1, IS.joint)
  return has(line, i, IS.number) ? !governed && !score : isSign(line, i)
}

const ASIDE = 8
/** Where "that" stands behind an aside between commas ("said, without evidence, that"); -1 where it does not. */
function behindAside(line: Line, comma: number): number {
  for (let i = comma + 1; i < comma + ASIDE; i++) {
    if (norm(line, i) === ',') return has(line, i + 1, IS.that) ? i + 1 : -1
    if (isSign(line, i) || has(line, i, IS.verb | IS.cue)) return -1
  }
  return -1
}

/** Where "that" stands behind a name in quotation marks (كشف مصدر لـ«الخبر» أن); -1 where it does not. */
function behindQuotes(line: Line, open: number): number {
  for (let i = open + 1; i < open + ASIDE; i++) if (norm(line, i) === '»') return has(line, i + 1, IS.that) ? i + 1 : -1
  return -1
}

function endOfThat(line: Line, i: number): number {
  const { index } = line.view
  if (index.starting(i, 'subjectThat') || index.starting(i, 'indirect')) return i
  while (has(line, i, IS.that)) i++
  return i
}

/** True when a pronoun opens a clause at `at`: "said *he* regretted it", not "told him on Friday". */
export const hasSubject = (line: Line, at: number): boolean =>
  (has(line, at, IS.pronoun) || line.view.index.starting(at, 'clauseSubject') !== undefined) && goesOn(line, at + 1)

const FOLLOWING = IS.that | IS.preposition | IS.time | IS.clause | IS.and
/** True for a word that makes the pronoun before it the subject of what is said: "said she planned". */
export function goesOn(line: Line, at: number): boolean {
  while (has(line, at, IS.aside)) at++
  return line.view.tokens[at]?.kind === 'word' && !has(line, at, FOLLOWING)
}

/** 'On "Face the State," Gibbs said voters *were* tired': what the verb opens has a verb of its own. */
export function isClause(line: Line, to: number): boolean {
  if (!opensContent(line, to)) return false
  for (let i = to + 1; !isEnd(line, i) && !isDash(line, i) && !has(line, i, IS.clause); i++)
    if (isVerb(line, i)) return true
  return false
}

/** "…, Hale said the agency would": an article or a name opens what is said, unless it tells when. */
export const opensContent = (line: Line, to: number): boolean =>
  has(line, to, IS.definite | IS.name) && !has(line, to, IS.time | IS.preposition) && !has(line, to + 1, IS.time)

/** A verb, or an auxiliary that may stand between a speaker and a verb of saying too. */
export const isVerb = (line: Line, i: number): boolean =>
  has(line, i, IS.verb) || line.view.index.hasStarting(i, AUXILIARIES)
const AUXILIARIES = ['finite', 'intended']

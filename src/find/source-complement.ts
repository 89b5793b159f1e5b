import { isDefinite } from './source-clitic.ts'
import { followsAnd, OUTSIDE } from './source-phrase.ts'
import { NOUN } from './source-wall.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'

/** "a spokesman for the rebels": people may be told by the body they belong to. */
export function complement(line: Line, head: number, to: number, end: number): number {
  if (!(isPeople(line, head) || has(line, head, IS.data)) || !has(line, to, IS.preposition) || has(line, to, NOUN))
    return to
  let at = to + 1
  while (at < end && has(line, at, IS.definite | IS.joint)) at++
  const from = at
  if (has(line, at, IS.data) && !has(line, at, IS.role)) return to
  if (line.view.pack.clitics && isDefinite(line, at) && !has(line, at, NOUN | IS.time)) at++
  while (
    at < end &&
    !has(line, at, IS.time) &&
    (has(line, at, NOUN) || isWithinName(line, at) || (at > from && has(line, at, IS.and) && followsAnd(line, at)))
  )
    at++
  return at > from ? nameEnd(line, at, end) : to
}

/** The full stop of "Mr." before a name. */
const isWithinName = (line: Line, at: number): boolean => has(line, at, IS.joint) && has(line, at + 1, IS.name)

const FULL_NAME = 4
/** الضابط في الشرطة *عبدي حسن*: in a script without capitals, a name that fills the rest of the region. */
function nameEnd(line: Line, from: number, end: number): number {
  if (!line.view.pack.clitics || end === from || end - from > FULL_NAME) return from
  let named = false
  for (let i = from; i < end; i++) {
    if (has(line, i, OUTSIDE | IS.of | IS.verb | IS.clause) || line.view.tokens[i]?.kind !== 'word') return from
    named ||= has(line, i, IS.name)
  }
  return named ? end : from
}

/** "officials briefed on the matter", "lawyers for the former aide": what a modifier opens goes on to the region's end. */
export function modified(line: Line, to: number, end: number): number {
  const told = [to - 1, to - 2].some((at) => isPeople(line, at) || has(line, at, IS.data))
  const opens = told ? line.view.index.starting(to, 'modifier') : undefined
  let last = opens ? end : to
  while (last > to && has(line, last - 1, IS.time | IS.aside | IS.preposition)) last--
  return opens && last <= opens.to ? end : last
}

/** True within a noun for people. */
export const isPeople = (line: Line, at: number): boolean =>
  line.roles.some((mark) => mark.tag === 'people' && mark.from <= at && at < mark.to)

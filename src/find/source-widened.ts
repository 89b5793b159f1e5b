import type { Phrase } from './source-phrase.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'

const NO_START = IS.preposition | IS.of | IS.and | IS.aside | IS.time | IS.pronoun | IS.negation | IS.joint

/**
 * The phrase right before a verb, with what belongs to its noun, in a language that puts nothing else there: "his rivals
 * *in the primary* say", "documents *obtained by the Post* show". All of `[start, end)` stands between the verb and a
 * sign, a clause word or another verb.
 */
export function widened(line: Line, head: Phrase, start: number, end: number): Phrase {
  if (line.view.pack.clitics) return head
  const from = isGoverned(line, head.from) ? ownStart(line, start, head.from) : head.from
  if (from < head.from) return { from, to: postmodifierEnd(line, head.to, end) }
  const closed = endsInName(line, head) ? !isPlain(line, head.to, end) : !opensModifier(line, head.to, end)
  return closed ? head : { from, to: postmodifierEnd(line, head.to, end) }
}

/** Behind a preposition that is no "of", with or without an article. */
const isGoverned = (line: Line, from: number): boolean =>
  has(line, has(line, from - 1, IS.definite) ? from - 2 : from - 1, IS.preposition)

/** Where the noun begins that the preposition before `governed` belongs to; `governed` where a preposition opens it all. */
function ownStart(line: Line, start: number, governed: number): number {
  let from = start
  while (from < governed && has(line, from, IS.aside | IS.and | IS.joint | IS.time) && !has(line, from, IS.preposition))
    from++
  return has(line, from, NO_START) || line.view.tokens[from]?.kind !== 'word' ? governed : from
}

/** A capital that opens the sentence makes no name. */
const endsInName = (line: Line, { from, to }: Phrase): boolean =>
  has(line, to - 1, IS.name) &&
  !has(line, to - 1, IS.role | IS.data) &&
  (to > 1 || line.names.some((name) => name.from <= from && from < name.to))

/** "… in the Republican *primary*": a word that no table knows goes on with the name before it. */
const isPlain = (line: Line, at: number, end: number): boolean =>
  at < end && line.view.tokens[at]?.kind === 'word' && !has(line, at, NO_START | IS.definite)

const opensModifier = (line: Line, at: number, end: number): boolean =>
  at < end && (has(line, at, IS.preposition) || line.view.index.starting(at, 'modifier') !== undefined)

/** Where what belongs to the noun ends before `end`: a time, and a place or occasion with "a" (in a statement) belong to the verb. */
export function postmodifierEnd(line: Line, from: number, end: number): number {
  let to = from
  while (to < end && !has(line, to, IS.time)) {
    const parts = has(line, to, IS.preposition) && (has(line, to + 1, IS.time) || isOccasion(line, to))
    if (parts) break
    to++
  }
  while (to > from && has(line, to - 1, IS.aside | IS.preposition | IS.definite | IS.joint)) to--
  return to
}

const isOccasion = ({ view: { index } }: Line, at: number): boolean =>
  index.starting(at, 'locative') !== undefined && index.starting(at + 1, 'article') !== undefined

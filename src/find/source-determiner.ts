import { hasNoun, isCounting, type Phrase, phraseAfter } from './source-phrase.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'

/** "*All* three candidates", "*every* one of the 17": the phrase with what stands before its article or number. */
export function withPredeterminer(line: Line, { from, to }: Phrase): Phrase {
  const before = line.view.index.ending(from, 'predeterminer')
  const counts =
    before &&
    (has(line, from, IS.number | IS.definite) || before.to - before.from > 1 || has(line, before.from, IS.negation))
  return counts ? withPredeterminer(line, { from: before.from, to }) : { from, to }
}

/** "*Another* said": a determiner that is all there is before the verb; `null` where a noun stands there. */
export function loneDeterminer(line: Line, at: number): Phrase | null {
  return line.view.index.starting(at, 'loneDeterminer')?.to === at + 1 ? { from: at, to: at + 1 } : null
}

/** "*many Republicans*", "*all three candidates*", "*several of them*": those counted from token `from` on; `null` where nobody is. */
export function countedFrom(line: Line, from: number, limit?: number): Phrase | null {
  const { index } = line.view
  const alone = loneDeterminer(line, from) && aloneFrom(line, from)
  if (alone) return alone
  const at = endOfCount(line, from)
  if (at === from) return null
  const them = index.starting(at, 'ofThem')
  if (them) return { from, to: them.to }
  const whole = index.starting(at, 'of')?.to ?? at
  const phrase = phraseAfter(line, whole === at ? at : endOfCount(line, whole), limit)
  return phrase && phrase.from <= whole + 1 && hasNoun(line, phrase) ? { from, to: phrase.to } : null
}

/** "*another*", "*some in the party*": a determiner with no noun behind it. */
function aloneFrom(line: Line, from: number): Phrase | null {
  if (line.view.tokens[from + 1]?.kind === 'sign') return { from, to: from + 1 }
  const within = has(line, from + 1, IS.preposition) ? phraseAfter(line, from + 2) : null
  return within && within.from <= from + 3 ? { from, to: within.to } : null
}

/** "*Both men*": whoever stands behind what takes all or two of them, without a number. */
export const isDetermined = (line: Line, { from, to }: Phrase): boolean => {
  const all = line.view.index.starting(from, 'predeterminer')
  return all !== undefined && all.to < to && !has(line, all.to, IS.number)
}

function endOfCount(line: Line, from: number): number {
  let at = line.view.index.starting(from, 'predeterminer')?.to ?? from
  while (isCounting(line, at)) at++
  return at
}

/** A pronoun that stands for somebody: "told *her*", where *her campaign* is no pronoun. */
export const isPronoun = (line: Line, at: number): boolean =>
  has(line, at, IS.pronoun) &&
  !(
    line.view.index.starting(at, 'possessive') &&
    line.view.tokens[at + 1]?.kind === 'word' &&
    !has(line, at + 1, NO_NOUN)
  )
const NO_NOUN = IS.time | IS.preposition | IS.of | IS.clause | IS.that | IS.and | IS.verb | IS.aside

import { isSign } from './attribution-draft.ts'
import { hasSubject, opener } from './attribution-opener.ts'
import { hasNoun, type Phrase, phraseBefore, skipAsides } from './source-phrase.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'

const CLAUSE = 14

/**
 * "*Voters who backed the measure* say": the subject of the verb at token `verb` with its relative clause, where no sign
 * parts the two; `null` where there is none. A clause whose own subject follows the pronoun ("the man who police say …")
 * is none of it.
 */
export function relativeSubject(line: Line, verb: number): Phrase | null {
  const end = skipAsides(line, verb - 1) + 1
  if (isSign(line, end - 1) || line.view.index.starting(end - 1, 'relative')) return null
  for (let i = end - 2; i > 0 && i >= end - CLAUSE; i--) {
    const reticent = line.view.index.over(i, ({ tag }) => tag === 'modifier')
    if (isSign(line, i) || (has(line, i, IS.cue) && !reticent && !isDone(line, i))) return null
    if (!line.view.index.starting(i, 'relative')) continue
    if (isSubject(line, i + 1) || (has(line, i, IS.that) && !isWho(line, i))) return null
    const from = startOfThose(line, i)
    return from === -1 ? null : { from, to: end }
  }
  return null
}

/** "The woman who *answered* the phone said": right behind the pronoun, a verb with an object is what they did, and opens nothing that is said. */
function isDone(line: Line, i: number): boolean {
  const { index } = line.view
  const before = skipAsides(line, i - 1)
  if (!index.ending(before + 1, 'relative') || index.starting(i, 'reporting')) return false
  const cue = line.cues.find(({ from }) => from === i)
  return cue !== undefined && opener(line, cue.to) === -1 && !hasSubject(line, cue.to)
}

/** Where those begin that the pronoun at token `i` stands for, -1 where they are nobody: "*a man* who", "*those* who". */
function startOfThose(line: Line, i: number): number {
  const { index } = line.view
  const noun = phraseBefore(line, i)
  if (noun?.to === i && (hasNoun(line, noun) || has(line, noun.from, IS.definite))) return noun.from
  const alone = index.starting(i - 1, 'clauseSubject') ?? index.starting(i - 1, 'pronounOfMany')
  return alone ? i - 1 : -1
}

/** *Pescadores que participaram*: right behind people, what else opens what is said stands for them. */
const isWho = (line: Line, i: number): boolean =>
  has(line, i - 1, IS.role | IS.data) || line.view.index.ending(i, 'group') !== undefined

const SUBJECT = IS.definite | IS.name | IS.role | IS.data | IS.pronoun | IS.number | IS.preposition
/** True where a subject begins, not a verb: an adjective before a noun for people is one too. */
const isSubject = (line: Line, at: number): boolean =>
  has(line, at, SUBJECT) || (has(line, at + 1, IS.role) && !has(line, at, IS.verb))

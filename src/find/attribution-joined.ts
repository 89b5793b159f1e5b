import type { Mark } from '../lang/lexicon.ts'
import { afterApposition } from './attribution-apposition.ts'
import { isBesideQuote, norm, stanceOf } from './attribution-draft.ts'
import { hasSubject, type Made, opener, placed } from './attribution-placing.ts'
import { isNoun, pronounAt, telling } from './attribution-verbs.ts'
import { hasNoun, lastPhrase, opensWithVerb, type Phrase, phraseAfter, skipAsides } from './source-phrase.ts'
import { has, IS, type Line } from './speech-line.ts'

/** "X said …, adding that …". */
export const saysOn = (line: Line, cue: Mark): Made => {
  const made = placed(line, cue, { source: null, who: 'going-on' })
  return made && { ...made, place: 'opens' }
}

/** "A complaint *alleging* that": right behind what tells, it is the document that says so. */
export function documentSaying(line: Line, cue: Mark): Made {
  const says = stanceOf(cue) === 'says' && has(line, cue.from - 1, IS.data)
  const source = says ? lastPhrase(line, cue.from) : null
  const made = source && placed(line, cue, { source, who: 'named' })
  return made && { ...made, place: 'opens' }
}

/** "X said … and vowed to …": whoever spoke last in the sentence goes on. */
export function goesOnBehindAnd(line: Line, cue: Mark): Made {
  return isJoined(line, cue) ? placed(line, cue, { source: null, who: 'going-on' }) : null
}

/** "X went there and said that": the subject of the clause before speaks on. */
export function afterConjunction(line: Line, cue: Mark): Made {
  if (!isJoined(line, cue)) return null
  const pronoun = has(line, 0, IS.pronoun) ? placed(line, cue, pronounAt(line, 0)) : null
  if (pronoun) return { ...pronoun, from: cue.from }
  const start = behindOpening(line, cue.from)
  const source = phraseAfter(line, start, cue.from, true) ?? phraseAfter(line, start, cue.from, opensWithVerb(line))
  const made = placed(line, cue, { source: null, who: 'named' })
  return made && source && isSubject(line, source) ? { ...made, source } : null
}

/** "In a speech in Tulsa, the mayor": where the subject begins behind what opens the sentence. */
function behindOpening(line: Line, end: number): number {
  if (!has(line, 0, IS.preposition | IS.clause | IS.time | IS.cue)) return 0
  for (let i = 1; i < end; i++) if (norm(line, i) === ',') return i + 1
  return 0
}

/** True for a verb that a conjunction joins to the one before, and behind which something is said. */
function isJoined(line: Line, cue: Mark): boolean {
  const before = skipAsides(line, cue.from - 1)
  const listed = norm(line, before) === ',' && !afterApposition(line, cue)
  if (!listed && !joinsVerbs(line, before) && !isTied(line, cue)) return false
  const { index } = line.view
  const tells =
    opener(line, cue.to) !== -1 ||
    hasSubject(line, cue.to) ||
    isBesideQuote(line, cue) ||
    (!listed && (has(line, cue.to, IS.name | IS.definite) || hasObject(line, cue)))
  return tells || index.starting(cue.to, 'infinitive') !== undefined || index.ending(cue.to, 'infinitive') !== undefined
}

const PASSIVE = 4
/** "…, and doubted anyone was to blame": a word follows, and no auxiliary before "and" makes the verb a participle too. */
function hasObject(line: Line, cue: Mark): boolean {
  if (line.view.tokens[cue.to]?.kind === 'sign' || has(line, cue.to, NO_OBJECT)) return false
  for (let i = cue.from - 1; i >= cue.from - PASSIVE; i--) if (line.view.index.starting(i, 'be')) return false
  return !isNoun(line, cue)
}
const NO_OBJECT = IS.preposition | IS.of | IS.time | IS.aside | IS.clause | IS.and | IS.verb

/** "And" is written onto a verb that does not open its sentence: …، وزعمت أنها. */
const isTied = (line: Line, { from, prefix }: Mark): boolean => from > 0 && prefix !== '' && opensWithVerb(line)

/** A known speaker, or whatever an article opens. */
const isSubject = (line: Line, source: Phrase): boolean =>
  (hasNoun(line, source) && !isOpeningWord(line, source)) || has(line, source.from, IS.definite)

/** *Preguntado por el plazo, dijo que*: a lone word with the sentence's own capital, which is no name. */
const isOpeningWord = (line: Line, { from, to }: Phrase): boolean =>
  from === 0 && to === 1 && !has(line, 0, IS.role | IS.data) && !line.names.some((name) => name.from === 0)

/** "and", "but": what joins a verb to the one before. */
const joinsVerbs = (line: Line, at: number): boolean =>
  has(line, at, IS.and) ||
  (has(line, at, IS.clause) && !has(line, at, IS.that) && !line.view.index.ending(at + 1, 'relative'))

/** "the speaker, who said they were …": whom the relative pronoun stands for. */
export function afterRelative(line: Line, cue: Mark, anything = false): Made {
  const who = line.view.index.ending(skipAsides(line, cue.from - 1) + 1, 'relative')
  const clause = who && has(line, who.from, IS.that) && norm(line, who.from - 1) !== ','
  if (!who || clause || !(anything || telling(line, cue.to))) return null
  const source = lastPhrase(line, norm(line, who.from - 1) === ',' ? who.from - 1 : who.from)
  const made = source && isSubject(line, source) ? placed(line, cue, { source, who: 'named' }) : null
  return made && { ...made, place: 'opens' }
}

/** "X defended the raid, arguing that …": the sentence's subject says so where nobody has spoken in it. */
export function doesSaying(line: Line, cue: Mark): Made {
  const source = norm(line, cue.from - 1) === ',' ? phraseAfter(line, 0, cue.from, true) : null
  return source && source.from <= 1 && hasNoun(line, source) ? placed(line, cue, { source, who: 'named' }) : null
}

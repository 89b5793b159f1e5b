import type { Mark } from '../lang/lexicon.ts'
import { isEnd, norm, stanceOf } from './attribution-draft.ts'
import type { Made } from './attribution-placing.ts'
import type { Rule } from './attribution-rules.ts'
import { type Phrase, phraseAfter, phraseBefore, skipAsides } from './source-phrase.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'

/** The word that closes what is said («деп»), where it ends right before token `at`. */
function closing(line: Line, at: number): Mark | undefined {
  const end = skipAsides(line, at - 1) + 1
  return line.view.index.ending(end, 'thatBehind')
}

const closesClause = (line: Line, cue: Mark): boolean => isEnd(line, cue.to) || norm(line, cue.to) === ','
const endsInRole = (line: Line, { to }: Phrase): boolean => line.roles.some((mark) => mark.to === to)

/** Words that something can be said in, at the least. */
const SOMETHING = 2

const draft = (cue: Mark, source: Phrase) => ({
  cue: { from: cue.from, to: cue.to },
  source,
  who: 'named' as const,
  stance: stanceOf(cue),
  title: null,
  verb: true,
})

/** «… деп хабарлады полиция»: the speaker behind a verb that closes what is said. */
function beforeSource(line: Line, cue: Mark): Made {
  const that = closing(line, cue.from)
  const source = that && phraseAfter(line, cue.to)
  if (!that || !source || that.from < SOMETHING || !isEnd(line, source.to)) return null
  return { ...draft(cue, source), place: 'closes', from: that.from, to: source.to }
}

/** «… деген ақпаратты министрлік жоққа шығарды»: the speaker between what is said and the verb. */
function betweenContentAndVerb(line: Line, cue: Mark): Made {
  const source = closesClause(line, cue) ? phraseBefore(line, cue.from) : null
  const that = source && closing(line, source.from)
  if (!source || !that || that.from < SOMETHING || !endsInRole(line, source)) return null
  return { ...draft(cue, source), place: 'closes', from: that.from, to: cue.to }
}

/** «Полиция 70 адам ұсталды деп хабарлады»: the speaker opens the sentence, the verb closes it. */
function aroundContent(line: Line, cue: Mark): Made {
  if (line.view.pack.speech.thatBehind === undefined || !closesClause(line, cue)) return null
  const until = closing(line, cue.from)?.from ?? cue.from
  const found = phraseAfter(line, 0, until)
  const source = found && found.from <= 1 ? ownPhrase(line, found) : null
  if (!source) return null
  if (until - source.to < SOMETHING || has(line, source.to, IS.cue)) return null
  return { ...draft(cue, source), place: 'opens', from: source.from, to: source.to, until }
}

/** The phrase as far as it says who speaks: its first source noun, with people's names behind. */
function ownPhrase(line: Line, { from, to }: Phrase): Phrase | null {
  const roles = line.roles.filter((mark) => mark.from >= from && mark.to <= to)
  const first = roles[0]
  if (!first) return null
  const holder = first.tag === 'bodies' ? (roles.find((mark) => mark.from === first.to) ?? first) : first
  let end = holder.to
  while (holder.tag === 'people' && end < to && has(line, end, IS.name)) end++
  return { from, to: end }
}

/** Rules for verbs that close their clause. */
export const finalRules: readonly Rule[] = [
  { name: 'content-says-source', tags: ['verbs'], make: beforeSource },
  { name: 'content-source-says', tags: ['verbs'], make: betweenContentAndVerb },
  { name: 'source-content-says', tags: ['verbs'], make: aroundContent },
]

import type { Mark } from '../lang/lexicon.ts'
import { type Draft, isClauseStart, isEnd, isSign, norm, stanceOf } from './attribution-draft.ts'
import type { Made } from './attribution-placing.ts'
import type { Rule } from './attribution-rules.ts'
import { hasNoun, type Phrase, phraseAfter, phraseBefore, skipAsides } from './source-phrase.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'

const draft = (cue: Mark, source: Phrase, place: Draft['place'], from: number, to: number) => ({
  cue: { from: cue.from, to: cue.to },
  source,
  who: 'named' as const,
  stance: stanceOf(cue),
  place,
  from,
  to,
  title: null,
  verb: true,
})

/** A known source, or a noun behind its article. */
const isSomebody = (line: Line, source: Phrase): boolean => hasNoun(line, source) || has(line, source.from, IS.definite)

/** *C'est ce que dément le ministère.*: a sentence that says of the one before who said it. */
function resumes(line: Line, cue: Mark): Made {
  const what = line.view.index.ending(cue.from, 'resuming')
  const source = what && isClauseStart(line, what.from) ? phraseAfter(line, cue.to) : null
  if (!what || !source || !isSomebody(line, source)) return null
  return draft(cue, source, 'sentence-before', what.from, source.to)
}

/** *Le maire l'assure : …*, *la police l'a confirmé.*: the pronoun stands for what follows a colon, or for the sentence before. */
function takesUp(line: Line, cue: Mark): Made {
  const it = line.view.index.ending(cue.from, 'resumed')
  const source = it && phraseBefore(line, it.from)
  if (!it || !source || skipAsides(line, it.from - 1) !== source.to - 1 || !isSomebody(line, source)) return null
  if (norm(line, cue.to) === ':') return draft(cue, source, 'opens', source.from, cue.to)
  return closes(line, cue.to) ? draft(cue, source, 'sentence-before', source.from, cue.to) : null
}

/** Nothing but when, where and to whom behind the verb. */
function closes(line: Line, from: number): boolean {
  if (!isEnd(line, from) && !has(line, from, IS.time | IS.preposition | IS.clause)) return false
  for (let i = from; !isEnd(line, i); i++)
    if (isSign(line, i) || has(line, i, IS.that | IS.verb | IS.cue | IS.number)) return false
  return true
}

/** The rules that read verbs whose object was said in the sentence before. */
export const resumingRules: readonly Rule[] = [
  { name: 'resumes-says-source', tags: ['verbs'], make: resumes },
  { name: 'source-takes-up', tags: ['verbs'], make: takesUp },
]

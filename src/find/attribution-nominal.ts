import type { Mark } from '../lang/lexicon.ts'
import { isQuote, norm, stanceOf } from './attribution-draft.ts'
import { type Made, opener, placed } from './attribution-placing.ts'
import type { Rule } from './attribution-rules.ts'
import { afterSource } from './attribution-verbs.ts'
import { type Phrase, phraseBefore } from './source-phrase.ts'
import { has, IS, type Line } from './speech-line.ts'

const REACH = 8

/** 'called it "a smear"', "described the meeting as tense": a verb of judgement whose judgement follows. */
function judging(line: Line, cue: Mark): Made {
  for (let i = cue.to; i < cue.to + REACH && norm(line, i) !== ''; i++) {
    if (isQuote(line, i) || line.view.index.starting(i, 'judgedAs')) return afterSource(line, cue)
    if (has(line, i, IS.verb | IS.clause)) return null
  }
  return null
}

/** "Mr. Holm's contention that …", "his promise to …": a noun whose holder speaks. */
function nominal(line: Line, cue: Mark): Made {
  const opens =
    line.view.index.starting(cue.to, 'infinitive')?.to ?? (has(line, cue.to, IS.that) ? opener(line, cue.to) : -1)
  const source = opens === -1 ? null : holder(line, cue.from)
  if (!source) return null
  const made = placed(line, cue, source)
  const until = source.source.from <= 1 ? mainVerb(line, opens) : undefined
  return (
    made && {
      ...made,
      stance: stanceOf(cue),
      place: 'opens',
      to: has(line, cue.to, IS.that) ? opens : cue.to,
      ...(until === undefined ? {} : { until }),
    }
  )
}

function holder(line: Line, at: number): { source: Phrase; who: 'named' | 'last' } | null {
  if (line.view.index.ending(at, 'possessive')) return { source: { from: at - 1, to: at }, who: 'last' }
  const genitive = line.view.index.ending(at, 'genitive')
  const source = genitive ? phraseBefore(line, genitive.from) : null
  return source && { source, who: 'named' }
}

/** Where the noun is its sentence's subject, the last auxiliary is the sentence's own: what is said ends before it. */
function mainVerb(line: Line, from: number): number | undefined {
  for (let i = line.is.length - 1; i > from + 1; i--) if (has(line, i, IS.verb)) return i
  return undefined
}

/** The rules that read nouns of saying and verbs of judgement. */
export const nominalRules: readonly Rule[] = [
  { name: 'source-judges', tags: ['judging'], make: judging },
  { name: 'source-noun-that', tags: ['nominal'], make: nominal },
]

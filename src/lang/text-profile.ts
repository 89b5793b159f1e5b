import { CUES, type Cue, type Phrases, type TextProfile } from '../text/profile.ts'
import { Notes } from '../text/spellings.ts'
import { tokenize } from '../text/tokens.ts'
import type { Pack } from './pack.ts'
import { phrases, type Words } from './words.ts'

/** What the text room needs to know of the pack's language. Throws where a table's notation is broken. */
export function textProfile(pack: Pack): TextProfile {
  const folded = (words: Words): ReadonlySet<string> => new Set(phrases(words, pack.endings).map(foldedPhrase))
  const openers = folded(pack.names.openers).difference(folded(pack.names.particles))
  return {
    code: pack.code,
    scripts: pack.scripts,
    functionWords: folded(pack.grammar.functionWords),
    isKnown: (word) => pack.heads.has(word),
    abbreviations: folded(pack.text.abbreviations),
    isOpener: new Notes(({ norm }) => norm.length > 1 && openers.has(norm)),
    months: new Map(
      pack.times.months.flatMap(([month, words]) => [...folded(words)].map((word) => [word, month] as const)),
    ),
    weekdays: new Set(pack.times.weekdays.flatMap(([, words]) => [...folded(words)])),
    numericOrder: pack.times.numericOrder,
    cues: Object.fromEntries(CUES.map((cue) => [cue, phrasesOf(folded(pack.text[cue]))])) as Record<Cue, Phrases>,
  }
}

const phrasesOf = (all: ReadonlySet<string>): Phrases => ({
  all,
  heads: new Set([...all].map((phrase) => phrase.split(' ', 1)[0] ?? '')),
})

const foldedPhrase = (phrase: string): string =>
  tokenize(phrase)
    .map((token) => token.norm)
    .join(' ')

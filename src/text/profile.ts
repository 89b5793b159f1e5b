import type { Notes } from './spellings.ts'

/** Phrases as folded token sequences joined by a space, and the first word of each. */
export type Phrases = { readonly all: ReadonlySet<string>; readonly heads: ReadonlySet<string> }

/** What the text room needs to know of a language; made from a language pack by whoever calls. */
export type TextProfile = {
  /** ISO 639-1. */
  readonly code: string
  /** Unicode script names (`Latin`, `Cyrillic`, `Arabic`). */
  readonly scripts: readonly string[]
  /** The frequent words of the language, folded. */
  readonly functionWords: ReadonlySet<string>
  /** True for a folded word that begins some phrase of the language's tables. */
  readonly isKnown: (word: string) => boolean
  /** Folded words without their stop, behind which a sentence goes on. */
  readonly abbreviations: ReadonlySet<string>
  /** True for a word that a capital letter only tells to open a sentence: no name goes on with it behind an initial. */
  readonly isOpener: Notes<boolean>
  /** Folded names of months (1 to 12) and of weekdays. */
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlySet<string>
  /** Which of day and month stands first in 3/4/2011. */
  readonly numericOrder: 'dmy' | 'mdy'
  /** Folded phrases by what they show; the names are those of the packs' text tables. */
  readonly cues: Readonly<Record<Cue, Phrases>>
}

/** What phrases of the packs' text tables may show. */
export const CUES = [
  'closings',
  'sources',
  'media',
  'press',
  'rights',
  'publications',
  'todays',
  'anniversaries',
  'formers',
  'defines',
  'presents',
  'firstPerson',
] as const
export type Cue = (typeof CUES)[number]

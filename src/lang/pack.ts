import type { Clitics } from './clitics.ts'
import { packEntries, packHeads } from './entries.ts'
import type { Equivalents } from './equivalents-table.ts'
import type { Fate, Group, Thing } from './fate-table.ts'
import type { Grammar } from './grammar-table.ts'
import type { Entry } from './lexicon.ts'
import { Lexicon } from './lexicon.ts'
import type { NameTable } from './name-table.ts'
import type { NumberTable } from './number-table.ts'
import type { SpeechTable } from './speech-table.ts'
import type { TextTable } from './text-table.ts'
import type { TimeTable } from './time-table.ts'
import type { Endings, Words } from './words.ts'

/** What the form of words says of how many there are and to whom something happens, in a language with cases. */
export type CaseEndings = {
  /** Ends of adjectives for one: убит*ого*. */
  readonly singular: Words
  /** Ends of nouns for several to whom something is given or done: работник*ам*. */
  readonly recipients: Words
  /** Ends of nouns for what something is done by or with: осколк*ами*. */
  readonly means?: Words
  /** Numbers, whole, of such: двоим; and of those who are objects: троих. */
  readonly recipientNumbers: Words
  readonly objects: Words
}

/** All that the program knows of a language: tables, no code. */
export type PackTables = {
  /** ISO 639-1. */
  readonly code: string
  /** Unicode script names it is written in (`Latin`, `Cyrillic`, `Arabic`). */
  readonly scripts: readonly string[]
  /** Where the one to whom it happens stands: before its verb, behind it, or either. */
  readonly order: 'before' | 'behind' | 'free'
  /** True where a participle is a predicate without an auxiliary: «семеро доставлены». */
  readonly bareParticiples?: true
  /** The ending of adverbs, which may stand between a speaker and the verb: *increasing*ly. */
  readonly adverbEnding?: string
  readonly caseEndings?: CaseEndings
  /** Endings of participles that are told of one person: *évacuée*. */
  readonly participleOfOne?: Words
  /** The same, of several: *detidas*. */
  readonly participleOfMany?: Words
  /** True where a subject's pronoun is left out, so that one written within what somebody says is hardly that somebody. */
  readonly omitsPronouns?: true
  /** "Of the" in one word, before a noun for one: *a morte do motorista*. */
  readonly ofTold?: Words
  /** Ends of verbs told of several, and the articles of one alone, who is no subject of such a verb: *rechazaron* la oferta. */
  readonly severalVerbs?: Words
  readonly oneAlone?: Words
  /** Endings of infinitives, which tell of what is meant and not done, but behind the grammar's `factual`: *para* mat*ar*, *tras* mat*ar*. */
  readonly infinitives?: Words
  /** Beginnings of words for how badly somebody is hurt: *serious*ly, *grave*, тяж*ело*. */
  readonly badly: Words
  /** True where many write without accents: *segun, murio*. */
  readonly unaccented?: true
  readonly endings?: Endings
  readonly clitics?: Clitics
  readonly grammar: Grammar
  readonly numbers: NumberTable
  readonly people: readonly Group[]
  readonly things: readonly Thing[]
  readonly fates: readonly Fate[]
  readonly times: TimeTable
  readonly names: NameTable
  readonly equivalents: Equivalents
  readonly speech: SpeechTable
  readonly text: TextTable
}

/** A pack made ready for finding: its tables and the lexicon compiled from them. */
export type Pack = PackTables & {
  readonly lexicon: Lexicon
  readonly entries: readonly Entry[]
  /** The folded words with which some phrase begins. */
  readonly heads: ReadonlySet<string>
}

/** Compiles the tables, each part when it is first asked for; throws then where a table's notation is broken. */
export function compilePack(tables: PackTables): Pack {
  let entries: readonly Entry[] | undefined
  let lexicon: Lexicon | undefined
  let heads: ReadonlySet<string> | undefined
  return {
    ...tables,
    get entries() {
      entries ??= packEntries(tables)
      return entries
    },
    get heads() {
      heads ??= packHeads(tables)
      return heads
    },
    get lexicon() {
      lexicon ??= new Lexicon(this.entries, tables.clitics ?? null, tables.unaccented)
      return lexicon
    },
  }
}

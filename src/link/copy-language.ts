import type { Clitics } from '../lang/clitics.ts'
import type { PackTables } from '../lang/pack.ts'
import { phrases } from '../lang/words.ts'
import { fold } from '../text/fold.ts'

/** What comparing texts across languages takes from a language pack. */
export type CopyLanguage = {
  readonly functionWords: ReadonlySet<string>
  /** Folded names of months, 1 to 12. */
  readonly months: ReadonlyMap<string, number>
  /** Folded number words from two on. */
  readonly numerals: ReadonlyMap<string, number>
  readonly clitics: Clitics | null
}

/** The part of a pack's tables that copies are told by. Throws where a table's notation is broken. */
export function copyLanguage({ grammar, times, numbers, clitics, endings }: PackTables): CopyLanguage {
  const valued = (rows: readonly (readonly [number, string, ...unknown[]])[]): [string, number][] =>
    rows.flatMap(([value, words]) => phrases(words, endings).map((word): [string, number] => [fold(word), value]))
  return {
    functionWords: new Set(phrases(grammar.functionWords, endings).map(fold)),
    months: new Map(valued(times.months)),
    numerals: new Map(valued(numbers.cardinals).filter(([, value]) => value > 1)),
    clitics: clitics ?? null,
  }
}

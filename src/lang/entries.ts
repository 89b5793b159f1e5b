import { tokenize } from '../text/tokens.ts'
import { fateEntries } from './fate-entries.ts'
import { grammarEntries } from './grammar-entries.ts'
import { type Entry, FAMILIES, type Family } from './lexicon.ts'
import { nameEntries } from './name-table.ts'
import { numberEntries } from './number-entries.ts'
import type { PackTables } from './pack.ts'
import { speechEntries } from './speech-table.ts'
import { timeEntries } from './time-table.ts'
import { beginnings, type Endings, phrases, type Words } from './words.ts'

/** A row of a table before its words are spelt out. */
export type Row = { readonly tag: string; readonly value: unknown; readonly row: string; readonly words: Words }

/** Every row of a pack's tables that is looked for in texts, by the purpose it serves. */
export const packRows = (tables: PackTables): Readonly<Record<Family, readonly Row[]>> => ({
  claims: [...grammarEntries(tables.grammar), ...numberEntries(tables.numbers), ...fateEntries(tables)],
  times: timeEntries(tables.times),
  names: nameEntries(tables.names),
  speech: speechEntries(tables.speech),
})

/** Every phrase of a pack's tables with its tag, value and row. */
export function packEntries(tables: PackTables): Entry[] {
  const families = packRows(tables)
  return FAMILIES.flatMap((family) => spelt(families[family], family, tables.endings))
}

/** The folded words with which some phrase of a pack's tables begins. */
export function packHeads(tables: PackTables): Set<string> {
  const heads = Object.values(packRows(tables)).flatMap((rows) =>
    rows.flatMap(({ words }) => [...beginnings(words, tables.endings)]),
  )
  return new Set([...new Set(heads)].flatMap((head) => tokenize(head)[0]?.norm ?? []))
}

/** Every phrase of `rows`, as one family's. */
export const spelt = (rows: readonly Row[], family: Family, endings: Endings | undefined): Entry[] =>
  rows.flatMap(({ tag, value, row, words }) =>
    phrases(words, endings).map((phrase) => ({ tag, value, row, phrase, family })),
  )

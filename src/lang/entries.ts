import { fateEntries } from './fate-entries.ts'
import { grammarEntries } from './grammar-entries.ts'
import { type Entry, FAMILIES, type Family } from './lexicon.ts'
import { nameEntries } from './name-table.ts'
import { numberEntries } from './number-entries.ts'
import type { PackTables } from './pack.ts'
import { timeEntries } from './time-table.ts'
import { phrases, type Words } from './words.ts'

/** A row of a table before its words are spelt out. */
export type Row = { readonly tag: string; readonly value: unknown; readonly row: string; readonly words: Words }

/** Every phrase of a pack's tables with its tag, value and row. */
export function packEntries(tables: PackTables): Entry[] {
  const rows: Row[] = [
    ...grammarEntries(tables.grammar),
    ...numberEntries(tables.numbers),
    ...fateEntries(tables),
    ...timeEntries(tables.times),
    ...nameEntries(tables.names),
  ]
  return rows.flatMap(({ tag, value, row, words }) =>
    phrases(words, tables.endings).map((phrase) => ({ tag, value, row, phrase })),
  )
}

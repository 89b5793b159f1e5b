import { packRows, type Row, spelt } from '../../src/lang/entries.ts'
import { type Entry, FAMILIES, type Family, Lexicon } from '../../src/lang/lexicon.ts'
import type { PackTables } from '../../src/lang/pack.ts'
import type { Endings } from '../../src/lang/words.ts'
import { tokenize } from '../../src/text/tokens.ts'

/** A row of which no phrase was found. */
export type Uncovered = { readonly row: Row; readonly phrases: readonly string[] }

/** The rows of a pack's tables none of whose phrases is found in any of `texts`. */
export function uncoveredRows(tables: PackTables, texts: readonly string[]): Uncovered[] {
  const rows = packRows(tables)
  const told = FAMILIES.flatMap((family) =>
    rows[family].map((row) => [row, entriesOf(row, family, tables.endings)] as const),
  )
  const lexicon = new Lexicon(
    told.flatMap(([, entries]) => entries),
    tables.clitics ?? null,
  )
  const met = new Set(texts.flatMap((text) => lexicon.match(tokenize(text)).map(({ row }) => row)))
  const missing = new Map<string, Uncovered>()
  for (const [row, entries] of told) {
    if (met.has(row.row) || entries.length === 0) continue
    const before = missing.get(row.row)?.phrases ?? []
    missing.set(row.row, { row, phrases: [...before, ...entries.map(({ phrase }) => phrase)] })
  }
  return [...missing.values()]
}

/** None where the notation is broken: that is told elsewhere. */
function entriesOf(row: Row, family: Family, endings: Endings | undefined): Entry[] {
  try {
    return spelt([row], family, endings)
  } catch {
    return []
  }
}

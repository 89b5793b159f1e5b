import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { packRows, type Row } from '../../src/lang/entries.ts'
import { equivalentRows } from '../../src/lang/equivalents-table.ts'
import type { PackTables } from '../../src/lang/pack.ts'

/** Every pack's tables below `root`, by language code, uncompiled: what is broken in them is the lint's to say. */
export async function packsOf(root: string): Promise<PackTables[]> {
  const folder = join(root, 'src/lang')
  const codes = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.ts')))
  return Promise.all(
    codes.sort().map(async (code) => {
      const { default: tables } = (await import(join(folder, code, 'index.ts'))) as { default: PackTables }
      return tables
    }),
  )
}

/** The rows that are looked for in texts. */
const matchedRows = (tables: PackTables): Row[] => Object.values(packRows(tables)).flat()

/** The rows whose words are written in the pack's language: those looked for in texts, and those of other use. */
export function wordRows(tables: PackTables): Row[] {
  const plain = (table: string, words: Readonly<Record<string, string>>): Row[] =>
    Object.entries(words).map(([tag, value]) => ({ tag, value: null, row: `${table}/${tag}`, words: value }))
  const { functionWords } = tables.grammar
  const { surnameEndings, foreignEndings, foreignLetters, countries } = tables.names
  return [
    ...matchedRows(tables),
    ...plain('grammar', { functionWords }),
    ...plain('names', { surnameEndings, foreignEndings, foreignLetters }),
    ...countries.map(([value, words], i) => ({ tag: 'country', value, row: `names/countries/${i}`, words })),
    ...equivalentRows(tables.equivalents),
    ...plain('text', tables.text),
  ]
}

const FILES: Readonly<Record<string, string>> = { things: 'people' }
const OWN_FILES = ['equivalents', 'fates', 'grammar', 'names', 'people', 'speech', 'text', 'times']

/** The file of a pack that holds a row. */
export function fileOf({ code }: PackTables, { row }: Row): string {
  const table = row.split('/')[0] ?? ''
  const file = FILES[table] ?? (OWN_FILES.includes(table) ? table : 'numbers')
  return `src/lang/${code}/${file}.ts`
}

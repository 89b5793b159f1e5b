/**
 * The lint of the language packs and their corpora.
 * `node scripts/lint-packs.ts [ROOT]` prints each finding and exits with 1 if there is one;
 * `node scripts/lint-packs.ts --missing CODE` lists the rows of a pack that no corpus text runs, with their words.
 */
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { corpusOf } from './lib/corpus.ts'
import { uncoveredRows } from './lib/coverage.ts'
import { wordFindings } from './lib/pack-words.ts'
import { fileOf, packsOf } from './lib/packs.ts'

/** What is wrong with the packs and corpora below `root`, one line each, by language. */
export async function packFindings(root: string): Promise<string[]> {
  return (await packsOf(root)).flatMap((tables) => {
    const { texts, findings } = corpusOf(root, tables.code)
    const missing = uncoveredRows(tables, texts).map(
      ({ row, phrases }) => `${fileOf(tables, row)}  ${row.row}  no corpus text holds any of: ${few(phrases)}`,
    )
    return [...wordFindings(tables), ...findings, ...missing]
  })
}

/** The rows of one pack that no corpus text runs, each with all its words. */
async function missingRows(root: string, code: string): Promise<string[]> {
  const tables = (await packsOf(root)).find((pack) => pack.code === code)
  if (!tables) throw new Error(`no pack ${code}`)
  return uncoveredRows(tables, corpusOf(root, code).texts).map(
    ({ row, phrases }) => `${row.row}  ${phrases.join(' | ')}`,
  )
}

const few = (phrases: readonly string[]): string =>
  phrases.slice(0, 4).join(' | ') + (phrases.length > 4 ? ` | … (${phrases.length})` : '')

if (import.meta.main) {
  const { values, positionals } = parseArgs({ options: { missing: { type: 'string' } }, allowPositionals: true })
  const root = resolve(positionals[0] ?? join(import.meta.dirname, '..'))
  const { missing } = values
  const findings = missing === undefined ? await packFindings(root) : await missingRows(root, missing)
  for (const line of findings) console.log(line)
  console.log(findings.length === 0 ? 'packs: nothing to mend' : `packs: ${findings.length} findings`)
  process.exitCode = missing === undefined && findings.length > 0 ? 1 : 0
}

import type { Row } from '../../src/lang/entries.ts'
import type { FateValue, GroupValue, ThingValue } from '../../src/lang/fate-entries.ts'
import type { PackTables } from '../../src/lang/pack.ts'
import { spellings } from '../../src/lang/words.ts'
import { tokenize } from '../../src/text/tokens.ts'
import { fileOf, wordRows } from './packs.ts'
import { strayWords } from './scripts.ts'

/** A row with its phrases as they are compared, those of each notation between two `|` by themselves. */
type Spelt = Row & { readonly file: string; readonly phrases: readonly (readonly string[])[] }

/** What is wrong with the words of a pack's tables: notation, scripts, repetitions. One line each. */
export function wordFindings(tables: PackTables): string[] {
  const findings: string[] = []
  const spelt: Spelt[] = []
  for (const row of wordRows(tables)) {
    const file = fileOf(tables, row)
    try {
      spelt.push({ ...row, file, phrases: spellings(row.words, tables.endings) })
    } catch (error) {
      findings.push(`${file}  ${row.row}  ${(error as Error).message}`)
    }
  }
  const stray = spelt.flatMap(({ file, row, phrases }) =>
    strayWords(phrases.flat(), tables.scripts).map((reason) => `${file}  ${row}  ${reason}`),
  )
  return [...findings, ...stray, ...repetitions(spelt)]
}

/** The same phrase twice in a row, or in two rows that the finders could not tell apart. */
function repetitions(rows: readonly Spelt[]): string[] {
  const findings: string[] = []
  const seen = new Map<string, Spelt>()
  for (const row of rows) {
    const told = new Set<string>()
    for (const phrase of row.phrases.flatMap((forms) => [...new Set(forms.map(compared))])) {
      const key = `${slotOf(row)} ${phrase}`
      const before = seen.get(key)
      if (before && !told.has(phrase)) findings.push(`${row.file}  ${row.row}  ${reasonOf(phrase, row, before)}`)
      if (before) told.add(phrase)
      else seen.set(key, row)
    }
  }
  return findings
}

function reasonOf(phrase: string, row: Spelt, before: Spelt): string {
  if (before === row) return `"${phrase}" twice`
  const other = JSON.stringify(before.value) === JSON.stringify(row.value) ? '' : ' with another value'
  return `"${phrase}" is in ${before.row} too${other}`
}

/**
 * Where one phrase may stand but once. A fate word has several forms, and is one thing of people and another of things;
 * one noun may be its own plural; each range has its own opening and middle.
 */
function slotOf({ tag, value }: Row): string {
  if (tag === 'fate') return `fate ${(value as FateValue).as} ${(value as FateValue).kind === 'damaged'}`
  if (tag === 'group' || tag === 'thing') return `${tag} ${(value as GroupValue | ThingValue).count}`
  return tag.startsWith('range') ? `${tag} ${value}` : tag
}

const compared = (phrase: string): string =>
  tokenize(phrase)
    .map(({ norm }) => norm)
    .join(' ')

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

/** Phrases that add nothing to their row, and phrases in two rows that the finders could not tell apart. */
function repetitions(rows: readonly Spelt[]): string[] {
  const findings: string[] = []
  const seen = new Map<string, Spelt>()
  for (const row of rows) {
    const notations = row.phrases.map((forms) => forms.map(compared))
    for (const phrase of superfluous(notations)) findings.push(`${row.file}  ${row.row}  "${phrase}" twice`)
    for (const phrase of new Set(notations.flat())) {
      const key = `${slotOf(row)} ${phrase}`
      const before = seen.get(key)
      if (before) findings.push(`${row.file}  ${row.row}  ${reasonOf(phrase, row, before)}`)
      else seen.set(key, row)
    }
  }
  return findings
}

/** The first form of each notation whose every form others before it give; two that overlap may both be needed. */
function superfluous(notations: readonly (readonly string[])[]): string[] {
  const given = new Set<string>()
  return notations.flatMap((forms) => {
    const [first] = forms
    const adds = forms.some((form) => !given.has(form))
    for (const form of forms) given.add(form)
    return first === undefined || adds ? [] : [first]
  })
}

function reasonOf(phrase: string, row: Spelt, before: Spelt): string {
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

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const CORPUS = join(import.meta.dirname, '../../corpus')

/** What each dimension of a row may expect; a list that is there is complete for its text. */
export const DIMENSIONS = ['quantities', 'times', 'names', 'attributions', 'claims'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** One expected find: only the fields it names are compared. */
export type Expected = Readonly<Record<string, unknown>>

/** One corpus row: a text, the rows of the phenomena table that it covers, and what is to be found in it. */
export type Row = Partial<Record<Dimension, readonly Expected[]>> & {
  readonly language: string
  /** `corpus/<language>/<file>:<line>`. */
  readonly where: string
  readonly text: string
  readonly p?: readonly number[]
  readonly published?: string
}

/** Rows written before the tables and rules that read them, by somebody who had not looked at those. */
export const isBlind = ({ where }: Row): boolean => /\/blind(?:-[a-z]+)?\.jsonl:/u.test(where)

/** Half of the blind rows, chosen by their text's hash: nobody is shown how they fail, so no rule can be fitted to them. */
export const isHeldOut = (row: Row): boolean =>
  isBlind(row) && (createHash('sha256').update(row.text).digest()[0] ?? 0) % 2 === 0

/** The languages that have a corpus. */
export const corpusLanguages = (): string[] => readdirSync(CORPUS).sort()

/** Every row of a language's corpus, by file and line. Throws on a line that is not JSON, naming it. */
export function corpusRows(language: string): Row[] {
  const folder = join(CORPUS, language)
  if (!existsSync(folder)) return []
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, i) =>
        line.trim() === '' ? [] : [parsed(line, language, `corpus/${language}/${file}:${i + 1}`)],
      ),
  )
}

function parsed(line: string, language: string, where: string): Row {
  try {
    return { ...(JSON.parse(line) as Omit<Row, 'language' | 'where'>), language, where }
  } catch {
    throw new Error(`${where} is not JSON`)
  }
}

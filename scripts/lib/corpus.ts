import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a row may say of one find, by dimension; the fields are those that the tests compare. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  quantities: ['quote', 'min', 'max', 'hedge', 'vague', 'passed'],
  times: ['quote', 'type', 'timex', 'start', 'end', 'grain', 'basis', 'mode', 'anomaly', 'anomalous'],
  names: ['quote', 'type', 'name'],
  attributions: ['quote', 'source', 'cue', 'content', 'role', 'stance'],
  claims: [
    ...['quote', 'kind', 'min', 'max', 'hedge', 'vague', 'stance', 'base', 'flow', 'status', 'person', 'places'],
    ...['when', 'role', 'source', 'partOf', 'happening'],
  ],
}
const KEYS = ['p', 'published', 'text', ...Object.keys(FIELDS)]

export type Corpus = {
  readonly texts: readonly string[]
  /** What is wrong with its rows, one line each. */
  readonly findings: readonly string[]
}

/** Every row of `corpus/<code>/` below `root`; what cannot be read is told and passed over. */
export function corpusOf(root: string, code: string): Corpus {
  const folder = join(root, 'corpus', code)
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.jsonl')) : []
  const read = files.sort().map((file) => corpusFile(join(folder, file), `corpus/${code}/${file}`))
  return { texts: read.flatMap(({ texts }) => texts), findings: read.flatMap(({ findings }) => findings) }
}

function corpusFile(path: string, name: string): Corpus {
  const lineOf = new Map<string, number>()
  const findings = readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return []
      const row = objectOf(line)
      const reasons = row ? reasonsAgainst(row, lineOf, i + 1) : ['is no JSON object']
      return reasons.map((reason) => `${name}:${i + 1}  ${reason}`)
    })
  return { texts: [...lineOf.keys()], findings }
}

/** What is wrong with a row; notes its text's line where the text is new. */
function reasonsAgainst(row: Readonly<Record<string, unknown>>, lineOf: Map<string, number>, line: number): string[] {
  const reasons = unknownKeys(row).map((key) => `unknown key ${key}`)
  if (typeof row.text !== 'string') return [...reasons, 'has no text']
  const before = lineOf.get(row.text)
  if (before !== undefined) return [...reasons, `the same text as in line ${before}`]
  lineOf.set(row.text, line)
  return reasons
}

function objectOf(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

function unknownKeys(row: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(row).flatMap(([key, value]) => {
    if (!KEYS.includes(key)) return [key]
    const fields = FIELDS[key]
    if (!fields) return []
    if (!Array.isArray(value)) return [`${key} (no list)`]
    const inside = new Set(value.flatMap((one: object) => Object.keys(one)))
    return [...inside].filter((field) => !fields.includes(field)).map((field) => `${key}.${field}`)
  })
}

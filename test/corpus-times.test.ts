import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { timesOf } from './find/times-of.ts'

const CORPUS = join(import.meta.dirname, '../corpus')

type Wanted = { quote: string; timex?: string; basis?: string; mode?: string; anomalous?: boolean }
type Row = { text: string; published?: string; times: Wanted[] }

const rowsOf = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)

for (const language of readdirSync(CORPUS)) {
  const file = join(CORPUS, language, 'times.jsonl')
  if (!existsSync(file)) continue
  describe(`times of ${language}`, () => {
    it.each(rowsOf(file))('$text', ({ text, published, times }) => {
      const found = timesOf(text, language, published ?? null).map((one, i) => ({
        ...only(one, times[i] ?? { quote: '' }),
        anomalous: one.anomalous,
      }))
      expect(found).toEqual(times.map((time) => ({ anomalous: false, ...time })))
    })
  })
}

/** The fields of `found` that the row speaks of. */
function only<T extends object>(found: T, wanted: object): Partial<T> {
  return Object.fromEntries(Object.entries(found).filter(([key]) => key in wanted)) as Partial<T>
}

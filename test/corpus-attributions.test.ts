import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attributionsOf } from './find/attributions-of.ts'

const CORPUS = join(import.meta.dirname, '../corpus')

type Wanted = { source?: string | null; cue?: string; role?: string; stance?: string; content?: string }
type Row = { text: string; attributions: Wanted[] }

const rowsOf = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)

for (const language of readdirSync(CORPUS)) {
  const file = join(CORPUS, language, 'attributions.jsonl')
  if (!existsSync(file)) continue
  describe(`attributions of ${language}`, () => {
    it.each(rowsOf(file))('$text', ({ text, attributions }) => {
      const found = attributionsOf(text, language).map((one, i) => only(one, attributions[i] ?? one))
      expect(found).toEqual(attributions)
    })
  })
}

/** The fields of `found` that the row speaks of. */
function only<T extends object>(found: T, wanted: object): Partial<T> {
  return Object.fromEntries(Object.entries(found).filter(([key]) => key in wanted)) as Partial<T>
}

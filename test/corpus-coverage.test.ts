import { describe, expect, it } from 'vitest'
import { checkRow } from '../bench/corpus/check.ts'
import { corpusLanguages, corpusRows, DIMENSIONS } from '../bench/corpus/rows.ts'

for (const language of corpusLanguages()) {
  const rows = corpusRows(language).filter((row) => row.where.includes('/coverage.jsonl'))
  describe.skipIf(rows.length === 0)(`rows that run what no other row of ${language} runs`, () => {
    it.each(rows)('$where $text', (row) => {
      for (const [dimension, { missed, wrong }] of checkRow(row, DIMENSIONS)) {
        expect({ dimension, missed, wrong }).toEqual({ dimension, missed: [], wrong: [] })
      }
    })
  })
}

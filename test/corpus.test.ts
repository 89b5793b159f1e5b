import { describe, expect, it } from 'vitest'
import { checkRow } from '../bench/corpus/check.ts'
import { corpusLanguages, corpusRows, isBlind } from '../bench/corpus/rows.ts'

const SPOKEN_OF = ['quantities', 'attributions', 'claims'] as const

for (const language of corpusLanguages()) {
  describe(`corpus of ${language}`, () => {
    const rows = corpusRows(language).filter(
      (row) => !isBlind(row) && SPOKEN_OF.some((dimension) => row[dimension] !== undefined),
    )
    it.each(rows)('$where $text', (row) => {
      for (const [dimension, { missed, wrong }] of checkRow(row, SPOKEN_OF)) {
        expect({ dimension, missed, wrong }).toEqual({ dimension, missed: [], wrong: [] })
      }
    })
  })
}

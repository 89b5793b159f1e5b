import { describe, expect, it } from 'vitest'
import { checkRow } from '../bench/corpus/check.ts'
import { corpusLanguages, corpusRows, type Dimension, isBlind, type Row } from '../bench/corpus/rows.ts'

/** Files of one dimension alone, whose every field a test of their own reads. */
const ELSEWHERE = { times: '/times.jsonl', names: '/names.jsonl' }

const dimensionsOf = ({ where }: Row): readonly Dimension[] => [
  'quantities',
  'attributions',
  'claims',
  ...(['times', 'names'] as const).filter((dimension) => !where.includes(ELSEWHERE[dimension])),
]

for (const language of corpusLanguages()) {
  describe(`corpus of ${language}`, () => {
    const rows = corpusRows(language).filter(
      (row) => !isBlind(row) && dimensionsOf(row).some((dimension) => row[dimension] !== undefined),
    )
    it.each(rows)('$where $text', (row) => {
      for (const [dimension, { missed, wrong }] of checkRow(row, dimensionsOf(row))) {
        expect({ dimension, missed, wrong }).toEqual({ dimension, missed: [], wrong: [] })
      }
    })
  })
}

import { describe, expect, it } from 'vitest'
import { EMPTY, f1, plus } from '../bench/accuracy/tally.ts'
import { checkRow } from '../bench/corpus/check.ts'
import { corpusLanguages, corpusRows, DIMENSIONS, isBlind, isHeldOut } from '../bench/corpus/rows.ts'

/** Well below what was measured: what the rows nobody fitted a rule to may not fall under. */
const FLOOR = 0.75

for (const language of corpusLanguages()) {
  const rows = corpusRows(language).filter(isBlind)
  describe.skipIf(rows.length === 0)(`blind rows of ${language}`, () => {
    it.each(rows.filter((row) => !isHeldOut(row)))('$where $text', (row) => {
      for (const [dimension, { missed, wrong }] of checkRow(row, DIMENSIONS)) {
        expect({ dimension, missed, wrong }).toEqual({ dimension, missed: [], wrong: [] })
      }
    })

    it(`reads the rows held out with an F1 of ${FLOOR} at least`, () => {
      const outcomes = rows.filter(isHeldOut).flatMap((row) => [...checkRow(row, DIMENSIONS).values()])
      expect(f1(outcomes.reduce(plus, EMPTY))).toBeGreaterThanOrEqual(FLOOR)
    })
  })
}

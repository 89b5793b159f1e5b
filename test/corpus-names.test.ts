import { describe, expect, it } from 'vitest'
import { corpusLanguages, corpusRows } from '../bench/corpus/rows.ts'
import { namesOf } from './find/names-of.ts'

for (const language of corpusLanguages()) {
  describe(`names of ${language}`, () => {
    const rows = corpusRows(language).filter((row) => row.where.includes('/names.jsonl'))
    it.each(rows)('$where $text', ({ text, names }) => {
      const told = namesOf(text, language).filter(({ type }) => type !== null)
      const asked = names?.map(({ name }) => name !== undefined) ?? []
      expect(told.map(({ quote, type, name }, i) => (asked[i] ? { quote, type, name } : { quote, type }))).toEqual(
        names,
      )
    })
  })
}

import { describe, expect, it } from 'vitest'
import { corpusLanguages, corpusRows } from '../../bench/corpus/rows.ts'
import { timesOf } from './times-of.ts'

const EDGES = ['9999', '0001'] as const
const DAY = /^\d{4}-\d{2}-\d{2}$/u

describe('times at the edges of the calendar', () => {
  it.each(corpusLanguages())('end no run and stay days of four-digit years (%s)', (language) => {
    const texts = corpusRows(language).flatMap(({ text, times }) => (times?.length ? [text] : []))
    expect(texts.length).toBeGreaterThan(20)
    for (const year of EDGES)
      for (const text of texts)
        for (const { start, end } of timesOf(text.replace(/\d{4}/gu, year), language, `${year}-12-31`))
          for (const day of [start, end]) expect(day ?? '2011-12-16').toMatch(DAY)
  })
})

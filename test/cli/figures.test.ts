import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counted, countsAdmitted, figure, reportedWords } from '../../src/cli/words/figures.ts'
import type { Quantity } from '../../src/index.ts'

describe('a quantity in words', () => {
  const rows: [Quantity, string][] = [
    [{ min: 12, max: 12, hedge: 'exact' }, '12'],
    [{ min: 0, max: 0, hedge: 'exact' }, '0'],
    [{ min: 1500, max: 1500, hedge: 'about' }, 'about 1,500'],
    [{ min: 100, max: 100, hedge: 'nearly' }, 'nearly 100'],
    [{ min: 12, max: null, hedge: 'at-least' }, 'at least 12'],
    [{ min: 70, max: null, hedge: 'more-than' }, 'more than 70'],
    [{ min: null, max: 30, hedge: 'at-most' }, 'at most 30'],
    [{ min: null, max: 30, hedge: 'less-than' }, 'fewer than 30'],
    [{ min: 30, max: 70, hedge: 'range' }, '30 to 70'],
    [{ min: null, max: null, hedge: 'vague', vague: 'tens' }, 'dozens'],
    [{ min: null, max: null, hedge: 'vague', vague: 'hundreds-of-thousands' }, 'hundreds of thousands'],
  ]
  it.each(rows)('%j is %s', (quantity, words) => expect(figure(quantity)).toBe(words))

  it('never gives a vague word a number', () => {
    for (const vague of ['few', 'tens', 'hundreds', 'thousands', 'millions', 'many'] as const) {
      expect(figure({ min: null, max: null, hedge: 'vague', vague })).not.toMatch(/\d/)
    }
  })

  it('keeps every hedged number apart from the bare one', () => {
    fc.assert(
      fc.property(fc.nat(), (n) => {
        const hedges = ['about', 'nearly', 'at-least', 'more-than', 'at-most', 'less-than', 'exact'] as const
        expect(new Set(hedges.map((hedge) => figure({ min: n, max: n, hedge }))).size).toBe(hedges.length)
      }),
    )
  })
})

describe('the counts that a quantity admits', () => {
  it.each([
    [{ min: 12, max: 12, hedge: 'exact' }, 'stated without a hedge'],
    [{ min: 1500, max: 1500, hedge: 'about' }, '1,350 to 1,650 when figures are compared'],
    [{ min: 12, max: null, hedge: 'at-least' }, '12 or more'],
    [{ min: 70, max: null, hedge: 'more-than' }, '71 or more'],
    [{ min: null, max: 30, hedge: 'at-most' }, '30 or fewer'],
    [{ min: null, max: 30, hedge: 'less-than' }, '29 or fewer'],
    [{ min: 30, max: 70, hedge: 'range' }, '30 to 70 when figures are compared'],
    [{ min: null, max: null, hedge: 'vague', vague: 'many' }, 'no number stated, and none assumed'],
  ] as [Quantity, string][])('of %j are %s', (quantity, words) => expect(countsAdmitted(quantity)).toBe(words))
})

describe('the reported range in words', () => {
  it.each([
    [{ low: 4, high: 70, open: true }, '4 to 70 and more'],
    [{ low: 4, high: 70, open: false }, '4 to 70'],
    [{ low: 12, high: 12, open: false }, '12'],
    [{ low: 12, high: null, open: true }, '12 and more'],
    [{ low: null, high: 30, open: false }, 'up to 30'],
    [{ low: null, high: null, open: false }, null],
  ])('%j is %s', (reported, words) => expect(reportedWords(reported)).toBe(words))
})

it('counts one in the singular', () => {
  expect([counted(0, 'report'), counted(1, 'report'), counted(2, 'report')]).toEqual([
    '0 reports',
    '1 report',
    '2 reports',
  ])
})

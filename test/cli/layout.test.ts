import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columns, dotted, isolated, limited, pad, quotation, wrap } from '../../src/cli/show/layout.ts'

describe('columns', () => {
  it.each([
    ['twelve', 6],
    ['двенадцать', 10],
    ['اثنا عشر', 8],
    ['قَتيل', 4],
    ['十二人', 6],
    ['e\u0301', 1],
    ['\u2068قتيل\u2069', 4],
  ])('%s takes %i', (text, width) => expect(columns(text)).toBe(width))

  it('are what padding fills', () => expect(pad('قَتيل', 6)).toBe('قَتيل  '))
})

describe('wrapping', () => {
  it('keeps every word, in order, within the width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zа-я]{1,9}$/), { minLength: 1 }),
        fc.integer({ min: 12, max: 40 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width, 2)
          expect(lines.flatMap((line) => line.trim().split(' '))).toEqual(words)
          for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })

  it('leaves a word alone that is wider than the line', () => {
    expect(wrap('see https://example.org/a/long/address now', 12)).toEqual([
      'see',
      'https://example.org/a/long/address',
      'now',
    ])
  })

  it('breaks a list between its parts alone', () => {
    expect(dotted(['2 documents', '3 reports', '1 skipped'], 26)).toEqual(['2 documents · 3 reports ·', '1 skipped'])
  })
})

describe('right-to-left quotations', () => {
  it('are isolated whole, with the number they begin with', () => {
    expect(isolated('  a.txt line 3  “12 قتيلا على الأقل”  c_1')).toBe(
      '  a.txt line 3  “\u206812 قتيلا على الأقل\u2069”  c_1',
    )
  })

  it('are isolated one by one', () => {
    expect(isolated('“قتيل” · “جريح”')).toBe('“\u2068قتيل\u2069” · “\u2068جريح\u2069”')
  })

  it('leave other lines as they are', () => {
    expect(isolated('“12 погибших” · a.txt')).toBe('“12 погибших” · a.txt')
  })
})

it('puts a quotation on one line', () => expect(quotation(' 12\n  people ')).toBe('“12 people”'))

it('says how many were left out, and only then', () => {
  const lines = (limit: number) => [
    ...limited(
      [1, 2, 3],
      limit,
      (n) => [`${n}`],
      (left) => `${left} more`,
    ),
  ]
  expect(lines(2)).toEqual(['1', '2', '1 more'])
  expect(lines(3)).toEqual(['1', '2', '3'])
})

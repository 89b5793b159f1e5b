import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pieces } from '../../src/text/long-sentences.ts'
import { tokenize } from '../../src/text/tokens.ts'

const whole = (text: string) => ({ start: 0, end: text.length })
const textsOf = (text: string) => pieces(text, whole(text)).map(({ start, end }) => text.slice(start, end))

it('leaves a sentence whole that somebody could have written', () => {
  const text = `Among the dead were ${'Anna Berg, aged 31, of the village, '.repeat(30)}and her brother.`
  expect(pieces(text, whole(text))).toEqual([whole(text)])
})

it('cuts behind a comma rather than anywhere', () => {
  expect(textsOf('five were hurt in the north, '.repeat(200).trim()).every((piece) => piece.endsWith(','))).toBe(true)
})

it('keeps a number together where there is white space to cut at', () => {
  const found = textsOf('hurt 1.500 '.repeat(500).trim())
  expect(found.length).toBeGreaterThan(1)
  expect(found.join(' ')).toBe('hurt 1.500 '.repeat(500).trim())
})

it('loses no word and leaves no piece too long, whatever the text', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('((((', ', ', '12.', 'قتل', '\u200f', '\n'))
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 120 }), (parts, times) => {
      const text = parts.join('').repeat(times)
      const spans = pieces(text, whole(text))
      expect(spans.flatMap(({ start, end }) => tokenize(text, start, end).map((token) => token.start))).toEqual(
        tokenize(text).map((token) => token.start),
      )
      for (const { start, end } of spans) expect(tokenize(text, start, end).length).toBeLessThanOrEqual(400)
    }),
    { numRuns: 50 },
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AXIS_COLUMNS, axisHead, axisOf, bar } from '../../src/cli/show/axis.ts'
import type { Quantity } from '../../src/index.ts'

const exactly = (n: number): Quantity => ({ min: n, max: n, hedge: 'exact' })
const number = fc.nat({ max: 5_000_000 })
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  number.map(exactly),
  number.map((n) => ({ min: n, max: n, hedge: 'about' as const })),
  number.map((n) => ({ min: n, max: null, hedge: 'at-least' as const })),
  number.map((n) => ({ min: n, max: null, hedge: 'more-than' as const })),
  number.map((n) => ({ min: null, max: n, hedge: 'at-most' as const })),
  number.map((n) => ({ min: null, max: n, hedge: 'less-than' as const })),
  fc.tuple(number, number).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b), hedge: 'range' as const })),
)
const TENS: Quantity = { min: null, max: null, hedge: 'vague', vague: 'tens' }

describe('the axis', () => {
  it('starts at 0 and ends at the highest number stated', () => {
    expect(axisOf([exactly(4), { min: 30, max: 70, hedge: 'range' }, TENS])).toEqual({ low: 0, high: 70, log: false })
  })

  it('is logarithmic only where numbers are more than a hundredfold apart', () => {
    expect(axisOf([exactly(10), exactly(1000)])?.log).toBe(false)
    expect(axisOf([exactly(10), exactly(1001)])).toEqual({ low: 10, high: 1001, log: true })
    expect(axisOf([exactly(0), exactly(50)])?.log).toBe(false)
  })

  it('does not exist where only words were reported', () => expect(axisOf([TENS])).toBe(null))

  it('has its ends written over the first and the last number', () => {
    const head = axisHead({ low: 0, high: 70, log: false }, String)
    expect(head.startsWith('0')).toBe(true)
    expect(head.lastIndexOf('0')).toBe(bar(exactly(70), { low: 0, high: 70, log: false }).indexOf('●'))
  })
})

describe('a bar', () => {
  const axis = { low: 0, high: 70, log: false }
  it.each([
    [exactly(0), '●'],
    [{ min: 35, max: null, hedge: 'at-least' }, '├───────────▶'],
    [{ min: 35, max: null, hedge: 'more-than' }, '○───────────▶'],
    [{ min: null, max: 35, hedge: 'at-most' }, '◀──────────┤'],
    [{ min: null, max: 35, hedge: 'less-than' }, '◀──────────○'],
    [{ min: 30, max: 70, hedge: 'range' }, '├────────────┤'],
    [{ min: 70, max: null, hedge: 'at-least' }, '├▶'],
    [{ min: 60, max: 60, hedge: 'about' }, '╌╌●╌╌'],
    [TENS, ''],
  ] as [Quantity, string][])('of %j is %s', (q, drawn) => expect(bar(q, axis).trim()).toBe(drawn))

  it('is always as wide as every other, and never empty for a number', () => {
    fc.assert(
      fc.property(fc.array(quantity, { minLength: 1, maxLength: 8 }), (all) => {
        const shared = axisOf(all)
        for (const one of all) {
          const drawn = shared === null ? '' : bar(one, shared)
          expect([...drawn].length).toBe(AXIS_COLUMNS)
          expect(drawn.trim()).not.toBe('')
        }
      }),
    )
  })

  it('keeps the order of the numbers', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const shared = axisOf([exactly(a), exactly(b)])
        if (shared === null) throw new Error('two numbers make an axis')
        const [left, right] = [Math.min(a, b), Math.max(a, b)].map((n) => bar(exactly(n), shared).indexOf('●'))
        expect(left).toBeLessThanOrEqual(right ?? -1)
      }),
    )
  })
})

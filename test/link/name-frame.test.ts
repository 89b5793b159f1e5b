import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distance } from '../../src/link/name-distance.ts'
import { framesApart, headsMeet } from '../../src/link/name-frame.ts'
import { soundsOf } from '../../src/link/name-sounds.ts'

const LETTERS = {
  Latin: [...'abcdefghijklmnoprstuvwxyz'],
  Cyrillic: [...'абвгджзийклмнопрстуфхцчшюя'],
  Arabic: [...'ابتجحخدرزسشصطعغفقكلمنهوي'],
}
const word = fc
  .constantFrom(...Object.values(LETTERS))
  .chain((letters) => fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 9 }))
const doubled = fc.tuple(word, fc.nat(8)).map(([text, at]) => [text, text.slice(0, at) + text.slice(at + 1)] as const)

describe('frames', () => {
  it('never part words whose sounds are nearer than they allow', () => {
    let near = 0
    fc.assert(
      fc.property(fc.oneof(fc.tuple(word, word), doubled), ([a, b]) => {
        const [x, y] = [soundsOf(a), soundsOf(b)]
        for (const one of [x, ...x.near, ...x.far]) {
          for (const two of [y, ...y.near, ...y.far]) {
            const { hard } = distance(one.text, two.text, x, y, Number.POSITIVE_INFINITY)
            if (hard > 1 || one.text.length < 2 || two.text.length < 2) continue
            near++
            expect(framesApart(x.frame, y.frame), `${a} ${b}`).toBeLessThanOrEqual(hard)
            expect(headsMeet(x.frame, y.frame), `${a} ${b}`).toBe(true)
          }
        }
      }),
      { numRuns: 3000 },
    )
    expect(near).toBeGreaterThan(100)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf } from '../../bench/corpus/document.ts'
import { analyse } from '../../src/index.ts'
import { arabicOrdinals, arabicSpellings } from './spelling/ar.ts'
import { spanishSpellings } from './spelling/es.ts'
import { frenchSpellings } from './spelling/fr.ts'
import { portugueseSpellings } from './spelling/pt.ts'
import { russianSpellings } from './spelling/ru.ts'
import { ukrainianSpellings } from './spelling/uk.ts'

const LANGUAGES = [
  { code: 'ar', spellings: arabicSpellings, around: ['رأينا أمس ', ' شخصا في القاعة.'] },
  { code: 'es', spellings: spanishSpellings, around: ['Ayer vimos ', ' personas en el salón.'] },
  { code: 'fr', spellings: frenchSpellings, around: ['Hier on a vu ', ' personnes dans le hall.'] },
  { code: 'pt', spellings: portugueseSpellings, around: ['Ontem vimos ', ' pessoas no salão.'] },
  { code: 'ru', spellings: russianSpellings, around: ['В зале ', ' зрителей.'] },
  { code: 'uk', spellings: ukrainianSpellings, around: ['У залі ', ' глядачів.'] },
]

/** Numbers of every size up to the thousands of millions, round ones and such with noughts inside among them. */
const numbers = fc
  .tuple(fc.integer({ min: 2, max: 1200 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 1200 }))
  .map(([head, thousands, rest]) => (thousands === 0 ? head : head * 1e3 ** thousands + rest))
  .filter((n) => n < 1e12)

/** At most `MOST` of the spellings, spread over all of them: a long number in six cases has hundreds. */
const MOST = 24
const sampled = (spellings: readonly string[]): readonly string[] =>
  spellings.filter(
    (_, i) => Math.floor((i * MOST) / spellings.length) !== Math.floor(((i - 1) * MOST) / spellings.length),
  )

describe.each(LANGUAGES)('number words of $code', ({ code, spellings, around: [before = '', behind = ''] }) => {
  it('are read whole, in every spelling, as the number they spell', () => {
    fc.assert(
      fc.property(numbers, (n) => {
        for (const spelling of sampled([...new Set(spellings(n))])) {
          const text = before + spelling + behind
          const found = analyse([documentOf({ text, language: code, where: 'text' })]).mentions.flatMap((mention) =>
            mention.kind === 'quantity' ? [{ quote: mention.quote, ...mention.value }] : [],
          )
          expect(found).toEqual([{ quote: spelling, min: n, max: n, hedge: 'exact' }])
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('ordinals of ar', () => {
  it('count nobody', () => {
    for (let n = 3; n < 100; n++) {
      for (const ordinal of arabicOrdinals(n)) {
        const text = `قتل السجين ${ordinal} في الحادث.`
        const { claims } = analyse([documentOf({ text, language: 'ar', where: 'text' })])
        expect(claims.filter(({ claim }) => (claim.quantity.max ?? 0) > 1)).toEqual([])
      }
    }
  })
})

import { expect, it } from 'vitest'
import { documentOf } from '../../bench/corpus/document.ts'
import { analyse, claims } from '../../src/index.ts'

/** The names of places in each of Arabic reports, by their number. */
function placesIn(...texts: readonly string[]): string[][] {
  const theCase = analyse(texts.map((text, i) => documentOf({ text, language: 'ar', where: `${i}.txt` })))
  return texts.map((_, i) =>
    theCase.mentions.flatMap((one) => (one.kind === 'place' && one.document === `${i}.txt` ? [one.quote] : [])),
  )
}

it('finds in one report the place that only another one spells out, also behind a word written onto it', () => {
  const spelt = 'وقع الحادث قرب قرية كفر سلام.'
  const told = 'ارتفعت حصيلة حادث كفر سلام إلى 29 قتيلا. وشيع الأهالي بكفر سلام الضحايا.'
  expect(placesIn(spelt, told)).toEqual([['كفر سلام'], ['كفر سلام', 'بكفر سلام']])
  expect(placesIn(told)).toEqual([[]])
})

it('sets the claims of the other report there', () => {
  const texts = ['وقع الحادث قرب قرية كفر سلام.', 'قتل 29 شخصا في حادث كفر سلام.']
  const theCase = analyse(texts.map((text, i) => documentOf({ text, language: 'ar', where: `${i}.txt` })))
  expect(claims(theCase).map(({ places }) => places.map(({ name }) => name))).toEqual([['كفر سلام']])
})

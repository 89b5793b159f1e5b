import { expect, it } from 'vitest'
import { PACKS } from '../../src/lang/registry.ts'
import { beginnings, phrases } from '../../src/lang/words.ts'
import { tokenize } from '../../src/text/tokens.ts'

it('spells out alternatives, optional words and named endings, nested ones too', () => {
  expect(phrases('(a,the) dog | cat[s]')).toEqual(['a dog', 'the dog', 'cat', 'cats'])
  expect(phrases('hurt [(very,so) badly]')).toEqual(['hurt', 'hurt very badly', 'hurt so badly'])
  expect(phrases('нов{adj}', { adj: 'ый,ая' })).toEqual(['новый', 'новая'])
})

it('names each form once', () => {
  expect(phrases('[(a,a)] dog | dog')).toEqual(['dog', 'a dog'])
})

it('leaves a bracket that stands by itself to the text', () => {
  expect(phrases('( of whom')).toEqual(['( of whom'])
})

it.each([
  ['(said,says', /brackets/],
  ['said,says)', /brackets/],
  ['[the dog', /brackets/],
  ['нов{adj}', /no endings named adj/],
])('does not read %s', (words, reason) => {
  expect(() => phrases(words)).toThrow(reason)
})

it('refuses a phrase of too many forms before it spells them out', () => {
  expect(() => phrases('(a,b,c,d,e,f,g,h,i,j) '.repeat(12))).toThrow(/more than 10000 forms/)
})

it('tells how phrases begin without spelling them out', () => {
  expect(beginnings('[the] [very] old (dog,tom cat)s | ( of whom | нов{adj} дом', { adj: 'ый,ая' })).toEqual(
    new Set(['the', 'very', 'old', '(', 'новый', 'новая']),
  )
})

it.each([...PACKS])('begins every phrase of %s as it is spelt out', (_, { entries, heads }) => {
  expect(heads).toEqual(new Set(entries.map(({ phrase }) => tokenize(phrase)[0]?.norm)))
})

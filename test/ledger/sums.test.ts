import { describe, expect, it } from 'vitest'
import { documentOf } from '../../bench/corpus/document.ts'
import type { Claim } from '../../src/domain/claim.ts'
import { analyse, type Document, ledger } from '../../src/index.ts'
import { about, at, by, claim, day, exact, group, ledgerOf, period } from './claims.ts'

const sumsOf = (...claims: readonly Claim[]): readonly string[] =>
  ledgerOf(claims).sums.map(({ total, parts }) => `${[...parts].sort().join('+')}=${total}`)

const wide = { places: [at('Zhanaozen'), at('Shetpe')], when: period('2011-12-16', 2) }
const shetpe = { places: [at('Shetpe')] }

describe('sums that fit', () => {
  it('points out that figures of two places make a total of both', () => {
    expect(sumsOf(claim('a', exact(14)), claim('b', exact(1), shetpe), claim('t', exact(15), wide))).toEqual(['a+b=t'])
  })

  it('says who told what, where, and that nobody says they are its parts', () => {
    const [sum] = ledgerOf([
      claim('a', exact(14), { attribution: by('Prosecutor General', 'official/prosecutor') }),
      claim('b', exact(1), shetpe),
      claim('t', exact(15), { ...wide, attribution: by('official data') }),
    ]).sums
    expect(sum?.reason).toBe(
      '14 (Prosecutor General, a.txt#1) in Zhanaozen and 1 (the report itself, b.txt#1) in Shetpe make the 15 (official data, t.txt#1) told for 16–17 December 2011; that they are its parts is not said',
    )
  })

  it('adds up three places', () => {
    const three = { ...wide, places: [at('Zhanaozen'), at('Shetpe'), at('Aktau')] }
    const parts = [claim('a', exact(10)), claim('b', exact(3), shetpe), claim('c', exact(2), { places: [at('Aktau')] })]
    expect(sumsOf(...parts, claim('t', exact(15), three))).toEqual(['a+b+c=t'])
  })

  it('adds up police and others', () => {
    const hurt = { kind: 'wounded' }
    const others = claim('a', exact(75), { ...hurt, who: group('civilian') })
    const police = claim('b', exact(6), { ...hurt, who: group('police') })
    expect(sumsOf(others, police, claim('t', exact(81), hurt))).toEqual(['a+b=t'])
    expect(sumsOf(others, police, claim('t', exact(82), hurt))).toEqual([])
  })

  it.each([
    ['another day', claim('b', exact(1), { ...shetpe, when: day('2011-12-20') })],
    ['another kind', claim('b', exact(1), { ...shetpe, kind: 'wounded' })],
    ['another place', claim('b', exact(1), { places: [at('Aktau')] })],
    ['a hedge', claim('b', about(1), shetpe)],
    ['a count of what one saw', claim('b', exact(1), { ...shetpe, base: 'observed' })],
    ['a denial', claim('b', exact(1), { ...shetpe, stance: 'denied' })],
    ['a sum that does not fit', claim('b', exact(2), shetpe)],
  ])('points out nothing with %s', (_, part) => {
    expect(sumsOf(claim('a', exact(14)), part, claim('t', exact(15), wide))).toEqual([])
  })

  it('does not take a figure that its speaker raised since', () => {
    const said = (date: string) => ({ said: day(date), attribution: by('Prosecutor General', 'official/prosecutor') })
    const old = claim('a', exact(10), said('2011-12-16'))
    const now = claim('b', exact(14), said('2011-12-19'))
    expect(sumsOf(old, now, claim('c', exact(1), shetpe), claim('t', exact(11), wide))).toEqual([])
  })

  it('changes nothing else in the ledger', () => {
    const parts = [claim('a', exact(14)), claim('b', exact(1), shetpe)]
    const { questions } = ledgerOf([...parts, claim('t', exact(15), wide)])
    expect(questions.every(({ leading, status }) => leading === null && status !== 'contradicted')).toBe(true)
  })
})

const ledgerFrom = (...texts: readonly (readonly [string, string])[]) =>
  ledger(
    analyse(
      texts.map(
        ([language, text], i): Document =>
          documentOf({ text, language, published: '2016-05-17', where: `${i}.${language}` }),
      ),
    ),
  )

describe('from texts', () => {
  it.each([
    [
      'en',
      'On 14 May 2016 nine people were killed in the village of Orsa, in Santa Irena region, police said. On 14 May 2016 two people were killed in the town of Tarvik, in Santa Irena region, police said.',
      'On 14 May 2016 eleven people were killed in Santa Irena region, the governor said.',
    ],
    [
      'fr',
      'Le 14 mai 2016, neuf personnes ont été tuées dans le village de Orsa, dans la région de Santa Irena, selon la police. Le 14 mai 2016, deux personnes ont été tuées dans la ville de Tarvik, dans la région de Santa Irena, selon la police.',
      'Le 14 mai 2016, onze personnes ont été tuées dans la région de Santa Irena, a déclaré le gouverneur.',
    ],
    [
      'ru',
      'Девять человек погибли 14 мая 2016 года в селе Орса в области Сенна, сообщила полиция. Два человека погибли 14 мая 2016 года в городе Тарвик в области Сенна, сообщила полиция.',
      '14 мая 2016 года в области Сенна погибли 11 человек, сообщил губернатор.',
    ],
  ])('points out a sum (%s)', (language, parts, total) => {
    const { sums, relations } = ledgerFrom([language, parts], [language, total])
    expect(sums.map(({ reason }) => reason.replace(/ \(.*?\)/g, ''))).toEqual([
      expect.stringMatching(/^9 in (Orsa|Орса) and 2 in (Tarvik|Тарвик) make the 11 told for 14 May 2016;/u),
    ])
    expect(relations.filter(({ type }) => type === 'narrower')).toHaveLength(2)
    expect(relations.some(({ type }) => type === 'contradicts')).toBe(false)
  })
})

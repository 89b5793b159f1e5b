import { describe, expect, it } from 'vitest'
import { documentOf } from '../../bench/corpus/document.ts'
import { analyse, claims, ledger } from '../../src/index.ts'

/** A report by its language, its date and its text. */
type Told = readonly [language: string, published: string, text: string]

/** The titles of the questions that the claims of these numbers and that kind answer, report by report. */
function questionsOf(reports: readonly Told[], kind: string, numbers: readonly number[]): (string | undefined)[] {
  const theCase = analyse(
    reports.map(([language, published, text], i) =>
      documentOf({ text, language, published, where: `${i}.${language}` }),
    ),
  )
  const { questions } = ledger(theCase)
  return numbers.map((number, i) => {
    const claim = claims(theCase).find(
      ({ document, kind: its, quantity }) => document.startsWith(`${i}.`) && its === kind && quantity.min === number,
    )
    expect(claim, `${number} ${kind} is read in report ${i}`).toBeDefined()
    return questions.find(({ readings }) => readings.some((reading) => reading.claims.includes(claim?.id ?? '')))?.id
  })
}

const areOne = (found: readonly (string | undefined)[]): boolean => new Set(found).size === 1 && found[0] !== undefined

const MINE: Told = [
  'en',
  '2017-05-09',
  'About 3,200 miners have been on strike since Thursday at the Dorley platinum mine near Averton, their union said.',
]
const SHOTS: Told = [
  'en',
  '2017-05-11',
  'Three striking miners were shot dead at the Dorley mine near Averton on Wednesday, police said. Some 3,200 workers at the mine downed tools last week.',
]
const MINE_FR: Told = [
  'fr',
  '2017-05-12',
  'Trois mineurs en grève ont été tués par balles mercredi à la mine de platine de Dorley, près d’Averton. Quelque 3 200 ouvriers sont en grève depuis une semaine, selon le syndicat.',
]
const NURSES: Told = [
  'en',
  '2017-05-11',
  'Some 3,200 nurses went on strike at hospitals in Barlow on Wednesday, their union said.',
]

describe('a strike', () => {
  it('is one question over its days, beside what happens during it', () => {
    expect(areOne(questionsOf([MINE, SHOTS, MINE_FR], 'striking', [3200, 3200, 3200]))).toBe(true)
  })

  it('is none with another strike of as many in another town', () => {
    expect(areOne(questionsOf([MINE, NURSES], 'striking', [3200, 3200]))).toBe(false)
  })
})

const ROAD: Told = [
  'en',
  '2021-02-20',
  'A roadside bomb killed 14 people in a minibus on Friday on the road that joins Averno and Sokora, the gendarmerie said.',
]
const ROAD_ES: Told = [
  'es',
  '2021-02-20',
  'Catorce personas murieron el viernes al estallar una bomba al paso de un minibús cerca de Sokora, según la gendarmería.',
]
const OTHER_ES: Told = [
  'es',
  '2021-02-20',
  'Catorce personas murieron el viernes al estallar una bomba en un mercado de Lindero, según la gendarmería.',
]

describe('a road between two towns', () => {
  it('is one scene with the one of them that another report names', () => {
    expect(areOne(questionsOf([ROAD, ROAD_ES], 'killed', [14, 14]))).toBe(true)
  })

  it('is none with a third town', () => {
    expect(areOne(questionsOf([ROAD, OTHER_ES], 'killed', [14, 14]))).toBe(false)
  })
})

const BAR: Told = [
  'en',
  '2019-06-10',
  'Two people were killed and three wounded in a shooting outside the Blue Heron bar in Barlow on Sunday, police said. The shots were fired from a passing car.',
]
const RETOLD: Told = [
  'en',
  '2020-09-15',
  'Two people were killed in the 2019 shooting outside the Blue Heron bar in Barlow, a jury heard. The shots were fired from a passing car.',
]
const YEAR: Told = [
  'en',
  '2020-01-05',
  'Barlow had 41 murders last year. In all, 41 people were killed in Barlow in 2019, police said.',
]

describe('what is only dated to a year', () => {
  it('joins the incident that it retells with its figure', () => {
    expect(areOne(questionsOf([BAR, RETOLD], 'killed', [2, 2]))).toBe(true)
  })

  it('joins none by the town and the year alone', () => {
    expect(areOne(questionsOf([BAR, RETOLD, YEAR], 'killed', [2, 2, 41]))).toBe(false)
  })
})

const ANOTHER: Told = [
  'en',
  '2019-06-11',
  'A man was killed on Sunday in the Elm Park district of Barlow, police said. He was stabbed in the street. In a separate incident, two people were killed and three wounded in a shooting outside the Blue Heron bar.',
]

describe('what a report calls another incident', () => {
  it('is of that incident', () => {
    expect(areOne(questionsOf([BAR, ANOTHER], 'killed', [2, 2]))).toBe(true)
  })

  it('is not what the report tells first', () => {
    expect(areOne(questionsOf([BAR, ANOTHER], 'killed', [2, 1]))).toBe(false)
  })
})

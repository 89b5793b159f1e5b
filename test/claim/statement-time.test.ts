import { expect, it } from 'vitest'
import { documentOf } from '../../bench/corpus/document.ts'
import { analyse, claims } from '../../src/index.ts'

const PUBLISHED = '2017-06-13'

it.each([
  ['en', 'Ten people were killed on Saturday, police said on Monday.'],
  ['fr', 'Dix personnes ont été tuées samedi, a déclaré la police lundi.'],
  ['ru', 'В субботу погибли десять человек, сообщила полиция в понедельник.'],
  ['ru', 'В субботу погибли десять человек, сообщила в понедельник полиция.'],
  ['fr', 'Dix personnes ont été tuées samedi, a déclaré lundi la police.'],
  ['en', 'On Monday the police said that ten people had been killed on Saturday.'],
  ['ar', 'قالت وزارة الداخلية يوم الاثنين إن عشرة أشخاص قتلوا يوم السبت.'],
])('keeps the day of the event and the day of the statement apart (%s)', (language, text) => {
  const [claim] = claims(analyse([documentOf({ text, language, published: PUBLISHED, where: `a.${language}` })]))
  expect(claim?.when?.start).toBe('2017-06-10')
  expect(claim?.said?.start).toBe('2017-06-12')
})

it('takes the report for the statement where no day of saying is told', () => {
  const text = 'Ten people were killed on Saturday, police said.'
  const [claim] = claims(analyse([documentOf({ text, language: 'en', published: PUBLISHED, where: 'a.en' })]))
  expect(claim?.said).toEqual({ start: PUBLISHED, end: '2017-06-14', basis: 'published' })
})

it('takes the day that an aside cuts off from what is said for the day of the event', () => {
  const text = 'On Saturday, police said, ten people were killed.'
  const [claim] = claims(analyse([documentOf({ text, language: 'en', published: PUBLISHED, where: 'a.en' })]))
  expect(claim?.when?.start).toBe('2017-06-10')
})

it('takes the day on which a toll was changed for no day of the event', () => {
  const text = "Le ministère de l'Intérieur a ramené lundi à 16 morts le bilan de l'effondrement."
  const [claim] = claims(analyse([documentOf({ text, language: 'fr', published: PUBLISHED, where: 'a.fr' })]))
  expect(claim).toMatchObject({ quantity: { min: 16 }, when: null })
})

it('takes a day before "has risen to" for the day of the event', () => {
  const text = 'The number of people killed in Aktau on June 10 has risen to 14, the governor said on Monday.'
  const [claim] = claims(analyse([documentOf({ text, language: 'en', published: PUBLISHED, where: 'b.en' })]))
  expect(claim?.when?.start.slice(4)).toBe('-06-10')
  expect(claim?.said?.start).not.toBe(claim?.when?.start)
})

import { describe, expect, it } from 'vitest'
import { documentOf } from '../../bench/corpus/document.ts'
import { analyse, type Case, type Claim, claims, type Document, ledger } from '../../src/index.ts'

const CLEAR = `Fire at the Morvan shipyard
The fire at the Morvan shipyard in Selkova broke out on 14 May 2016, shortly after the second shift began.
The yard belongs to Baltar Marine, which bought it in 2009 for 41 million crowns.
In all, 23 workers were killed, the regional inspector Olga Tarnev said.
Another 57 workers were wounded, and most of them were taken to the hospital of Port Senna.
The yard had been inspected in March 2015 and again in January 2016.
After the fire 340 employees of Baltar Marine were dismissed without notice.
The director, Viktor Landau, said that the 2009 contract did not cover the losses.
By June 2016 the prosecutor had charged 6 managers.
The town council of Selkova has asked for 12 million crowns.`

/** The same report in the words of a program that garbled what happened to people, with another figure for the wounded. */
const GARBLED = {
  fr: `Feu au chantier Morvan
Le feu au chantier Morvan à Selkova a éclaté le 14 mai 2016, peu après que le deuxième quart a commencé.
Le chantier appartient à Baltar Marine, qui l'a acheté en 2009 pour 41 millions de couronnes.
Dans tout, 23 ouvriers étaient le fait de tuerie, la inspectrice régionale Olga Tarnev dit.
Un autre 75 des ouvriers blessure, et plus d'eux étaient pris à l'hôpital de Port Senna.
Le chantier avait été inspecté en mars 2015 et encore en janvier 2016.
Après le feu 340 employés de Baltar Marine étaient laissés dehors sans notice.
Le directeur, Viktor Landau, a dit que le contrat de 2009 ne couvrait pas les pertes.
Par juin 2016 le procureur avait chargé dessus 6 gérants.
Le conseil de ville de Selkova a demandé 12 millions de couronnes.`,
  ru: `Огонь на верфи Морван
Огонь на верфи Морван в Сельково вспыхнул 14 мая 2016 года, вскоре после того как вторая смена началась.
Верфь принадлежит Балтар Марин, которая купила её в 2009 году за 41 миллион крон.
Во всём 23 работника сделаны неживые собой, региональный инспектор Ольга Тарнев сказала.
Другие 75 работников рана, и большинство их были взяты в больницу Порт Сенна.
Верфь была осмотрена в марте 2015 года и снова в январе 2016 года.
После огня 340 наёмных Балтар Марин были пущены из огня без заметки.
Директор, Виктор Ландау, сказал, что договор 2009 года не покрыл потери.
К июню 2016 года прокурор зарядил 6 управляющих.
Городской совет Сельково попросил 12 миллионов крон.`,
  ar: `نار في حوض مورفان
اندلعت النار في حوض مورفان في سيلكوفا في 14 مايو 2016، بعد وقت قصير من بدء الوردية الثانية.
الحوض ينتمي إلى بالتار مارين، التي اشترته في 2009 مقابل 41 مليون كرونة.
في كل، 23 عامل كانوا فعل القتل به، قالت المفتشة الإقليمية أولغا تارنيف.
آخر 75 من العمال الجرح، ومعظم منهم تم أخذهم إلى مستشفى بورت سينا.
وقد تم تفتيش الحوض في مارس 2015 ومرة أخرى في يناير 2016.
بعد النار تم إطلاق 340 موظفا من بالتار مارين بدون إشعار.
قال المدير فيكتور لانداو إن عقد 2009 لم يغط الخسائر.
بحلول يونيو 2016 شحن المدعي 6 مدراء.
طلب مجلس بلدة سيلكوفا 12 مليون كرونة.`,
}

const caseOf = (...texts: readonly (readonly [string, string])[]): Case =>
  analyse(texts.map(([language, text], i): Document => documentOf({ text, language, where: `${i}.${language}` })))

const of = (theCase: Case, language: string): readonly Claim[] =>
  claims(theCase).filter(({ document }) => document.endsWith(`.${language}`))

const figures = (told: readonly Claim[]): string[] => told.map(({ kind, quantity }) => `${kind} ${quantity.min}`)

describe.each(Object.entries(GARBLED))('a garbled translation (%s)', (language, text) => {
  const theCase = caseOf(['en', CLEAR], [language, text])
  const alone = of(caseOf([language, text]), language)
  const told = of(theCase, language)
  const borrowed = told.filter(({ through }) => through !== null)

  it('is read through its sibling where it holds the same number', () => {
    expect(theCase.copies.pairs).toHaveLength(1)
    expect(borrowed.length).toBeGreaterThan(0)
    expect(told).toHaveLength(alone.length + borrowed.length)
    expect(figures(told)).toContain('dismissed 340')
    for (const { through, kind, quantity } of borrowed) {
      const source = of(theCase, 'en').find(({ id }) => id === through)
      expect(source).toMatchObject({ kind, quantity })
    }
  })

  it('is quoted in its own words, around the number', () => {
    const [document] = theCase.documents.filter(({ name }) => name.endsWith(`.${language}`))
    for (const { start, end, quote, quantity } of borrowed) {
      expect(document?.text.slice(start, end)).toBe(quote)
      expect(quote).toContain(String(quantity.min))
      expect(quote).not.toMatch(/[.,،\n]/u)
    }
  })

  it('never takes over a figure that it does not hold', () => {
    expect(figures(told)).not.toContain('wounded 57')
    expect(figures(borrowed)).not.toContain('wounded 75')
  })

  it('is no second origin of what it borrows', () => {
    const { questions, relations } = ledger(theCase)
    const [dismissed] = borrowed.filter(({ kind }) => kind === 'dismissed')
    const reading = questions
      .flatMap(({ readings }) => readings)
      .find((one) => one.claims.includes(dismissed?.id ?? ''))
    expect(reading).toMatchObject({ origins: 1, speakers: 1 })
    expect(relations.find(({ from, to }) => [from, to].includes(dismissed?.id ?? ''))?.type).toBe('same')
  })

  it('says in the mention of the number which claim it became', () => {
    for (const { id, start, end } of borrowed) {
      const mention = theCase.mentions.find((one) => one.kind === 'quantity' && one.claims.includes(id))
      expect(mention).toMatchObject({ passed: null, document: `1.${language}` })
      expect(mention && mention.start >= start && mention.end <= end).toBe(true)
    }
  })
})

describe('nothing is borrowed', () => {
  const french = GARBLED.fr

  it('where the text says itself what the number counts', () => {
    const legible = french.replace('étaient laissés dehors sans notice', 'ont été arrêtés sans délai')
    const told = of(caseOf(['en', CLEAR], ['fr', legible]), 'fr')
    expect(figures(told)).toContain('arrested 340')
    expect(figures(told)).not.toContain('dismissed 340')
  })

  it('where the text has another word for those held', () => {
    const held = CLEAR.replace('were dismissed without notice', 'were detained without notice')
    const legible = french.replace('étaient laissés dehors sans notice', 'ont été arrêtés sans délai')
    for (const [en, fr] of [
      [held, legible],
      [held.replace('detained', 'arrested'), legible.replace('arrêtés', 'placés en détention')],
    ] as const) {
      const told = claims(caseOf(['en', en], ['fr', fr])).filter(({ quantity }) => quantity.min === 340)
      expect(told.map(({ document, through }) => [document, through])).toEqual([
        ['0.en', null],
        ['1.fr', null],
      ])
    }
  })

  it('where the number stands twice in the passage', () => {
    const twice = french.replace('340 employés', '340 employés sur les 340')
    expect(figures(of(caseOf(['en', CLEAR], ['fr', twice]), 'fr'))).not.toContain('dismissed 340')
  })

  it('where another report merely tells of the same event', () => {
    const other = `Licenciements à Selkova
Selkova vit un mois difficile. Le groupe Baltar Marine a fait parler de lui au parlement avec ses 340 employés.
Le ministre du Travail, Henri Castel, a promis une enquête en septembre 2017 et un budget de 3 millions.
Les syndicats de Port Senna demandent 88 postes nouveaux.`
    const theCase = caseOf(['en', CLEAR], ['fr', other])
    expect(theCase.copies.pairs).toEqual([])
    expect(claims(theCase).every(({ through }) => through === null)).toBe(true)
  })

  it('between two reports of one language', () => {
    const again = CLEAR.replace('were dismissed without notice', 'were left outside without notice')
    const told = claims(caseOf(['en', CLEAR], ['en', again]))
    expect(told.every(({ through }) => through === null)).toBe(true)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNames } from '../../src/find/name.ts'
import { namesOf } from './names-of.ts'
import { viewsIn } from './times-of.ts'

const typed = (text: string, language: string) =>
  namesOf(text, language).map(({ type, name }) => `${type ?? '?'} ${name}`)

describe('findNames', () => {
  it('tells a name’s type by what any sentence of the report says of it', () => {
    expect(typed('Workers of Turgalan stopped work. Turgalan is a company in Osh.', 'en')).toEqual([
      'organization Turgalan',
      'organization Turgalan',
      'place Osh',
    ])
  })

  it('takes a surname alone for the person named before', () => {
    expect(typed('President Amina Diallo resigned. In a speech Diallo blamed the army.', 'en')).toEqual([
      'person Amina Diallo',
      'person Diallo',
    ])
  })

  it('leaves a word alone that the report also writes small', () => {
    expect(typed('The Strike began in May. Nobody called the strike off.', 'en')).toEqual([])
  })

  it('leaves the type open where the report does not tell', () => {
    expect(typed('They mentioned Zorvex twice.', 'en')).toEqual(['? Zorvex'])
  })

  it('finds no names in a headline but those that the text confirms', () => {
    expect(
      typed('Police Open Fire On Angry Crowd Outside Mines In Marikana\n\nShots were heard near Marikana.', 'en'),
    ).toEqual(['place Marikana', 'place Marikana'])
  })

  it('drops possessives, elisions and legal forms from the name', () => {
    expect(typed("Kamau's lawyer, Peter Otieno, spoke in Nairobi.", 'en')).toContain('person Peter Otieno')
    expect(typed("Les salariés d'Orvex SARL sont en grève.", 'fr')).toEqual(['organization Orvex'])
  })

  it('keeps an apostrophe inside a word in the name', () => {
    expect(typed("The town of Sana'a burned, said Dr Sha'ban.", 'en')).toEqual(["place Sana'a", "person Sha'ban"])
    expect(typed("В'ячеслав Лук'яненко прибув до Кам'янського. П'ятеро загинули.", 'uk')).toEqual([
      "person В'ячеслав Лук'яненко",
      "place Кам'янський",
    ])
  })

  it('gives another name for the same with the name it stands for', () => {
    const names = namesOf('In the town of Karelsk (formerly Old Haven) the port burned.', 'en')
    expect(names.map(({ name, aliasOf, type }) => ({ name, aliasOf, type }))).toEqual([
      { name: 'Karelsk', aliasOf: null, type: 'place' },
      { name: 'Old Haven', aliasOf: 'Karelsk', type: 'place' },
    ])
  })

  it('takes an acronym in brackets for the name before it', () => {
    const names = namesOf('The Free Miners Union (FMU) called a strike.', 'en')
    expect(names.at(-1)).toMatchObject({ name: 'FMU', aliasOf: 'Free Miners Union', type: 'organization' })
  })

  it('gives inflected Russian names their base form where the text shows it', () => {
    expect(typed('Суд допросил адвоката Петра Лаврова. Лавров отрицал вину.', 'ru')).toEqual([
      'person Петр Лавров',
      'person Лавров',
    ])
    expect(typed('Активистку Ольгу Зимину отпустили. Ольга Зимина дома.', 'ru')).toEqual([
      'person Ольга Зимина',
      'person Ольга Зимина',
    ])
  })

  it('knows countries in oblique cases and with clitics, under their base form', () => {
    expect(namesOf('Из Казахстана уехали многие.', 'ru')).toMatchObject([
      { name: 'Казахстан', country: 'KZ', type: 'place' },
    ])
    expect(namesOf('وصلت المساعدات من الأردن ولبنان.', 'ar').map(({ name, country }) => `${name} ${country}`)).toEqual([
      'الأردن JO',
      'لبنان LB',
    ])
  })

  it('finds names in Latin script inside Arabic text', () => {
    expect(typed('أضرب عمال شركة Norvik Oil عن العمل.', 'ar')).toEqual(['organization Norvik Oil'])
  })

  const LANGUAGES = ['en', 'fr', 'ar', 'pt', 'ru', 'es'] as const
  const piece = fc.constantFrom(
    ...[
      'President ',
      'Иван Петров',
      ' в ',
      "d'",
      'Osh',
      ' (formerly ',
      ')',
      ', ',
      '. ',
      'الرئيس ',
      'محمد علي',
      ' و',
      '«',
      '»',
      "'s ",
      'Ltd',
      ' of ',
      'St. ',
      'A. ',
      '\n\n',
      'al-',
      'é',
      '14 ',
      '-',
    ],
  )

  it('keeps names in order, apart, and within their sentences, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom(...LANGUAGES), (pieces, language) => {
        const text = pieces.join('')
        let end = 0
        for (const name of namesOf(text, language)) {
          expect(name.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(name.start, name.end)).toBe(name.quote)
          expect(name.name).not.toBe('')
          end = name.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('says the same of the same text each time', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom(...LANGUAGES), (pieces, language) => {
        const views = viewsIn(pieces.join(''), language)
        expect(findNames(views)).toEqual(findNames(views))
      }),
    )
  })
})

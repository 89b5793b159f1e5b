import { describe, expect, it } from 'vitest'
import { detectLanguage, paragraphLanguages } from '../../src/text/language.ts'
import { paragraphs } from '../../src/text/paragraphs.ts'
import { PROFILES } from './profiles.ts'

const detect = (text: string): string => detectLanguage(text, { start: 0, end: text.length }, PROFILES)

describe('the language of a text', () => {
  it.each([
    ['en', 'The ferry was late because of the fog, and most of the passengers had gone home by the time it came.'],
    ['fr', 'Le bac était en retard à cause du brouillard et la plupart des passagers étaient rentrés chez eux.'],
    ['es', 'El barco llegó tarde por la niebla y la mayoría de los pasajeros se había ido a su casa.'],
    ['pt', 'O barco chegou tarde por causa do nevoeiro e a maioria dos passageiros já tinha ido para casa.'],
    ['ru', 'Паром опоздал из-за тумана, и большинство пассажиров уже ушли домой, когда он пришёл в порт.'],
    ['uk', 'Пором запізнився через туман, і більшість пасажирів уже пішли додому, коли він прибув до порту.'],
    ['ar', 'تأخرت العبارة بسبب الضباب، وكان معظم الركاب قد عادوا إلى منازلهم عندما وصلت إلى الميناء في المساء.'],
  ])('is told by script and function words: %s', (language, text) => {
    expect(detect(text)).toBe(language)
  })

  it.each([
    [
      'it',
      'Il traghetto è arrivato in ritardo a causa della nebbia e quasi tutti i passeggeri erano già tornati a casa.',
    ],
    ['kk', 'Тұман салдарынан паром кешігіп келді, жолаушылардың көпшілігі үйлеріне қайтып кеткен еді.'],
  ])('may be one that no pack knows: %s', (language, text) => {
    expect(detect(text)).toBe(language)
  })

  it.each([
    ['ru', 'Боевики похитили двух врачей миссии.'],
    ['ru', 'Годовщину трагедии отметили митингом.'],
    ['uk', 'Бойовики викрали двох лікарів місії.'],
    ['uk', 'Рятувальники опізнали трьох шахтарів.'],
    ['fr', 'Arrestation de quinze trafiquants présumés.'],
    ['pt', 'O Ministério Público confirmou cinco mortes.'],
    ['en', 'Police: 15 killed in market blast'],
  ])('is told of a short text by the words that the tables know: %s', (language, text) => {
    expect(detect(text)).toBe(language)
  })

  it.each(['', '12, 13 — 14', 'Karazhanbas', '17.12.2011'])('is open where nothing can be told: %j', (text) => {
    expect(detect(text)).toBe('und')
  })
})

describe('the languages of paragraphs', () => {
  const languages = (text: string, language: string): readonly string[] =>
    paragraphLanguages(text, paragraphs(text), language, PROFILES)

  it('are the report’s for short ones and for foreign names', () => {
    expect(languages('وصلت القافلة إلى الميناء في المساء.\n\nErsai Caspian Contractor LLC\n\n12', 'ar')).toEqual([
      'ar',
      'ar',
      'ar',
    ])
  })

  it('differ where running text is in another script', () => {
    const text = 'The convoy reached the port.\n\nКолонна дошла до порта, и на этом всё кончилось.\n\nIt rained.'
    expect(languages(text, 'en')).toEqual(['en', 'ru', 'en'])
  })

  it('differ where a long paragraph has the function words of another language', () => {
    const long =
      'O barco chegou tarde por causa do nevoeiro e a maioria dos passageiros já tinha ido para casa. '.repeat(4)
    expect(languages(`The ferry was late.\n\n${long}`, 'en')).toEqual(['en', 'pt'])
  })
})

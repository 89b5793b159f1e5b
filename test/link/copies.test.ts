import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCopies } from '../../src/link/copies.ts'
import { printOf } from './tables.ts'

const EN = `At least 14 people were killed and 60 injured when a ferry sank off Port Salen on 3 March 2014, officials said. The ferry, the Morning Star, had left Port Salen at 7 with 180 people on board. Coast guard chief Daniel Okoro told reporters that the ship was built for 120. President Amina Bello ordered three days of mourning. Divers from the navy base at Kembe searched the wreck until dark. They brought up 9 bodies, among them those of 4 children. The owner, Salen Lines, said that the ship had passed an inspection in January. Two more ferries of the company were held in the port.`
const FR = `Au moins 14 personnes ont été tuées et 60 blessées lorsqu'un bac a coulé au large de Port Salen le 3 mars 2014, ont annoncé les autorités. Le bac, le Morning Star, avait quitté Port Salen à 7 heures avec 180 personnes à bord. Le chef des garde-côtes, Daniel Okoro, a déclaré à la presse que le navire était construit pour 120. La présidente Amina Bello a décrété trois jours de deuil. Des plongeurs de la base navale de Kembe ont fouillé l'épave jusqu'à la nuit. Ils ont remonté 9 corps, dont ceux de 4 enfants. L'armateur, Salen Lines, a affirmé que le navire avait passé une inspection en janvier. Deux autres bacs de la compagnie ont été retenus au port.`
const RU = `Не менее 14 человек погибли и 60 пострадали, когда паром затонул у Порт-Салена 3 марта 2014 года, сообщили власти. Паром «Морнинг Стар» вышел из Порт-Салена в 7 часов со 180 пассажирами на борту. Глава береговой охраны Дэниел Окоро заявил журналистам, что судно было рассчитано на 120. Президент Амина Белло объявила трёхдневный траур. Водолазы с военной базы в Кембе до темноты осматривали обломки. Они подняли 9 тел, в том числе тела 4 детей. Владелец, компания Salen Lines, заявил, что судно прошло проверку в январе. Ещё два парома компании задержаны в порту.`
const AR = `قتل ما لا يقل عن 14 شخصا وأصيب 60 آخرون عندما غرقت عبارة قبالة بورت سالين في 3 مارس 2014، بحسب مسؤولين. وكانت العبارة مورنينغ ستار قد غادرت بورت سالين في الساعة 7 وعلى متنها 180 شخصا. وقال قائد خفر السواحل دانيال أوكورو للصحفيين إن السفينة بنيت لتحمل 120 راكبا. وأعلنت الرئيسة أمينة بيلو الحداد ثلاثة أيام. وبحث غواصون من قاعدة كيمبي البحرية في الحطام حتى حلول الظلام. وانتشلوا 9 جثث بينها جثث 4 أطفال. وقالت الشركة المالكة سالين لاينز إن السفينة اجتازت فحصا في يناير. واحتجزت عبارتان أخريان للشركة في الميناء.`
/** Other reporters on the same sinking: the same facts, told in an order and at a length of their own. */
const ES_OWN = `Las autoridades de Port Salen elevaron a 14 los muertos por el hundimiento de un transbordador. El barco, llamado Morning Star, llevaba 180 personas, según la guardia costera. "Estaba hecho para 120", dijo su jefe, Daniel Okoro, que visitó el puerto con la presidenta Amina Bello. Hay 60 heridos en el hospital de la ciudad. El accidente se produjo el 3 de marzo de 2014 por la mañana, poco después de salir del puerto con mal tiempo.`
const FR_OWN = `Un bac a coulé le 3 mars 2014 au large de Port Salen, faisant au moins 14 morts et 60 blessés. Selon le chef des garde-côtes, Daniel Okoro, le « Morning Star » transportait 180 passagers alors qu'il était prévu pour 120. La présidente Amina Bello a décrété un deuil national de trois jours. Les recherches continuaient dans la nuit.`
const EN_OWN = `A ferry with 180 people on board, built for 120, has sunk near Port Salen. Daniel Okoro of the coast guard put the dead at 14 and the injured at 60. The Morning Star went down on 3 March 2014 in heavy seas, and President Amina Bello has ordered three days of mourning.`
/** As long as the first text, sentence by sentence, and yet another reporter's. */
const FR_LONG = `Quatorze personnes au moins sont mortes lundi 3 mars 2014 dans le naufrage d'un bac près de Port Salen. Le « Morning Star », de la compagnie Salen Lines, avait 180 passagers. Il n'en pouvait prendre que 120, a expliqué Daniel Okoro, le chef des garde-côtes. On compte aussi 60 blessés, soignés à l'hôpital de Kembe. Des plongeurs de la marine ont retrouvé 9 corps avant la nuit. Quatre de ces victimes étaient des enfants. La présidente Amina Bello, en visite au port, a annoncé un deuil de trois jours. La compagnie assure que le bateau avait été contrôlé en janvier.`
const ES_LONG = `El transbordador Morning Star se hundió el 3 de marzo de 2014 frente a Port Salen con 180 personas a bordo. Murieron al menos 14. Otras 60 resultaron heridas, según la guardia costera. Su jefe, Daniel Okoro, dijo que el barco tenía permiso para 120 pasajeros. Buzos de la base de Kembe sacaron 9 cuerpos, 4 de ellos de niños, antes de que cayera la noche sobre la bahía. La empresa Salen Lines afirmó que la nave pasó una inspección en enero. La presidenta Amina Bello decretó tres días de luto.`

const all = async (texts: Readonly<Record<string, string>>) =>
  Promise.all(Object.entries(texts).map(([name, text]) => printOf(name, name.slice(0, 2), text)))
const linked = async (texts: Readonly<Record<string, string>>): Promise<string[]> =>
  findCopies(await all(texts)).pairs.map(({ a, b, relation }) => `${a.split('#')[0]} ${relation} ${b.split('#')[0]}`)

describe('copies in one language', () => {
  it('are duplicates where nothing but the layout differs', async () => {
    expect(await linked({ 'en-1': EN, 'en-2': EN.replaceAll('. ', '.\n\n').toUpperCase() })).toEqual([
      'en-1 duplicate en-2',
    ])
  })

  it('are near-copies where a few sentences were rewritten', async () => {
    const edited = EN.replace('officials said', 'the police said').replace('Two more ferries', 'Five other ships')
    expect(await linked({ 'en-1': EN, 'en-2': edited })).toEqual(['en-1 near-copy en-2'])
  })

  it('are excerpts where one text stands in a longer one', async () => {
    const longer = `${EN_OWN} ${'Nobody at the harbour office would speak about older wrecks, or of what the boats had cost the town. '.repeat(3)} ${EN} That is all that was known in the evening of that long and windy day on the coast.`
    const { pairs, origins } = findCopies(await all({ 'en-1': EN, 'en-2': longer }))
    expect(pairs[0]?.relation).toBe('excerpt')
    expect(origins).toEqual([['en-1#1', 'en-2#1']])
  })

  it('show the passages they share', async () => {
    const { pairs } = findCopies(await all({ 'en-1': EN, 'en-2': `It is raining again today. ${EN}` }))
    for (const { a, b } of pairs[0]?.evidence ?? []) {
      expect(`It is raining again today. ${EN}`.slice(...b)).toBe(EN.slice(...a))
    }
    expect(pairs[0]?.evidence.length).toBe(1)
  })

  it('are not two tellings of the same facts', async () => {
    expect(await linked({ 'en-1': EN, 'en-2': EN_OWN, 'fr-1': FR, 'fr-2': FR_OWN })).toEqual(['en-1 translation fr-1'])
  })
})

describe('what does not make a copy', () => {
  const COMPANY = `"The company was told three times this year that the tank leaked, and three times it wrote back that all was well," Deputy Mayor Lidia Moran told a press conference.`
  const DRIVER = `"We pulled the bodies out with our bare hands, and nobody came to help us until the morning," said Pavel Osei, a driver who lives by the depot.`

  it('quotations of one press conference in two reports', async () => {
    const { origins } = findCopies(
      await all({
        'en-1': `A fuel tank exploded at the Kembe depot on Tuesday, killing 17 people and wounding 43, the fire service said. ${COMPANY} Firefighters from four districts worked through the night. ${DRIVER} The depot belongs to Orsa Petrol, which has run it since 1998. Schools stay closed until Friday.`,
        'en-2': `Seventeen people died and 43 were hurt when a tank blew up in Kembe. ${DRIVER} Orsa Petrol would not answer questions on Wednesday. Its offices in the capital were shut. At the hospital on Harbour Road, doctors asked for blood. ${COMPANY} She did not say who had written the letters, or to whom they were sent.`,
      }),
    )
    expect(origins).toEqual([['en-1#1'], ['en-2#1']])
  })

  const NOTICES = {
    en: 'Follow us on social networks and subscribe to our newsletter to get the latest news from the region every morning. Copyright Kembe Courier. All rights reserved. No part of this page may be reproduced without the written permission of the publisher.',
    ru: 'Подписывайтесь на нас в социальных сетях и на нашу рассылку, чтобы каждое утро получать последние новости региона. Все права защищены. Перепечатка материалов этой страницы допускается только с письменного согласия редакции газеты «Вестник Кембе».',
  }
  it.each([
    [
      'en',
      'The council of Salen voted on Monday to close two of its libraries.',
      'A storm tore the roof off the market in Kembe on Thursday.',
    ],
    [
      'ru',
      'Совет Салена в понедельник решил закрыть две городские библиотеки.',
      'В четверг буря сорвала крышу с рынка в Кембе.',
    ],
  ] as const)('the notice under every page of a publisher (%s)', async (code, one, two) => {
    expect(
      await linked({ [`${code}-1`]: `${one} ${NOTICES[code]}`, [`${code}-2`]: `${two} ${NOTICES[code]}` }),
    ).toEqual([])
  })

  it('two short notes in two languages with the same facts in the same order', async () => {
    const fr = `Un bac a coulé le 3 mars 2014 au large de Port Salen, faisant au moins 14 morts et 60 blessés. Selon Daniel Okoro, le « Morning Star » transportait 180 passagers alors qu'il était prévu pour 120.`
    const ru =
      'Паром затонул 3 марта 2014 года у Порт-Салена, погибли не менее 14 человек, пострадали 60. По словам Дэниела Окоро, на борту «Морнинг Стар» было 180 пассажиров вместо положенных 120.'
    expect(await linked({ 'fr-1': fr, 'ru-1': ru })).toEqual([])
  })
})

describe('copies across languages', () => {
  it('are linked in every pair of scripts', async () => {
    const { origins, pairs } = findCopies(await all({ 'ar-1': AR, 'en-1': EN, 'fr-1': FR, 'ru-1': RU }))
    expect(origins).toEqual([['ar-1#1', 'en-1#1', 'fr-1#1', 'ru-1#1']])
    expect(new Set(pairs.map(({ relation }) => relation))).toEqual(new Set(['translation']))
  })

  it('are siblings where translating programs left their marks in both', async () => {
    const mark = (text: string, sign: string): string => text.replaceAll('. ', `. ${sign} `)
    expect(await linked({ 'ar-1': mark(AR, '$٪ & $٪'), 'fr-1': mark(FR, 'Ou% la% ou') })).toEqual([
      'ar-1 siblings fr-1',
    ])
  })

  it('are not independent reports of one event, though their figures and names agree', async () => {
    expect(await linked({ 'en-1': EN, 'es-1': ES_OWN, 'fr-1': FR_OWN })).toEqual([])
    expect(await linked({ 'en-1': EN_OWN, 'es-1': ES_OWN, 'fr-1': FR_OWN, 'ru-1': RU, 'ar-1': AR })).toEqual([
      'ar-1 translation ru-1',
    ])
  })

  it('are not, however like in length and content, where the figures stand elsewhere', async () => {
    expect(await linked({ 'ar-1': AR, 'en-1': EN, 'es-1': ES_LONG, 'fr-1': FR_LONG })).toEqual([
      'ar-1 translation en-1',
    ])
  })

  it('are found where the translation stands inside a longer text', async () => {
    const before =
      'Le port était encore dans le brouillard quand les premières familles sont arrivées. Elles venaient de tous les villages de la côte pour savoir. Personne ne leur répondait. Une femme criait un nom.'
    const after =
      'Sur le quai, on allume des bougies. Un vieil homme répète le nom de sa fille. La nuit tombe. Les bus repartent vides. On ne parle plus. Demain, il faudra recommencer.'
    expect(await linked({ 'en-1': EN, 'fr-1': `${before} ${FR} ${after}` })).toEqual(['en-1 excerpt fr-1'])
  })

  it('are found though figures came out garbled', async () => {
    const garbled = FR.replace('180', '81O').replace('120', '1 02').replace('60 blessées', '6O blessées')
    expect(await linked({ 'en-1': EN, 'fr-1': garbled })).toEqual(['en-1 translation fr-1'])
    expect(await linked({ 'ar-1': AR.replace('180', '١٨'), 'ru-1': RU })).toEqual(['ar-1 translation ru-1'])
  })

  it('are found though a paragraph was cut', async () => {
    const cut = RU.split('. ').filter((_, i) => i !== 3 && i !== 4)
    expect(cut.length).toBeLessThan(RU.split('. ').length)
    expect(await linked({ 'en-1': EN, 'ru-1': cut.join('. ') })).toEqual(['en-1 translation ru-1'])
  })

  it('are surer of a text that repeats an oddity than of one that repeats what every report tells', async () => {
    const scoreWith = async (en: string, fr: string) => {
      const others = Object.fromEntries(
        [EN_OWN, ES_OWN, FR_OWN, ES_LONG].map((text, i) => [
          `${text === EN_OWN ? 'en' : text === FR_OWN ? 'fr' : 'es'}-${i + 3}`,
          text,
        ]),
      )
      const { pairs } = findCopies(await all({ ...others, 'en-1': en, 'fr-1': fr }))
      return pairs.find(({ a, b }) => a === 'en-1#1' && b === 'fr-1#1')?.score ?? 0
    }
    const odd = (text: string): string => text.replace('Daniel Okoro', 'Danyel Okorrubo').replace('Kembe', 'Kembrisk')
    expect(await scoreWith(odd(EN), odd(FR))).toBeGreaterThan(await scoreWith(EN, FR))
    expect(await scoreWith(odd(EN), FR)).toBeLessThan(await scoreWith(EN, FR))
  })

  it('line up the passages that tell the same', async () => {
    const { pairs } = findCopies(await all({ 'en-1': EN, 'fr-1': FR }))
    const told = pairs[0]?.evidence.map(({ a, b }) => [EN.slice(...a).slice(0, 10), FR.slice(...b).slice(0, 10)])
    expect(told).toContainEqual(['Divers fro', 'Des plonge'])
    expect(told).toContainEqual(['They broug', 'Ils ont re'])
  })
})

describe('origins', () => {
  it('do not depend on the order of the reports', async () => {
    const prints = await all({
      'ar-1': AR,
      'en-1': EN,
      'en-2': EN_OWN,
      'es-1': ES_OWN,
      'fr-1': FR,
      'fr-2': FR_OWN,
      'ru-1': RU,
    })
    const wanted = findCopies(prints)
    fc.assert(
      fc.property(fc.shuffledSubarray(prints, { minLength: prints.length }), (shuffled) => {
        expect(findCopies(shuffled)).toEqual(wanted)
      }),
      { numRuns: 10 },
    )
  })

  it('name the parent that the texts themselves name', async () => {
    const a = await printOf('en-1', 'en', EN, ['Salen Herald'])
    const b = await printOf('en-2', 'en', EN)
    expect(findCopies([a, b]).pairs[0]?.parent).toEqual({ name: 'Salen Herald' })
    const published = { ...b, report: { ...b.report, publisher: 'SALEN HERALD' } }
    expect(findCopies([a, published]).pairs[0]?.parent).toBe('en-2#1')
  })

  const SPOKEN_FR = 'Une passante a crié : « Ils sont tous partis et nous ne savons pas où ils ont été emmenés ».'
  const SPOKEN_EN = 'A passer-by cried out: "They have all gone and we do not know where they were taken".'

  it.each([
    [
      'a quotation in the language of the other',
      { 'en-1': `${EN} ${SPOKEN_FR}`, 'fr-1': `${FR} ${SPOKEN_FR}` },
      'fr-1',
    ],
    [
      'words in the script of the other',
      { 'en-1': EN.replace('the Morning Star', 'the Утренняя звезда'), 'ru-1': RU },
      'ru-1',
    ],
    ['the marks of a program', { 'en-1': EN.replaceAll('. ', '. $% & $% '), 'fr-1': FR }, 'fr-1'],
  ] as const)('name the original of a translation that keeps %s', async (_, texts, original) => {
    const { pairs } = findCopies(await all(texts))
    const pair = pairs.find(({ a, b }) => [a, b].includes('en-1#1') && [a, b].includes(`${original}#1`))
    expect(pair?.relation).toBe('translation')
    expect(pair?.parent).toBe(`${original}#1`)
    expect(pair?.reason).toContain(`${original}#1 is the original`)
  })

  it('name the original of a translation that was published later, and none where nothing tells', async () => {
    const [a, b] = [await printOf('en-1', 'en', EN), await printOf('fr-1', 'fr', FR)]
    const on = (print: typeof a, published: string | null) => ({ ...print, report: { ...print.report, published } })
    const parentOf = (first: string | null, second: string | null) =>
      findCopies([on(a, first), on(b, second)]).pairs[0]?.parent
    expect(parentOf('2014-03-05', '2014-03-04')).toBe('fr-1#1')
    expect(parentOf('2014-03-04', '2014-03-04')).toBeNull()
    expect(parentOf('2014-03-04', null)).toBeNull()
  })

  it('name no original where both texts quote in their own language, or each in that of the other', async () => {
    const own = findCopies(await all({ 'en-1': `${EN} ${SPOKEN_EN}`, 'fr-1': `${FR} ${SPOKEN_FR}` }))
    expect(own.pairs.map(({ parent }) => parent)).toEqual([null])
    const crossed = findCopies(await all({ 'en-1': `${EN} ${SPOKEN_FR}`, 'fr-1': `${FR} ${SPOKEN_EN}` }))
    expect(crossed.pairs.map(({ parent }) => parent)).toEqual([null])
  })

  it('name as parent the text that was published first and stands whole in the other', async () => {
    const more = Array.from(
      { length: 30 },
      (_, i) => `Witness ${i} spoke of wave ${i * 3} and of boat ${i + 50} out there.`,
    )
    const longer = `${EN} ${more.join(' ')}`
    const [a, b] = [await printOf('en-1', 'en', EN), await printOf('en-2', 'en', longer)]
    const on = (print: typeof a, published: string) => ({ ...print, report: { ...print.report, published } })
    const parentOf = (first: string, second: string) => findCopies([on(a, first), on(b, second)]).pairs[0]?.parent
    expect(parentOf('2014-03-03', '2014-03-05')).toBe('en-1#1')
    expect(parentOf('2014-03-05', '2014-03-03')).toBeNull()
  })

  it('take a publisher’s corrected page and the first one for one', async () => {
    const corrected = `Correction: an earlier version gave another number. ${EN.replace('14 people', '12 people').replace('9 bodies', '7 bodies')}`
    const { origins } = findCopies(await all({ 'en-1': EN, 'en-2': corrected, 'fr-1': FR_OWN }))
    expect(origins).toEqual([['en-1#1', 'en-2#1'], ['fr-1#1']])
  })

  it('stay apart where only a passage is shared', async () => {
    const passage = EN.split('. ').slice(0, 4).join('. ')
    const filler = (word: string): string =>
      Array.from({ length: 60 }, (_, i) => `The ${word} number ${i} lay quiet by the ${word} of house ${i + 7}.`).join(
        ' ',
      )
    const { pairs, origins } = findCopies(
      await all({ 'en-1': `${passage}. ${filler('boat')}`, 'en-2': `${filler('tree')} ${passage}.` }),
    )
    expect(pairs.every(({ relation }) => relation === 'excerpt')).toBe(true)
    expect(origins.length).toBe(2)
  })

  it('of very many copies are found without comparing each with each', async () => {
    const prints = await Promise.all(Array.from({ length: 120 }, (_, i) => printOf(`en-${i}`, 'en', EN)))
    const { pairs, origins } = findCopies(prints)
    expect(origins.length).toBe(1)
    expect(pairs.length).toBe(119)
  })
})

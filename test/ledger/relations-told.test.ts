import { describe, expect, it } from 'vitest'
import { relationOf, type Scenario } from './told.ts'

const one = '2016-05-15'
const two = '2016-05-17'
const EN = 'in the city of Tarvik on 14 May 2016'
const RU = '14 мая 2016 года в городе Тарвик'
const FR = 'le 14 mai 2016 dans la ville de Tarvik'

const POSITIVE: Readonly<Record<string, readonly Scenario[]>> = {
  same: [
    [
      'en',
      [
        [one, `Nine people were killed ${EN}, the union said.`],
        [two, `Nine people died ${EN}, police said.`],
      ],
      9,
      9,
    ],
    [
      'ru',
      [
        [one, `Девять человек погибли ${RU}, сообщил профсоюз.`],
        [two, `${RU} были убиты девять человек, сообщила полиция.`],
      ],
      9,
      9,
    ],
    [
      'fr',
      [
        [one, `Neuf personnes ont été tuées ${FR}, selon le syndicat.`],
        [two, `Neuf personnes sont mortes ${FR}, a déclaré la police.`],
      ],
      9,
      9,
    ],
  ],
  updates: [
    [
      'en',
      [
        [one, `Nine people were killed ${EN}, the Interior Ministry said.`],
        [two, `Fourteen people were killed ${EN}, the Interior Ministry said.`],
      ],
      14,
      9,
    ],
    [
      'ru',
      [
        [one, `Девять человек погибли ${RU}, сообщило министерство внутренних дел.`],
        [two, `Четырнадцать человек погибли ${RU}, сообщило министерство внутренних дел.`],
      ],
      14,
      9,
    ],
    [
      'fr',
      [
        [one, `Neuf personnes ont été tuées ${FR}, selon le ministère de l'Intérieur.`],
        [two, `Quatorze personnes ont été tuées ${FR}, selon le ministère de l'Intérieur.`],
      ],
      14,
      9,
    ],
  ],
  corrects: [
    [
      'en',
      [
        [one, `Seventeen people were killed ${EN}, the Interior Ministry said.`],
        [two, `Sixteen people were killed ${EN}, the Interior Ministry said.`],
      ],
      16,
      17,
    ],
    [
      'ru',
      [
        [one, `17 человек погибли ${RU}, сообщило министерство внутренних дел.`],
        [two, `16 человек погибли ${RU}, сообщило министерство внутренних дел.`],
      ],
      16,
      17,
    ],
    [
      'fr',
      [
        [one, `17 personnes ont été tuées ${FR}, selon le ministère de l'Intérieur.`],
        [two, `16 personnes ont été tuées ${FR}, selon le ministère de l'Intérieur.`],
      ],
      16,
      17,
    ],
  ],
  contradicts: [
    [
      'en',
      [
        [one, `Fourteen people were killed ${EN}, the Interior Ministry said.`],
        [one, `Seventy people were killed ${EN}, the miners' union said.`],
      ],
      14,
      70,
    ],
    [
      'ru',
      [
        [one, `14 человек погибли ${RU}, сообщило министерство внутренних дел.`],
        [one, `70 человек погибли ${RU}, сообщил профсоюз горняков.`],
      ],
      14,
      70,
    ],
    [
      'fr',
      [
        [one, `14 personnes ont été tuées ${FR}, selon le ministère de l'Intérieur.`],
        [one, `70 personnes ont été tuées ${FR}, selon le syndicat des mineurs.`],
      ],
      14,
      70,
    ],
  ],
  denies: [
    [
      'en',
      [
        [one, `Seventy people were killed ${EN}, the miners' union said.`],
        [two, `The Interior Ministry denied that 70 people were killed ${EN}.`],
      ],
      70,
      70,
    ],
    [
      'ru',
      [
        [one, `70 человек погибли ${RU}, сообщил профсоюз горняков.`],
        [two, `Министерство внутренних дел опровергло, что ${RU} погибли 70 человек.`],
      ],
      70,
      70,
    ],
    [
      'fr',
      [
        [one, `70 personnes ont été tuées ${FR}, selon le syndicat des mineurs.`],
        [two, `Le ministère de l'Intérieur a démenti que 70 personnes aient été tuées ${FR}.`],
      ],
      70,
      70,
    ],
  ],
  'part-of': [
    ['en', [[one, `86 people were wounded ${EN}, including six police officers.`]], 6, 86],
    ['ru', [[one, `86 человек были ранены ${RU}, в том числе шесть полицейских.`]], 6, 86],
    ['ar', [[one, 'أصيب 86 شخصا في مدينة تارفيك، بينهم 6 من رجال الشرطة.']], 6, 86],
  ],
  'adds-to': [
    ['en', [[one, `75 civilians were wounded ${EN}. Six police officers were also wounded.`]], 6, 75],
    ['ru', [[one, `75 человек были ранены ${RU}. Также были ранены шесть полицейских.`]], 6, 75],
    ['fr', [[one, `75 personnes ont été blessées ${FR}. Six policiers ont également été blessés.`]], 6, 75],
  ],
  narrower: [
    [
      'en',
      [
        [one, `One man was killed on 14 May 2016 in the village of Orsa, in Senna region, police said.`],
        [two, 'On 14 May 2016 fifteen people were killed in Senna region, the governor said.'],
      ],
      1,
      15,
    ],
    [
      'ru',
      [
        [one, 'Два человека погибли 14 мая 2016 года в селе Орса в области Сенна, сообщила полиция.'],
        [two, '14 мая 2016 года в области Сенна погибли 15 человек, сообщил губернатор.'],
      ],
      2,
      15,
    ],
    [
      'fr',
      [
        [
          one,
          'Le 14 mai 2016, deux personnes ont été tuées dans le village de Orsa, dans la région de Senna, selon la police.',
        ],
        [two, 'Le 14 mai 2016, 15 personnes ont été tuées dans la région de Senna, a déclaré le gouverneur.'],
      ],
      2,
      15,
    ],
  ],
  'not-comparable': [
    [
      'en',
      [
        [one, `Sixty people were wounded ${EN}, the hospital said. Two firefighters were wounded too.`],
        [two, `Fifty-seven people were wounded ${EN}, police said.`],
      ],
      2,
      57,
    ],
    [
      'ru',
      [
        [one, `Ранены 60 человек ${RU}, сообщила больница. Двое пожарных ранены.`],
        [two, `57 человек ранены ${RU}, сообщила полиция.`],
      ],
      2,
      57,
    ],
    [
      'fr',
      [
        [one, `Soixante personnes ont été blessées ${FR}, selon l'hôpital. Deux pompiers ont été blessés.`],
        [two, `Cinquante-sept personnes ont été blessées ${FR}, selon la police.`],
      ],
      2,
      57,
    ],
    [
      'en',
      [
        [one, `"I saw 25 bodies," a woman said of the shooting ${EN}.`],
        [two, `Seventy people were killed ${EN}, the miners' union said.`],
      ],
      25,
      70,
    ],
    [
      'ru',
      [
        [one, `«Я видела 25 трупов», — рассказала женщина о стрельбе ${RU}.`],
        [two, `70 человек погибли ${RU}, сообщил профсоюз горняков.`],
      ],
      25,
      70,
    ],
    [
      'fr',
      [
        [one, `« J'ai vu 25 corps », a raconté une femme ${FR}.`],
        [two, `70 personnes ont été tuées ${FR}, selon le syndicat des mineurs.`],
      ],
      25,
      70,
    ],
  ],
}

/** Near-misses: what must not stand between the two. */
const NEGATIVE: readonly (readonly [string, readonly string[], Scenario])[] = [
  [
    'two eyewitnesses update nobody',
    ['updates', 'corrects'],
    [
      'en',
      [
        [one, `Eleven people were killed ${EN}, an eyewitness said.`],
        [two, `Sixty people were killed ${EN}, an eyewitness said.`],
      ],
      11,
      60,
    ],
  ],
  [
    'two eyewitnesses update nobody',
    ['updates', 'corrects'],
    [
      'ru',
      [
        [one, `11 человек погибли ${RU}, рассказал очевидец.`],
        [two, `60 человек погибли ${RU}, рассказал очевидец.`],
      ],
      11,
      60,
    ],
  ],
  [
    'unofficial data are no speaker',
    ['updates', 'corrects'],
    [
      'fr',
      [
        [one, `11 personnes ont été tuées ${FR}, selon des données non officielles.`],
        [two, `60 personnes ont été tuées ${FR}, selon des données non officielles.`],
      ],
      11,
      60,
    ],
  ],
  [
    'two institutions do not update each other',
    ['updates', 'corrects'],
    [
      'en',
      [
        [one, `Nine people were killed ${EN}, the Health Ministry said.`],
        [two, `Fourteen people were killed ${EN}, the Interior Ministry said.`],
      ],
      9,
      14,
    ],
  ],
  [
    'at least 12 and 14 agree',
    ['contradicts'],
    [
      'ru',
      [
        [one, `Не менее 12 человек погибли ${RU}, сообщил профсоюз.`],
        [one, `14 человек погибли ${RU}, сообщила полиция.`],
      ],
      12,
      14,
    ],
  ],
  [
    'about 2,000 and 1,984 agree',
    ['contradicts'],
    [
      'fr',
      [
        [one, `Environ 2 000 personnes ont été blessées ${FR}, selon le syndicat.`],
        [one, `1 984 personnes ont été blessées ${FR}, selon la police.`],
      ],
      2000,
      1984,
    ],
  ],
  [
    'another year is another matter',
    ['contradicts', 'updates', 'corrects', 'same'],
    [
      'en',
      [
        [one, `Nine people were killed ${EN}, police said.`],
        [one, 'Fourteen people were killed in the city of Tarvik on 14 May 2011, police said.'],
      ],
      9,
      14,
    ],
  ],
  [
    'another town is another matter',
    ['contradicts', 'updates', 'corrects', 'same'],
    [
      'ru',
      [
        [one, `Девять человек погибли ${RU}, сообщила полиция.`],
        [one, '14 мая 2016 года в городе Орса погибли 14 человек, сообщила полиция.'],
      ],
      9,
      14,
    ],
  ],
  [
    'those who remain held are no total',
    ['contradicts', 'updates'],
    [
      'en',
      [
        [one, `Seventy people were detained ${EN}, police said.`],
        [two, `Ten people remain detained in Tarvik, a lawyer said.`],
      ],
      70,
      10,
    ],
  ],
  [
    'a part that is not told as one is no part',
    ['part-of', 'contradicts'],
    [
      'fr',
      [
        [one, `86 personnes ont été blessées ${FR}.`],
        [two, `Six policiers ont été blessés ${FR}.`],
      ],
      86,
      6,
    ],
  ],
  [
    'what is denied is not 14',
    ['denies'],
    [
      'en',
      [
        [one, `Fourteen people were killed ${EN}, police said.`],
        [two, `The Interior Ministry denied that 70 people were killed ${EN}.`],
      ],
      14,
      70,
    ],
  ],
  [
    'one of two reports lists some of those whom the other counts',
    ['contradicts'],
    [
      'en',
      [
        [one, `A driver and two guards were detained ${EN}, police said.`],
        [two, `Three people were detained ${EN}, the union said.`],
      ],
      2,
      3,
    ],
  ],
  [
    'one of two reports lists some of those whom the other counts, in Russian',
    ['contradicts'],
    [
      'ru',
      [
        [one, `${RU} задержаны водитель и двое охранников, сообщила полиция.`],
        [two, `${RU} задержаны три человека, сообщил профсоюз.`],
      ],
      2,
      3,
    ],
  ],
  [
    'a raised figure leaves its echo behind',
    ['contradicts'],
    [
      'en',
      [
        [one, `Nine people were killed ${EN}, the Interior Ministry said.`],
        [one, `Nine people died ${EN}.`],
        [two, `Fourteen people were killed ${EN}, the Interior Ministry said.`],
      ],
      9,
      14,
    ],
  ],
]

describe.each(Object.entries(POSITIVE))('%s', (type, scenarios) => {
  it.each(scenarios)('is seen from texts (%s)', (...scenario) => {
    const relation = relationOf(scenario)
    expect(relation?.type, relation?.reason).toBe(type)
    for (const figure of [scenario[2], scenario[3]])
      expect(relation?.reason).toMatch(new RegExp(`(^|\\D)${figure} \\(`))
    if (type === 'updates' || type === 'corrects') {
      expect(relation?.reason).toContain('said 15 May 2016')
      expect(relation?.reason).toContain('said 17 May 2016')
    }
  })
})

describe('near-misses', () => {
  it.each(NEGATIVE)('%s (not %s)', (_, types, scenario) => {
    const relation = relationOf(scenario)
    expect(types, relation?.reason).not.toContain(relation?.type)
  })
})

describe('variant', () => {
  const english = `The town hall of Tarvik burned on 14 May 2016. Olga Tarnev, head of the Senna fire brigade, led 45 men. The hall was built in 1893 by Josef Landau and cost 7,400 crowns. In the fire 12 people were killed, the prosecutor said. Mayor Viktor Baltar promised 310 crowns a head by 30 June 2016. The brigade has 3 engines, bought in 2009 from Morvan.`
  const told: readonly Scenario[] = [
    [
      'en',
      [
        [one, english],
        [one, english.replace('12 people', '20 people')],
      ],
      12,
      20,
    ],
    [
      'ru',
      [
        [one, RUSSIAN()],
        [one, RUSSIAN().replace('12 человек', '20 человек')],
      ],
      12,
      20,
    ],
    [
      'fr',
      [
        [one, FRENCH()],
        [one, FRENCH().replace('12 personnes', '20 personnes')],
      ],
      12,
      20,
    ],
  ]

  it.each(told)('is a figure that differs between two copies (%s)', (...scenario) => {
    expect(relationOf(scenario)).toMatchObject({ type: 'variant', reason: expect.stringContaining('one origin') })
  })

  it('is none between reports of two origins', () => {
    const apart: Scenario = [
      'en',
      [
        [one, english],
        [one, `Twenty people were killed ${EN}, the prosecutor said.`],
      ],
      12,
      20,
    ]
    expect(relationOf(apart)?.type).not.toBe('variant')
  })
})

function RUSSIAN(): string {
  return 'Ратуша города Тарвик сгорела 14 мая 2016 года. Ольга Тарнева, глава пожарной части Сенны, вела 45 человек. Ратушу построил в 1893 году Йозеф Ландау за 7400 крон. При пожаре погибли 12 человек, сообщила прокуратура. Мэр Виктор Балтар обещал по 310 крон на человека до 30 июня 2016 года. У части 3 машины, купленные в 2009 году у Морвана.'
}

function FRENCH(): string {
  return "L'hôtel de ville de Tarvik a brûlé le 14 mai 2016. Olga Tarnev, chef des pompiers de Senna, dirigeait 45 hommes. L'édifice, bâti en 1893 par Josef Landau, avait coûté 7 400 couronnes. Dans l'incendie, 12 personnes ont été tuées, selon le parquet. Le maire Viktor Baltar a promis 310 couronnes par tête avant le 30 juin 2016. La caserne a 3 voitures, achetées en 2009 chez Morvan."
}

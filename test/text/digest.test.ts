import { describe, expect, it } from 'vitest'
import { splitReports } from '../../src/text/split.ts'
import { PROFILES } from './profiles.ts'

const starts = (text: string, language = 'en'): string[] =>
  splitReports(text, { start: 0, end: text.length }, language, PROFILES).map(({ start }) =>
    text.slice(start, start + 12),
  )

const ITEM = 'At least ten miners were killed when a gold mine collapsed near Ardo, the ministry said.'
const NEXT = 'The number of miners killed near Ardo has risen to 14 after four of them died in hospital.'

describe('the items of a digest', () => {
  it('begin under lines of a press and a date, however short they are', () => {
    expect(starts(`Reuters, 3 May 2020\n${ITEM}\n\nArdo Daily, 4 May 2020\n${NEXT}`)).toEqual([
      'Reuters, 3 M',
      'Ardo Daily, ',
    ])
    expect(starts(`All that I found:\n\nReuters, 3 May 2020\n${ITEM}\n\nArdo Daily, 4 May 2020\n${NEXT}`)).toHaveLength(
      3,
    )
  })

  it('begin with the press and a colon, numbered, in several languages', () => {
    const items = [
      `1) AFP, 3 mai 2020 : Au moins dix mineurs ont été tués dans l'effondrement d'une mine d'or près d'Ardo.`,
      `2) ТАСС, 4 мая 2020: Число погибших при обрушении шахты в Ардо выросло до 14, сообщило министерство.`,
      `3) El Faro, 5 de mayo de 2020: El sindicato eleva a 20 el número de muertos en la mina de Ardo.`,
    ]
    expect(starts(items.join('\n\n'), 'fr')).toEqual(items.map((item) => item.slice(0, 12)))
  })

  it.each([
    ['places and days of a chronicle', `Ardo, 3 May 2020: ${ITEM}\n\nKembe, 4 May 2020: ${NEXT}`],
    ['days alone', `3 May 2020\n${ITEM}\n\n4 May 2020\n${NEXT}`],
    ['one such line alone', `Reuters, 3 May 2020\n${ITEM}\n\n${NEXT}`],
    [
      'a sentence that names a press and a date',
      `Reuters reported on 3 May 2020 that ${ITEM}\n\nThe Daily Post said on 4 May 2020 that ${NEXT}`,
    ],
    ['lines with nothing below', `Reuters, 3 May 2020\n\nArdo Daily, 4 May 2020\n\n${ITEM}`],
  ])('are not %s', (_, text) => expect(starts(text)).toHaveLength(1))
})

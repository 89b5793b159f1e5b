import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { residue } from '../../src/text/residue.ts'
import { sentences } from '../../src/text/sentences.ts'
import { Notes } from '../../src/text/spellings.ts'

const OPENERS = new Set(['según', 'the', 'потом'])
const STOPS = {
  abbreviations: new Set(['inc', 'gen', 'no', 'ул']),
  months: new Map([['march', 3]]),
  weekdays: new Set(['saturday', 'lunes']),
  isOpener: new Notes(({ norm }) => OPENERS.has(norm)),
}
const texts = (text: string): string[] =>
  sentences(text, undefined, STOPS).map(({ start, end }) => text.slice(start, end))

/** `¦` stands where sentences meet. */
const check = (marked: string): void => {
  const wanted = marked.split('¦').map((part) => part.trim())
  expect(texts(marked.replaceAll('¦', ''))).toEqual(wanted)
}

describe('sentences', () => {
  it.each([
    'The bridge fell at dawn.¦ Nobody was on it!¦ Who built it?¦ They would not say…',
    'President A. Karimov and J.-P. Morel spoke to Dr. Smith of Apple Inc. in room No. 5.¦ They left.',
    'The U.S. Senate met at 5 p.m. on 17.12 near the port.¦ It adjourned.',
    'The talks end at 5 p.m. EST on Friday.¦ They began at 9 a.m. March 3.',
    'Shots were heard at 11 p.m. Saturday.¦ By 5 a.m.¦ They had gone.',
    'Inflation was 3.5 per cent.¦ 1,500 marines came.¦ In all 12.¦ 13 more followed.',
    '“We saw it,” she said.¦ “It burned.”¦ He nodded.',
    '"Did it burn?" he asked.¦ (Nobody knew.)¦ We left.',
    'They took the akimat (city hall. The old one) and left.¦ It was dark.',
    'It was closed ... and then reopened.¦ Then silence...¦ Nothing.',
    '1. The government will pay.',
    'Ardió el pabellón C.¦ Según el fiscal, nadie vivía allí, dijo J. L. Soto.',
    'They were moved to block B.¦ The others stayed with A. Theroux.',
    'Их держали в корпусе Б.¦ Потом пришёл В. В. Ким.',
    'Взрыв произошёл 5 мая 2010 г. в порту.¦ Жители г. Актау и ул. Ленина ушли.¦ А. С. Петров остался.',
    'В порту это было в 2010 г.¦ Потом всё стихло.',
    'هل وصلت القافلة؟¦ نعم، وصلت أمس.¦ قال د. سليم إن الطريق مغلق۔¦ ثم عاد.',
    'Le pont est tombé.¦ « Qui l’a bâti ? » demande M. Morel.¦ Personne ne répond.',
    'Vieram 20 camiões.¦ O Sr. Costa viu-os.',
    '火事が起きた。¦三人が逃げた。',
    'They were fired over the protests.¦(Source - The Herald)',
  ])('are told apart: %s', check)

  it('stay within their paragraph', () => {
    expect(texts('Flood in the valley\n\nThe river rose')).toEqual(['Flood in the valley', 'The river rose'])
  })

  it('are not joined over residue, which belongs to none', () => {
    const text = 'Rain fell. %s & $% & Then the dam broke.'
    expect(texts(text)).toEqual(['Rain fell.', 'Then the dam broke.'])
  })

  it('are in order, disjoint and trimmed, and hold all that is neither space nor residue', () => {
    const piece = fc.constantFrom(
      'Dr',
      '. ',
      '.',
      '…',
      '؟ ',
      '"',
      ')',
      '(',
      ' ',
      '\n',
      '\r\n\r\n',
      '12',
      'слово',
      'كلمة',
      'Word',
      '$٪ & ',
      'et et ',
      '|',
      '。',
      '\u00a0',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const spans = sentences(text)
        let covered = ''
        let last = 0
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(end).toBeGreaterThan(start)
          covered += text.slice(start, end)
          last = end
        }
        let rest = ''
        let from = 0
        for (const { start, end } of residue(text)) {
          rest += text.slice(from, start)
          from = end
        }
        expect(covered.replace(/\s/g, '')).toBe((rest + text.slice(from)).replace(/\s/g, ''))
      }),
    )
  })

  it('leaves residue out that runs on over the end of a paragraph', () => {
    const text = 'et et |\r\n\r\n$٪ & Twelve died.'
    const found = sentences(text).map(({ start, end }) => text.slice(start, end))
    expect(found.at(-1)).toBe('Twelve died.')
    expect(found.join('')).not.toMatch(/[|$&]/)
  })

  it('counts offsets in the whole text when given a part of it', () => {
    const text = 'First one. Second one. Third one.'
    expect(sentences(text, { start: 11, end: text.length })).toEqual([
      { start: 11, end: 22 },
      { start: 23, end: 33 },
    ])
  })
})

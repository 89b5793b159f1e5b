import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitReports } from '../../src/text/split.ts'
import { PROFILES } from './profiles.ts'

/** A few paragraphs about a place, long enough to be a report. */
const account = (place: string): string =>
  [
    `The dockers of ${place} stopped work in the spring, when the company cut the night shift without a word to anyone.`,
    `In ${place} the shops stayed open for a week and then began to close, one after another, because nobody was paid.`,
    `The mayor of ${place} went to the gate twice and was turned away both times, as several people who were there recall.`,
    `By the summer ${place} had become a place that people left, and the trains to the north were full every evening.`,
    `What the company wanted from ${place} was never said in public, and the papers that were signed remain closed.`,
    `The pier of ${place} burned on the last night of August; the fire service came late and found the hydrants dry.`,
    `Nobody in ${place} was charged with it, though the police took down the names of forty men who had been near.`,
  ].join('\n\n')

const starts = (text: string): string[] =>
  splitReports(text, { start: 0, end: text.length }, 'en', PROFILES).map(({ start }) => text.slice(start, start + 24))

describe('several reports in one text', () => {
  it('begin at a new headline behind a rule', () => {
    const text = `# Dock strike\n\n${account('Kembe')}\n\n***\n\n# Fire at the pier\n\n${account('Salen')}`
    expect(starts(text)).toEqual(['# Dock strike\n\nThe docke', '# Fire at the pier\n\nThe '])
  })

  it('begin at a plain headline behind a rule, where the day is named at once', () => {
    const text = `${account('Kembe')}\n\n---\n\nPier burns in Salen\n\nA pier burned down in Salen on Monday, 1 September.\n\n${account('Salen')}`
    expect(starts(text)[1]).toBe('Pier burns in Salen\n\nA p')
  })

  it('begin at a headline with its dateline', () => {
    const text = `${account('Kembe')}\n\nPier burns in Salen\n\nSALEN, 3 September 2014 — ${account('Salen')}`
    expect(starts(text)[1]).toBe('Pier burns in Salen\n\nSAL')
  })

  it('begin with an article of reference behind a text that goes on elsewhere', () => {
    const text = `${account('Kembe')}\n\nContinued here:\n\nKembe (formerly Port Louisa) is a town on the coast.\n\n${account('Kembe')}`
    expect(starts(text)[1]).toBe('Kembe (formerly Port Lou')
  })

  it('begin where the place of the text before is presented as to strangers, on some day of the week', () => {
    const lead = 'Fighting broke out at the gate of the docks in the coastal town of Kembe on Friday.'
    expect(starts(`${account('Kembe')}\n\n${account('Kembe')}\n\n${lead}\n\n${account('Kembe')}`)[1]).toBe(
      lead.slice(0, 24),
    )
  })

  it('begin at an anniversary behind a report of its own day', () => {
    const text = `${account('Kembe')}\n\nToday, September 2, all is quiet in Kembe.\n\nToday marks five years since the fire in Kembe.\n\n${account('Kembe')}`
    expect(starts(text)[1]).toBe('Today marks five years s')
  })

  it('begin where the language changes for good', () => {
    const russian = 'Докеры прекратили работу весной, когда компания без предупреждения отменила ночную смену. '.repeat(
      7,
    )
    expect(starts(`${account('Kembe')}\n\n${russian}`)[1]).toBe(russian.slice(0, 24))
  })

  it.each([
    [
      'sections',
      `# Dock strike\n\n${account('Kembe')}\n\n## The fire\n\n${account('Kembe')}\n\n## Background\n\n${account('Kembe')}`,
    ],
    ['rules between parts', `${account('Kembe')}\n\n---\n\n${account('Kembe')}\n\n* * *\n\n${account('Kembe')}`],
    [
      'headlines between parts',
      `${account('Kembe')}\n\nThe fire\n\n${account('Kembe')}\n\nWhat came after\n\n${account('Kembe')}`,
    ],
    [
      'quotations',
      `${account('Kembe')}\n\n“I was there and I saw it,” said one docker.\n\n“My brother,” he said, “left on Friday.”\n\n${account('Kembe')}`,
    ],
    [
      'a chronology',
      `${account('Kembe')}\n\n3 May 2014 — the night shift is cut\n\n5 May 2014 — the gate is closed\n\n9 May 2014 — talks fail\n\n${account('Kembe')}`,
    ],
    ['a rights notice above the text', `Copyright Harbour News. All rights reserved\n\n---\n\n${account('Kembe')}`],
    [
      'a day named in passing',
      `${account('Kembe')}\n\nToday the gate is open again, and two ships wait outside.\n\n${account('Kembe')}`,
    ],
  ])('are not seen in %s', (_, text) => {
    expect(starts(text).length).toBe(1)
  })

  it('together are the whole text, in order', () => {
    const part = fc.constantFrom(
      account('Kembe'),
      account('Salen'),
      '---',
      '# Fire',
      'Continued here',
      'Salen, 3 May 2014',
      '\r\n',
      'Kembe (formerly Salen) is a town.',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join('\n\n')
        let at = 0
        for (const { start, end } of splitReports(text, { start: 0, end: text.length }, 'en', PROFILES)) {
          expect(start).toBe(at)
          at = end
        }
        expect(at).toBe(text.length)
      }),
      { numRuns: 60 },
    )
  })
})

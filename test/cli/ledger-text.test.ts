import { describe, expect, it } from 'vitest'
import { ledgerLines } from '../../src/cli/show/ledger.ts'
import { styleFor } from '../../src/cli/terminal.ts'
import type { Case, Ledger } from '../../src/index.ts'
import { caseOf, exactly, ledgerOf, questionOf, readingOf, voice } from './sample.ts'

const DOZENS = { min: null, max: null, hedge: 'vague', vague: 'tens' } as const
const AT_LEAST_12 = { min: 12, max: null, hedge: 'at-least' } as const
const theCase = caseOf([
  { document: 'a.txt', words: 'Four people died', quantity: exactly(4) },
  { document: 'a.txt', words: 'dozens were killed', quantity: DOZENS, more: { stance: 'doubted' } },
  {
    document: 'b.txt',
    words: 'at least 12 dead',
    quantity: AT_LEAST_12,
    more: {
      attribution: [
        voice({ source: 'The Tribune', role: 'media' }),
        voice({ source: 'eyewitnesses', role: 'witness' }),
      ],
    },
  },
  { document: 'b.txt', words: '70 were killed', quantity: exactly(70) },
  { document: 'c.txt', words: 'seventy (70) killed', quantity: exactly(70) },
])
const readings = [exactly(4), DOZENS, AT_LEAST_12, exactly(70)].map((quantity) => readingOf(theCase, quantity))

function shown(ledger: Ledger, of: Case = theCase, skipped = 0): string {
  return [...ledgerLines(ledger, { theCase: of, problems: [], skipped }, styleFor({}, {}))].join('\n')
}
const ledger = ledgerOf(theCase, [questionOf('Killed in Aktau', readings)])
const lineWith = (words: string, text = shown(ledger)): string =>
  text.split('\n').find((line) => line.includes(words)) ?? ''

describe('the ledger for a person', () => {
  it('begins with what was read', () => {
    expect(shown(ledger, theCase, 2).split('\n').slice(0, 2).join(' ')).toContain(
      '3 documents · 3 reports · English · 3 origins presumed independent · 5 claims · 1 question · 2 skipped',
    )
  })

  it('never says independent without presumed', () => {
    expect(shown(ledger).replaceAll('presumed independent', '')).not.toContain('independent')
  })

  it('tells the reported range, which is no estimate', () => {
    expect(shown(ledger)).toContain('reported: 4 to 70 and more; never an estimate')
  })

  it('tells how a figure of one speaker moved over time', () => {
    const day = (date: string, next: string) => ({ start: date, end: next, basis: 'stated' as const })
    const told = [
      [9, day('2024-03-12', '2024-03-13')],
      [14, day('2024-03-13', '2024-03-14')],
      [12, day('2024-03-15', '2024-03-16')],
    ] as const
    const moved = caseOf(
      told.map(([n, said], i) => ({
        document: `${i}.txt`,
        words: `${n} were killed`,
        quantity: exactly(n),
        more: { said, attribution: [voice({ source: 'The ministry', role: 'official' })] },
      })),
    )
    const [nine, fourteen, twelve] = moved.claims.map(({ claim }) => claim.id)
    const relation = (from: string | undefined, to: string | undefined, type: 'updates' | 'corrects') => ({
      from: from ?? '',
      to: to ?? '',
      type,
      reason: 'because',
    })
    const built = ledgerOf(
      moved,
      [
        questionOf(
          'Killed in Aktau',
          told.map(([n]) => readingOf(moved, exactly(n))),
        ),
      ],
      [relation(twelve, fourteen, 'corrects'), relation(fourteen, nine, 'updates')],
    )
    expect(shown(built, moved).replace(/\s+/g, ' ')).toContain(
      '· over time: 9 (12 March 2024) → 14 (13 March 2024) → 12 (15 March 2024), The ministry',
    )
    expect(shown(ledger)).not.toContain('over time')
  })

  it('says how many pairs of a large question were not compared', () => {
    const [question] = ledger.questions
    const cut = { ...ledger, leftOut: [{ question: question?.id ?? '', claims: 5, pairs: 1234 }] }
    expect(shown(cut).replace(/\s+/g, ' ')).toContain('not compared: 1,234 of the pairs that 5 claims make')
    expect(shown(ledger)).not.toContain('not compared')
  })

  it('puts readings in the given order, each with its arithmetic', () => {
    const text = shown(ledger)
    const at = ['\n  4 ', '\n  dozens ', '\n  at least 12 ', '\n  70 '].map((start) => text.indexOf(start))
    expect(at).toEqual(at.toSorted((a, b) => a - b))
    expect(at).not.toContain(-1)
    expect(lineWith('  70 ')).toContain('2 reports, 2 origins presumed independent, 1 speaker')
    expect(lineWith('  4 ')).toContain('1 report, 1 origin, 1 speaker')
  })

  it('draws all readings on one axis, and vague words on none', () => {
    expect(lineWith('  at least 12 ')).toMatch(/├─+▶/)
    expect(lineWith('  4 ').indexOf('●')).toBeLessThan(lineWith('  70 ').indexOf('●'))
    expect(lineWith('  dozens ')).not.toMatch(/[●├─▶]/)
  })

  it('says who says so through whom, and what the report objects', () => {
    expect(shown(ledger)).toContain('eyewitnesses (witness) ← The Tribune (media)\n')
    expect(shown(ledger)).toContain('the report itself (the report doubts it)\n')
  })

  it('says where to look', () => {
    expect(shown(ledger)).toContain('a.txt line 2  “dozens were killed”')
    expect(shown(ledger)).toContain('b.txt line 2  “70 were killed”')
  })

  it('tells the lone claim of a question in short', () => {
    const lone = questionOf('Killed in Shetpe', [readingOf(theCase, exactly(4))], { status: 'single-voice' })
    expect(shown(ledgerOf(theCase, [lone]))).toContain(
      'Killed in Shetpe: 4\n    the report itself\n    a.txt line 1  “Four people died”',
    )
  })

  it('puts contradicted questions before the others', () => {
    const [pair = readings[0], rest] = [readings[3], readings.slice(0, 2)]
    const text = shown(
      ledgerOf(theCase, [
        questionOf('Agreed on', pair ? [pair] : [], { status: 'agreed' }),
        questionOf('Disputed', rest),
      ]),
    )
    expect(text.indexOf('Disputed')).toBeLessThan(text.indexOf('Agreed on'))
    expect(text.indexOf('Disputed')).toBeGreaterThan(0)
  })

  it('marks a reading that its own speaker took back', () => {
    const taken = { ...readingOf(theCase, exactly(4)), standing: false }
    const question = questionOf('Killed in Aktau', [taken, readingOf(theCase, exactly(70))], {
      reported: { ever: { low: 4, high: 70, open: false }, standing: { low: 70, high: 70, open: false } },
    })
    const text = shown(ledgerOf(theCase, [question]))
    expect(lineWith('  4 ', text)).toContain('withdrawn or updated by its own speaker')
    expect(text).toContain('reported: 4 to 70 (what its speakers still stand by: 70); never an estimate')
  })

  it('names the reading that leads, under which policy and why', () => {
    const leading = { reading: 3, policy: 'latest', reason: '70 leads: it was said last' } as const
    expect(shown(ledgerOf(theCase, [questionOf('Killed in Aktau', readings, { leading })]))).toContain(
      'under the policy “latest” 70 leads: it was said last',
    )
  })

  it('shows what is denied or only supposed, too', () => {
    const denial = caseOf([
      { document: 'a.txt', words: 'nobody says 90 died', quantity: exactly(90), more: { stance: 'denied' } },
    ])
    expect(shown(ledgerOf(denial, []), denial)).toContain(
      '90 killed · the report itself (the report says that it is not so)\n    a.txt line 1  “nobody says 90 died”',
    )
  })

  it('says so when nothing was found', () => {
    expect(shown(ledgerOf(caseOf([]), []), caseOf([]))).toContain('No claim was found')
  })
})

describe('relations', () => {
  const [four, , twelve, seventy, other] = theCase.claims.map(({ claim }) => claim.id) as [
    string,
    string,
    string,
    string,
    string,
  ]
  const text = shown(
    ledgerOf(theCase, ledger.questions, [
      { from: seventy, to: other, type: 'same', reason: 'one figure' },
      { from: seventy, to: twelve, type: 'updates', reason: 'later than what "Killed in Aktau" has' },
      { from: four, to: seventy, type: 'contradicts', reason: 'the first of two' },
      { from: four, to: other, type: 'contradicts', reason: 'the second of two' },
    ]),
  )

  it('are told with their reason, those of the same two figures once', () => {
    expect(text).toContain('· contradicts: the first of two (and 1 more between the same two figures)')
    expect(text).not.toContain('the second of two')
  })

  it('put what a speaker changed first and leave agreement out', () => {
    expect(text.indexOf('· updates: later than what this has')).toBeLessThan(text.indexOf('· contradicts'))
    expect(text).toContain('· updates: later than what this has')
    expect(text).not.toContain('one figure\n')
  })
})

it('limits what it prints of one question, and says where the rest is', () => {
  const many = caseOf(
    Array.from({ length: 40 }, (_, n) => ({ document: `d${n}.txt`, words: `${n + 1} died`, quantity: exactly(7) })),
  )
  const text = shown(ledgerOf(many, [questionOf('Killed in Aktau', [readingOf(many, exactly(7))])]), many)
  expect(text).toMatch(/… \d+ more: variorum ledger --json/)
  expect(text.split('\n').length).toBeLessThan(40)
})

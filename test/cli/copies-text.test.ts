import { describe, expect, it } from 'vitest'
import { copiesLines } from '../../src/cli/show/copies.ts'
import { styleFor } from '../../src/cli/terminal.ts'
import type { Copies, Report } from '../../src/index.ts'

const report = (document: string, some: Partial<Report> = {}): Report => ({
  id: `${document}#1`,
  document,
  sha256: '0'.repeat(64),
  start: 0,
  end: 10,
  language: 'en',
  published: null,
  publisher: null,
  title: null,
  takenFrom: [],
  ...some,
})
const shown = (copies: Copies): string => [...copiesLines(copies, styleFor({}, {}))].join('\n')

describe('the copies for a person', () => {
  const reports = [
    report('a.txt', { published: '2011-12-19', publisher: 'Herald' }),
    report('b.txt', { language: 'ar' }),
    report('c.txt', { takenFrom: ['the Lantern site'] }),
  ]
  const pairs: Copies['pairs'] = [
    {
      a: 'a.txt#1',
      b: 'b.txt#1',
      relation: 'siblings',
      parent: { name: 'Lantern' },
      score: 0.9,
      reason: 'the same slip',
      evidence: [],
    },
  ]
  const text = shown({ reports, pairs, origins: [['a.txt#1', 'b.txt#1'], ['c.txt#1']] })

  it('count reports and origins, presumed independent', () => {
    expect(text.split('\n')[0]).toBe('3 reports, 2 origins presumed independent')
    expect(shown({ reports: [report('a.txt')], pairs: [], origins: [['a.txt#1']] })).toBe('1 report, 1 origin')
  })

  it('tell which reports are one origin, how, why, and from whom they descend', () => {
    expect(text).toContain('One origin, 2 reports\n  a.txt#1 · en · Herald · 19 December 2011\n  b.txt#1 · ar\n')
    expect(text).toContain('a.txt#1 descends from the same text as b.txt#1 (0.90): the same slip')
    expect(text).toContain('descends from Lantern')
  })

  it('tell where a report says it was taken from', () => {
    expect(text).toContain('c.txt#1 says it was taken from the Lantern site')
  })

  it('say so where no copy was found', () => {
    const apart = shown({ reports: [report('a.txt'), report('b.txt')], pairs: [], origins: [['a.txt#1'], ['b.txt#1']] })
    expect(apart).toContain('No report was found to copy another')
  })
})

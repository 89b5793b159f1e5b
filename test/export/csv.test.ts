import { describe, expect, it } from 'vitest'
import { claimsCsv, ledgerCsv } from '../../src/export/csv.ts'
import { at, atLeast, by, claim, day, exact, ledgerOf, vague } from '../ledger/claims.ts'

const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy

/** The rows of a CSV file, each as cells by heading; read by RFC 4180, not by what wrote them. */
function parse(csv: string): Record<string, string>[] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of csv.slice(1).matchAll(CELL)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end !== ',') rows.push([])
  }
  const [head = [], ...body] = rows.slice(0, -1)
  return body.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])))
}

describe('claims as CSV', () => {
  it('begins with the byte-order mark that Excel needs for Arabic, and ends lines with CRLF', () => {
    const csv = claimsCsv([claim('a', exact(12), { quote: 'مقتل 12 شخصا' })])
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    expect(csv.split('\r\n')).toHaveLength(3)
    expect(parse(csv)[0]?.quote).toBe('مقتل 12 شخصا')
  })

  it('keeps quotations with commas, quotation marks and line breaks whole', () => {
    for (const quote of ['twelve, "at least",\nwere killed', 'twelve\nwere killed', 'twelve\rwere killed']) {
      expect(parse(claimsCsv([claim('a', exact(12), { quote })]))[0]?.quote).toBe(quote)
    }
  })

  it('lets no spreadsheet run a quotation', () => {
    for (const quote of ['=HYPERLINK("x")', '+12', '-12 dead', '@SUM(A1)', '\t=1+1', '\r=1']) {
      expect(parse(claimsCsv([claim('a', exact(12), { quote })]))[0]?.quote).toBe(`'${quote}`)
    }
  })

  it('says last days inclusively, leaves open ends empty and keeps the chain in order', () => {
    const told = claim('a', atLeast(12), {
      places: [at('Zhanaozen'), at('Shetpe')],
      attribution: [...by('Newswire', 'media'), ...by('eyewitnesses', 'witness')],
      asOf: { start: '2011-12-17', end: null, basis: 'stated' },
    })
    expect(parse(claimsCsv([told]))[0]).toMatchObject({
      min: '12',
      max: '',
      when_from: '2011-12-16',
      when_to: '2011-12-16',
      as_of_from: '2011-12-17',
      as_of_to: '',
      places: 'Zhanaozen; Shetpe',
      speakers: 'Newswire < eyewitnesses',
      role: 'witness',
      person: '',
    })
  })

  it('has its headings where there is no claim', () => {
    expect(claimsCsv([])).toMatch(/^\uFEFFid,document,/)
  })
})

describe('the ledger as CSV', () => {
  it('gives each reading a row with its question and its quotations', () => {
    const claims = [
      claim('a', exact(14), { quote: '14 dead', said: day('2011-12-17') }),
      claim('b', exact(14), { quote: 'fourteen were killed' }),
      claim('c', vague('tens'), { quote: 'dozens died' }),
    ]
    const rows = parse(ledgerCsv(ledgerOf(claims, 'support'), claims))
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({
      title: 'Killed in Zhanaozen, 16 December 2011',
      min: '14',
      reports: '2',
      origins: '2',
      said_first: '2011-12-17',
      quotes: '14 dead (a.txt) | fourteen were killed (b.txt)',
    })
    expect(rows[0]?.leading).toContain('14 leads')
    expect(rows[1]).toMatchObject({ vague: 'tens', min: '', leading: '', reported_low: '14', reported_open: 'no' })
  })
})

import { describe, expect, it } from 'vitest'
import type { Derivation } from '../../src/domain/derivation.ts'
import type { Mention } from '../../src/domain/mention.ts'
import { claimRow, copiesOutput, jsonLines, ledgerOutput, mentionRow } from '../../src/export/jsonl.ts'
import { at, by, claim, exact, group, ledgerOf, vague } from '../ledger/claims.ts'

const keys = (row: object): string => Object.keys(row).join(' ')
const derivation: Derivation = { rule: 'r', yields: 'y', parts: [], start: 0, end: 1 }

describe('JSON Lines', () => {
  it('gives each row a line, whatever breaks are in it', () => {
    const lines = [...jsonLines([{ quote: 'a\nb\u2028c' }, { quote: '' }])]
    expect(lines).toHaveLength(2)
    expect(lines.map((line) => line.indexOf('\n'))).toEqual(lines.map((line) => line.length - 1))
    expect(lines.map((line) => JSON.parse(line).quote)).toEqual(['a\nb\u2028c', ''])
  })
})

describe('a claim', () => {
  const row = claimRow(
    claim('a', vague('tens'), {
      who: { ...group('police', 'North Oil'), extra: 1 } as never,
      places: [{ ...at('Zhanaozen'), extra: 1 } as never],
      attribution: by('Newswire', 'media').map((voice) => ({ ...voice, extra: 1 })),
      person: { name: 'Aigul Serik', id: 'e_1' },
    }),
  )

  it('has the fields of the contract in its order, and no others', () => {
    expect(keys(row)).toBe(
      'id document sha256 report language kind quantity base flow start end quote who person places when asOf said published attribution stance partOf through rule',
    )
    expect(keys(row.quantity)).toBe('min max hedge vague')
    expect(keys(row.who ?? {})).toBe('quote start end status organization')
    expect(keys(row.places[0] ?? {})).toBe('name id basis')
    expect(keys(row.when ?? {})).toBe('start end basis')
    expect(keys(row.attribution[0] ?? {})).toBe('source id role access stance quote start end')
  })

  it('names a vague word only where there is one, and keeps what is not known as null', () => {
    const plain = claimRow(claim('a', exact(12)))
    expect(keys(plain.quantity)).toBe('min max hedge')
    expect(JSON.parse(JSON.stringify(plain))).toMatchObject({ who: null, person: null, said: null, published: null })
  })
})

describe('a mention', () => {
  const base = { document: 'a.txt', start: 0, end: 1, quote: 'x', rule: 'r', derivation }

  it('leaves its derivation out', () => {
    const quantity: Mention = { ...base, kind: 'quantity', value: exact(12), claims: [], passed: 'age' }
    expect(keys(mentionRow(quantity))).toBe('document kind start end quote value claims passed rule')
    const place: Mention = { ...base, kind: 'place', value: { name: 'Zhanaozen', id: 'e_1' } }
    expect(mentionRow(place)).toEqual({
      ...{ document: 'a.txt', start: 0, end: 1, quote: 'x', rule: 'r' },
      ...{ kind: 'place', value: { name: 'Zhanaozen', id: 'e_1' } },
    })
  })

  it('keeps an attribution without a source', () => {
    const cue = { quote: 'confirmed', start: 3, end: 12 }
    const value = {
      source: null,
      speaker: null,
      cue,
      content: { start: 0, end: 2 },
      stance: 'confirms' as const,
      role: 'unknown' as const,
    }
    expect(mentionRow({ ...base, kind: 'attribution', value }).value).toEqual(value)
  })
})

describe('copies and ledger', () => {
  it('hold what the contract names', () => {
    const report = { id: 'a.txt#1', document: 'a.txt', sha256: 's', start: 0, end: 9, language: 'en', published: null }
    const copies = copiesOutput({
      reports: [{ ...report, publisher: null, title: 't', takenFrom: [] }],
      pairs: [],
      origins: [['a.txt#1']],
    })
    expect(keys(copies)).toBe('reports pairs origins')
    expect(keys(copies.reports[0] ?? {})).toBe('id document sha256 start end language published publisher')
    const ledger = ledgerOutput(ledgerOf([claim('a', exact(14)), claim('b', exact(70))]))
    expect(keys(ledger)).toBe('documents questions relations sums leftOut entities')
    expect(keys(ledger.questions[0] ?? {})).toBe('id kind title places when who readings status reported leading')
    expect(keys(ledger.relations[0] ?? {})).toBe('from to type reason')
  })
})

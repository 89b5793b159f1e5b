import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/domain/claim.ts'
import type { Quantity } from '../../src/domain/quantity.ts'
import { buildLedger } from '../../src/ledger/build.ts'
import {
  about,
  at,
  atLeast,
  between,
  by,
  claim,
  day,
  exact,
  group,
  ledgerOf,
  period,
  questionWith,
  vague,
} from './claims.ts'

const prosecutor = by('Prosecutor General', 'official/prosecutor')
const union = by('Oil Union', 'union')

describe('questions', () => {
  it('says kind, people, place and time in the title', () => {
    const two = [
      claim('a', exact(14), { when: period('2011-12-16', 2) }),
      claim('b', exact(1), { who: group('police') }),
    ]
    const ledger = ledgerOf(two)
    expect(questionWith(ledger, 'a').title).toBe('Killed in Zhanaozen, 16–17 December 2011')
    expect(questionWith(ledger, 'b')).toMatchObject({
      title: 'Killed (police) in Zhanaozen, 16 December 2011',
      who: 'police',
      places: [{ name: 'Zhanaozen', id: 'e_Zhanaozen' }],
      when: { start: '2011-12-16', end: '2011-12-17', basis: 'stated' },
    })
  })

  it('marks a scope that no claim states', () => {
    const implied = { ...at('Zhanaozen'), basis: 'implied' as const }
    const guessed = claim('a', exact(14), { places: [implied], when: { ...day('2011-12-16'), basis: 'published' } })
    expect(questionWith(ledgerOf([guessed]), 'a').title).toBe(
      'Killed in Zhanaozen (place implied), 16 December 2011 (date implied)',
    )
    const nowhere = claim('a', exact(14), { places: [], when: null })
    expect(questionWith(ledgerOf([nowhere]), 'a').title).toBe('Killed, place not stated, date not stated')
  })

  it('brings a claim without place or time to the only question that fits', () => {
    const whole = claim('a', exact(14))
    const bare = claim('b', exact(70), { places: [], when: null })
    expect(questionWith(ledgerOf([whole, bare]), 'b').id).toBe(questionWith(ledgerOf([whole]), 'a').id)
    const elsewhere = claim('c', exact(1), { places: [at('Shetpe')] })
    expect(questionWith(ledgerOf([whole, bare, elsewhere]), 'b').title).toContain('place not stated')
  })

  it('sets a claim without a place where its report is set', () => {
    const elsewhere = claim('c', exact(1), { places: [at('Shetpe')] })
    const bare = claim('b', exact(70), { places: [], document: 'a.txt', start: 5 })
    expect(questionWith(ledgerOf([claim('a', exact(14)), bare, elsewhere]), 'b').places[0]?.name).toBe('Zhanaozen')
  })

  it('does not bring a claim to an event after its report', () => {
    const early = claim('b', exact(2), { when: null, published: '2011-08-03' })
    expect(questionWith(ledgerOf([claim('a', exact(14)), early]), 'b').title).toContain('date not stated')
  })

  it('keeps years apart from the one event in them that is told of', () => {
    const december = claim('a', exact(14), { when: day('2011-12-16') })
    const years = claim('b', exact(2000), { when: period('2009-01-01', 1200) })
    expect(questionWith(ledgerOf([december, years]), 'b').readings).toHaveLength(1)
  })

  it('joins a date to the event it overlaps, and keeps a year with two events apart', () => {
    const december = claim('a', exact(14))
    const year = claim('b', exact(15), { when: period('2011-01-01', 365) })
    expect(questionWith(ledgerOf([december, year]), 'b').readings).toHaveLength(2)
    const august = claim('c', exact(2), { when: day('2011-08-02') })
    const ledger = ledgerOf([december, year, august])
    expect(questionWith(ledger, 'b').title).toBe('Killed in Zhanaozen, 2011')
    expect(between(ledger, 'a', 'b')).toMatchObject({ from: 'a', to: 'b', type: 'narrower' })
  })

  it('gives a named person, and each organisation, a question of its own', () => {
    const person = { name: 'Aigul Serik', id: 'e_1' }
    const named = claim('b', exact(1), { person, when: null, places: [] })
    const again = claim('c', exact(1), { person, when: day('2011-08-02') })
    const ledger = ledgerOf([claim('a', exact(14)), named, again])
    expect(questionWith(ledger, 'b')).toMatchObject({ title: 'Killed: Aigul Serik, 2 August 2011', who: 'Aigul Serik' })
    expect(questionWith(ledger, 'b').id).toBe(questionWith(ledger, 'c').id)
    const fired = (id: string, n: number, company: string) =>
      claim(id, exact(n), { kind: 'dismissed', who: group('worker', company) })
    expect(ledgerOf([fired('a', 991, 'North Oil'), fired('b', 993, 'South Oil')]).questions).toHaveLength(2)
  })

  it('keeps its id when claims that do not change its scope come in', () => {
    const first = questionWith(ledgerOf([claim('a', exact(14))]), 'a').id
    expect(first).toMatch(/^q_[0-9a-f]{12}$/)
    expect(questionWith(ledgerOf([claim('a', exact(14)), claim('b', exact(70))]), 'a').id).toBe(first)
  })
})

describe('readings', () => {
  it('stand in order of value, vague words last by magnitude', () => {
    const quantities = [vague('hundreds'), exact(70), atLeast(12), vague('tens'), exact(4), about(12)]
    const { readings } = questionWith(ledgerOf(quantities.map((quantity, i) => claim(`c${i}`, quantity))), 'c0')
    expect(readings.map(({ min, vague: word }) => word ?? min)).toEqual([4, 12, 12, 70, 'tens', 'hundreds'])
  })

  it('count reports, origins and speakers apart', () => {
    const quoted = ['a', 'b', 'c'].map((id, i) =>
      claim(id, exact(12), { attribution: prosecutor, said: day(`2011-12-${17 + i}`) }),
    )
    const [reading] = questionWith(ledgerOf(quoted, 'none', [['a.txt', 'b.txt']]), 'a').readings
    expect(reading).toMatchObject({
      claims: ['a', 'b', 'c'],
      origins: 2,
      speakers: 1,
      said: ['2011-12-17', '2011-12-19'],
      roles: ['official/prosecutor'],
      standing: true,
    })
  })

  it('do not count eyewitnesses as speakers beside one who is named', () => {
    const witnesses = ['a', 'b'].map((id) => claim(id, exact(70), { attribution: by('eyewitnesses', 'witness') }))
    expect(questionWith(ledgerOf(witnesses), 'a').readings[0]?.speakers).toBe(1)
    const named = claim('c', exact(70), { attribution: union })
    expect(questionWith(ledgerOf([...witnesses, named]), 'a').readings[0]?.speakers).toBe(1)
    const company = claim('d', exact(70), { attribution: by('Severin Oil', 'company') })
    expect(questionWith(ledgerOf([...witnesses, named, company]), 'a').readings[0]?.speakers).toBe(2)
  })

  it('do not count a report without a source as a speaker beside whoever gave its figure', () => {
    const bare = ['a', 'b'].map((id) => claim(id, exact(70)))
    const named = claim('c', exact(70), { attribution: union })
    expect(questionWith(ledgerOf([...bare, named]), 'a')).toMatchObject({
      status: 'single-voice',
      readings: [{ origins: 3, speakers: 1 }],
    })
    const other = claim('c', atLeast(60), { attribution: union })
    expect(questionWith(ledgerOf([...bare, other]), 'a').status).toBe('compatible')
  })

  it('know an institution without a name of its own in another language by what its words mean', () => {
    const first = by('la protection civile')
    const later = by('الحماية المدنية')
    const told = [
      claim('a', exact(9), { attribution: first, said: day('2021-09-07') }),
      claim('b', exact(11), { attribution: later, said: day('2021-09-08') }),
      claim('c', exact(12), { attribution: by('الدرك'), said: day('2021-09-08') }),
    ]
    const types = ledgerOf(told).relations.map(({ from, to, type }) => `${from} ${to} ${type}`)
    expect(types).toContain('b a updates')
    expect(types).not.toContain('c a updates')
  })

  it('count no nameless office beside somebody known who holds it', () => {
    const told = ['the prosecutor’s office', 'Askhat Daulbayev'].map((source, i) =>
      claim(`c${i}`, exact(14), { attribution: by(source, 'official/prosecutor') }),
    )
    expect(questionWith(ledgerOf(told), 'c0').readings[0]).toMatchObject({ origins: 2, speakers: 1 })
  })

  it('count nameless officials as one voice, in any language, and as none beside the police', () => {
    const sources = ['the authorities', 'dados oficiais', 'official figures']
    const told = sources.map((source, i) => claim(`c${i}`, exact(12), { attribution: by(source) }))
    expect(questionWith(ledgerOf(told), 'c0').readings[0]).toMatchObject({ origins: 3, speakers: 1 })
    const police = claim('p', exact(12), { attribution: by('the police', 'official/police') })
    expect(questionWith(ledgerOf([...told, police]), 'p').readings[0]?.speakers).toBe(1)
    const health = claim('h', exact(12), { attribution: by('the health office', 'official/health') })
    expect(questionWith(ledgerOf([...told, police, health]), 'p').readings[0]?.speakers).toBe(2)
  })

  it('fall when all their claims were updated', () => {
    const old = claim('a', exact(11), { attribution: prosecutor, said: day('2011-12-16') })
    const now = claim('b', exact(13), { attribution: prosecutor, said: day('2011-12-17') })
    const standing = (claims: readonly Claim[]) => questionWith(ledgerOf(claims), 'a').readings.map((r) => r.standing)
    expect(standing([old, now])).toEqual([false, true])
    expect(standing([old, now, claim('c', exact(11), { attribution: union })])).toEqual([true, true])
  })

  it('leave denied and hypothetical figures out', () => {
    const ledger = ledgerOf([
      claim('a', exact(14)),
      claim('b', exact(70), { stance: 'denied' }),
      claim('c', exact(99), { stance: 'hypothetical' }),
      claim('d', exact(46), { stance: 'doubted' }),
    ])
    expect(ledger.questions.flatMap(({ readings }) => readings.flatMap((reading) => reading.claims))).toEqual([
      'a',
      'd',
    ])
  })
})

describe('status and range', () => {
  const status = (...claims: readonly Claim[]) => ledgerOf(claims).questions[0]?.status

  it('tells one voice from agreement, compatibility and contradiction', () => {
    const official = claim('a', exact(12), { attribution: prosecutor })
    expect(status(official)).toBe('single-voice')
    expect(status(official, claim('b', exact(12), { attribution: prosecutor }))).toBe('single-voice')
    expect(status(official, claim('b', exact(12), { attribution: by('eyewitnesses', 'witness') }))).toBe('single-voice')
    expect(status(official, claim('b', exact(12), { attribution: union }))).toBe('agreed')
    expect(status(official, claim('b', atLeast(10), { attribution: union }))).toBe('compatible')
    expect(status(official, claim('b', exact(70), { attribution: union }))).toBe('contradicted')
  })

  it('judges only what stands', () => {
    const old = claim('a', exact(11), { attribution: prosecutor, said: day('2011-12-16') })
    const now = claim('b', exact(14), { attribution: prosecutor, said: day('2011-12-20') })
    const other = claim('c', exact(14), { attribution: union })
    expect(status(old, now, other)).toBe('agreed')
    const { reported } = questionWith(ledgerOf([old, now, other]), 'a')
    expect(reported.ever).toEqual({ low: 11, high: 14, open: false })
    expect(reported.standing).toEqual({ low: 14, high: 14, open: false })
  })

  it('spans the numbers that were stated, open upward, without vague words or partial counts', () => {
    const { reported } = questionWith(
      ledgerOf([
        claim('a', exact(4)),
        claim('b', atLeast(60)),
        claim('c', vague('hundreds')),
        claim('d', exact(2), { base: 'observed' }),
        claim('e', exact(1), { flow: 'additional' }),
      ]),
      'a',
    )
    expect(reported.ever).toEqual({ low: 4, high: 60, open: true })
  })
})

describe('policies', () => {
  const claims = [
    claim('a', exact(14), { attribution: prosecutor, said: day('2011-12-17') }),
    claim('b', exact(70), { attribution: union, said: day('2011-12-18') }),
    claim('c', exact(70), { said: day('2011-12-16') }),
    claim('d', vague('tens'), { attribution: by('Relief Group', 'ngo') }),
  ]
  const leading = (policy: Parameters<typeof ledgerOf>[1]) => questionWith(ledgerOf(claims, policy), 'a').leading

  it('lead only where one was named, and say why', () => {
    expect(leading('none')).toBeNull()
    expect(leading('support')).toMatchObject({ reading: 1, policy: 'support', reason: expect.stringContaining('2') })
    expect(leading('latest')).toMatchObject({ reading: 1, reason: expect.stringContaining('2011-12-18') })
    expect(leading('official')).toMatchObject({ reading: 0, reason: expect.stringContaining('14') })
    expect(leading('ucdp-style')).toMatchObject({ reading: 0, reason: expect.stringContaining('high 70') })
    expect(leading('acled-style')).toMatchObject({ reading: 2, reason: expect.stringContaining('counted as 10') })
  })

  it('single out nothing in a draw', () => {
    const draw = [claim('a', exact(14), { attribution: prosecutor }), claim('b', exact(70), { attribution: union })]
    expect(questionWith(ledgerOf(draw, 'support'), 'a').leading).toBeNull()
    expect(questionWith(ledgerOf(draw, 'latest'), 'a').leading).toBeNull()
  })
})

const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.integer({ min: 0, max: 9 }).map(exact),
  fc.integer({ min: 1, max: 9 }).map(atLeast),
  fc.constantFrom(vague('tens'), vague('many')),
)
const fields = fc.record({
  document: fc.constantFrom('p.txt', 'q.txt', 'r.txt', 's.txt'),
  start: fc.nat(50),
  kind: fc.constantFrom('killed', 'wounded'),
  places: fc.constantFrom([], [at('Zhanaozen')], [at('Shetpe')], [at('Shetpe'), at('Zhanaozen')]),
  when: fc.constantFrom(null, day('2011-12-16'), period('2011-12-16', 2), day('2011-12-18'), period('2011-12-01', 31)),
  who: fc.constantFrom(null, group('police'), group('worker')),
  said: fc.constantFrom(null, day('2011-12-17'), day('2011-12-19')),
  attribution: fc.constantFrom([], prosecutor, union, by('eyewitnesses', 'witness')),
  stance: fc.constantFrom('asserted' as const, 'denied' as const, 'doubted' as const, 'hypothetical' as const),
  flow: fc.constantFrom(null, 'current' as const, 'additional' as const),
})
const manyClaims = (max: number) =>
  fc
    .array(fc.tuple(quantity, fields), { minLength: 1, maxLength: max })
    .map((rows) => rows.map(([amount, one], i) => claim(`c${i}`, amount, one)))

describe('any set of claims', () => {
  const input = (claims: readonly Claim[]) => ({
    documents: [],
    reports: [],
    claims,
    copies: { reports: [], pairs: [], origins: [['p.txt#1', 'q.txt#1'], ['r.txt#1']] },
    entities: [],
    gists: new Map(),
    placesWithin: [],
    placesBeside: [],
  })

  it('makes the same ledger in any order', () => {
    const shuffled = manyClaims(25).chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    )
    fc.assert(
      fc.property(shuffled, ([claims, mixed]) => {
        expect(buildLedger(input(mixed), 'support')).toEqual(buildLedger(input(claims), 'support'))
      }),
    )
  })

  it('puts every answering claim into one reading of its own value, and relates a pair once', () => {
    fc.assert(
      fc.property(manyClaims(25), (claims) => {
        const ledger = buildLedger(input(claims), 'none')
        const answering = claims.filter(
          ({ stance, quantity: { max } }) =>
            stance === 'asserted' || stance === 'doubted' || (stance === 'denied' && max === 0),
        )
        const placed = ledger.questions.flatMap(({ readings }) => readings.flatMap((reading) => reading.claims))
        expect(placed.toSorted()).toEqual(answering.map(({ id }) => id).toSorted())
        const pairs = ledger.relations.map(({ from, to }) => [from, to].sort().join(' '))
        expect(new Set(pairs).size).toBe(pairs.length)
        expect(new Set(ledger.questions.map(({ id }) => id)).size).toBe(ledger.questions.length)
      }),
    )
  })

  it('relates large questions through claims that stand for the others', () => {
    const speakers = [prosecutor, union, []]
    const claims = Array.from({ length: 600 }, (_, i) =>
      claim(`c${i}`, exact(10 + (i % 5)), {
        attribution: speakers[i % 3] ?? [],
        said: day(`2011-12-${20 + (i % 4)}`),
      }),
    )
    const ledger = ledgerOf(claims)
    expect(ledger.questions[0]).toMatchObject({ status: 'contradicted' })
    expect(ledger.relations.length).toBeGreaterThan(600)
    expect(ledger.relations.length).toBeLessThan(600 * 10)
    expect(ledger.leftOut).toEqual([{ question: ledger.questions[0]?.id, claims: 600, pairs: expect.any(Number) }])
    expect(ledger.leftOut[0]?.pairs).toBeGreaterThan(170_000)
    expect(ledgerOf(claims.slice(0, 60)).leftOut).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/domain/claim.ts'
import { quantityText } from '../../src/domain/quantity.ts'
import { about, at, atLeast, between, by, claim, day, exact, group, ledgerOf, period, vague } from './claims.ts'

/** The relation between two claims, as `type` or `type from>to` where the direction matters; `none` without one. */
function stand(a: Claim, b: Claim, origins: readonly string[][] = []): string {
  const relation = between(ledgerOf([a, b], 'none', origins), a.id, b.id)
  if (!relation) return 'none'
  for (const one of [a, b]) expect(relation.reason).toContain(quantityText(one.quantity))
  return /^(same|variant|contradicts|not-comparable)$/.test(relation.type)
    ? relation.type
    : `${relation.type} ${relation.from}>${relation.to}`
}

const prosecutor = by('Prosecutor General', 'official/prosecutor')
const said = (date: string) => ({ said: day(date) })

describe('relations', () => {
  it('calls one figure of one matter the same', () => {
    expect(stand(claim('a', exact(12)), claim('b', exact(12)))).toBe('same')
    expect(stand(claim('a', vague('tens')), claim('b', vague('tens')))).toBe('same')
  })

  it('keeps its reason in JSON, though it is worded when asked for', () => {
    const same = between(ledgerOf([claim('a', exact(12)), claim('b', exact(12))], 'none', []), 'a', 'b')
    const { from, to, type, reason } = same ?? {}
    expect(reason).toContain('give one figure')
    expect(JSON.parse(JSON.stringify(same))).toEqual({ from, to, type, reason })
  })

  it('keeps figures with another hedge apart without a quarrel', () => {
    expect(stand(claim('a', exact(12)), claim('b', atLeast(12)))).toBe('none')
  })

  it('contradicts only where no count satisfies both', () => {
    expect(stand(claim('a', exact(14)), claim('b', exact(70)))).toBe('contradicts')
    expect(stand(claim('a', atLeast(12)), claim('b', exact(14)))).toBe('none')
    expect(stand(claim('a', about(2000)), claim('b', exact(1984)))).toBe('none')
    expect(stand(claim('a', about(2000)), claim('b', exact(1700)))).toBe('contradicts')
    expect(stand(claim('a', vague('hundreds')), claim('b', exact(14)))).toBe('none')
  })

  it('needs a place or a time that both give', () => {
    const here = claim('a', exact(14), { when: null })
    expect(stand(here, claim('b', exact(70), { when: null }))).toBe('contradicts')
    expect(stand(here, claim('b', exact(15), { places: [] }))).toBe('not-comparable')
    expect(stand(here, claim('b', exact(15), { places: [], document: 'a.txt', attribution: prosecutor }))).toBe(
      'contradicts',
    )
  })

  it('says so where the reach of "about" decides', () => {
    const ledger = ledgerOf([claim('a', about(2000)), claim('b', exact(1700))])
    expect(between(ledger, 'a', 'b')?.reason).toContain('10 %')
  })

  it('keeps other years, other towns and other kinds apart', () => {
    const here = claim('a', exact(14))
    expect(stand(here, claim('b', exact(70), { when: day('2010-12-16') }))).toBe('none')
    expect(stand(here, claim('b', exact(1), { places: [at('Shetpe')] }))).toBe('none')
    expect(stand(here, claim('b', exact(70), { kind: 'wounded' }))).toBe('none')
  })

  it('sees no rivals in different groups', () => {
    expect(stand(claim('a', exact(14), { who: group('police') }), claim('b', exact(70), { who: group('child') }))).toBe(
      'none',
    )
    const workers = claim('a', exact(14), { who: group('worker') })
    expect(stand(workers, claim('b', exact(70), { who: group('protester') }))).toBe('not-comparable')
    expect(stand(workers, claim('b', exact(70)))).toBe('contradicts')
  })

  it('lets a later figure of one institution update the earlier', () => {
    const first = claim('a', exact(11), { attribution: prosecutor, ...said('2011-12-16') })
    const second = claim('b', exact(13), { attribution: prosecutor, ...said('2011-12-17') })
    expect(stand(first, second)).toBe('updates b>a')
    expect(stand({ ...first, quantity: exact(15) }, second)).toBe('corrects b>a')
    expect(stand(first, { ...second, ...said('2011-12-16') })).toBe('contradicts')
    expect(stand(first, { ...second, attribution: by('Hospital 1', 'medical') })).toBe('contradicts')
    expect(stand(first, { ...second, said: null })).toBe('contradicts')
  })

  it('never lets two eyewitnesses update each other', () => {
    const witness = { attribution: by('eyewitnesses', 'witness') }
    const first = claim('a', exact(11), { ...witness, ...said('2011-12-16') })
    expect(stand(first, claim('b', exact(60), { ...witness, ...said('2011-12-18') }))).toBe('contradicts')
  })

  it('takes a toll so far for no rival of an earlier, lower one, where reports or authorities count both', () => {
    const first = claim('a', exact(2), said('2011-12-16'))
    const second = claim('b', exact(3), { flow: 'cumulative', ...said('2011-12-18') })
    expect(stand(first, second)).toBe('not-comparable')
    expect(stand({ ...first, quantity: exact(4) }, second)).toBe('contradicts')
    expect(stand(first, { ...second, flow: null })).toBe('contradicts')
    expect(stand(first, { ...second, ...said('2011-12-16') })).toBe('contradicts')
    expect(stand({ ...first, attribution: by('Hospital 1', 'medical') }, second)).toBe('contradicts')
    const officials = { attribution: by('the authorities') }
    expect(stand({ ...first, ...officials }, second)).toBe('not-comparable')
    expect(stand(first, { ...second, attribution: by('the union', 'union') })).toBe('contradicts')
  })

  it('takes the figures behind a total that make it up for its parts', () => {
    const told = (id: string, n: number, start: number) =>
      claim(id, exact(n), { document: 'a.txt', base: null, flow: null, start, end: start + 9 })
    const ledger = ledgerOf([told('all', 9, 0), told('market', 6, 80), told('road', 3, 160)])
    expect(between(ledger, 'market', 'all')).toMatchObject({ type: 'part-of', from: 'market' })
    const more = ledgerOf([told('all', 9, 0), told('market', 6, 80), told('road', 4, 160)])
    expect(between(more, 'market', 'all')).not.toMatchObject({ type: 'part-of' })
  })

  it('takes a lower figure right behind another’s, in the report’s own voice, for some of these', () => {
    const all = claim('all', exact(19), { document: 'a.txt', attribution: prosecutor, end: 20 })
    const some = claim('some', exact(5), { document: 'a.txt', start: 30, end: 40, places: [], when: null })
    expect(between(ledgerOf([all, some]), 'all', 'some')).toMatchObject({ type: 'not-comparable' })
    const later = { ...some, start: 400, end: 410 }
    expect(between(ledgerOf([all, later]), 'all', 'some')).toMatchObject({ type: 'contradicts' })
  })

  it('takes figures that a report lists side by side for some of a sum', () => {
    const item = (start: number) => ({ document: 'a.txt', base: null, flow: null, start, end: start + 9 })
    const listed = [claim('a', exact(1), item(0)), claim('b', exact(2), item(14))]
    const ledger = ledgerOf([...listed, claim('c', exact(3)), claim('d', exact(0))])
    expect(between(ledger, 'b', 'c')).toMatchObject({
      type: 'not-comparable',
      reason: expect.stringContaining('lists'),
    })
    expect(between(ledger, 'b', 'd')).toMatchObject({ type: 'contradicts' })
    const far = ledgerOf([claim('a', exact(1), item(0)), claim('b', exact(2), item(60)), claim('c', exact(3))])
    expect(between(far, 'b', 'c')).toMatchObject({ type: 'contradicts' })
  })

  it('takes a figure given before for a retelling, not for a correction', () => {
    const old = claim('a', exact(11), { attribution: prosecutor, ...said('2011-12-16') })
    const raised = claim('b', exact(13), { attribution: prosecutor, ...said('2011-12-17') })
    const retold = { ...old, id: 'c', document: 'c.txt', report: 'c.txt#1' }
    const later = { ...day('2011-12-20'), basis: 'published' as const }
    const ledger = ledgerOf([old, raised, { ...retold, said: later }])
    expect(between(ledger, 'b', 'c')).toMatchObject({ from: 'b', to: 'c', type: 'updates' })
    const withdrawn = ledgerOf([old, raised, { ...retold, said: day('2011-12-20') }])
    expect(between(withdrawn, 'b', 'c')).toMatchObject({ from: 'c', to: 'b', type: 'corrects' })
  })

  it('takes a lower figure in a report of another year for no correction, unless it dates it', () => {
    const then = claim('a', exact(14), { attribution: prosecutor, ...said('2011-12-20') })
    const years = { ...day('2014-12-16'), basis: 'published' as const }
    const later = claim('b', exact(10), { attribution: prosecutor, said: years })
    expect(stand(then, later)).toBe('contradicts')
    expect(stand(then, { ...later, said: { ...years, basis: 'stated' } })).toBe('corrects b>a')
    expect(stand(then, { ...later, said: { ...day('2011-12-22'), basis: 'published' } })).toBe('corrects b>a')
  })

  it('calls figures that differ between copies variants', () => {
    const original = claim('a', exact(12), { attribution: prosecutor })
    const copy = claim('b', exact(20), { attribution: by('прокуратура', 'official/prosecutor') })
    expect(stand(original, copy, [['a.txt', 'b.txt']])).toBe('variant')
    expect(stand(original, copy)).toBe('contradicts')
  })

  it('does not take two voices that both copies have for variants', () => {
    const low = claim('a', exact(11), { attribution: prosecutor })
    const high = claim('b', exact(70), { attribution: by('unofficial data', 'unofficial') })
    const lowCopy = { ...low, id: 'c', document: 'b.txt', report: 'b.txt#1' }
    const highCopy = { ...high, id: 'd', document: 'a.txt', report: 'a.txt#1' }
    const ledger = ledgerOf([low, high, lowCopy, highCopy], 'none', [['a.txt', 'b.txt']])
    expect(between(ledger, 'a', 'b')?.type).toBe('contradicts')
    expect(between(ledger, 'a', 'c')?.type).toBe('same')
  })

  it('keeps parts and additions that the text tells', () => {
    const all = claim('a', exact(86), { kind: 'wounded', document: 'r.txt', start: 1 })
    const part = claim('b', exact(6), { kind: 'wounded', document: 'r.txt', start: 9, who: group('police') })
    expect(stand(all, { ...part, partOf: 'a' })).toBe('part-of b>a')
    expect(stand(all, { ...part, flow: 'additional' })).toBe('adds-to b>a')
    expect(stand(all, { ...part, flow: 'additional', who: null })).toBe('adds-to b>a')
    expect(stand(all, part)).toBe('narrower b>a')
  })

  it('keeps a part of another kind with its total', () => {
    const convicted = claim('a', exact(34), { kind: 'convicted' })
    const imprisoned = claim('b', exact(13), { kind: 'imprisoned', document: 'a.txt', partOf: 'a' })
    expect(stand(convicted, imprisoned)).toBe('part-of b>a')
  })

  it('sees the narrower scope in one town of two and one day of a month', () => {
    const town = claim('a', exact(14))
    const both = claim('b', exact(16), { places: [at('Zhanaozen'), at('Shetpe')] })
    expect(stand(town, both)).toBe('narrower a>b')
    const month = claim('b', exact(20), { when: period('2011-12-01', 31) })
    expect(stand(town, month)).toBe('narrower a>b')
    expect(stand(claim('a', exact(25)), month)).toBe('contradicts')
  })

  it('denies what is denied, and nothing else', () => {
    const denial = claim('a', exact(70), { stance: 'denied', attribution: prosecutor })
    expect(stand(denial, claim('b', exact(70)))).toBe('denies a>b')
    expect(stand(denial, claim('b', exact(14)))).toBe('none')
    expect(stand({ ...denial, quantity: atLeast(10) }, claim('b', exact(14)))).toBe('denies a>b')
  })

  it('takes a hypothetical figure for no answer', () => {
    expect(stand(claim('a', exact(14)), claim('b', exact(70), { stance: 'hypothetical' }))).toBe('none')
  })

  it('reads what one person saw as a lower bound', () => {
    const seen = claim('a', exact(25), { base: 'observed', attribution: by('a woman', 'witness') })
    expect(stand(seen, claim('b', exact(70)))).toBe('not-comparable')
    expect(stand(seen, claim('b', exact(14)))).toBe('contradicts')
    expect(stand(seen, claim('b', exact(40), { base: 'facility' }))).toBe('not-comparable')
  })

  it('does not set a count of one moment against a running total', () => {
    const still = claim('a', exact(10), { kind: 'detained', flow: 'current' })
    expect(stand(still, claim('b', exact(70), { kind: 'detained' }))).toBe('not-comparable')
  })

  it('supposes that one speaker in one report does not contradict himself', () => {
    const one = claim('a', exact(46), { document: 'r.txt', start: 1 })
    expect(stand(one, claim('b', exact(20), { document: 'r.txt', start: 9 }))).toBe('not-comparable')
    expect(stand(one, claim('b', exact(20), { document: 's.txt' }))).toBe('contradicts')
  })
})

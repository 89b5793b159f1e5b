import { analyse, type Case, type Claim, type Mention } from '../../src/index.ts'
import { documentOf } from './document.ts'
import type { Dimension, Expected, Row } from './rows.ts'

/** How one dimension of a row came out: finds that were right, those missed, and those found in error, in words. */
export type Outcome = { readonly right: number; readonly missed: readonly string[]; readonly wrong: readonly string[] }

/** A find as the corpus speaks of it: its quotation and the fields a row may name. */
type Finding = { readonly quote: string } & Readonly<Record<string, unknown>>

/** Runs the program on a row's text and compares each dimension that the row speaks of. */
export function checkRow(row: Row, dimensions: readonly Dimension[]): Map<Dimension, Outcome> {
  const asked = dimensions.filter((dimension) => row[dimension] !== undefined)
  if (asked.length === 0) return new Map()
  const found = analyse([documentOf(row)])
  return new Map(asked.map((dimension) => [dimension, compare(findings(found, dimension), row[dimension] ?? [])]))
}

function findings(found: Case, dimension: Dimension): Finding[] {
  switch (dimension) {
    case 'claims':
      return claimFindings(found.claims.map(({ claim }) => claim))
    case 'quantities':
      return found.mentions.flatMap((m) =>
        m.kind === 'quantity' && m.passed !== 'date' ? [{ quote: m.quote, passed: m.passed, ...m.value }] : [],
      )
    case 'times':
      return found.mentions.flatMap((m) =>
        m.kind === 'time' ? [{ quote: m.quote, anomalous: m.anomaly !== null, ...m.value }] : [],
      )
    case 'names':
      return found.mentions.flatMap((m) => (isName(m) ? [{ quote: m.quote, type: m.kind, name: m.value.name }] : []))
    case 'attributions':
      return found.mentions.flatMap((m) => (m.kind === 'attribution' ? [attribution(found, m)] : []))
  }
}

const isName = (m: Mention): m is Extract<Mention, { kind: 'person' | 'organization' | 'place' }> =>
  m.kind === 'person' || m.kind === 'organization' || m.kind === 'place'

function attribution(found: Case, { quote, value }: Extract<Mention, { kind: 'attribution' }>): Finding {
  const text = found.documents[0]?.text ?? ''
  const { source, cue, content, stance, role } = value
  return {
    quote,
    source: source?.quote ?? null,
    cue: cue.quote,
    content: text.slice(content.start, content.end),
    stance,
    role,
  }
}

function claimFindings(claims: readonly Claim[]): Finding[] {
  return claims.map((claim) => ({
    quote: claim.quote,
    kind: claim.kind,
    ...claim.quantity,
    stance: claim.stance,
    base: claim.base,
    flow: claim.flow,
    status: claim.who?.status ?? null,
    person: claim.person?.name ?? null,
    places: claim.places.map(({ name }) => name),
    when: claim.when && `${claim.when.start}/${claim.when.end}`,
    role: claim.attribution[0]?.role ?? null,
    source: claim.attribution[0]?.source ?? null,
    happening: claim.happening ?? 0,
    partOf: claim.partOf === null ? null : claims.findIndex(({ id }) => id === claim.partOf),
  }))
}

/** Pairs each expected find with one found: quotations, cues and contents share words, every other field named is equal. */
function compare(found: readonly Finding[], expected: readonly Expected[]): Outcome {
  const free = new Set(found)
  const missed: string[] = []
  for (const want of expected) {
    const hit = [...free].find((one) => matches(one, want, found, expected))
    if (hit) free.delete(hit)
    else missed.push(JSON.stringify(want))
  }
  return { right: expected.length - missed.length, missed, wrong: [...free].map((one) => JSON.stringify(one)) }
}

function matches(one: Finding, want: Expected, found: readonly Finding[], expected: readonly Expected[]): boolean {
  return Object.entries(want).every(([key, value]) => {
    if (key === 'mode') return true // what the words before a time say is no part of the output: its own tests read it
    if (key === 'quote' || key === 'cue') return sharesWords(String(one[key]), value as string)
    if (key === 'source' && 'cue' in one) return isSource(one.source, value)
    if (key === 'content') return sharesMost(String(one.content), value as string)
    if (key === 'partOf' && typeof value === 'number')
      return quoteAt(found, one.partOf, String(expected[value]?.quote ?? ''))
    if (key === 'person' && value !== null) return sharesWords(String(one.person ?? ''), String(value ?? ''))
    return JSON.stringify(one[key] ?? null) === JSON.stringify(value ?? null)
  })
}

const quoteAt = (found: readonly Finding[], index: unknown, quote: string): boolean =>
  sharesWords(found[index as number]?.quote ?? '', quote)

const sharesWords = (a: string, b: string): boolean => a !== '' && b !== '' && (a.includes(b) || b.includes(a))

/** The source as expected, or with an apposition behind it that the row leaves out: "Ann Roe", "Ann Roe, a nurse". */
const isSource = (found: unknown, expected: unknown): boolean =>
  found === expected ||
  (typeof found === 'string' &&
    typeof expected === 'string' &&
    /^[,،]/u.test(found.slice(expected.length)) &&
    found.startsWith(expected))

/** One holds the other, which is half as long at least: where a content's edge lies is often a matter of taste. */
const sharesMost = (a: string, b: string): boolean =>
  sharesWords(a, b) && 2 * Math.min(a.length, b.length) >= Math.max(a.length, b.length)

import type { Claim } from '../../src/domain/claim.ts'
import type { Ledger, Policy, Question, Relation } from '../../src/domain/ledger.ts'
import type { Quantity } from '../../src/domain/quantity.ts'
import type { Role, Voice } from '../../src/domain/voice.ts'
import { buildLedger } from '../../src/ledger/build.ts'

/** A claim by its id and quantity, `killed` in Zhanaozen on 16 December 2011 unless told otherwise. */
export function claim(id: string, quantity: Quantity, fields: Partial<Claim> = {}): Claim {
  const document = fields.document ?? `${id}.txt`
  return {
    id,
    document,
    sha256: document,
    report: `${document}#1`,
    language: 'en',
    kind: 'killed',
    quantity,
    base: 'total',
    flow: 'cumulative',
    start: 0,
    end: 1,
    quote: 'x',
    who: null,
    person: null,
    places: [at('Zhanaozen')],
    when: day('2011-12-16'),
    asOf: null,
    said: null,
    published: null,
    attribution: [],
    stance: 'asserted',
    partOf: null,
    through: null,
    rule: 'test',
    ...fields,
  }
}

export const exact = (n: number): Quantity => ({ min: n, max: n, hedge: 'exact' })
export const about = (n: number): Quantity => ({ min: n, max: n, hedge: 'about' })
export const atLeast = (n: number): Quantity => ({ min: n, max: null, hedge: 'at-least' })
export const vague = (word: Quantity['vague']): Quantity => ({ min: null, max: null, hedge: 'vague', vague: word })

export const at = (name: string): Claim['places'][number] => ({ name, id: `e_${name}`, basis: 'stated' })
export const day = (start: string, days = 1) => period(start, days)

/** A stated period of `days` from `start`. */
export function period(start: string, days: number) {
  const end = new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10)
  return { start, end, basis: 'stated' as const }
}

/** A chain of one voice. A name that begins with a capital is an entity. */
export function by(source: string | null, role: Role = 'official'): readonly Voice[] {
  const id = source !== null && /^\p{Lu}/u.test(source) ? `e_${source}` : null
  return [{ source, id, role, access: null, stance: 'says', quote: source ?? 'confirmed', start: 0, end: 1 }]
}

export const group = (status: string, organization: string | null = null): Claim['who'] => ({
  quote: status,
  start: 0,
  end: 1,
  status,
  organization: organization === null ? null : { name: organization, id: `e_${organization}` },
})

/** The ledger of claims alone; `origins` groups documents that are copies of one another. */
export function ledgerOf(claims: readonly Claim[], policy: Policy = 'none', origins: readonly string[][] = []): Ledger {
  const copied = new Set(origins.flat())
  const alone = [...new Set(claims.map((one) => one.report))].filter(
    (report) => !copied.has(report.split('#')[0] ?? ''),
  )
  const groups = [...origins.map((names) => names.map((name) => `${name}#1`)), ...alone.map((report) => [report])]
  return buildLedger(
    {
      documents: [],
      reports: [],
      claims,
      copies: { reports: [], pairs: [], origins: groups },
      entities: [],
      gists: new Map(),
      placesWithin: [],
      placesBeside: [],
    },
    policy,
  )
}

/** The only relation between two claims, or `undefined`. */
export const between = ({ relations }: Ledger, a: string, b: string): Relation | undefined =>
  relations.find(({ from, to }) => (from === a && to === b) || (from === b && to === a))

/** The question that a claim answers. */
export function questionWith({ questions }: Ledger, id: string): Question {
  const found = questions.find(({ readings }) => readings.some((reading) => reading.claims.includes(id)))
  if (!found) throw new Error(`no question holds ${id}`)
  return found
}

import { claimId } from '../claim/claim-id.ts'
import { HELD_KINDS, KINDS } from '../claim/kinds.ts'
import { mentionDerivation, type QuantitySeen } from '../claim/mentions.ts'
import type { Claim, DerivedClaim } from '../domain/claim.ts'
import type { CopyPair } from '../domain/origin.ts'
import type { Quantity } from '../domain/quantity.ts'
import type { Report } from '../domain/report.ts'
import { quoted, type Span } from '../domain/span.ts'
import { isoInterval, type Period } from '../domain/time.ts'
import { tokenize } from '../text/tokens.ts'

/** A report with what was read in it. */
export type ReadReport = {
  readonly report: Report
  /** The text of its document. */
  readonly text: string
  readonly quantities: readonly QuantitySeen[]
  readonly claims: readonly DerivedClaim[]
}

/** A number that became no claim of its sibling's kind, and the sibling's claim that says what it counts. */
type Loan = { readonly to: ReadReport; readonly figure: QuantitySeen; readonly from: Claim }

/** Words to either side of the number that its quotation takes in. */
const AROUND = 3

/**
 * The reports with the claims that their garbled text can borrow: where two reports in different languages are aligned, and a number that one
 * of them reads as a claim stands in the same passage of the other without one, the other makes that claim too, read
 * `through` the first. Its quotation is its own number with the words around it. Nothing is borrowed where either
 * passage has the number twice, where the number has a reading of its own that the borrowed one would contest, where
 * the kind is read there already, or where two siblings disagree. The number's mention then names the claim.
 *
 * @param pairs the pairs of the case, with their aligned passages
 */
export function readThrough<T extends ReadReport>(pairs: readonly CopyPair[], reports: readonly T[]): T[] {
  const loans = Map.groupBy(agreedLoans(pairs, reports), ({ to }) => to.report.id)
  return reports.map((one) => {
    const own = loans.get(one.report.id)
    return own ? withLoans(one, own) : one
  })
}

function withLoans<T extends ReadReport>(one: T, loans: readonly Loan[]): T {
  const lent = new Map(loans.map((loan) => [loan.figure, borrowed(loan)]))
  const claims = [...one.claims, ...lent.values()].sort((a, b) => a.claim.start - b.claim.start)
  const quantities = one.quantities.map((figure) => {
    const claim = lent.get(figure)?.claim
    return claim ? { ...figure, claims: [...figure.claims, claim.id], passed: null } : figure
  })
  return { ...one, claims, quantities }
}

function agreedLoans(pairs: readonly CopyPair[], reports: readonly ReadReport[]): Loan[] {
  const byId = new Map(reports.map((one) => [one.report.id, one]))
  const loans = pairs.flatMap(({ a, b, evidence }) => {
    const [one, other] = [byId.get(a), byId.get(b)]
    if (!one || !other || one.report.language === other.report.language) return []
    return evidence.flatMap(({ a: inA, b: inB }) => [
      ...loansAt(one, spanOf(inA), other, spanOf(inB)),
      ...loansAt(other, spanOf(inB), one, spanOf(inA)),
    ])
  })
  const byFigure = Map.groupBy(loans, ({ to, figure }) => `${to.report.id} ${figure.start}`)
  return [...byFigure.values()].flatMap((offers) => {
    const [first] = offers.toSorted((a, b) => (a.from.id < b.from.id ? -1 : 1))
    const agreed = new Set(offers.map(({ from }) => from.kind)).size === 1
    return first && agreed ? [first] : []
  })
}

const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end })
const inside = ({ start, end }: Span, outer: Span): boolean => start >= outer.start && end <= outer.end

/** What the passage `there` of `from` lends to the passage `here` of `to`. */
function loansAt(from: ReadReport, there: Span, to: ReadReport, here: Span): Loan[] {
  const told = from.claims.map(({ claim }) => claim).filter((claim) => inside(claim, there))
  const own = to.claims.map(({ claim }) => claim).filter((claim) => inside(claim, here))
  return told.flatMap((claim) => {
    const rivals = told.filter((other) => sameNumber(other.quantity, claim.quantity))
    const figures = to.quantities.filter((one) => inside(one, here) && sameNumber(one.value, claim.quantity))
    const [figure] = figures
    const free =
      figure && figures.length === 1 && rivals.length === 1 && !own.some(({ kind }) => isOneMatter(kind, claim.kind))
    return free && claim.person === null && isOpen(figure, own, claim.kind) ? [{ to, figure, from: claim }] : []
  })
}

/** The same, or in two words: who is arrested by one report is detained by the other. */
const isOneMatter = (a: string, b: string): boolean => a === b || (HELD_KINDS.has(a) && HELD_KINDS.has(b))

/** One and the same number, however it is hedged; a vague word is none. */
const sameNumber = (a: Quantity, b: Quantity): boolean => {
  const numbers = ({ min, max }: Quantity): string => [...new Set([min, max])].filter((n) => n !== null).join(' ')
  return numbers(a) !== '' && numbers(a) === numbers(b)
}

/** True for a number that counts nothing yet, or only people in a state in which the fate can have met them. */
function isOpen({ claims, passed }: QuantitySeen, own: readonly Claim[], kind: string): boolean {
  if (claims.length === 0) return passed === null || passed === 'no-fate'
  const read = own.filter(({ id }) => claims.includes(id))
  return KINDS[kind] === 'fate' && read.length > 0 && read.every((one) => KINDS[one.kind] === 'state')
}

function borrowed({ to: { report, text }, figure, from }: Loan): DerivedClaim {
  const span = around(text, figure, report)
  const quantity = figure.value.hedge === 'exact' ? from.quantity : figure.value
  const voice = { quote: '', start: span.start, end: span.start }
  const claim: Claim = {
    ...from,
    id: claimId(report.sha256, span, from.kind, quantity),
    document: report.document,
    sha256: report.sha256,
    report: report.id,
    language: report.language,
    quantity,
    ...quoted(text, span),
    who: from.who && { ...from.who, ...quoted(text, span) },
    places: from.places.map((place) => ({ ...place, basis: 'case' })),
    when: fromCase(from.when),
    asOf: fromCase(from.asOf),
    said: saidOn(report),
    published: report.published,
    attribution: from.attribution.map((one) => ({ ...one, ...voice })),
    partOf: null,
    through: from.id,
    rule: 'through-sibling',
  }
  return { claim, derivation: { ...span, rule: claim.rule, yields: from.kind, parts: [mentionDerivation(figure)] } }
}

const fromCase = (period: Period | null): Period | null => period && { ...period, basis: 'case' }

function saidOn({ published }: Report): Period | null {
  const day = published === null ? null : isoInterval(published)
  return day && { ...day, basis: 'published' }
}

/** The number with the words around it, up to the next sign. */
function around(text: string, { start, end }: Span, { start: first, end: last }: Span): Span {
  const tokens = tokenize(text, Math.max(first, start - REACH), Math.min(last, end + REACH))
  const before = tokens.filter((token) => token.end <= start).reverse()
  const behind = tokens.filter((token) => token.start >= end)
  return { start: lastWord(before)?.start ?? start, end: lastWord(behind)?.end ?? end }
}

/** How far in the text those words are looked for. */
const REACH = 120

function lastWord(tokens: ReturnType<typeof tokenize>): Span | undefined {
  const sign = tokens.findIndex(({ kind }) => kind === 'sign')
  return tokens.slice(0, sign < 0 ? AROUND : Math.min(sign, AROUND)).at(-1)
}

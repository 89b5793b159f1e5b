import type { Claim } from '../domain/claim.ts'
import type { Document } from '../domain/document.ts'
import type { Entity } from '../domain/entity.ts'
import type { Ledger, LedgerDocument, Policy, Relation } from '../domain/ledger.ts'
import type { Copies } from '../domain/origin.ts'
import type { Report } from '../domain/report.ts'
import { containments } from './containment.ts'
import { withCountDay } from './count-day.ts'
import { gazetteerOf } from './gazetteer.ts'
import type { Gist } from './gist.ts'
import { toldLinks } from './links.ts'
import { matterOf, questionId, questionOf } from './question.ts'
import { scopesOf } from './scopes.ts'
import { sumsOf } from './sums.ts'
import { titleOf } from './title.ts'

export type LedgerInput = {
  readonly documents: readonly Pick<Document, 'name' | 'sha256' | 'mediaType' | 'size'>[]
  readonly reports: readonly Report[]
  readonly claims: readonly Claim[]
  readonly copies: Copies
  readonly entities: readonly Entity[]
  /** What each report is about, by its id; a report without one is told by its claims alone. */
  readonly gists: ReadonlyMap<string, Gist>
  /** Pairs of places by their ids, of which a report tells that the first lies in the second. */
  readonly placesWithin: readonly (readonly [string, string])[]
  /** Pairs of places by their ids, which a report names together. */
  readonly placesBeside: readonly (readonly [string, string])[]
}

/**
 * The ledger of a case: its questions, most told first, with their readings in order of value; how the claims stand to
 * each other; and which reading leads under `policy`. A pure function; the order of its inputs changes nothing.
 */
export function buildLedger(input: LedgerInput, policy: Policy): Ledger {
  const claims = input.claims.map(withCountDay).sort(inText)
  const origins = new Map(
    input.copies.origins.flatMap((group, i) => group.map((report) => [report, String(i)] as const)),
  )
  const originOf = (report: string): string => origins.get(report) ?? report
  const first = new Map(input.reports.toSorted((a, b) => b.start - a.start).map((report) => [report.document, report]))
  const names = placeNames(input.entities, claims)
  const nameOf = (place: string): string => names.get(place) ?? place
  const gazetteer = gazetteerOf(input, nameOf)
  const reportTitles = new Map(input.reports.map(({ id, title }) => [id, title]))
  const matters = scopesOf(claims, { gists: input.gists, originOf, gazetteer }).map((scope) => {
    const title = titleOf(scope, scope.places.map(nameOf), (report) => reportTitles.get(report) ?? report)
    return matterOf({ ...scope, claims: scope.claims.toSorted(inText) }, title, originOf, nameOf)
  })
  const questions = matters
    .flatMap((matter) => questionOf(matter, policy) ?? [])
    .sort((a, b) => size(b) - size(a) || by(a.id, b.id))
  const told = firstOfEachPair(toldLinks(claims), new Set())
  const linked = new Set(told.map(pairKey))
  const relations = told
  for (const { relations: within } of matters)
    for (const one of within) if (!linked.has(pairKey(one))) relations.push(one)
  for (const one of firstOfEachPair(containments(matters, gazetteer), linked)) relations.push(one)
  return {
    documents: input.documents
      .map((document) => withReport(document, first.get(document.name)))
      .sort((a, b) => by(a.name, b.name)),
    questions,
    relations: relations.sort((a, b) => by(a.from, b.from) || by(a.to, b.to)),
    sums: sumsOf(matters, gazetteer).sort((a, b) => by(a.total, b.total) || by(a.parts.join(' '), b.parts.join(' '))),
    leftOut: matters
      .filter(({ leftOut }) => leftOut > 0)
      .map(({ scope, members, leftOut }) => ({ question: questionId(scope), claims: members.length, pairs: leftOut }))
      .sort((a, b) => by(a.question, b.question)),
    entities: input.entities.toSorted((a, b) => by(a.id, b.id)),
  }
}

const by = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const inText = (a: Claim, b: Claim): number => by(a.document, b.document) || a.start - b.start || by(a.id, b.id)
const size = ({ readings }: Ledger['questions'][number]): number =>
  readings.reduce((sum, reading) => sum + reading.claims.length, 0)

/** What the text itself tells of two claims (a part, an addition) stands before what is worked out. */
function firstOfEachPair(relations: readonly Relation[], known: ReadonlySet<string>): Relation[] {
  const pairs = new Map<string, Relation>()
  for (const relation of relations) {
    const key = pairKey(relation)
    if (!known.has(key) && !pairs.has(key)) pairs.set(key, relation)
  }
  return [...pairs.values()]
}

const pairKey = ({ from, to }: Relation): string => (from < to ? `${from} ${to}` : `${to} ${from}`)

function placeNames(entities: readonly Entity[], claims: readonly Claim[]): Map<string, string> {
  const worded = claims.flatMap(({ places }) => places.map(({ id, name }) => [id, name] as const))
  return new Map([...worded.reverse(), ...entities.map(({ id, name }) => [id, name] as const)])
}

/** A document as the ledger lists it, with what its first report says of language, date and publisher. */
function withReport(
  { name, sha256, mediaType, size }: LedgerInput['documents'][number],
  first: Report | undefined,
): LedgerDocument {
  return {
    name,
    sha256,
    mediaType,
    size,
    language: first?.language ?? 'und',
    published: first?.published ?? null,
    publisher: first?.publisher ?? null,
  }
}

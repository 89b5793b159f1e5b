import { finishClaim } from '../claim/finish.ts'
import { type NameSeen, reportMentions } from '../claim/mentions.ts'
import { type Lies, placesWithin } from '../claim/place-within.ts'
import { type PreClaim, reportClaims } from '../claim/report-claims.ts'
import { type Findings, findIn, type Languages, sentencesOf, type TypeOf } from '../claim/sentences.ts'
import type { DerivedClaim } from '../domain/claim.ts'
import type { Document } from '../domain/document.ts'
import type { Entity, NameRef } from '../domain/entity.ts'
import type { Ledger, Policy } from '../domain/ledger.ts'
import type { Mention, NameMention, QuantityMention } from '../domain/mention.ts'
import type { Copies } from '../domain/origin.ts'
import type { Report } from '../domain/report.ts'
import { PACKS } from '../lang/registry.ts'
import { textProfile } from '../lang/text-profile.ts'
import { findCopies } from '../link/copies.ts'
import { copyLanguage } from '../link/copy-language.ts'
import { type CopyPrint, copyPrint } from '../link/copy-print.ts'
import { linkEntities } from '../link/entities.ts'
import { readThrough } from '../link/through.ts'
import { reportsOf } from '../text/reports.ts'
import { buildLedger } from './build.ts'
import { gistsOf } from './gist.ts'

/** Everything found in the documents of one event. */
export type Case = {
  readonly documents: readonly Document[]
  readonly reports: readonly Report[]
  readonly mentions: readonly Mention[]
  readonly claims: readonly DerivedClaim[]
  readonly entities: readonly Entity[]
  /** Pairs of places by their ids, of which a report tells that the first lies in the second. */
  readonly placesWithin: readonly (readonly [string, string])[]
  /** Worked out when first asked for, or when the case is read, if its reports are in several languages. */
  readonly copies: Copies
}

const LANGUAGES: Languages = { packs: PACKS, profiles: [...PACKS.values()].map(textProfile) }
const COPY_LANGUAGES = new Map([...PACKS].map(([code, pack]) => [code, copyLanguage(pack)]))

/** What is kept of one report until the whole case is known. */
type Read = {
  readonly report: Report
  readonly quantities: readonly QuantityMention[]
  /** All others that are no names. */
  readonly mentions: readonly Mention[]
  readonly names: readonly NameSeen[]
  readonly claims: readonly PreClaim[]
  readonly places: readonly Lies[]
  /** What was found in its text; `null` where that would be too much to keep. */
  readonly findings: Findings | null
}

/** How much text, in code units, the findings of a case are kept of: they take some fifty times its room. */
const KEPT = 6_000_000

/**
 * Reads `documents` as one case: each report by itself, then names, claims and copies across all of them. A pure
 * function of the documents; their order changes nothing but the order of what comes out, which is by document and
 * text. `onProgress` is told after each document how many are done.
 */
export function analyse(documents: readonly Document[], onProgress?: (done: number, total: number) => void): Case {
  const sorted = documents.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  let kept = 0
  const alone = sorted.flatMap((document, i) => {
    if (kept < KEPT) kept += document.text.length
    const reports = reportsOf(document, LANGUAGES.profiles).map((report) => {
      const findings = findIn(document.text, report, LANGUAGES)
      return readReport(report, findings, kept < KEPT)
    })
    onProgress?.(i + 1, sorted.length)
    return reports
  })
  const { entities, refOf } = linkEntities(alone.map(({ report, names }) => ({ report: report.id, names })))
  const texts = new Map(sorted.map(({ name, text }) => [name, text]))
  const read = alone.map((one) =>
    readAgain(texts.get(one.report.document) ?? '', one, (name) => refOf(one.report.id, name)?.type ?? null),
  )
  const reports = read.map(({ report }) => report)
  const copies = onceAsked(texts, reports)
  const told = read.map(({ report, quantities, claims }) => ({
    report,
    text: texts.get(report.document) ?? '',
    quantities,
    claims: claims.map((claim) => finishClaim(claim, (name) => refOf(report.id, name))),
  }))
  const languages = new Set(reports.map(({ language }) => language))
  const lent = languages.size > 1 ? readThrough(copies.found.pairs, told) : told
  const fields = {
    documents: sorted,
    reports,
    mentions: read.flatMap((one, i) =>
      mentionsOf(one, lent[i]?.quantities ?? [], (name) => refOf(one.report.id, name)),
    ),
    claims: lent.flatMap(({ claims }) => claims),
    entities,
    placesWithin: read.flatMap(({ report, places }) =>
      places.flatMap(({ inner, outer }): [string, string][] => {
        const [one, other] = [refOf(report.id, inner), refOf(report.id, outer)]
        return one?.type === 'place' && other?.type === 'place' ? [[one.id, other.id]] : []
      }),
    ),
  }
  return withCopies(fields, copies)
}

/** Apart from {@link analyse}, whose whole reading a getter made there would keep. */
const withCopies = (fields: Omit<Case, 'copies'>, copies: { readonly found: Copies }): Case => ({
  ...fields,
  get copies(): Copies {
    return copies.found
  },
})

/** The copies among `reports`, found when first asked for. */
function onceAsked(texts: ReadonlyMap<string, string>, reports: readonly Report[]): { readonly found: Copies } {
  let found: Copies | undefined
  return {
    get found(): Copies {
      found ??= findCopies(reports.map((report) => printOf(texts.get(report.document) ?? '', report)))
      return found
    },
  }
}

const printOf = (text: string, report: Report): CopyPrint =>
  copyPrint(text, report, COPY_LANGUAGES.get(report.language) ?? null)

/** Reads a report once more where the case tells what some of its names are that it does not tell itself. */
function readAgain(text: string, read: Read, typeOf: TypeOf): Read {
  const told = read.names.some(({ found }, i) => found.type === null && typeOf(i) !== null)
  if (!told) return { ...read, findings: null }
  return readReport(read.report, read.findings ?? findIn(text, read.report, LANGUAGES), false, typeOf)
}

function readReport(report: Report, findings: Findings, keep: boolean, typeOf?: TypeOf): Read {
  const sentences = sentencesOf(findings, typeOf)
  const { claims, outcomes } = reportClaims(report, sentences)
  const { others, names } = reportMentions(report.document, sentences, outcomes)
  const [quantities, mentions] = [others.filter(isQuantity), others.filter((mention) => !isQuantity(mention))]
  const places = placesWithin(sentences)
  return { report, quantities, mentions, names, claims, places, findings: keep ? findings : null }
}

const isQuantity = (mention: Mention): mention is QuantityMention => mention.kind === 'quantity'

/** A report's mentions in order of the text; names that the case cannot tell are none. */
function mentionsOf(
  { mentions, names }: Read,
  quantities: readonly QuantityMention[],
  refOf: (name: number) => (NameRef & Pick<Entity, 'type'>) | null,
): Mention[] {
  const named = names.flatMap(({ found: _, language: __, ...name }, i): NameMention[] => {
    const ref = refOf(i)
    return ref ? [{ ...name, kind: ref.type, value: { name: ref.name, id: ref.id } }] : []
  })
  return [...quantities, ...mentions, ...named].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The ledger of a case. A reading leads only under a policy that is named. */
export function ledgerOf(theCase: Case, policy: Policy = 'none'): Ledger {
  const { documents, reports } = theCase
  const claims = theCase.claims.map(({ claim }) => claim)
  return buildLedger({ ...theCase, claims, copies: theCase.copies, gists: gistsOf(documents, reports) }, policy)
}

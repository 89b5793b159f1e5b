import { finishClaim } from '../claim/finish.ts'
import {
  type MentionSeen,
  type NamedSeen,
  type NameSeen,
  type QuantitySeen,
  reportMentions,
} from '../claim/mentions.ts'
import { type Lies, placesWithin } from '../claim/place-within.ts'
import { type PreClaim, reportClaims } from '../claim/report-claims.ts'
import { type Findings, findIn, type Languages, sentencesOf, type TypeOf } from '../claim/sentences.ts'
import type { DerivedClaim } from '../domain/claim.ts'
import type { Document } from '../domain/document.ts'
import type { Report } from '../domain/report.ts'
import { PACKS } from '../lang/registry.ts'
import { textProfile } from '../lang/text-profile.ts'
import type { EntityRef } from '../link/entities.ts'
import { reportsOf } from '../text/reports.ts'

const LANGUAGES: Languages = { packs: PACKS, profiles: [...PACKS.values()].map(textProfile) }

/** What is kept of one report until the whole case is known. */
export type Read = {
  readonly report: Report
  readonly quantities: readonly QuantitySeen[]
  /** All others that are no names. */
  readonly mentions: readonly MentionSeen[]
  readonly names: readonly NameSeen[]
  readonly claims: readonly PreClaim[]
  readonly places: readonly Lies[]
  /** What was found in its text; `null` where that would be too much to keep. */
  readonly findings: Findings | null
}

/** A report read by itself, with its names resolved. */
export type Told = {
  readonly report: Report
  readonly text: string
  readonly quantities: readonly QuantitySeen[]
  /** All others, names among them. */
  readonly mentions: readonly (MentionSeen | NamedSeen)[]
  readonly claims: readonly DerivedClaim[]
  /** Pairs of places by their ids, of which it tells that the first lies in the second. */
  readonly placesWithin: readonly (readonly [string, string])[]
}

/** The entity that the name of that index in the report means, `null` where the case does not tell. */
type RefOf = (name: number) => EntityRef | null

/** Reads each report of a document by itself; `keep` says whether to keep what was found for reading it again. */
export const readAlone = (document: Document, keep: boolean): Read[] =>
  reportsOf(document, LANGUAGES.profiles).map((report) =>
    readReport(report, findIn(document.text, report, LANGUAGES), keep),
  )

/** What a report tells, read once more where the case tells what some of its names are that it does not tell itself. */
export function readInCase(text: string, alone: Read, refOf: RefOf): Told {
  const typeOf: TypeOf = (name) => refOf(name)?.type ?? null
  const more = alone.names.some(({ found }, i) => found.type === null && typeOf(i) !== null)
  const findings = more ? (alone.findings ?? findIn(text, alone.report, LANGUAGES)) : null
  const { report, quantities, mentions, names, claims, places } = findings
    ? readReport(alone.report, findings, false, typeOf)
    : alone
  return {
    report,
    text,
    quantities,
    mentions: [...mentions, ...named(names, refOf)],
    claims: claims.map((claim) => finishClaim(claim, refOf)),
    placesWithin: places.flatMap(({ inner, outer }): [string, string][] => {
      const [one, other] = [refOf(inner), refOf(outer)]
      return one?.type === 'place' && other?.type === 'place' ? [[one.id, other.id]] : []
    }),
  }
}

function readReport(report: Report, findings: Findings, keep: boolean, typeOf?: TypeOf): Read {
  const sentences = sentencesOf(findings, typeOf)
  const { claims, outcomes } = reportClaims(report, sentences)
  const { others, names } = reportMentions(sentences, outcomes)
  const [quantities, mentions] = [others.filter(isQuantity), others.filter((mention) => !isQuantity(mention))]
  const places = placesWithin(sentences)
  return { report, quantities, mentions, names, claims, places, findings: keep ? findings : null }
}

const isQuantity = (mention: MentionSeen): mention is QuantitySeen => mention.kind === 'quantity'

/** Names that the case cannot tell are none. */
const named = (names: readonly NameSeen[], refOf: RefOf): NamedSeen[] =>
  names.flatMap(({ start, end, rule, found }, i): NamedSeen[] => {
    const ref = refOf(i)
    return ref ? [{ start, end, rule, kind: ref.type, value: ref, base: found.name }] : []
  })

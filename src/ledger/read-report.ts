import { finishClaim } from '../claim/finish.ts'
import {
  type MentionSeen,
  type NamedSeen,
  type NameSeen,
  type QuantitySeen,
  reportMentions,
  reportNames,
} from '../claim/mentions.ts'
import { type PlacePair, placesBeside, placesWithin } from '../claim/place-within.ts'
import { type ReportClaims, reportClaims } from '../claim/report-claims.ts'
import type { Sentence } from '../claim/sentence.ts'
import {
  type Findings,
  findIn,
  type Languages,
  languagesOf,
  type NamesFound,
  namesIn,
  opened,
  sentencesOf,
  type TypeOf,
  withSpelt,
} from '../claim/sentences.ts'
import type { Claim, DerivedClaim } from '../domain/claim.ts'
import type { Derivation } from '../domain/derivation.ts'
import type { Document } from '../domain/document.ts'
import type { Report } from '../domain/report.ts'
import { type KnownNames, knownNames } from '../find/name-known.ts'
import { PACKS } from '../lang/registry.ts'
import { textProfile } from '../lang/text-profile.ts'
import type { EntityRef } from '../link/entities.ts'
import type { ReportNames } from '../link/entity-spellings.ts'
import { reportsOf } from '../text/reports.ts'

const LANGUAGES: Languages = { packs: PACKS, profiles: [...PACKS.values()].map(textProfile) }

/** What is kept of one report until the whole case is known. */
export type Read = NamesFound & {
  readonly report: Report
  /** All that was found in its text; `null` where that would be too much to keep. */
  readonly findings: Findings | null
  /** The names that the case spells out, where they were looked for in it. */
  readonly spelt?: KnownNames
}

type OtherSeen = MentionSeen | NamedSeen

/** A report read by itself, with its names resolved. */
export type Told = {
  readonly report: Report
  readonly text: string
  readonly quantities: readonly QuantitySeen[]
  /** All others, names among them: kept if what was found is kept, else read again whenever they are asked for. */
  readonly mentions: () => readonly OtherSeen[]
  readonly claims: readonly DerivedClaim[]
  /** Pairs of places by their ids, of which it tells that the first lies in the second. */
  readonly placesWithin: readonly (readonly [string, string])[]
  /** Pairs of places by their ids, which it names together. */
  readonly placesBeside: readonly (readonly [string, string])[]
}

/** The entity that the name of that index in the report means, `null` where the case does not tell. */
type RefOf = (name: number) => EntityRef | null

/**
 * The names of each report of some documents, by which the case is known before anything is made of the rest; `keep` says
 * whether all else is looked for at once, and kept.
 */
export function readAlone(documents: readonly Document[], keep: boolean): Read[] {
  const all = documents.flatMap((document) =>
    reportsOf(document, LANGUAGES.profiles).map((report) => opened(document.text, report, LANGUAGES)),
  )
  if (!keep) return all.map((one) => ({ report: one.report, ...namesIn(one), findings: null }))
  const found = findIn(all)
  return all.map(({ report, views }, i) => {
    const findings = found[i] as Findings
    return { report, names: findings.names, languages: languagesOf(views), findings }
  })
}

/** The names that reports in scripts without capitals spell out. */
export const namesSpelt = (reads: readonly Read[]): KnownNames =>
  knownNames(
    reads.flatMap(({ report, names }) =>
      isUncased(report) ? names.flatMap((found) => found.map(({ value }) => value)) : [],
    ),
  )

/** A report, if its script has no capitals, with the names in it that any report of the case spells out. */
export function knowing(read: Read, spelt: KnownNames, text: string): Read {
  const { report, findings } = read
  if (spelt.size === 0 || !isUncased(report)) return read
  if (!findings) return { ...read, ...namesIn(opened(text, report, LANGUAGES, { spelt })), spelt }
  const anew = withSpelt(findings, spelt)
  return { ...read, names: anew.names, findings: anew, spelt }
}

/** Whether its language is written without capitals, so that nothing but the words around shows a name. */
const isUncased = ({ language }: Report): boolean => PACKS.get(language)?.clitics !== undefined

/** The names of a report as they are linked across the case. */
export const namesOf = ({ report, names, languages }: Read): ReportNames => ({
  report: report.id,
  names: names.flatMap((ofSentence, i) =>
    ofSentence.map(({ value }) => ({ found: value, language: languages[i] ?? report.language })),
  ),
})

/** A report read by itself, with the text of its document and what the case knows its names to be. */
export type InCase = { readonly read: Read; readonly text: string; readonly refOf: RefOf }

/** What reports tell, their names being what the case tells where they do not tell themselves. */
export function readInCase(reports: readonly InCase[]): Told[] {
  const found = allFindings(reports)
  const sentences = reports.map(({ read, refOf }, i) => sentencesOf(found[i] as Findings, moreTypes(read, refOf)))
  const claimed = reports.map(({ read }, i) => reportClaims(read.report, sentences[i] ?? []))
  return reports.map((one, i) => told(one, found[i] as Findings, sentences[i] ?? [], claimed[i] as ReportClaims))
}

/** What was found in the reports, found again where it was not kept. */
function allFindings(reports: readonly InCase[]): Findings[] {
  const again = reports.filter(({ read }) => !read.findings)
  const found = findIn(
    again.map(({ read, text }) => opened(text, read.report, LANGUAGES, { found: read.names })),
  ).values()
  return reports.map(({ read }) => read.findings ?? (found.next().value as Findings))
}

/** The types that the case gives to the report's names, if it does so where the report does not. */
function moreTypes({ names }: Read, refOf: RefOf): TypeOf | undefined {
  const typeOf: TypeOf = (name) => refOf(name)?.type ?? null
  return names.flat().some(({ value }, i) => value.type === null && typeOf(i) !== null) ? typeOf : undefined
}

function told(
  { text, read: { report, findings: kept, spelt }, refOf }: InCase,
  findings: Findings,
  sentences: readonly Sentence[],
  { claims, outcomes }: ReportClaims,
): Told {
  const finished = claims.map((claim) => finishClaim(claim, refOf))
  const seen = reportMentions(sentences, outcomes)
  const again = readAgain(text, report, refOf, spelt)
  return {
    report,
    text,
    quantities: seen.filter(isQuantity),
    mentions: kept
      ? always([...seen.filter((mention) => !isQuantity(mention)), ...named(reportNames(findings), refOf)])
      : mentionsOf(again),
    claims: kept ? finished : finished.map(({ claim }) => new ClaimReadAgain(claim, again)),
    placesWithin: placesNamed(placesWithin(sentences), refOf),
    placesBeside: placesNamed(placesBeside(sentences), refOf),
  }
}

const placesNamed = (pairs: readonly PlacePair[], refOf: RefOf): (readonly [string, string])[] =>
  pairs.flatMap(([a, b]): [string, string][] => {
    const [one, other] = [refOf(a), refOf(b)]
    return one?.type === 'place' && other?.type === 'place' ? [[one.id, other.id]] : []
  })

const always =
  <T>(value: T): (() => T) =>
  () =>
    value

/** Apart from {@link readInCase}, whose whole reading a function made there would keep. */
const readAgain = (text: string, report: Report, refOf: RefOf, spelt?: KnownNames) => (): Told => {
  const [findings] = findIn([opened(text, report, LANGUAGES, { spelt })]) as [Findings]
  const read: Read = { report, names: findings.names, languages: [], findings }
  return readInCase([{ read, text, refOf }])[0] as Told
}

const mentionsOf = (read: () => Told) => (): readonly OtherSeen[] => read().mentions()

/** A claim whose derivation is made from its report again when somebody asks. */
class ClaimReadAgain implements DerivedClaim {
  readonly claim: Claim
  readonly #again: () => Told

  constructor(claim: Claim, again: () => Told) {
    this.claim = claim
    this.#again = again
  }

  get derivation(): Derivation {
    const found = this.#again().claims.find(({ claim }) => claim.id === this.claim.id)
    if (!found) throw new Error(`claim ${this.claim.id} is not found again in ${this.claim.report}`)
    return found.derivation
  }
}

const isQuantity = (mention: MentionSeen): mention is QuantitySeen => mention.kind === 'quantity'

/** Names that the case cannot tell are none. */
const named = (names: readonly NameSeen[], refOf: RefOf): NamedSeen[] =>
  names.flatMap(({ start, end, rule, found }, i): NamedSeen[] => {
    const ref = refOf(i)
    return ref ? [{ start, end, rule, kind: ref.type, value: ref, base: found.name }] : []
  })

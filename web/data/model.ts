import { groupBy, indexBy } from './group.ts'
import type { Claim, Dossier, DossierDocument, Entity, Question, Relation, Report, Sum } from './types.ts'

/** The dossier with what the views look up in it. */
export type Model = {
  readonly dossier: Dossier
  readonly claim: ReadonlyMap<string, Claim>
  readonly question: ReadonlyMap<string, Question>
  readonly report: ReadonlyMap<string, Report>
  readonly document: ReadonlyMap<string, DossierDocument>
  readonly entity: ReadonlyMap<string, Entity>
  /** The question that a claim answers; claims that are denied or hypothetical answer none. */
  readonly questionOf: ReadonlyMap<string, Question>
  /** Whether another question asks the same, so that only the reports they are told in tell them apart. */
  readonly ambiguous: (question: Question) => boolean
  readonly claimsOf: (question: Question) => readonly Claim[]
  /** Claims of readings that their own speakers have withdrawn or updated. */
  readonly past: ReadonlySet<string>
  readonly claimsIn: (report: string) => readonly Claim[]
  /** The relations that a claim stands in, on either side. */
  readonly relationsOf: (claim: string) => readonly Relation[]
  /** The sums that make a figure of a question. */
  readonly sumsOf: (question: Question) => readonly Sum[]
  /** The number of a report's origin, from 0. */
  readonly originOf: (report: string) => number
  /** The short sign that stands for a report, as an edition's sigla stand for its witnesses. */
  readonly siglum: (report: string) => string
  /** The number of a claim in the order of documents and their text, from 1. */
  readonly numberOf: (claim: string) => number
}

export function modelOf(dossier: Dossier): Model {
  const claim = indexBy(dossier.claims, ({ id }) => id)
  const questionOf = new Map<string, Question>()
  const claimsByQuestion = new Map<Question, readonly Claim[]>()
  for (const question of dossier.questions) {
    const ids = question.readings.flatMap(({ claims }) => claims)
    for (const id of ids) questionOf.set(id, question)
    claimsByQuestion.set(
      question,
      ids.flatMap((id) => claim.get(id) ?? []),
    )
  }
  const alike = groupBy(dossier.questions, askedBy)
  const byReport = groupBy(dossier.claims, ({ report }) => report)
  const relations = relationsByClaim(dossier.relations)
  const sums = groupBy(dossier.sums, ({ total }) => questionOf.get(total)?.id)
  const origins = new Map(dossier.origins.flatMap((reports, i) => reports.map((report) => [report, i] as const)))
  const sigla = new Map(dossier.reports.map(({ id }, i) => [id, letters(i)]))
  const numbers = new Map(dossier.claims.map(({ id }, i) => [id, i + 1]))
  return {
    dossier,
    claim,
    question: indexBy(dossier.questions, ({ id }) => id),
    report: indexBy(dossier.reports, ({ id }) => id),
    document: indexBy(dossier.documents, ({ name }) => name),
    entity: indexBy(dossier.entities, ({ id }) => id),
    questionOf,
    past: new Set(
      dossier.questions.flatMap(({ readings }) => readings.flatMap(({ standing, claims }) => (standing ? [] : claims))),
    ),
    ambiguous: (question) => (alike.get(askedBy(question)) ?? []).length > 1,
    claimsOf: (question) => claimsByQuestion.get(question) ?? [],
    claimsIn: (report) => byReport.get(report) ?? [],
    relationsOf: (id) => relations.get(id) ?? [],
    sumsOf: (question) => sums.get(question.id) ?? [],
    originOf: (report) => origins.get(report) ?? -1,
    siglum: (report) => sigla.get(report) ?? '?',
    numberOf: (id) => numbers.get(id) ?? 0,
  }
}

const askedBy = ({ kind, who, places, when }: Question): string =>
  JSON.stringify([kind, who, places.map(({ id }) => id), when?.start, when?.end])

function relationsByClaim(relations: readonly Relation[]): Map<string, Relation[]> {
  const found = new Map<string, Relation[]>()
  for (const relation of relations) {
    for (const id of [relation.from, relation.to]) {
      const those = found.get(id)
      if (those) those.push(relation)
      else found.set(id, [relation])
    }
  }
  return found
}

/** A, B, … Z, AA, AB, …: the `n`-th of them, from 0. */
function letters(n: number): string {
  const last = String.fromCharCode(65 + (n % 26))
  return n < 26 ? last : letters(Math.floor(n / 26) - 1) + last
}

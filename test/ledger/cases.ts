import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse, type Claim, claims, type Ledger, ledger, type Question, readDocuments } from '../../src/index.ts'

/**
 * A case told by hand, with what its ledger must show; claims are named `DOCUMENT KIND MIN-MAX`. An incident lists its
 * documents, and those claims of others that are of it.
 */
export type Expected = {
  readonly incidents?: readonly (readonly string[])[]
  readonly together: readonly (readonly string[])[]
  readonly apart: readonly (readonly string[])[]
  readonly status: readonly { readonly of: string; readonly is: string }[]
  readonly relations: readonly {
    readonly a: string
    readonly b: string
    readonly is?: readonly string[]
    readonly not?: readonly string[]
  }[]
}

/** What was asked of a case, in how many things, and what of it the ledger does not show, in words. */
export type Outcome = { readonly asked: number; readonly failures: readonly string[] }

const CASES = join(import.meta.dirname, 'cases')

/** Runs the case of that name from its reports to its ledger and holds it against what is expected. */
export async function runCase(name: string): Promise<Readonly<Record<string, Outcome>>> {
  const { documents } = await readDocuments([join(CASES, name, 'reports.jsonl')])
  const expected: Expected = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8'))
  const theCase = analyse(documents)
  return held(expected, claims(theCase), ledger(theCase))
}

function held(expected: Expected, all: readonly Claim[], { questions, relations }: Ledger): Record<string, Outcome> {
  const byName = new Map(all.toReversed().map((claim) => [nameOf(claim), claim]))
  const questionOf = new Map(
    questions.flatMap((question) =>
      question.readings.flatMap((reading) => reading.claims.map((id) => [id, question] as const)),
    ),
  )
  const at = (name: string): Question | undefined => questionOf.get(byName.get(name)?.id ?? '')
  const named = new Set([
    ...expected.together.flat(),
    ...expected.apart.flat(),
    ...expected.status.map(({ of }) => of),
    ...expected.relations.flatMap(({ a, b }) => [a, b]),
  ])
  const outcome = (asked: number, failures: readonly string[]): Outcome => ({ asked, failures })
  const found = outcome(
    named.size,
    [...named].filter((name) => !byName.has(name)),
  )
  const pairs = expected.together.flatMap((group) => group.slice(1).map((name) => [group[0] as string, name] as const))
  const known = pairs.filter(([a, b]) => byName.has(a) && byName.has(b))
  const together = outcome(
    known.length,
    known.filter(([a, b]) => at(a) !== at(b)).map(([a, b]) => `${a} (${at(a)?.title}) | ${b} (${at(b)?.title})`),
  )
  const incident = new Map((expected.incidents ?? []).flatMap((group, i) => group.map((id) => [id, i] as const)))
  const documentOf = new Map(all.map((claim) => [claim.id, claim.document]))
  const incidentOf = new Map(
    all.map((claim) => [claim.id, incident.get(nameOf(claim)) ?? incident.get(claim.document)] as const),
  )
  const mixed = questions.filter(
    (question) => new Set(question.readings.flatMap(({ claims }) => claims.map((id) => incidentOf.get(id)))).size > 1,
  )
  const parted = expected.apart.flatMap((group) =>
    group.flatMap((a, i) => group.slice(i + 1).flatMap((b) => (at(a) && at(a) === at(b) ? [`${a} | ${b}`] : []))),
  )
  const apart = outcome(questions.length, [
    ...(expected.incidents
      ? mixed.map(
          ({ title, readings }) =>
            `${title}: ${[...new Set(readings.flatMap(({ claims }) => claims.map((id) => documentOf.get(id))))].join(' ')}`,
        )
      : []),
    ...parted,
  ])
  const status = outcome(
    expected.status.length,
    expected.status
      .filter(({ of, is }) => at(of)?.status !== is)
      .map(({ of, is }) => `${of}: ${at(of)?.status}, not ${is}`),
  )
  const typeOf = (a: string, b: string): string => {
    const [one, other] = [byName.get(a)?.id, byName.get(b)?.id]
    return (
      relations.find(({ from, to }) => (from === one && to === other) || (from === other && to === one))?.type ?? 'none'
    )
  }
  const asked = expected.relations.filter(({ a, b }) => byName.has(a) && byName.has(b))
  const related = outcome(
    asked.length,
    asked
      .filter(({ a, b, is, not }) => (is && !is.includes(typeOf(a, b))) || not?.includes(typeOf(a, b)))
      .map(({ a, b, is, not }) => `${a} | ${b}: ${typeOf(a, b)}, ${is ? `not ${is}` : `which is in ${not}`}`),
  )
  return { found, together, apart, status, relations: related }
}

const nameOf = ({ document, kind, quantity: { min, max } }: Claim): string =>
  `${document} ${kind} ${min ?? ''}-${max ?? ''}`

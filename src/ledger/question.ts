import type { NameRef } from '../domain/entity.ts'
import type { Policy, Question, Relation, RelationType } from '../domain/ledger.ts'
import type { Basis, Period } from '../domain/time.ts'
import { sha256 } from '../read/digest.ts'
import { groupsBeside, listedBeside } from './beside.ts'
import { answers, type Member, membersOf, partial, rival } from './member.ts'
import { pairsOf } from './pairs.ts'
import { periodKey } from './periods.ts'
import { leadingOf } from './policies.ts'
import { raisesOf } from './raises.ts'
import { readingsOf } from './readings.ts'
import { givenKey, relate } from './relate.ts'
import type { Scope } from './scopes.ts'
import { reportedRange, statusOf } from './status.ts'

/** A scope with its title, its claims as members and the relations among them. */
export type Matter = {
  readonly scope: Scope
  readonly places: readonly NameRef[]
  readonly title: string
  readonly members: readonly Member[]
  readonly relations: readonly Relation[]
  /** Pairs of claims that were not compared, because there are too many. */
  readonly leftOut: number
}

/**
 * What is to be known of a scope before its question is put.
 *
 * @param title see `titleOf`
 * @param originOf the key of the origin that a report belongs to
 * @param nameOf the display name of a place
 */
export function matterOf(
  scope: Scope,
  title: string,
  originOf: (report: string) => string,
  nameOf: (place: string) => string,
): Matter {
  const places = scope.places.map((id) => ({ name: nameOf(id), id }))
  const members = membersOf(scope.claims, originOf)
  return { scope, places, title, members, ...relationsWithin(members, title, scope) }
}

/**
 * The question of a matter with its readings, or `null` where no claim answers it (all are denied or hypothetical).
 * Its id is a hash of the kind, the people, the places and the time, and of the first claim where these leave it open: it
 * stays when claims come in that do not change these.
 */
export function questionOf({ scope, places, title, members, relations }: Matter, policy: Policy): Question | null {
  const superseded = new Set(relations.flatMap(({ type, to }) => (REVISIONS.has(type) ? [to] : [])))
  const made = readingsOf(members, superseded)
  if (made.length === 0) return null
  const readings = made.map(({ reading }) => reading)
  const answering = members.filter(({ claim }) => answers(claim))
  const standing = answering.filter(({ claim }) => !superseded.has(claim.id))
  const stands = new Set(standing.map(({ claim }) => claim.id))
  const contradicted = relations.some(
    ({ type, from, to }) => type === 'contradicts' && stands.has(from) && stands.has(to),
  )
  const eligible = made.flatMap(({ members: ones }, index) => (ones.some((one) => leads(one, stands)) ? [index] : []))
  return {
    id: questionId(scope),
    kind: scope.kind,
    title,
    places,
    when: scope.when && { start: scope.when.start, end: scope.when.end, basis: strongestBasis(scope) },
    who: scope.people.label,
    readings,
    status: statusOf(standing, contradicted),
    reported: { ever: reportedRange(answering), standing: reportedRange(standing) },
    leading: leadingOf(readings, eligible, policy),
  }
}

const REVISIONS: ReadonlySet<RelationType> = new Set<RelationType>(['updates', 'corrects'])

/** The relations among the claims of one question, each pair once; see `pairsOf` for which pairs. */
function relationsWithin(
  members: readonly Member[],
  title: string,
  { evident }: Scope,
): Pick<Matter, 'relations' | 'leftOut'> {
  const given = new Set(members.map(({ claim, value }) => givenKey(claim.report, value)))
  const [beside, listed] = [groupsBeside(members), listedBeside(members)]
  const setting = { title, given, evident, raises: raisesOf(members), beside, listed }
  const seen = new Set<string>()
  const relations = pairsOf(members).flatMap(([a, b]) => {
    const key = [a.claim.id, b.claim.id].sort().join(' ')
    if (a === b || seen.has(key)) return []
    seen.add(key)
    return relate(a, b, setting) ?? []
  })
  return { relations, leftOut: (members.length * (members.length - 1)) / 2 - seen.size }
}

const leads = ({ claim }: Member, stands: ReadonlySet<string>): boolean =>
  stands.has(claim.id) && rival(claim) && !partial(claim)

/** See `questionOf`. */
export function questionId({ kind, people, places, when, teller, claims }: Scope): string {
  const first = teller === null ? [] : [claims[0]?.id]
  const key = [kind, people.key, places.join(' '), periodKey(when), ...first].join('\n')
  return `q_${sha256(new TextEncoder().encode(key)).slice(0, 12)}`
}

const BASES: readonly Basis[] = ['stated', 'implied', 'published', 'case']

/** The best footing on which some claim of the scope is dated. */
function strongestBasis({ claims }: Scope): Period['basis'] {
  const found = new Set(claims.map((claim) => claim.when?.basis))
  return BASES.find((basis) => found.has(basis)) ?? 'case'
}

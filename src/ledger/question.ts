import type { Policy, Question, Relation } from '../domain/ledger.ts'
import type { Basis, Period } from '../domain/time.ts'
import { sha256 } from '../read/digest.ts'
import { answers, type Member, partial, rival } from './member.ts'
import { pairsOf } from './pairs.ts'
import { periodKey } from './periods.ts'
import { leadingOf } from './policies.ts'
import { readingsOf } from './readings.ts'
import { givenKey, relate } from './relate.ts'
import type { Scope } from './scopes.ts'
import { reportedRange, statusOf } from './status.ts'
import { titleOf } from './title.ts'

/** The relations among the claims of one question, each pair once; see `pairsOf` for which pairs. */
export function relationsWithin(members: readonly Member[]): Relation[] {
  const given = new Set(members.map(givenKey))
  const seen = new Set<string>()
  return pairsOf(members).flatMap(([a, b]) => {
    const key = [a.claim.id, b.claim.id].sort().join(' ')
    if (a === b || seen.has(key)) return []
    seen.add(key)
    return relate(a, b, given) ?? []
  })
}

/**
 * One question with its readings, or `null` where no claim answers it (all are denied or hypothetical). Its id is a
 * hash of the kind, the people, the places and the time: it stays when claims come in that do not change these.
 *
 * @param relations those of `relationsWithin`
 * @param nameOf the display name of a place
 */
export function questionOf(
  scope: Scope,
  members: readonly Member[],
  relations: readonly Relation[],
  nameOf: (id: string) => string,
  policy: Policy,
): Question | null {
  const superseded = new Set(
    relations.filter(({ type }) => type === 'updates' || type === 'corrects').map(({ to }) => to),
  )
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
  const places = scope.places.map((id) => ({ name: nameOf(id), id }))
  return {
    id: questionId(scope),
    kind: scope.kind,
    title: titleOf(
      scope,
      places.map(({ name }) => name),
    ),
    places,
    when: scope.when && { start: scope.when.start, end: scope.when.end, basis: strongestBasis(scope) },
    who: scope.people.label,
    readings,
    status: statusOf(standing, contradicted),
    reported: { ever: reportedRange(answering), standing: reportedRange(standing) },
    leading: leadingOf(readings, eligible, policy),
  }
}

const leads = ({ claim }: Member, stands: ReadonlySet<string>): boolean =>
  stands.has(claim.id) && rival(claim) && !partial(claim)

function questionId({ kind, people, places, when }: Scope): string {
  const key = [kind, people.key, places.join(' '), periodKey(when)].join('\n')
  return `q_${sha256(new TextEncoder().encode(key)).slice(0, 12)}`
}

const BASES: readonly Basis[] = ['stated', 'implied', 'published', 'case']

/** The best footing on which some claim of the scope is dated. */
function strongestBasis({ claims }: Scope): Period['basis'] {
  const found = new Set(claims.map((claim) => claim.when?.basis))
  return BASES.find((basis) => found.has(basis)) ?? 'case'
}

import type { Relation } from '../domain/ledger.ts'
import type { Gazetteer } from './gazetteer.ts'
import { answers, type Member, rival, told } from './member.ts'
import { ALL_PAIRS } from './pairs.ts'
import { within } from './periods.ts'
import type { Scope } from './scopes.ts'

type Scoped = { readonly scope: Scope; readonly title: string; readonly members: readonly Member[] }

/**
 * `narrower` and `wider` between the claims of different questions of one kind, where the one's places, time and group
 * lie in the other's: one of two towns, one day of a month, police among all. Every pair of claims in small questions,
 * the first of each in large ones. Scopes without a time or a place are compared within one incident alone.
 */
export function containments(questions: readonly Scoped[], gazetteer: Gazetteer): Relation[] {
  const comparable = questions.filter(({ scope }) => grouped(scope))
  const keyed = comparable.map((one) => ({ ...one, keys: keysOf(one.scope, gazetteer) }))
  const found: Relation[] = []
  for (const [key, near] of Map.groupBy(
    keyed.flatMap((one) => one.keys.map((key) => ({ one, key }))),
    ({ key }) => key,
  )) {
    for (const [a, b] of overlapping(near.map(({ one }) => one))) {
      if (a.keys.find((shared) => b.keys.includes(shared)) !== key) continue
      for (const relation of relations(a, b, gazetteer)) found.push(relation)
    }
  }
  return found
}

/** What two scopes must share to be compared: their kind, and a place or one around it, or the incident. */
function keysOf({ kind, places, when, incident }: Scope, { around }: Gazetteer): string[] {
  if (when && places.length > 0) {
    const all = new Set(places.flatMap((place) => [place, ...around(place)]))
    return [...all].map((place) => `${kind} ${place}`)
  }
  return incident === null ? [] : [`${kind} incident ${incident}`]
}

/** Named persons and unnamed parts are told apart by the text, not by their scope. */
const grouped = ({ people }: Scope): boolean => people.key === '' || people.key.startsWith('group ')

/** The pairs of questions whose times overlap; there may be too many of them for a list. */
function* overlapping<T extends Scoped>(questions: readonly T[]): Iterable<readonly [T, T]> {
  const sorted = questions.toSorted((a, b) => Number(startOf(a) > startOf(b)) - Number(startOf(a) < startOf(b)))
  for (const [i, a] of sorted.entries()) {
    const end = a.scope.when?.end ?? null
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j] as T
      if (end !== null && startOf(b) >= end) break
      yield [a, b]
    }
  }
}

const startOf = ({ scope }: Scoped): string => scope.when?.start ?? ''

function relations(a: Scoped, b: Scoped, gazetteer: Gazetteer): Relation[] {
  if (narrows(a.scope, b.scope, gazetteer)) return related(a, b)
  return narrows(b.scope, a.scope, gazetteer) ? related(b, a) : []
}

function related(narrow: Scoped, wide: Scoped): Relation[] {
  const [inner = [], outer = []] = [narrow, wide].map(({ members }) => members.filter(counted))
  const pairs =
    inner.length + outer.length <= ALL_PAIRS ? cross(inner, outer) : cross(inner.slice(0, 1), outer.slice(0, 1))
  const what = difference(narrow.scope, wide.scope)
  return pairs.map(([one, other]) => ({
    from: one.claim.id,
    to: other.claim.id,
    type: 'narrower',
    reason: `${told(one)} is of ${what} than ${told(other)}: "${narrow.title}" lies in "${wide.title}"`,
  }))
}

const counted = ({ claim }: Member): boolean => answers(claim) && rival(claim)
const cross = (inner: readonly Member[], outer: readonly Member[]): (readonly [Member, Member])[] =>
  inner.flatMap((a) => outer.map((b) => [a, b] as const))

function narrows(inner: Scope, outer: Scope, { liesIn }: Gazetteer): boolean {
  const group = inner.people.key === outer.people.key || outer.people.key === ''
  const placed = inner.places.length > 0 || outer.places.length === 0
  if (otherIncident(inner, outer)) return false
  const inside = (place: string): boolean => outer.places.some((other) => place === other || liesIn(place, other))
  return group && placed && inner.places.every(inside) && timeWithin(inner, outer)
}

/** Two incidents of one place are neither part of the other. */
const otherIncident = (a: Scope, b: Scope): boolean =>
  a.incident !== null && b.incident !== null && a.incident !== b.incident && a.places.join(' ') === b.places.join(' ')

/** Days within days; a group of one incident and all of them where a time is not known. */
function timeWithin(inner: Scope, outer: Scope): boolean {
  if (inner.when && outer.when) return within(inner.when, outer.when)
  return inner.incident !== null && inner.incident === outer.incident && inner.people.key !== outer.people.key
}

function difference(inner: Scope, outer: Scope): string {
  const parts = [
    inner.people.key === outer.people.key ? null : `a narrower group (${inner.people.label})`,
    placesDifference(inner, outer),
    inner.when && outer.when && within(outer.when, inner.when) ? null : 'a shorter time',
  ]
  return parts.filter((part) => part !== null).join(', ')
}

function placesDifference(inner: Scope, outer: Scope): string | null {
  if (inner.places.join(' ') === outer.places.join(' ')) return null
  return inner.places.every((place) => outer.places.includes(place)) ? 'fewer places' : 'a smaller place'
}

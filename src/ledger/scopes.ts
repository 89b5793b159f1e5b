import type { Claim } from '../domain/claim.ts'
import { isoInterval } from '../domain/time.ts'
import { type Focus, reportFocus } from './focus.ts'
import { type People, peopleOf } from './people.ts'
import { type Dates, groupPeriods, meet, periodKey } from './periods.ts'

/** What a set of claims is about: one kind, one group, one place (or one set of places), one time. */
export type Scope = {
  readonly kind: string
  readonly people: People
  /** Sorted ids; empty where it is not known where. */
  readonly places: readonly string[]
  readonly when: Dates | null
  readonly claims: readonly Claim[]
}

type Draft = Omit<Scope, 'claims'> & { readonly claims: Claim[] }
type Placed = { readonly claim: Claim; readonly people: People; readonly places: readonly string[] }

/**
 * Brings together the claims on one matter. Claims with a place (their own, else the one their report is mostly about)
 * and a time form scopes; periods are grouped by `groupPeriods`. A claim that lacks the one or the other joins the only
 * scope of its kind and group that fits; where several fit, the one that most reports speak of by far, or else the only
 * one its own report speaks of; where that is not clear it stands apart, with others like it. A named person's fate is
 * one scope wherever it is told.
 * Pure, and independent of the order of `claims` when they come sorted.
 */
export function scopesOf(claims: readonly Claim[]): Scope[] {
  const focus = reportFocus(claims)
  const kinds = new Map(claims.map((claim) => [claim.id, claim.kind]))
  const drafts = Map.groupBy(
    claims.map((claim): Placed => {
      const part = claim.partOf !== null && kinds.get(claim.partOf) === claim.kind
      return { claim, people: peopleOf(claim, part), places: placesOf(claim, focus.get(claim.report)) }
    }),
    ({ claim, people }) => `${claim.kind} ${people.key}`,
  )
  return [...drafts.values()].flatMap((matter) => scopesOfMatter(matter, focus))
}

function placesOf(claim: Claim, focus: Focus | undefined): readonly string[] {
  if (claim.places.length > 0) return [...new Set(claim.places.map((place) => place.id))].sort()
  return focus?.place ? [focus.place] : []
}

/** The scopes of claims of one kind about one group. */
function scopesOfMatter(matter: readonly Placed[], focus: ReadonlyMap<string, Focus>): Scope[] {
  const [first] = matter
  if (!first) return []
  if (first.claim.person) return [personScope(matter, first)]
  const known = matter.filter(({ places }) => places.length > 0)
  const byPlace = [...Map.groupBy(known, ({ places }) => places.join(' ')).values()]
  const drafts = byPlace.flatMap((placed) => draftsOfPlace(placed))
  const sizes = new Map(drafts.map((draft) => [draft, reportsOf(draft).size]))
  const apart: Placed[] = []
  for (const lost of matter.filter(({ places }) => places.length === 0)) {
    const fitting = drafts.filter((draft) => draft.places.length > 0 && fits(draft, lost.claim))
    const home = only(fitting) ?? (focus.get(lost.claim.report)?.placed ? null : foremost(fitting, sizes))
    if (home) home.claims.push(lost.claim)
    else apart.push(lost)
  }
  return [...drafts, ...draftsOfPlace(apart)]
}

function personScope(matter: readonly Placed[], { claim, people }: Placed): Scope {
  const places = [...new Set(matter.flatMap(({ claim }) => claim.places.map((place) => place.id)))].sort()
  const dated = matter.flatMap(({ claim }) => claim.when ?? [])
  const groups = new Map([...groupPeriods(dated).values()].map((period) => [periodKey(period), period]))
  const when = groups.size === 1 ? ([...groups.values()][0] ?? null) : null
  return { kind: claim.kind, people, places, when, claims: matter.map((one) => one.claim) }
}

/** The scopes of claims of one kind, group and place. */
function draftsOfPlace(placed: readonly Placed[]): Draft[] {
  const groups = groupPeriods(placed.flatMap(({ claim }) => claim.when ?? []))
  const drafts = new Map<string, Draft>()
  const draft = ({ claim, people, places }: Placed, when: Dates | null): Draft => {
    const made = drafts.get(periodKey(when)) ?? { kind: claim.kind, people, places, when, claims: [] }
    drafts.set(periodKey(when), made)
    return made
  }
  for (const one of placed) {
    if (one.claim.when) draft(one, groups.get(periodKey(one.claim.when)) ?? one.claim.when).claims.push(one.claim)
  }
  const dated = [...drafts.values()]
  const reports = new Map(dated.map((one) => [one, reportsOf(one)]))
  const sizes = new Map([...reports].map(([one, those]) => [one, those.size]))
  for (const one of placed.filter(({ claim }) => !claim.when)) {
    const fitting = dated.filter((candidate) => fits(candidate, one.claim))
    const told = (): Draft | null => only(fitting.filter((candidate) => reports.get(candidate)?.has(one.claim.report)))
    const home = only(fitting) ?? foremost(fitting, sizes) ?? told() ?? draft(one, null)
    home.claims.push(one.claim)
  }
  return [...drafts.values()]
}

/** A claim does not fit a time it does not meet, nor an event that its report came before. */
function fits({ when }: Draft, claim: Claim): boolean {
  if (!when) return true
  if (claim.when) return meet(when, claim.when)
  const published = claim.published ? isoInterval(claim.published) : null
  return !published || published.end > when.start
}

const only = <T>(items: readonly T[]): T | null => (items.length === 1 ? (items[0] ?? null) : null)
const reportsOf = ({ claims }: Draft): Set<string> => new Set(claims.map((claim) => claim.report))

/** The draft that at least twice as many reports speak of as of any other. */
function foremost(drafts: readonly Draft[], sizes: ReadonlyMap<Draft, number>): Draft | null {
  const [first, second] = drafts.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))
  if (!first) return null
  return (sizes.get(first) ?? 0) >= 2 * (second ? (sizes.get(second) ?? 0) : 0) ? first : null
}

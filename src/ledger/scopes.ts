import { LASTING_KINDS } from '../claim/kinds.ts'
import type { Claim } from '../domain/claim.ts'
import { quantityText } from '../domain/quantity.ts'
import { addDays, isoInterval } from '../domain/time.ts'
import { type Focus, reportFocus } from './focus.ts'
import type { Grounds } from './incident-index.ts'
import { type Incidents, incidentsOf } from './incidents.ts'
import { type People, peopleOf } from './people.ts'
import { type Dates, eventLike, groupPeriods, hull, isWide, isYears, meet, periodKey } from './periods.ts'
import { sceneOfEach } from './scenes.ts'
import { saidBefore } from './tellings.ts'
import { withWholeGroups } from './whole-groups.ts'

/** What a set of claims is about: one kind, one group, one place (or one set of places), one time. */
export type Scope = {
  readonly kind: string
  readonly people: People
  /** Sorted ids; empty where it is not known where. */
  readonly places: readonly string[]
  readonly when: Dates | null
  /** The happening it is of, `null` where that cannot be told or it is of a longer time. */
  readonly incident: number | null
  /** The first report that tells of it, where kind, people, places and time do not tell it from another scope. */
  readonly teller: string | null
  readonly claims: readonly Claim[]
  /** Ids of the claims whose reports tell of one incident by their own words. */
  readonly evident: ReadonlySet<string>
}

type Draft = Omit<Scope, 'claims' | 'teller' | 'evident'> & { readonly claims: Claim[] }
type Placed = {
  readonly claim: Claim
  readonly people: People
  readonly places: readonly string[]
  readonly incident: number | null
  /** The incidents its report tells of. */
  readonly told: ReadonlySet<number>
  /** Whether its report's own words say of which incident it is. */
  readonly evident: boolean
  /** Whether the case is of many incidents, so that the month or the year of a town may hold others than those told of. */
  readonly many: boolean
}

/**
 * Brings together the claims on one matter. Claims with a place (their own, else the one their report is mostly about)
 * and a time form scopes: periods of one incident are grouped by `groupPeriods`, those of two are never. A claim that
 * lacks the one or the other joins the only scope of its kind and group that fits and tells of an incident of its
 * report; where several fit, the one that most reports speak of by far, or else the only one its own report speaks of;
 * where that is not clear it stands apart, with others of its incident. A named person's fate is one scope wherever it
 * is told.
 * Pure, and independent of the order of `claims` when they come sorted.
 */
export function scopesOf(claims: readonly Claim[], grounds: Grounds): Scope[] {
  const focus = reportFocus(claims)
  const places = (claim: Claim): readonly string[] => placesOf(claim, focus.get(claim.report))
  const incidents = incidentsOf(claims, places, grounds)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const placed = claims.map((claim): Placed => {
    const part = isPart(claim, byId.get(claim.partOf ?? ''), places)
    return { claim, people: peopleOf(claim, part), places: places(claim), ...incidentOf(claim, incidents) }
  })
  const matters = Map.groupBy(
    namedWhereOne(withWholeGroups(sceneOfEach(placed, grounds.gazetteer))),
    ({ claim, people }) => `${claim.kind} ${people.key}`,
  )
  return [...matters.values()].flatMap((matter) => toldApart(scopesOfMatter(matter), incidents.evident))
}

/**
 * "A man was shot dead" and "Marcus Hale was shot dead" are one fate where the incident has one name for its kind, and
 * all who do not give it count one.
 */
function namedWhereOne(placed: readonly Placed[]): Placed[] {
  const known = placed.filter(({ evident }) => evident)
  const victims = new Map<string, People>()
  for (const [key, own] of Map.groupBy(known, matterKey)) {
    const named = new Map(own.filter(({ claim }) => claim.person).map(({ people }) => [people.key, people]))
    const single = own.every(({ claim, people }) => claim.person || people.key !== '' || isOne(claim))
    const [victim] = named.values()
    if (victim && named.size === 1 && single) victims.set(key, victim)
  }
  return placed.map((one) =>
    one.evident && one.people.key === '' ? { ...one, people: victims.get(matterKey(one)) ?? one.people } : one,
  )
}

const matterKey = ({ claim, incident }: Placed): string => `${claim.kind} ${incident}`
const isOne = ({ quantity: { min, max }, flow }: Claim): boolean => min === 1 && max === 1 && flow !== 'additional'

/** Names the first teller of scopes of one kind and group that only the incident tells apart. */
function toldApart(drafts: readonly Draft[], evident: ReadonlySet<string>): Scope[] {
  const alike = Map.groupBy(drafts, ({ places, when }) => `${places.join(' ')} ${periodKey(when)}`)
  return [...alike.values()].flatMap((same) =>
    same.map((draft) => {
      const [first] = draft.claims.map(({ report }) => report).sort()
      const clear = draft.incident === null ? [] : draft.claims.map(({ id }) => id).filter((id) => evident.has(id))
      return { ...draft, teller: same.length > 1 ? (first ?? null) : null, evident: new Set(clear) }
    }),
  )
}

/** Part of a total of its own kind, and not all that there were in a place of its own ("14 in one town and 1 in another"). */
function isPart(claim: Claim, whole: Claim | undefined, places: (claim: Claim) => readonly string[]): boolean {
  if (whole?.kind !== claim.kind) return false
  return claim.places.length === 0 || places(claim).join(' ') === places(whole).join(' ')
}

const NONE: ReadonlySet<number> = new Set()

function incidentOf(
  { id, report }: Claim,
  { of, told, evident, many }: Incidents,
): Pick<Placed, 'incident' | 'told' | 'evident' | 'many'> {
  return { incident: of.get(id) ?? null, told: told.get(report) ?? NONE, evident: evident.has(id), many }
}

function placesOf(claim: Claim, focus: Focus | undefined): readonly string[] {
  if (claim.places.length > 0) return [...new Set(claim.places.map((place) => place.id))].sort()
  return focus?.place ? [focus.place] : []
}

/** The scopes of claims of one kind about one group. */
function scopesOfMatter(matter: readonly Placed[]): Draft[] {
  const [first] = matter
  if (!first) return []
  if (first.people.key.startsWith('person ')) return [personScope(matter, first)]
  const known = matter.filter(({ places }) => places.length > 0)
  const byPlace = [...Map.groupBy(known, ({ places }) => places.join(' ')).values()]
  const drafts = byPlace.flatMap((placed) => draftsOfPlace(placed))
  const sizes = sizesOf(drafts)
  const apart: Placed[] = []
  for (const lost of matter.filter(({ places }) => places.length === 0)) {
    const fitting = drafts.filter((draft) => fits(draft, lost))
    const home = only(fitting) ?? foremost(fitting, sizes)
    if (home) home.claims.push(lost.claim)
    else apart.push(lost)
  }
  return [...drafts, ...draftsOfPlace(apart)]
}

function personScope(matter: readonly Placed[], { claim, people }: Placed): Draft {
  const places = [...new Set(matter.flatMap(({ claim }) => claim.places.map((place) => place.id)))].sort()
  const dated = matter.flatMap(({ claim }) => claim.when ?? [])
  const groups = new Map([...groupPeriods(dated).values()].map((period) => [periodKey(period), period]))
  const when = groups.size === 1 ? ([...groups.values()][0] ?? null) : null
  const incident = only([...new Set(matter.map((one) => one.incident))])
  return { kind: claim.kind, people, places, when, incident, claims: matter.map((one) => one.claim) }
}

/** The scopes of claims of one kind, group and place. */
function draftsOfPlace(placed: readonly Placed[]): Draft[] {
  const drafts = datedDrafts(placed)
  const dated = [...drafts.values()]
  const reports = new Map(dated.map((one) => [one, reportsOf(one)]))
  const sizes = sizesOf(dated)
  for (const one of placed.filter(({ claim }) => !claim.when)) {
    const fitting = dated.filter((candidate) => fits(candidate, one))
    const told = (): Draft | null => only(fitting.filter((candidate) => reports.get(candidate)?.has(one.claim.report)))
    const home = only(fitting) ?? foremost(fitting, sizes) ?? told() ?? draftAt(drafts, one, null, incidentTold(one))
    home.claims.push(one.claim)
  }
  return [...drafts.values()]
}

/** The days of each incident, then the longer times, which are those of the only incident they hold, or of none. */
function datedDrafts(placed: readonly Placed[]): Map<string, Draft> {
  const drafts = new Map<string, Draft>()
  const dated = placed.filter(({ claim }) => claim.when)
  if (LASTING_KINDS.has(placed[0]?.claim.kind ?? '')) return lastingDrafts(dated)
  const [short = [], long = []] = [true, false].map((short) =>
    dated.filter(({ claim }) => (claim.when && eventLike(claim.when)) === short),
  )
  for (const own of Map.groupBy(short, ({ incident }) => incident).values()) {
    const groups = groupPeriods(own.flatMap(({ claim }) => claim.when ?? []))
    for (const one of own.toSorted((a, b) => Number(isCarried(a)) - Number(isCarried(b)))) {
      const days = groups.get(periodKey(one.claim.when)) ?? one.claim.when
      const known = drafts.has(draftKey(days, one.incident)) || !isCarried(one)
      const home = known ? null : withFigure([...drafts.values()], one)
      const draft = home ?? draftAt(drafts, one, days, one.incident)
      draft.claims.push(one.claim)
    }
  }
  const events = [...drafts.values()]
  for (const [incident, own] of Map.groupBy(long, incidentTold)) {
    const open = incident === null && !own[0]?.many
    const near = events.filter((event) => open || (incident !== null && event.incident === incident))
    const times = [...near.flatMap(({ when }) => when ?? []), ...own.flatMap(({ claim }) => claim.when ?? [])]
    const groups = groupPeriods(times)
    for (const one of own) {
      const time = groups.get(periodKey(one.claim.when)) ?? one.claim.when
      const home = only(near.filter(({ when }) => periodKey(when) === periodKey(time))) ?? withFigure(near, one)
      const draft = home ?? draftAt(drafts, one, time, incident)
      draft.claims.push(one.claim)
    }
  }
  return drafts
}

/** Dated by a day told before its sentence, which may be that of something else. */
const isCarried = ({ claim }: Placed): boolean => claim.when?.basis === 'implied'

/** Claims of a draft that are looked at for a figure: what many reports tell stands among the first. */
const LOOKED_AT = 64

/** Of the drafts of a known incident the one that most reports tell of with the claim's figure. */
function withFigure(drafts: readonly Draft[], { claim, incident }: Placed): Draft | null {
  const value = quantityText(claim.quantity)
  const alike = drafts.filter(
    (draft) =>
      incident !== null &&
      draft.incident === incident &&
      draft.claims
        .slice(0, LOOKED_AT)
        .some(({ quantity, report }) => report !== claim.report && quantityText(quantity) === value),
  )
  return only(alike) ?? alike.toSorted((a, b) => b.claims.length - a.claims.length)[0] ?? null
}

/** All that is told of what lasted, whatever days it names: they are those on which it is counted. */
function lastingDrafts(dated: readonly Placed[]): Map<string, Draft> {
  const drafts = new Map<string, Draft>()
  for (const [incident, own] of Map.groupBy(dated, (one) => one.incident)) {
    const when = own.map(({ claim }) => claim.when as Dates).reduce(hull)
    for (const one of own) draftAt(drafts, one, when, incident).claims.push(one.claim)
  }
  return drafts
}

/** The incident of a claim's days, else the only one that its report tells of. */
const incidentTold = ({ incident, told }: Placed): number | null => incident ?? only([...told])

const draftKey = (when: Dates | null, incident: number | null): string => `${periodKey(when)} ${incident}`

function draftAt(
  drafts: Map<string, Draft>,
  { claim, people, places }: Placed,
  when: Dates | null,
  incident: number | null,
): Draft {
  const key = draftKey(when, incident)
  const made = drafts.get(key) ?? { kind: claim.kind, people, places, when, incident, claims: [] }
  drafts.set(key, made)
  return made
}

/**
 * A claim does not fit a time it does not meet, an event its report came before, nor one its report does not tell of; and
 * of a known happening it fits no years ("2,000 dead since 2015"), nor a month or year long past of which nobody knows
 * what happened in it.
 */
function fits({ when, incident }: Draft, { claim, incident: own, told, many }: Placed): boolean {
  if (incident !== null && (own === null ? told.size > 0 && !told.has(incident) : own !== incident)) return false
  if (!when) return true
  if (many && own !== null && incident === null && isWide(when)) return false
  if (claim.when) return meet(when, claim.when)
  if (saidBefore(claim, when)) return false
  const published = claim.published ? isoInterval(claim.published) : null
  if (!published) return true
  if (own !== null && (isYears(when) || (incident === null && isWide(when) && isLongPast(when, published.start))))
    return false
  return published.end > when.start
}

const YEAR_DAYS = 366

/** Over for a year or more by that day. */
const isLongPast = ({ end }: Dates, day: string): boolean => end !== null && addDays(end, YEAR_DAYS) <= day

const only = <T>(items: readonly T[]): T | null => (items.length === 1 ? (items[0] ?? null) : null)
const reportsOf = ({ claims }: Draft): Set<string> => new Set(claims.map((claim) => claim.report))
const sizesOf = (drafts: readonly Draft[]): Map<Draft, number> =>
  new Map(drafts.map((draft) => [draft, reportsOf(draft).size]))

/** The draft that at least twice as many reports speak of as of any other. */
function foremost(drafts: readonly Draft[], sizes: ReadonlyMap<Draft, number>): Draft | null {
  const [first, second] = drafts.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))
  if (!first) return null
  return (sizes.get(first) ?? 0) >= 2 * (second ? (sizes.get(second) ?? 0) : 0) ? first : null
}

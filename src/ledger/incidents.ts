import type { Claim } from '../domain/claim.ts'
import { GistComparison } from './gist.ts'
import {
  bestFit,
  type Fit,
  type Incident,
  NEEDED,
  NEEDED_OF_MANY,
  possible,
  toldAsAnother,
  toldBefore,
} from './incident-fit.ts'
import { type Grounds, IncidentIndex, keysOf, mostShared } from './incident-index.ts'
import { type Dates, daysApart, hull, meet } from './periods.ts'
import { type Telling, tellingsOf } from './tellings.ts'

/** Which happening a claim tells of, and which ones a report tells of, as numbers. */
export type Incidents = {
  /** By claim id; a claim that could be of several is not in it. */
  readonly of: ReadonlyMap<string, number>
  /** By report id. */
  readonly told: ReadonlyMap<string, ReadonlySet<number>>
  /** Claims whose report tells of their incident by its own words, and not by supposition alone. */
  readonly evident: ReadonlySet<string>
  /** Whether no place and day has most of the case's reports. */
  readonly many: boolean
}

type Home = Pick<Fit, 'incident' | 'evident'>

/** Which tellings come behind all others, whatever they tell of day and place. */
const [OF_SEVERAL, LOOSE] = [-1, -3]
const TIE = 0.001
/** Tellings of one language that an incident is known by. */
const EXAMPLES = 6
/** A case is of many incidents where no place and day has this share of its reports. */
const MAIN_SHARE = 0.25

/**
 * Brings together the tellings of one happening across reports, by day, place, the people it befell and the likeness of
 * the texts, and keeps those apart that only share a day or a town. Each telling is held against the few incidents that
 * share most places, people and rare words with it, so that it grows near-linearly. The order of `claims` changes nothing.
 *
 * @param placesOf where a claim is set
 */
export function incidentsOf(
  claims: readonly Claim[],
  placesOf: (claim: Claim) => readonly string[],
  grounds: Grounds,
): Incidents {
  const told = tellingsOf(claims, placesOf)
  const several = new Set(told.flatMap(({ report, happening }) => (happening > 0 ? [report] : [])))
  const tellings = told.sort((a, b) => bestKnownFirst(a, b, several))
  const many = isOfMany(tellings)
  const needed = many ? NEEDED_OF_MANY : NEEDED
  const scales = { ...grounds, comparison: new GistComparison(grounds.gists.values()), needed }
  const incidents: Incident[] = []
  const index = new IncidentIndex<Incident>()
  const homes = new Map<Telling, Home>()
  for (const telling of tellings) {
    const keys = keysOf(telling, grounds)
    const maybe = (incident: Incident): boolean => possible(telling, incident)
    const candidates = keys ? index.sharing(keys, maybe) : mostShared(incidents, () => 0, maybe)
    const fit = bestFit(telling, candidates, scales)
    if (!fit && telling.span === 'loose') continue
    const home = fit ?? { incident: create(incidents, telling.span === 'lasting'), evident: true }
    join(home.incident, telling, grounds)
    homes.set(telling, home)
    index.remember(keys ?? [], home.incident)
  }
  gatherLoose(homes, incidents)
  return { ...result(homes), many }
}

function isOfMany(tellings: readonly Telling[]): boolean {
  const reports = new Set(tellings.map(({ report }) => report)).size
  const groups = new Map<string, Set<string>>()
  for (const { report, places, days } of tellings) {
    for (const place of places) {
      const key = `${place} ${days?.start}`
      groups.set(key, (groups.get(key) ?? new Set()).add(report))
    }
  }
  return [...groups.values()].every(({ size }) => size < reports * MAIN_SHARE)
}

/** Of the reports that tell `several` happenings those last, and of these what tells most first, or else what they call another one. */
function bestKnownFirst(a: Telling, b: Telling, several: ReadonlySet<string>): number {
  const known = (telling: Telling): number => {
    const { span, days, places, report, happening } = telling
    if (span === 'loose') return LOOSE
    if (several.has(report)) return OF_SEVERAL - 1 / (1 + weightOf(telling)) + (happening > 0 ? TIE : 0)
    return (days ? 2 : 0) + (places.size > 0 ? 1 : 0)
  }
  const day = ({ days, published }: Telling): string => days?.start ?? published?.start ?? ''
  return known(b) - known(a) || order(day(a), day(b)) || order(a.report, b.report)
}

/** A number that hardly two happenings have in common tells as much as two others. */
const weightOf = (telling: Telling): number => telling.figures.reduce((sum, { tells }) => sum + (tells ? 2 : 1), 0)

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function create(incidents: Incident[], lasting: boolean): Incident {
  const made: Incident = {
    index: incidents.length,
    lasting,
    days: null,
    places: new Set(),
    persons: new Set(),
    figures: new Set(),
    reports: new Map(),
    examples: [],
    languages: new Map(),
  }
  incidents.push(made)
  return made
}

function join(incident: Incident, telling: Telling, { gists, originOf }: Grounds): void {
  if (telling.span !== 'loose') incident.days = joinedDays(incident.days, telling.days)
  for (const place of telling.places) incident.places.add(place)
  for (const person of telling.persons) incident.persons.add(person)
  for (const { key } of telling.figures) incident.figures.add(key)
  incident.reports.set(telling.report, telling.happening)
  const { report, alone } = telling
  const gist = gists.get(report)
  const known = incident.languages.get(gist?.language ?? '') ?? 0
  incident.languages.set(gist?.language ?? '', known + 1)
  if (gist && known < EXAMPLES) incident.examples.push({ report, alone, gist, origin: originOf(report) })
}

/** The days of both, where they overlap: a report that is a day off does not lengthen the event. */
const joinedDays = (known: Dates | null, told: Dates | null): Dates | null =>
  known && told && meet(known, told) ? hull(known, told) : (known ?? told)

/** A case is of one event where one incident holds half of its reports: what says neither where nor when joins it. */
function gatherLoose(homes: Map<Telling, Home>, incidents: readonly Incident[]): void {
  const reports = new Set([...homes.keys()].map(({ report }) => report)).size
  const [main] = incidents.toSorted((a, b) => b.reports.size - a.reports.size)
  if (!main || main.reports.size * 2 < reports) return
  for (const [telling, { incident }] of homes) {
    if (incident === main || (telling.days && telling.places.size > 0) || toldBefore(telling, main)) continue
    if (toldAsAnother(telling, main)) continue
    const apart = telling.days && main.days ? daysApart(telling.days, main.days) : 0
    const elsewhere = telling.places.size > 0 && ![...telling.places].some((place) => main.places.has(place))
    if (apart === 0 && !elsewhere) homes.set(telling, { incident: main, evident: false })
  }
}

function result(homes: ReadonlyMap<Telling, Home>): Omit<Incidents, 'many'> {
  const of = new Map<string, number>()
  const evident = new Set<string>()
  const told = new Map<string, Set<number>>()
  for (const [{ report, claims }, home] of homes) {
    const { index } = home.incident
    for (const { id } of claims) {
      of.set(id, index)
      if (home.evident) evident.add(id)
    }
    told.set(report, (told.get(report) ?? new Set()).add(index))
  }
  return { of, told, evident }
}

import type { Claim } from '../domain/claim.ts'
import type { Gazetteer } from './gazetteer.ts'
import { type Gist, GistComparison } from './gist.ts'
import { type Grounds, IncidentIndex, keysOf } from './incident-index.ts'
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
}

/** What tellings are held against incidents by. */
type Scales = Grounds & { readonly comparison: GistComparison; readonly needed: Needed }

type Incident = {
  readonly index: number
  days: Dates | null
  readonly places: Set<string>
  readonly persons: Set<string>
  /** Kinds with their numbers, as far as these say something. */
  readonly figures: Set<string>
  readonly reports: Set<string>
  /** What new tellings are held against, a few for each language. */
  readonly examples: Example[]
  readonly languages: Map<string, number>
}

/** A telling by what its report is about. */
type Example = Pick<Telling, 'report' | 'alone'> & { readonly gist: Gist; readonly origin: string }

/** An incident that a telling fits, how well, and whether the texts themselves say so. */
type Fit = { readonly incident: Incident; readonly score: number; readonly evident: boolean }
type Home = Pick<Fit, 'incident' | 'evident'>

/** Tellings of one language that an incident is known by. */
const EXAMPLES = 6
/** Incidents that a telling is held against; of more, those that share most with it. */
const MOST_HELD_AGAINST = 64

/**
 * How alike two reports must be to tell of one happening, by what else speaks for it: first in one language, then
 * across languages. Unrelated news of one language mostly stay below 0.25, reports of one event lie above 0.19, of one
 * local incident above 0.4.
 */
const NEEDED = {
  sure: [0, 0],
  placeAndDay: [0.13, 0],
  place: [0.17, 0],
  placeOfSeveral: [0.08, 0],
  day: [0.3, 0.2],
  nothing: [0.36, 0.28],
  nextDay: [0.33, 0.28],
  otherPlace: [0.5, 0.55],
} as const satisfies Readonly<Record<string, readonly [number, number]>>
type Footing = keyof typeof NEEDED

/** In a case of many incidents a town and a day are shared by several of them, and the words must say more. */
const NEEDED_OF_MANY: Readonly<Record<Footing, readonly [number, number]>> = {
  ...NEEDED,
  placeAndDay: [0.25, 0],
  place: [0.28, 0],
}
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
  const tellings = tellingsOf(claims, placesOf).sort(bestKnownFirst)
  const needed = isOfMany(tellings) ? NEEDED_OF_MANY : NEEDED
  const scales = { ...grounds, comparison: new GistComparison(grounds.gists.values()), needed }
  const incidents: Incident[] = []
  const index = new IncidentIndex<Incident>()
  const homes = new Map<Telling, Home>()
  for (const telling of tellings) {
    const keys = keysOf(telling, grounds)
    const candidates = keys ? index.sharing(keys) : new Map(incidents.map((incident) => [incident, 0]))
    const home = best(telling, candidates, scales) ?? { incident: create(incidents), evident: true }
    join(home.incident, telling, grounds)
    homes.set(telling, home)
    index.remember(keys ?? [], home.incident)
  }
  gatherLoose(homes, incidents)
  return result(homes)
}

type Needed = Readonly<Record<Footing, readonly [number, number]>>

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

function bestKnownFirst(a: Telling, b: Telling): number {
  const known = ({ days, places }: Telling): number => (days ? 2 : 0) + (places.size > 0 ? 1 : 0)
  const day = ({ days, published }: Telling): string => days?.start ?? published?.start ?? ''
  return known(b) - known(a) || order(day(a), day(b)) || order(a.report, b.report)
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function create(incidents: Incident[]): Incident {
  const made: Incident = {
    index: incidents.length,
    days: null,
    places: new Set(),
    persons: new Set(),
    figures: new Set(),
    reports: new Set(),
    examples: [],
    languages: new Map(),
  }
  incidents.push(made)
  return made
}

function join(incident: Incident, telling: Telling, { gists, originOf }: Grounds): void {
  incident.days = joinedDays(incident.days, telling.days)
  for (const place of telling.places) incident.places.add(place)
  for (const person of telling.persons) incident.persons.add(person)
  for (const figure of figuresOf(telling)) incident.figures.add(figure)
  incident.reports.add(telling.report)
  const { report, alone } = telling
  const gist = gists.get(report)
  const known = incident.languages.get(gist?.language ?? '') ?? 0
  incident.languages.set(gist?.language ?? '', known + 1)
  if (gist && known < EXAMPLES) incident.examples.push({ report, alone, gist, origin: originOf(report) })
}

/** The days of both, where they overlap: a report that is a day off does not lengthen the event. */
const joinedDays = (known: Dates | null, told: Dates | null): Dates | null =>
  known && told && meet(known, told) ? hull(known, told) : (known ?? told)

/**
 * The incident that fits best; of equals the one that at least twice as many reports tell of, else none.
 *
 * @param candidates with how much each shares with the telling
 */
function best(telling: Telling, candidates: ReadonlyMap<Incident, number>, scales: Scales): Fit | null {
  const fitting: Fit[] = []
  let most = 0
  for (const { incident, footing } of footingsOf(telling, candidates, scales)) {
    if (WORTH[footing] + MOST_ALIKE + FIGURE < most) break
    const fit = fitOf(telling, incident, footing, scales)
    if (!fit) continue
    fitting.push(fit)
    most = Math.max(most, fit.score)
  }
  fitting.sort((a, b) => b.score - a.score || b.incident.reports.size - a.incident.reports.size)
  const [first, second] = fitting
  if (!first) return null
  const draw = second?.score === first.score && first.incident.reports.size < 2 * second.incident.reports.size
  return draw ? null : first
}

type Footed = { readonly incident: Incident; readonly footing: Footing }

/** Those that are of the telling's days, as far as these are known, what is worth most first. */
function footingsOf(telling: Telling, candidates: ReadonlyMap<Incident, number>, { gazetteer }: Scales): Footed[] {
  const found: (Footed & { readonly shared: number })[] = []
  for (const [incident, shared] of candidates) {
    const apart = telling.days && incident.days ? daysApart(telling.days, incident.days) : null
    if ((apart ?? 0) > 1 || toldBefore(telling, incident)) continue
    found.push({ incident, footing: footingOf(telling, incident, apart, gazetteer), shared })
  }
  const size = ({ incident }: Footed): number => incident.reports.size
  const held =
    found.length <= MOST_HELD_AGAINST
      ? found
      : found
          .sort((a, b) => b.shared - a.shared || size(b) - size(a) || a.incident.index - b.incident.index)
          .slice(0, MOST_HELD_AGAINST)
  return held.sort((a, b) => WORTH[b.footing] - WORTH[a.footing])
}

/** How well a telling fits an incident; `null` where it does not. */
function fitOf(telling: Telling, incident: Incident, footing: Footing, scales: Scales): Fit | null {
  const alike = likenessTo(telling, incident, scales)
  const [within, across] = scales.needed[footing]
  if (alike && alike.value < (alike.oneLanguage ? within : across)) return null
  if (footing === 'otherPlace' && !alike) return null
  const [clear, clearAcross] = NEEDED.day
  const evident = (alike?.value ?? 0) >= (alike?.oneLanguage ? clear : clearAcross)
  const figure = figuresOf(telling).some((one) => incident.figures.has(one)) ? FIGURE : 0
  return { incident, score: WORTH[footing] + (alike?.value ?? 0) + figure, evident }
}

/** What it counts for that a telling and an incident share a number. */
const FIGURE = 0.3
/** Below it any two happenings may have a number in common. */
const TELLING_NUMBER = 5

const figuresOf = ({ claims }: Telling): string[] =>
  claims.flatMap(({ kind, quantity: { min, max } }) =>
    min !== null && min >= TELLING_NUMBER ? [`${kind} ${min} ${max}`] : [],
  )

/** A report tells nothing of what happened after it. */
const toldBefore = ({ days, published }: Telling, incident: Incident): boolean =>
  !days && published !== null && incident.days !== null && (published.end ?? '') <= incident.days.start

const WORTH = {
  sure: 2,
  placeAndDay: 1,
  place: 0.5,
  placeOfSeveral: 0.5,
  day: 0.3,
  nextDay: 0.2,
  nothing: 0,
  otherPlace: 0,
} as const
/** No likeness is greater, but for what rounding adds. */
const MOST_ALIKE = 1.001

function footingOf(telling: Telling, incident: Incident, apart: number | null, { liesIn }: Gazetteer): Footing {
  const { places, persons, alone } = telling
  if ([...persons].some((person) => incident.persons.has(person))) return 'sure'
  const shared = [...places].some((place) =>
    [...incident.places].some((other) => place === other || liesIn(place, other) || liesIn(other, place)),
  )
  if (!shared && places.size > 0 && incident.places.size > 0) return 'otherPlace'
  if (apart === 1) return 'nextDay'
  if (shared && apart === 0) return alone ? 'placeAndDay' : 'sure'
  if (shared) return alone ? 'place' : 'placeOfSeveral'
  return apart === 0 ? 'day' : 'nothing'
}

/** The greatest likeness to the incident's examples, of the same language where it has any; `null` where none is known. */
function likenessTo(
  telling: Telling,
  incident: Incident,
  { gists, originOf, comparison }: Scales,
): { readonly value: number; readonly oneLanguage: boolean } | null {
  const own = gists.get(telling.report)
  if (!own) return null
  const origin = originOf(telling.report)
  const others = incident.examples.filter(({ report }) => report !== telling.report)
  if (others.some((other) => other.origin === origin)) return { value: 1, oneLanguage: true }
  const greatest = (oneLanguage: boolean): number => {
    let found = -1
    for (const { gist, alone } of others) {
      if ((gist.language === own.language) !== oneLanguage) continue
      const value = comparison.likeness(own, gist)
      found = Math.max(found, alone && telling.alone ? value : Math.min(value, MIXED))
    }
    return found
  }
  const within = greatest(true)
  if (within >= 0) return { value: within, oneLanguage: true }
  const across = greatest(false)
  return across >= 0 ? { value: across, oneLanguage: false } : null
}

/** Where a report tells of several happenings, its words are no sure sign of one of them. */
const MIXED = 0.45

/** A case is of one event where one incident holds half of its reports: what says neither where nor when joins it. */
function gatherLoose(homes: Map<Telling, Home>, incidents: readonly Incident[]): void {
  const reports = new Set([...homes.keys()].map(({ report }) => report)).size
  const [main] = incidents.toSorted((a, b) => b.reports.size - a.reports.size)
  if (!main || main.reports.size * 2 < reports) return
  for (const [telling, { incident }] of homes) {
    if (incident === main || (telling.days && telling.places.size > 0) || toldBefore(telling, main)) continue
    const apart = telling.days && main.days ? daysApart(telling.days, main.days) : 0
    const elsewhere = telling.places.size > 0 && ![...telling.places].some((place) => main.places.has(place))
    if (apart === 0 && !elsewhere) homes.set(telling, { incident: main, evident: false })
  }
}

function result(homes: ReadonlyMap<Telling, Home>): Incidents {
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

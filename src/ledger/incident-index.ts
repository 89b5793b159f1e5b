import type { Gazetteer } from './gazetteer.ts'
import type { Gist } from './gist.ts'
import type { Telling } from './tellings.ts'

/** What is known of reports beyond their claims. */
export type Grounds = {
  readonly gists: ReadonlyMap<string, Gist>
  readonly originOf: (report: string) => string
  readonly gazetteer: Gazetteer
}

/** Features by which a report looks for incidents that may be its own. */
const RAREST = 16
/** Incidents that share one feature and are looked at; what more share tells nothing. */
const MOST_SHARED = 24
/** Incidents that a telling is held against. */
const MOST_HELD_AGAINST = 64

/** An incident by its number in the case and the reports that tell of it. */
type Told = { readonly index: number; readonly reports: { readonly size: number } }

/** Incidents by what their tellings have: a place, a person, an origin, a rare word. */
export class IncidentIndex<Incident extends Told> {
  readonly #byKey = new Map<string, Set<Incident>>()
  /** For each incident, by its number, how many of the keys asked for it shares; zeros in between. */
  readonly #shared: number[] = []

  /** Of those that share some of `keys` and are `possible`, the few that share most, then those most told of. */
  sharing(keys: readonly string[], possible: (incident: Incident) => boolean): Incident[] {
    const met: Incident[] = []
    for (const key of keys) {
      for (const incident of this.#byKey.get(key) ?? []) {
        const shared = this.#shared[incident.index] ?? 0
        if (shared === 0) met.push(incident)
        this.#shared[incident.index] = shared + 1
      }
    }
    const held = mostShared(met, ({ index }) => this.#shared[index] ?? 0, possible)
    for (const { index } of met) this.#shared[index] = 0
    return held
  }

  /** From here on `incident` is found by `keys`. */
  remember(keys: readonly string[], incident: Incident): void {
    for (const key of keys) {
      const known = this.#byKey.get(key)
      if (!known) this.#byKey.set(key, new Set([incident]))
      else if (!key.startsWith(WORD) || known.size < MOST_SHARED) known.add(incident)
    }
  }
}

/** Of the `possible` incidents the few that share most, then those most told of, then the first: told in one pass. */
export function mostShared<Incident extends Told>(
  incidents: readonly Incident[],
  sharedOf: (incident: Incident) => number,
  possible: (incident: Incident) => boolean,
): Incident[] {
  const before = (a: Incident, b: Incident): boolean =>
    (sharedOf(b) - sharedOf(a) || b.reports.size - a.reports.size || a.index - b.index) < 0
  const held: Incident[] = []
  for (const incident of incidents) {
    const last = held.at(-1)
    const full = held.length === MOST_HELD_AGAINST
    if ((full && last && !before(incident, last)) || !possible(incident)) continue
    if (full) held.pop()
    let at = held.length
    while (at > 0 && before(incident, held[at - 1] as Incident)) at--
    held.splice(at, 0, incident)
  }
  return held
}

const WORD = 'word '

/** Under what a telling finds incidents that may be its own; `null` where nothing is known of its report's words. */
export function keysOf({ report, places, persons }: Telling, { gists, originOf, gazetteer }: Grounds): string[] | null {
  const gist = gists.get(report)
  if (!gist) return null
  return [
    ...[...places].flatMap((place) => [place, ...gazetteer.around(place)]).map((place) => `place ${place}`),
    ...[...persons].map((person) => `person ${person}`),
    `origin ${originOf(report)}`,
    ...rarest(gist),
  ]
}

function rarest({ words: { ids, weights } }: Gist): string[] {
  return [...weights.keys()]
    .sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b)
    .slice(0, RAREST)
    .map((i) => `${WORD}${ids[i]}`)
}

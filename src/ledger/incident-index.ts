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

/** Incidents by what their tellings have: a place, a person, an origin, a rare word. */
export class IncidentIndex<Incident> {
  readonly #byKey = new Map<string, Set<Incident>>()

  /** Those that share some of `keys`, with how many of them. */
  sharing(keys: readonly string[]): Map<Incident, number> {
    const found = new Map<Incident, number>()
    for (const key of keys)
      for (const incident of this.#byKey.get(key) ?? []) found.set(incident, (found.get(incident) ?? 0) + 1)
    return found
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

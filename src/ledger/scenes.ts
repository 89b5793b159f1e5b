import type { Claim } from '../domain/claim.ts'
import { quantityText } from '../domain/quantity.ts'
import type { Gazetteer } from './gazetteer.ts'
import { TELLING_NUMBER } from './incident-fit.ts'

/** A claim with where it is set and the happening it is of. */
type Placed = { readonly claim: Claim; readonly places: readonly string[]; readonly incident: number | null }

/**
 * Sets claims in the village where other reports name only the province it lies in: of one kind and one incident, which
 * has no other place within the wider one, and with a figure that both are told with. Where the wider place has figures
 * of its own alone, or the incident several places in it, the two stay what they are: one may hold more than the other.
 */
export function sceneOfEach<T extends Placed>(placed: readonly T[], { liesIn }: Gazetteer): T[] {
  const scenes = new Map<string, string>()
  for (const [key, own] of Map.groupBy(placed, matterKey)) {
    const figures = figuresByPlace(own)
    for (const wide of figures.keys()) {
      const inner = [...figures.keys()].filter((place) => liesIn(place, wide))
      const [finest, ...more] = inner.toSorted((a, b) => (liesIn(a, b) ? -1 : liesIn(b, a) ? 1 : a < b ? -1 : 1))
      if (!finest || !more.every((place) => liesIn(finest, place))) continue
      if (shares(figures.get(wide), figures.get(finest))) scenes.set(`${key} ${wide}`, finest)
    }
  }
  return placed.map((one) => {
    const scene = scenes.get(`${matterKey(one)} ${one.places.join(' ')}`)
    return scene === undefined ? one : { ...one, places: [scene] }
  })
}

const matterKey = ({ claim, incident }: Placed): string => `${claim.kind} ${incident}`

/** The figures of each place by its id, of claims that are set in one place and of a known incident. */
function figuresByPlace(placed: readonly Placed[]): Map<string, Set<string>> {
  const figures = new Map<string, Set<string>>()
  for (const { claim, places, incident } of placed) {
    const [place, more] = places
    if (place === undefined || more !== undefined || incident === null) continue
    const own = figures.get(place) ?? new Set()
    if ((claim.quantity.min ?? 0) >= TELLING_NUMBER) own.add(quantityText(claim.quantity))
    figures.set(place, own)
  }
  return figures
}

const shares = (a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean =>
  [...a].some((figure) => b.has(figure))

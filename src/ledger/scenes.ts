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
 * What is set in several places, as on the road from one town to the other, is set in the one of them that alone has the
 * same figure.
 */
export function sceneOfEach<T extends Placed>(placed: readonly T[], { liesIn }: Gazetteer): T[] {
  const scenes = new Map<string, string>()
  const told = new Map<string, Figures>()
  for (const [key, own] of Map.groupBy(placed, matterKey)) {
    const figures = figuresByPlace(own)
    told.set(key, figures)
    for (const wide of figures.keys()) {
      const inner = [...figures.keys()].filter((place) => liesIn(place, wide))
      const [finest, ...more] = inner.toSorted((a, b) => (liesIn(a, b) ? -1 : liesIn(b, a) ? 1 : a < b ? -1 : 1))
      if (!finest || !more.every((place) => liesIn(finest, place))) continue
      if (shares(figures.get(wide), figures.get(finest))) scenes.set(`${key} ${wide}`, finest)
    }
  }
  return placed.map((one) => {
    const scene =
      scenes.get(`${matterKey(one)} ${one.places.join(' ')}`) ?? oneOfSeveral(one, told.get(matterKey(one)) as Figures)
    return scene === undefined ? one : { ...one, places: [scene] }
  })
}

const matterKey = ({ claim, incident }: Placed): string => `${claim.kind} ${incident}`

/** The figures told of each place, with the number that each begins with, by the place's id. */
type Figures = ReadonlyMap<string, ReadonlyMap<string, number>>

/** The one of a claim's places, if it has several, that alone has its figure; `undefined` where none or more than one has. */
function oneOfSeveral({ claim, places, incident }: Placed, figures: Figures): string | undefined {
  if (places.length < 2 || incident === null) return undefined
  const [scene, ...more] = places.filter((place) => figures.get(place)?.has(quantityText(claim.quantity)))
  return more.length === 0 ? scene : undefined
}

/** The figures of claims that are set in one place and of a known incident. */
function figuresByPlace(placed: readonly Placed[]): Figures {
  const figures = new Map<string, Map<string, number>>()
  for (const { claim, places, incident } of placed) {
    const [place, more] = places
    if (place === undefined || more !== undefined || incident === null) continue
    const own = figures.get(place) ?? new Map()
    figures.set(place, own.set(quantityText(claim.quantity), claim.quantity.min ?? 0))
  }
  return figures
}

/** Whether the two have a telling figure in common. */
const shares = (a: ReadonlyMap<string, number> = new Map(), b: ReadonlyMap<string, number> = new Map()): boolean =>
  [...a].some(([figure, number]) => number >= TELLING_NUMBER && b.has(figure))

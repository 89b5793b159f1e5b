import { fold } from '../text/fold.ts'

/** How the places of a case lie to one another, as its reports tell. */
export type Gazetteer = {
  /** True where `inner` is told to lie in `outer`, directly or through others; no place lies in itself. */
  readonly liesIn: (inner: string, outer: string) => boolean
  /** The places that hold `place`. */
  readonly around: (place: string) => ReadonlySet<string>
  /** The places that `place` holds. */
  readonly inside: (place: string) => ReadonlySet<string>
  /** True of two that a report names together, and of one that is called by the other's name and more. */
  readonly areBeside: (a: string, b: string) => boolean
}

/** How many steps lead from a quarter to its country. */
const DEEPEST = 6

type Told = {
  /** Pairs of an inner and an outer place by their ids; pairs that are told both ways say nothing. */
  readonly placesWithin: readonly (readonly [string, string])[]
  readonly placesBeside: readonly (readonly [string, string])[]
}

/**
 * What the reports of a case tell of its places.
 *
 * @param nameOf the display name of a place by its id
 */
export function gazetteerOf({ placesWithin: told, placesBeside }: Told, nameOf: (place: string) => string): Gazetteer {
  const direct = new Map<string, Set<string>>()
  for (const [inner, outer] of told) {
    if (inner !== outer) direct.set(inner, (direct.get(inner) ?? new Set()).add(outer))
  }
  for (const [inner, outers] of direct) {
    for (const outer of outers) if (direct.get(outer)?.delete(inner)) outers.delete(outer)
  }
  const inverse = new Map<string, Set<string>>()
  for (const [inner, outers] of direct) {
    for (const outer of outers) inverse.set(outer, (inverse.get(outer) ?? new Set()).add(inner))
  }
  const around = remembering((place) => reached(direct, place))
  const inside = remembering((place) => reached(inverse, place))
  const beside = new Set(placesBeside.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  return {
    around,
    inside,
    areBeside: (a, b) => beside.has(`${a} ${b}`) || isMoreOf(nameOf(a), nameOf(b)) || isMoreOf(nameOf(b), nameOf(a)),
    liesIn: (inner, outer) => inner !== outer && around(inner).has(outer),
  }
}

/** "El Pinar de Juticalpa" and "El Pinar". */
const isMoreOf = (longer: string, name: string): boolean => fold(longer).startsWith(`${fold(name)} `)

function remembering(find: (place: string) => ReadonlySet<string>): (place: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return (place) => {
    const found = known.get(place) ?? find(place)
    known.set(place, found)
    return found
  }
}

function reached(direct: ReadonlyMap<string, ReadonlySet<string>>, place: string): Set<string> {
  const found = new Set<string>()
  let edge = [place]
  for (let step = 0; step < DEEPEST && edge.length > 0; step++) {
    edge = edge.flatMap((one) => [...(direct.get(one) ?? [])]).filter((one) => one !== place && !found.has(one))
    for (const one of edge) found.add(one)
  }
  return found
}

import type { Claim } from '../domain/claim.ts'
import { quantityText } from '../domain/quantity.ts'
import type { Gazetteer } from './gazetteer.ts'
import { TELLING_NUMBER } from './tellings.ts'

/** A claim with where it is set and the happening it is of. */
type Placed = {
  readonly claim: Claim
  readonly places: readonly string[]
  readonly incident: number | null
  /** Whether its report's own words say of which incident it is. */
  readonly evident: boolean
}

/** Claims of one kind and one incident that are set in the same places. */
type Setting = {
  /** How its claims name it: the places of each, joined. */
  readonly keys: readonly string[]
  readonly places: readonly string[]
  /** Figures that hardly two happenings have in common. */
  readonly figures: ReadonlySet<string>
  /** All figures, and those of each report. */
  readonly all: ReadonlySet<string>
  readonly told: ReadonlyMap<string, ReadonlySet<string>>
}

/** Settings of one matter that are held against one another; more of them are many scenes. */
const MOST_SETTINGS = 48

/**
 * Sets claims of one kind and one incident together where reports only name its scene differently: one the village and
 * another the province it lies in, one a road between two towns and another one of these, one a club and another its town.
 * What says that the scene is one is a figure that both are told with. Where the wider place has figures of its own alone,
 * or several places within it, or a report gives each place a figure, they stay what they are: one may hold more than the
 * other.
 */
export function sceneOfEach<T extends Placed>(placed: readonly T[], gazetteer: Gazetteer): T[] {
  const scenes = new Map<string, readonly string[]>()
  for (const [matter, own] of Map.groupBy(placed, matterKey)) {
    const settings = settingsOf(own)
    if (settings.length < 2 || settings.length > MOST_SETTINGS) continue
    for (const { keys, places } of withinOne(underOtherNames(settings, gazetteer), gazetteer))
      for (const key of keys) scenes.set(`${matter} ${key}`, places)
  }
  return withScene(
    placed.map((one) => {
      const scene = scenes.get(`${matterKey(one)} ${one.places.join(' ')}`)
      return scene === undefined ? one : { ...one, places: scene }
    }),
  )
}

/** Sets claims without a place where all others of their kind and incident are set, if that is one scene. */
function withScene<T extends Placed>(placed: readonly T[]): T[] {
  const scenes = new Map<string, readonly string[] | null>()
  for (const one of placed) {
    if (one.places.length === 0 || one.incident === null) continue
    const known = scenes.get(matterKey(one))
    const alike = known === undefined || known?.join(' ') === one.places.join(' ')
    scenes.set(matterKey(one), alike ? one.places : null)
  }
  return placed.map((one) => {
    const scene = one.places.length === 0 && one.incident !== null && one.evident ? scenes.get(matterKey(one)) : null
    return scene ? { ...one, places: scene } : one
  })
}

const matterKey = ({ claim, incident }: Placed): string => `${claim.kind} ${incident}`

function settingsOf(placed: readonly Placed[]): Setting[] {
  const known = placed.filter(({ places, incident }) => places.length > 0 && incident !== null)
  return [...Map.groupBy(known, ({ places }) => places.join(' '))].map(([key, own]) => ({
    keys: [key],
    places: own[0]?.places ?? [],
    figures: new Set(own.filter(isTelling).map(({ claim }) => quantityText(claim.quantity))),
    all: new Set(own.map(({ claim }) => quantityText(claim.quantity))),
    told: new Map(
      [...Map.groupBy(own, ({ claim }) => claim.report)].map(([report, its]) => [
        report,
        new Set(its.map(({ claim }) => quantityText(claim.quantity))),
      ]),
    ),
  }))
}

/** Whether two happenings would hardly have the number in common, or none but one happening can be meant. */
const isTelling = ({ claim: { quantity, partOf, flow }, evident }: Placed): boolean =>
  (quantity.min ?? 0) >= (evident ? 1 : TELLING_NUMBER) && partOf === null && flow !== 'additional'

/** Settings beside one another that share figures, directly or through others, taken as one. */
function underOtherNames(settings: readonly Setting[], { areBeside, liesIn }: Gazetteer): Setting[] {
  const related = (a: Setting, b: Setting, are: Gazetteer['liesIn']): boolean =>
    a.places.some((place) => b.places.some((other) => are(place, other)))
  const areOne = (a: Setting, b: Setting): boolean =>
    (holdsAll(a, b) || holdsAll(b, a) ? meet(a.all, b.all) : shares(a, b)) &&
    related(a, b, (place, other) => place === other || areBeside(place, other)) &&
    !related(a, b, (place, other) => liesIn(place, other) || liesIn(other, place)) &&
    !areTold(a, b)
  let scenes: Setting[] = []
  for (const one of settings) {
    const alike = scenes.filter((other) => areOne(one, other))
    scenes =
      alike.length === 0
        ? [...scenes, one]
        : [...scenes.filter((other) => !alike.includes(other)), together([...alike, one])]
  }
  return scenes
}

function together(settings: readonly Setting[]): Setting {
  return {
    keys: settings.flatMap(({ keys }) => keys),
    places: [...new Set(settings.flatMap(({ places }) => places))].sort(),
    figures: new Set(settings.flatMap(({ figures }) => [...figures])),
    all: new Set(settings.flatMap(({ all }) => [...all])),
    told: new Map(settings.flatMap(({ told }) => [...told])),
  }
}

/** The scenes, those that hold one other, or one within the other, set in the finest if they share a figure with it. */
function withinOne(scenes: readonly Setting[], { liesIn }: Gazetteer): Setting[] {
  const holds = (wide: Setting, fine: Setting): boolean =>
    wide.places.length === 1 && fine.places.every((place) => liesIn(place, wide.places[0] as string))
  return scenes.map((wide) => {
    const inner = scenes.filter((fine) => holds(wide, fine))
    const [finest, ...more] = inner.toSorted((a, b) => (holds(b, a) ? -1 : holds(a, b) ? 1 : 0))
    const one = finest && more.every((other) => holds(other, finest))
    return one && meet(wide.all, finest.all) ? { ...wide, places: finest.places } : wide
  })
}

/** The road from one town to another, and one of the towns. */
const holdsAll = (a: Setting, b: Setting): boolean => b.places.every((place) => a.places.includes(place))

/** Told by one report as two places, with a figure each. */
const areTold = ({ told: a }: Setting, { told: b }: Setting): boolean =>
  [...a].some(([report, figures]) => b.has(report) && !meet(figures, b.get(report)))

const shares = (a: Setting, b: Setting): boolean => meet(a.figures, b.figures)

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string> = new Set()): boolean =>
  [...a].some((figure) => b.has(figure))

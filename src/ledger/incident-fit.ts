import type { Gazetteer } from './gazetteer.ts'
import type { Gist, GistComparison } from './gist.ts'
import type { Grounds } from './incident-index.ts'
import { type Dates, daysApart } from './periods.ts'
import type { Telling } from './tellings.ts'

/** What tellings are held against incidents by. */
export type Scales = Grounds & { readonly comparison: GistComparison; readonly needed: Needed }

/** A happening as the tellings taken in so far make it. */
export type Incident = {
  readonly index: number
  /** Whether it is of what lasts, and not of what happened on a day. */
  readonly lasting: boolean
  days: Dates | null
  readonly places: Set<string>
  readonly persons: Set<string>
  /** Kinds with their numbers. */
  readonly figures: Set<string>
  /** The reports that tell of it, and which of their happenings it is. */
  readonly reports: Map<string, number>
  /** What new tellings are held against, a few for each language. */
  readonly examples: Example[]
  readonly languages: Map<string, number>
}

/** A telling by what its report is about. */
export type Example = Pick<Telling, 'report' | 'alone'> & { readonly gist: Gist; readonly origin: string }

/** An incident that a telling fits, how well, and whether the texts themselves say so. */
export type Fit = { readonly incident: Incident; readonly score: number; readonly evident: boolean }

/**
 * How alike two reports must be to tell of one happening, by what else speaks for it: first in one language, then
 * across languages. Unrelated news of one language mostly stay below 0.25, reports of one event lie above 0.19, of one
 * local incident above 0.4.
 */
export const NEEDED = {
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
export const NEEDED_OF_MANY: Readonly<Record<Footing, readonly [number, number]>> = {
  ...NEEDED,
  placeAndDay: [0.25, 0],
  place: [0.28, 0],
}

export type Needed = Readonly<Record<Footing, readonly [number, number]>>

/** The incident that fits best; of equals the one that at least twice as many reports tell of, else none. */
export function bestFit(telling: Telling, candidates: readonly Incident[], scales: Scales): Fit | null {
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

/** By what they may be the telling's, what is worth most first. */
const footingsOf = (telling: Telling, candidates: readonly Incident[], { gazetteer }: Scales): Footed[] =>
  candidates
    .map((incident) => ({ incident, footing: footingOf(telling, incident, apartFrom(telling, incident), gazetteer) }))
    .sort((a, b) => WORTH[b.footing] - WORTH[a.footing])

/** False where the days rule out that the telling is of the incident, or do not tell. */
export function possible(telling: Telling, incident: Incident): boolean {
  if ((telling.span === 'lasting') !== incident.lasting || toldAsAnother(telling, incident)) return false
  const apart = apartFrom(telling, incident)
  if (telling.span === 'loose') return apart === 0
  return (apart ?? 0) <= 1 && !toldBefore(telling, incident)
}

/** True where the telling's report tells of the incident as another happening than it. */
export const toldAsAnother = ({ report, happening }: Telling, { reports }: Incident): boolean =>
  (reports.get(report) ?? happening) !== happening

/** How many days lie between them, `null` where those of either are not known. */
const apartFrom = ({ days }: Telling, incident: Incident): number | null =>
  days && incident.days ? daysApart(days, incident.days) : null

/** How well a telling fits an incident; `null` where it does not. */
function fitOf(telling: Telling, incident: Incident, footing: Footing, scales: Scales): Fit | null {
  const alike = likenessTo(telling, incident, scales)
  const [within, across] = scales.needed[footing]
  const needed = (alike?.oneLanguage ? within : across) * (sharedFigures(telling, incident) > 1 ? WITH_FIGURES : 1)
  if (alike && alike.value < needed) return null
  if (footing === 'otherPlace' && !alike) return null
  const [clear, clearAcross] = NEEDED.day
  const evident = (alike?.value ?? 0) >= (alike?.oneLanguage ? clear : clearAcross)
  const figure = telling.figures.some(({ key, tells }) => tells && incident.figures.has(key)) ? FIGURE : 0
  const told = sharedFigures(telling, incident) > 0 && (evident || figure > 0)
  if (telling.span === 'loose' && footing !== 'sure' && !told) return null
  return { incident, score: WORTH[footing] + (alike?.value ?? 0) + figure, evident }
}

/** What it counts for that a telling and an incident share a number. */
const FIGURE = 0.3
/** How many kinds' numbers, great or small, the two share. */
const sharedFigures = (telling: Telling, { figures }: Incident): number =>
  telling.figures.filter(({ key }) => figures.has(key)).length

/** What part of the likeness that is needed otherwise is enough where two figures or more are the same. */
const WITH_FIGURES = 0.6

/** A report tells nothing of what happened after it. */
export const toldBefore = ({ days, published }: Pick<Telling, 'days' | 'published'>, incident: Incident): boolean =>
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
  if (shared && apart === 0) return !alone && sharedFigures(telling, incident) > 0 ? 'sure' : 'placeAndDay'
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

import { COURT_KINDS } from '../claim/kinds.ts'
import type { Claim } from '../domain/claim.ts'
import { isoInterval } from '../domain/time.ts'
import { type Dates, eventLike, groupPeriods, meet, periodKey } from './periods.ts'

/** What one report tells of one happening: the claims it sets on the same days in the same place. */
export type Telling = {
  readonly report: string
  /** The days of the event; `null` where the report does not say. */
  readonly days: Dates | null
  readonly published: Dates | null
  readonly places: ReadonlySet<string>
  /** Entities whose fate it tells. */
  readonly persons: ReadonlySet<string>
  readonly claims: readonly Claim[]
  /** True when its report tells nothing else. */
  readonly alone: boolean
}

type Draft = { readonly days: Dates | null; readonly places: readonly string[]; readonly claims: Claim[] }

/**
 * The tellings of all reports. Claims without a day or a place of their own go with the only telling of their report
 * that they fit that is not of a named person or of a court alone, else with none; claims of a month or a year are of no single happening.
 *
 * @param placesOf where a claim is set
 */
export function tellingsOf(claims: readonly Claim[], placesOf: (claim: Claim) => readonly string[]): Telling[] {
  return [...Map.groupBy(claims, ({ report }) => report)].flatMap(([report, own]) => {
    const drafts = draftsOf(own, placesOf)
    return drafts.map(({ days, places, claims }) => ({
      report,
      days,
      published: own[0]?.published ? isoInterval(own[0].published) : null,
      places: new Set(places),
      persons: new Set(claims.flatMap(({ person }) => person?.id ?? [])),
      claims,
      alone: drafts.length === 1,
    }))
  })
}

function draftsOf(claims: readonly Claim[], placesOf: (claim: Claim) => readonly string[]): Draft[] {
  const drafts = new Map<string, Draft>()
  const draftAt = (places: readonly string[], days: Dates | null): Draft => {
    const key = `${places.join(' ')} ${periodKey(days)}`
    const made = drafts.get(key) ?? { days, places, claims: [] }
    drafts.set(key, made)
    return made
  }
  const dated = claims.filter(({ when }) => when && eventLike(when))
  const groups = groupPeriods(dated.flatMap(({ when }) => when ?? []))
  const placed = (claim: Claim): boolean => placesOf(claim).length > 0
  for (const claim of dated.toSorted((a, b) => Number(placed(b)) - Number(placed(a)))) {
    const days = groups.get(periodKey(claim.when)) ?? claim.when
    const near = placed(claim)
      ? []
      : [...drafts.values()].filter((draft) => days && draft.days && meet(days, draft.days))
    const home = near.length === 1 ? near[0] : draftAt(placesOf(claim), days)
    home?.claims.push(claim)
  }
  for (const claim of claims.filter(({ when }) => !when)) {
    const places = placesOf(claim)
    const fitting = [...drafts.values()].filter(
      (draft) =>
        draft.claims.some((other) => !other.person && (inCourt(claim) || !inCourt(other))) &&
        !saidBefore(claim, draft.days) &&
        (places.length === 0 || same(draft.places, places)),
    )
    const home = fitting.length === 1 ? fitting[0] : fitting.length === 0 ? draftAt(places, null) : undefined
    home?.claims.push(claim)
  }
  return [...drafts.values()]
}

/** Nobody counts those of what has not happened yet. */
export const saidBefore = ({ said }: Claim, days: Dates | null): boolean =>
  days !== null && said?.end != null && said.end <= days.start

const inCourt = ({ kind }: Claim): boolean => COURT_KINDS.has(kind)

const same = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ')

import { COURT_KINDS, LASTING_KINDS } from '../claim/kinds.ts'
import type { Claim } from '../domain/claim.ts'
import { isoInterval } from '../domain/time.ts'
import { type Dates, eventLike, groupPeriods, hull, meet, periodKey } from './periods.ts'

/**
 * How a telling is dated: to the days of what happened (or not at all); only to a week, a month or a year in which it fell;
 * or as what lasted, and may have begun and ended on any day.
 */
type Span = 'days' | 'loose' | 'lasting'

/** What one report tells of one happening: the claims it sets on the same days in the same place. */
export type Telling = {
  readonly report: string
  /** See `Claim`; what a report tells as two happenings is never of one. */
  readonly happening: number
  readonly span: Span
  /** The days of the event; `null` where the report does not say. */
  readonly days: Dates | null
  readonly published: Dates | null
  readonly places: ReadonlySet<string>
  /** Entities whose fate it tells. */
  readonly persons: ReadonlySet<string>
  readonly claims: readonly Claim[]
  /** Each kind with its number, once, and whether that is one that hardly two happenings have in common. */
  readonly figures: readonly { readonly key: string; readonly tells: boolean }[]
  /** True when its report tells nothing else. */
  readonly alone: boolean
}

/** Below it any two happenings may have a number in common. */
export const TELLING_NUMBER = 5

function figuresOf(claims: readonly Claim[]): Telling['figures'] {
  const found = claims.flatMap(({ kind, quantity: { min, max } }) =>
    min ? [[`${kind} ${min} ${max}`, min >= TELLING_NUMBER] as const] : [],
  )
  return [...new Map(found)].map(([key, tells]) => ({ key, tells }))
}

type Draft = {
  readonly span: Span
  days: Dates | null
  readonly places: readonly string[]
  readonly claims: Claim[]
}
type PlacesOf = (claim: Claim) => readonly string[]

/**
 * The tellings of all reports. Claims without a day or a place of their own go with the only telling of their report
 * that they fit that is not of a named person or of a court alone, else with none; what is dated to a month or a year
 * alone, and what lasts, are tellings of their own.
 *
 * @param placesOf where a claim is set
 */
export function tellingsOf(claims: readonly Claim[], placesOf: PlacesOf): Telling[] {
  return [...Map.groupBy(claims, ({ report }) => report)].flatMap(([report, own]) => {
    const drafts = [...Map.groupBy(own, ({ happening = 0 }) => happening).values()].flatMap((its) =>
      draftsOf(its, placesOf),
    )
    const alone = drafts.filter(({ span }) => span !== 'loose').length === 1
    return drafts.map(({ span, days, places, claims }) => ({
      report,
      happening: claims[0]?.happening ?? 0,
      span,
      days,
      published: own[0]?.published ? isoInterval(own[0].published) : null,
      places: new Set(places),
      persons: new Set(claims.flatMap(({ person }) => person?.id ?? [])),
      claims,
      figures: figuresOf(claims),
      alone: alone && span !== 'loose',
    }))
  })
}

function draftsOf(claims: readonly Claim[], placesOf: PlacesOf): Draft[] {
  const of = Map.groupBy(claims, spanOf)
  return [
    ...draftsOfDays(of.get('days') ?? [], placesOf),
    ...draftsOfLoose(of.get('loose') ?? [], placesOf),
    ...draftsOfLasting(of.get('lasting') ?? [], placesOf),
  ]
}

function spanOf({ kind, when }: Claim): Span {
  if (LASTING_KINDS.has(kind)) return 'lasting'
  return when && !eventLike(when) ? 'loose' : 'days'
}

function draftsOfDays(claims: readonly Claim[], placesOf: PlacesOf): Draft[] {
  const drafts = new Map<string, Draft>()
  const draftAt = (places: readonly string[], days: Dates | null): Draft => {
    const key = `${places.join(' ')} ${periodKey(days)}`
    const made = drafts.get(key) ?? { span: 'days', days, places, claims: [] }
    drafts.set(key, made)
    return made
  }
  const dated = claims.filter(datesHappening)
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
  for (const claim of claims.filter((one) => !datesHappening(one))) {
    const places = placesOf(claim)
    const fitting = [...drafts.values()].filter(
      (draft) =>
        draft.claims.some((other) => !other.person && (inCourt(claim) || !inCourt(other))) &&
        !saidBefore(claim, draft.days) &&
        !isRaisedBy(claim, draft) &&
        (places.length === 0 || same(draft.places, places)),
    )
    const home = fitting.length === 1 ? fitting[0] : fitting.length === 0 ? draftAt(places, null) : undefined
    home?.claims.push(claim)
  }
  return [...drafts.values()]
}

/** "Nine more bodies were found on Tuesday": of who comes on top of others the day is not that of the happening. */
const datesHappening = ({ when, flow }: Claim): boolean => when !== null && flow !== 'additional'

/** "The toll rose to 19 on Monday after a wounded man died": of the day of its count it tells no more than who died then. */
function isRaisedBy({ kind, base, asOf, quantity }: Claim, { days, claims }: Draft): boolean {
  if (base !== 'total' || !asOf || periodKey(asOf) !== periodKey(days)) return false
  return claims.every((one) => one.kind === kind && (one.quantity.max ?? 0) < (quantity.min ?? 0))
}

function draftsOfLoose(claims: readonly Claim[], placesOf: PlacesOf): Draft[] {
  const told = claims.filter((claim) => !inCourt(claim))
  const alike = Map.groupBy(told, (claim) => `${placesOf(claim).join(' ')} ${periodKey(claim.when)}`)
  return [...alike.values()].map((own) => {
    const [first] = own as [Claim]
    return { span: 'loose', days: first.when, places: placesOf(first), claims: own }
  })
}

/** One for each place and stretch of time: who was on strike since May was so in June. */
function draftsOfLasting(claims: readonly Claim[], placesOf: PlacesOf): Draft[] {
  const drafts: Draft[] = []
  for (const claim of claims.toSorted((a, b) => Number(b.when !== null) - Number(a.when !== null))) {
    const places = placesOf(claim)
    const home = drafts.find(
      ({ days, places: its }) =>
        (places.length === 0 || same(its, places)) && (!days || !claim.when || meet(days, claim.when)),
    )
    if (!home) drafts.push({ span: 'lasting', days: claim.when, places, claims: [claim] })
    else {
      home.claims.push(claim)
      home.days = home.days && claim.when ? hull(home.days, claim.when) : (home.days ?? claim.when)
    }
  }
  return drafts
}

/** Nobody counts those of what has not happened yet. */
export const saidBefore = ({ said }: Claim, days: Dates | null): boolean =>
  days !== null && said?.end != null && said.end <= days.start

const inCourt = ({ kind }: Claim): boolean => COURT_KINDS.has(kind)

const same = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ')

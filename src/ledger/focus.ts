import type { Claim } from '../domain/claim.ts'

/** Where a report's claims are set. */
export type Focus = {
  /** The one place that more than half of its placed claims name, `null` where there is none. */
  readonly place: string | null
  /** True when some claim of the report has a place. */
  readonly placed: boolean
}

/** The focus of every report that has claims, by report id. */
export function reportFocus(claims: readonly Claim[]): Map<string, Focus> {
  const counts = new Map<string, Map<string, number>>()
  for (const { report, places } of claims) {
    const byPlace = counts.get(report) ?? new Map<string, number>()
    counts.set(report, byPlace)
    for (const id of new Set(places.map((place) => place.id))) byPlace.set(id, (byPlace.get(id) ?? 0) + 1)
  }
  return new Map([...counts].map(([report, byPlace]) => [report, focusOf(byPlace)]))
}

function focusOf(byPlace: ReadonlyMap<string, number>): Focus {
  const total = [...byPlace.values()].reduce((sum, count) => sum + count, 0)
  const place = [...byPlace].find(([, count]) => count * 2 > total)?.[0] ?? null
  return { place, placed: byPlace.size > 0 }
}

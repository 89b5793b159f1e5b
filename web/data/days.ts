const DAY = 86_400_000
const MOST_TICKS = 9
const FROM = 9
const WIDE = 80

/** A time axis; `across` says where an ISO date stands, in per cent of the width. */
export type Days = { readonly across: (iso: string) => number; readonly ticks: readonly string[] }

/**
 * An axis of the days that occur in `dates`, in order. The longer the gap between two days the wider it is drawn, but
 * by its logarithm: a report a year later must not press the first week into a line. `null` where there is no date.
 */
export function daysOf(dates: readonly string[]): Days | null {
  const days = [...new Set(dates)].filter((iso) => !Number.isNaN(dayOf(iso))).sort()
  if (days.length === 0) return null
  const places = new Map<string, number>()
  let at = 0
  days.forEach((iso, i) => {
    const before = days[i - 1]
    if (before !== undefined) at += 1 + Math.log2(dayOf(iso) - dayOf(before)) / 3
    places.set(iso, at)
  })
  const every = Math.ceil(days.length / MOST_TICKS)
  return {
    across: (iso) => FROM + (at === 0 ? WIDE / 2 : ((places.get(iso) ?? 0) / at) * WIDE),
    ticks: days.filter((_, i) => i % every === 0),
  }
}

const dayOf = (iso: string): number => Math.floor(Date.parse(`${iso}T00:00:00Z`) / DAY)

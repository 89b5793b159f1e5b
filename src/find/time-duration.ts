import type { TimeUnit } from '../lang/time-table.ts'

const DURATIONS: Readonly<Record<TimeUnit, readonly [prefix: string, suffix: string]>> = {
  second: ['PT', 'S'],
  minute: ['PT', 'M'],
  hour: ['PT', 'H'],
  day: ['P', 'D'],
  week: ['P', 'W'],
  weekend: ['P', 'WE'],
  month: ['P', 'M'],
  quarter: ['P', 'Q'],
  half: ['P', 'H'],
  year: ['P', 'Y'],
  decade: ['P', 'DE'],
  century: ['P', 'CE'],
}

/** A TIMEX3 duration: `P6M`, `PXD` where the count is not given, `PT3H30M` and `P2.5Y` with a half. */
export const durationOf = (count: number | null, unit: TimeUnit): string => {
  const [prefix, suffix] = DURATIONS[unit]
  if (unit === 'hour' && count !== null && !Number.isInteger(count)) return `PT${Math.floor(count)}H30M`
  return `${prefix}${count ?? 'X'}${suffix}`
}

/** So many of a unit. */
export type Part = { readonly count: number; readonly unit: TimeUnit }

/** The units that may go on with each, "two hours and 15 minutes"; of whole days and of the clock. */
const SMALLER: Readonly<Partial<Record<TimeUnit, readonly TimeUnit[]>>> = {
  year: ['month', 'day'],
  month: ['day'],
  week: ['day'],
  hour: ['minute'],
  minute: ['second'],
}

/** A duration of two units: `P6Y2M`, `PT2H15M`; `null` where the second does not go on with the first. */
export function compoundDuration(large: Part, small: Part): string | null {
  if (!SMALLER[large.unit]?.includes(small.unit)) return null
  const [prefix, suffix] = DURATIONS[small.unit]
  return `${prefix}${large.count}${DURATIONS[large.unit][1]}${small.count}${suffix}`
}

/** The number and unit of a plain ISO 8601 duration, or `null` where it has several. */
export function spanParts(timex: string): { count: number; unit: TimeUnit } | null {
  const found = (Object.keys(DURATIONS) as TimeUnit[]).find((unit) => {
    const [prefix, suffix] = DURATIONS[unit]
    return (
      timex.startsWith(prefix) && timex.endsWith(suffix) && /^\d+$/.test(timex.slice(prefix.length, -suffix.length))
    )
  })
  return found ? { count: Number(timex.replace(/\D/g, '')), unit: found } : null
}

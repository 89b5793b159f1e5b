import type { Basis, Grain, TimeValue } from '../domain/time.ts'
import type { TimeUnit } from '../lang/time-table.ts'
import type { Interval } from './time-interval.ts'

/** A resolved date. */
export const dated = (timex: string, { start, end }: Interval, grain: Grain, basis: Basis): TimeValue => ({
  type: 'DATE',
  timex,
  start,
  end,
  grain,
  basis,
})

/** A date that could not be resolved; `timex` says what is known, X for the rest. */
export const undated = (timex: string, grain: Grain): TimeValue => ({
  type: 'DATE',
  timex,
  start: null,
  end: null,
  grain,
  basis: 'implied',
})

/** The interval of a value, `null` where it is open. */
export const intervalOf = ({ start, end }: TimeValue): Interval | null => (start && end ? { start, end } : null)

const GRAINS: Readonly<Record<TimeUnit, Grain>> = {
  second: 'time',
  minute: 'time',
  hour: 'time',
  day: 'day',
  week: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
}
const UNKNOWN: Readonly<Record<TimeUnit, string>> = {
  second: 'XXXX-XX-XXTXX:XX:XX',
  minute: 'XXXX-XX-XXTXX:XX',
  hour: 'XXXX-XX-XXTXX',
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

/** The grain of what is told in a unit of time. */
export const grainOf = (unit: TimeUnit): Grain => GRAINS[unit]

/** The unit of time that is meant, all of it unknown. */
export const unknownUnit = (unit: TimeUnit): TimeValue => undated(UNKNOWN[unit], GRAINS[unit])

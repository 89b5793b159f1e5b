import type { Quantity } from './types.ts'

/** A number axis; `share` says where a number stands on it, from 0 to 1. */
export type Axis = {
  readonly share: (n: number) => number
  readonly ticks: readonly number[]
  readonly log: boolean
}

const LOG_FROM_SPREAD = 100
const MOST_TICKS = 6

/**
 * The axis that all `quantities` share: from 0 to the highest number stated; logarithmic, from the lowest to the
 * highest, where they are more than a hundredfold apart. `null` where no number was stated.
 */
export function axisOf(quantities: readonly Quantity[]): Axis | null {
  const numbers = quantities.flatMap(({ min, max }) => [min, max]).filter((n) => n !== null)
  if (numbers.length === 0) return null
  const high = Math.max(1, ...numbers)
  const lowest = Math.min(high, ...numbers.filter((n) => n > 0))
  return high / lowest > LOG_FROM_SPREAD ? logAxis(lowest, high) : linearAxis(high)
}

function linearAxis(high: number): Axis {
  const step = roundStep(high / (MOST_TICKS - 1))
  const top = Math.ceil(high / step) * step
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, i) => i * step)
  return { share: (n) => clamp(n / top), ticks, log: false }
}

function logAxis(lowest: number, highest: number): Axis {
  const low = Math.floor(Math.log10(lowest))
  const high = Math.max(low + 1, Math.ceil(Math.log10(highest)))
  const every = Math.ceil((high - low) / (MOST_TICKS - 1))
  const ticks: number[] = []
  for (let power = low; power <= high; power += every) ticks.push(10 ** power)
  return { share: (n) => clamp((Math.log10(Math.max(n, 10 ** low)) - low) / (high - low)), ticks, log: true }
}

/** 1, 2, 5, 10, 20, 50, …: the first that is not below `n`, and whole, since people and things are counted. */
function roundStep(n: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(n, 1)))
  return ([1, 2, 5, 10].find((factor) => factor * power >= n) ?? 10) * power
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share))

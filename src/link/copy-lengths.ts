import type { Unit } from './copy-anchors.ts'

/** Standard deviation of the logarithm of the lengths of a sentence and its translation, one divided by the other. */
const SPREAD_TRANSLATED = 0.24
const LEAST_SPREAD_UNRELATED = 0.3
/** Keeps a slip in one very short sentence from outweighing all else. */
const LEAST_EVIDENCE = -8
const SHORTEST = 4
const LARGEST_FIRST_RATIO = 1.33
const LARGEST_RATIO = 2

/**
 * Evidence, in bits, that sentences of these lengths (in letters, the first scaled to the language of the second) are
 * translations of one another rather than any two sentences of both texts, whose lengths differ by `spread` (see
 * {@link spreadOf}): the logarithm of a ratio of two log-normal densities.
 */
export function lengthEvidence(a: number, b: number, spread: number): number {
  const x = Math.log((b + SHORTEST) / (a + SHORTEST))
  const squares = (x / spread) ** 2 - (x / SPREAD_TRANSLATED) ** 2
  return Math.max(LEAST_EVIDENCE, squares / 2 / Math.LN2 + Math.log2(spread / SPREAD_TRANSLATED))
}

/**
 * Standard deviation of the logarithm of the lengths of one sentence of each text, one divided by the other. Where all
 * sentences are of much the same length, that two lengths fit says little.
 */
export function spreadOf(a: readonly Unit[], b: readonly Unit[]): number {
  return Math.max(LEAST_SPREAD_UNRELATED, Math.sqrt(variance(a) + variance(b)))
}

function variance(units: readonly Unit[]): number {
  const logs = units.map(({ length }) => Math.log(length + SHORTEST))
  const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length)
  return logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / Math.max(1, logs.length - 1)
}

/** Running totals of the units' lengths, one more than there are units. */
export function sums(units: readonly Unit[]): Float64Array {
  const totals = new Float64Array(units.length + 1)
  units.forEach(({ length }, i) => {
    totals[i + 1] = (totals[i] as number) + length
  })
  return totals
}

/** How much longer the second text is, within what a language alone accounts for. */
export function startingRatio(a: Float64Array, b: Float64Array): number {
  const ratio = ((b.at(-1) ?? 0) + 1) / ((a.at(-1) ?? 0) + 1)
  return Math.min(LARGEST_FIRST_RATIO, Math.max(1 / LARGEST_FIRST_RATIO, ratio))
}

type Stretch = { readonly a0: number; readonly a1: number; readonly b0: number; readonly b1: number }

/** How much longer the second text is where both tell the same. */
export function ratioOf(a: Float64Array, b: Float64Array, stretches: readonly Stretch[]): number {
  const total = (of: (stretch: Stretch) => number): number => stretches.reduce((sum, stretch) => sum + of(stretch), 1)
  const ratio = total(({ b0, b1 }) => (b[b1] ?? 0) - (b[b0] ?? 0)) / total(({ a0, a1 }) => (a[a1] ?? 0) - (a[a0] ?? 0))
  return Math.min(LARGEST_RATIO, Math.max(1 / LARGEST_RATIO, ratio))
}

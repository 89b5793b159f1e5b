import { type Bead, isAligned } from './copy-align.ts'
import type { Unit } from './copy-anchors.ts'
import { against, comparison } from './copy-comparison.ts'

/**
 * The stretch of an alignment that tells most for one text's having been translated there, all that speaks against it
 * counted: where an agency's text stands in a longer article of another language. By Kadane's pass over the sums.
 */
export function bestPassage(a: readonly Unit[], b: readonly Unit[], beads: readonly Bead[]): readonly Bead[] {
  let [best, from, to, sum, start] = [0, 0, 0, 0, 0]
  beads.forEach((bead, i) => {
    if (sum <= 0) [sum, start] = [0, i]
    sum += bitsOf(a, b, bead)
    if (sum > best) [best, from, to] = [sum, start, i + 1]
  })
  return beads.slice(from, to)
}

/** Bits that speak for a stretch of an alignment. */
export const passageBits = (a: readonly Unit[], b: readonly Unit[], beads: readonly Bead[]): number =>
  beads.reduce((sum, bead) => sum + bitsOf(a, b, bead), 0)

const bitsOf = (a: readonly Unit[], b: readonly Unit[], bead: Bead): number =>
  bead.anchors + bead.length - (isAligned(bead) ? against(comparison(a, b, [bead])) : 0)

import { type Bead, isAligned } from './copy-align.ts'
import type { Unit } from './copy-anchors.ts'
import { against, comparison } from './copy-comparison.ts'
import { lengthEvidence, ratioOf, spreadOf, sums } from './copy-lengths.ts'

/** Passages that two reporters of one event may well have alike: its facts, told in a sentence or two. */
const LEAD = 2
/** Bits that all other passages must tell, and more where hardly an anchor is among them: lengths agree by chance. */
const LEAST_BEYOND = 2
const FEW_ANCHORS = 3
const LEAST_BY_LENGTH = 4.5

/**
 * True where two texts are told alike in more than the passages that share most. Two reporters of one event begin with
 * its facts, and go on with what each of them saw; that the sentences there are about as long says nothing where all of
 * them are of much the same length, so what lengths tell is worked out anew without the lead.
 *
 * @param beads the alignment of all sentences of both texts
 */
export function isToldBeyondLead(a: readonly Unit[], b: readonly Unit[], beads: readonly Bead[]): boolean {
  const lead = new Set(beads.toSorted((x, y) => y.anchors - x.anchors).slice(0, LEAD))
  const others = beads.filter((bead) => !lead.has(bead))
  const aligned = others.filter(isAligned)
  const anchors = total(aligned, (bead) => bead.anchors)
  const lengths = lengthsOf(a, b, others, ratioOf(sums(a), sums(b), beads.filter(isAligned)))
  const bits = anchors + lengths - against(comparison(a, b, aligned))
  return bits >= (anchors < FEW_ANCHORS ? LEAST_BY_LENGTH : LEAST_BEYOND)
}

/** What the lengths tell of sentences so aligned, by how much these lengths vary among themselves. */
function lengthsOf(a: readonly Unit[], b: readonly Unit[], beads: readonly Bead[], ratio: number): number {
  const ofA = beads.map(({ a0, a1 }) => a.slice(a0, a1))
  const ofB = beads.map(({ b0, b1 }) => b.slice(b0, b1))
  const spread = spreadOf(ofA.flat(), ofB.flat())
  return beads.reduce((sum, bead, i) => {
    const fit = isAligned(bead) ? lengthEvidence(lettersIn(ofA[i]) * ratio, lettersIn(ofB[i]), spread) : 0
    return sum + bead.prior + fit
  }, 0)
}

const lettersIn = (units: readonly Unit[] = []): number => total(units, ({ length }) => length)

const total = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((sum, one) => sum + of(one), 0)

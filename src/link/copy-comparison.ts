import type { Bead } from './copy-align.ts'
import type { Anchor, Unit } from './copy-anchors.ts'

/** What speaks against a translation, in bits: a number, a name of one side that the other does not have in its place. */
const MISSING_FIGURE = 2.3
const MISSING_NAME = 0.8

/** What the aligned sentences of two texts have in common and what not. */
export type Comparison = {
  /** Numbers and months of both texts together; in aligned sentences, those found on both sides and those not. */
  readonly figures: number
  readonly figuresKept: number
  readonly figuresMissing: number
  readonly namesMissing: number
  /** Aligned sentences with sure anchors on both sides, and those of them that share some. */
  readonly comparable: number
  readonly agreeing: number
}

/** Compares the sentences of `a` with those of `b` that they are aligned with. */
export function comparison(a: readonly Unit[], b: readonly Unit[], aligned: readonly Bead[]): Comparison {
  const figuresOf = (units: readonly Unit[]): number =>
    units.flatMap(({ anchors }) => anchors).filter(({ figure }) => figure).length
  let [figuresKept, figuresMissing, namesMissing, comparable, agreeing] = [0, 0, 0, 0, 0]
  for (const { a0, a1, b0, b1, anchors } of aligned) {
    const ofA = a.slice(a0, a1).flatMap((unit) => unit.anchors)
    const ofB = b.slice(b0, b1).flatMap((unit) => unit.anchors)
    const missing = [...unmatched(ofA, ofB), ...unmatched(ofB, ofA)]
    const figures = missing.filter(({ figure }) => figure).length
    figuresMissing += figures
    namesMissing += missing.length - figures
    figuresKept += ofA.filter(({ figure }) => figure).length - unmatched(ofA, ofB).filter(({ figure }) => figure).length
    if (ofA.some(({ sure }) => sure) && ofB.some(({ sure }) => sure)) {
      comparable++
      if (anchors > 0) agreeing++
    }
  }
  return { figures: figuresOf(a) + figuresOf(b), figuresKept, figuresMissing, namesMissing, comparable, agreeing }
}

/** Bits by which what is missing speaks against a translation. */
export const against = ({ figuresMissing, namesMissing }: Comparison): number =>
  MISSING_FIGURE * figuresMissing + MISSING_NAME * namesMissing

/** The sure anchors of one side that meet none of the other. */
function unmatched(own: readonly Anchor[], others: readonly Anchor[]): Anchor[] {
  const free = new Set(others)
  return own.filter((anchor) => {
    for (const other of free) {
      if (anchor.keys.some((key) => other.keys.includes(key))) {
        free.delete(other)
        return false
      }
    }
    return anchor.sure
  })
}

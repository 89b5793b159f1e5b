import type { Anchor, Unit } from './copy-anchors.ts'
import { lengthEvidence, ratioOf, spreadOf, startingRatio, sums } from './copy-lengths.ts'

/**
 * Sentences `[a0, a1)` of one text set against `[b0, b1)` of the other; one side may be empty. Evidence in bits: that of
 * anchors, and that of the lengths together with `prior`, which is how often translators do so.
 */
export type Bead = {
  readonly a0: number
  readonly a1: number
  readonly b0: number
  readonly b1: number
  readonly anchors: number
  readonly prior: number
  readonly length: number
}

/** Bits that an anchor tells when both sides have it, given its key. */
export type Weigh = (key: number, bits: number) => number

/** How often translators keep, drop, add, join or split sentences (Gale and Church 1993), in bits; a short paragraph may be cut as one. */
const SHAPES: readonly (readonly [da: number, db: number, prior: number])[] = [
  [1, 1, Math.log2(0.89)],
  [1, 0, Math.log2(0.01)],
  [0, 1, Math.log2(0.01)],
  [2, 0, Math.log2(0.004)],
  [0, 2, Math.log2(0.004)],
  [3, 0, Math.log2(0.003)],
  [0, 3, Math.log2(0.003)],
  [2, 1, Math.log2(0.04)],
  [1, 2, Math.log2(0.04)],
]
/** A sentence left out at an end of a text of some length: texts are shortened there, and stand inside longer ones. */
const END_GAP = -0.25
const LEAST_WITH_ENDS = 6
const BAND = 0.2
const SMALL_TABLE = 40_000

type Pair = {
  readonly a: readonly Unit[]
  readonly b: readonly Unit[]
  readonly sumsA: Float64Array
  readonly sumsB: Float64Array
  readonly spread: number
  /** Bits of the anchors that sentence i of one text shares with sentence j of the other, row by row. */
  readonly shared: Float64Array
}

/** True for a bead that sets something against something. */
export const isAligned = ({ a0, a1, b0, b1 }: Bead): boolean => a1 > a0 && b1 > b0

/**
 * Aligns the sentences of two texts in order, so that the evidence that one is a translation of the other is greatest:
 * that of the anchors they share, and that of fitting lengths. After Gale and Church, "A program for aligning sentences
 * in bilingual corpora" (1993), but sentences at either end may stand alone. A second pass knows how much longer the one
 * language is. Time grows with the product of both counts; in long texts within a band around the diagonal.
 */
export function align(a: readonly Unit[], b: readonly Unit[], weigh: Weigh): Bead[] {
  const pair = { a, b, sumsA: sums(a), sumsB: sums(b), spread: spreadOf(a, b), shared: sharedBits(a, b, weigh) }
  const first = alignAt(pair, startingRatio(pair.sumsA, pair.sumsB))
  return alignAt(pair, ratioOf(pair.sumsA, pair.sumsB, first.filter(isAligned)))
}

function alignAt(pair: Pair, ratio: number): Bead[] {
  const [n, m] = [pair.a.length, pair.b.length]
  const best = new Float64Array((n + 1) * (m + 1)).fill(Number.NEGATIVE_INFINITY)
  const from = new Int8Array(best.length).fill(-1)
  best[0] = 0
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      if (!inBand(i, j, n, m)) continue
      const at = i * (m + 1) + j
      for (let shape = 0; shape < SHAPES.length; shape++) {
        const [da, db] = SHAPES[shape] as readonly [number, number, number]
        const before = i < da || j < db ? Number.NEGATIVE_INFINITY : (best[at - da * (m + 1) - db] as number)
        if (before === Number.NEGATIVE_INFINITY) continue
        const score = before + anchorBits(pair, i, j, da, db) + lengthBits(pair, i, j, shape, ratio)
        if (score > (best[at] as number)) {
          best[at] = score
          from[at] = shape
        }
      }
    }
  }
  return traceBack(pair, from, ratio)
}

function traceBack(pair: Pair, from: Int8Array, ratio: number): Bead[] {
  const beads: Bead[] = []
  let [i, j] = [pair.a.length, pair.b.length]
  while (i > 0 || j > 0) {
    const shape = from[i * (pair.b.length + 1) + j] ?? -1
    const [da, db] = SHAPES[shape] ?? [i, j]
    const anchors = anchorBits(pair, i, j, da, db)
    const [prior, length] = [priorBits(pair, i, j, shape), lengthBits(pair, i, j, shape, ratio)]
    beads.push({ a0: i - da, a1: i, b0: j - db, b1: j, anchors, prior, length })
    i -= da
    j -= db
  }
  return beads.reverse()
}

const inBand = (i: number, j: number, n: number, m: number): boolean =>
  n * m <= SMALL_TABLE || Math.abs(i * m - j * n) <= BAND * n * m

/** Evidence of the bead of `shape` that ends before sentences `i` and `j`, but for its anchors. */
function lengthBits(pair: Pair, i: number, j: number, shape: number, ratio: number): number {
  const [da, db] = SHAPES[shape] ?? [0, 0]
  const prior = priorBits(pair, i, j, shape)
  if (da === 0 || db === 0) return prior
  const { sumsA, sumsB, spread } = pair
  const lengthA = (sumsA[i] as number) - (sumsA[i - da] as number)
  return prior + lengthEvidence(lengthA * ratio, (sumsB[j] as number) - (sumsB[j - db] as number), spread)
}

function priorBits({ a, b }: Pair, i: number, j: number, shape: number): number {
  const [da, db, prior] = SHAPES[shape] ?? [0, 0, 0]
  const atEnd = (da === 0 && (i === 0 || i === a.length)) || (db === 0 && (j === 0 || j === b.length))
  return atEnd && Math.min(a.length, b.length) >= LEAST_WITH_ENDS ? END_GAP : prior
}

function anchorBits({ b, shared }: Pair, i: number, j: number, da: number, db: number): number {
  let bits = 0
  for (let x = i - da; x < i; x++) for (let y = j - db; y < j; y++) bits += shared[x * b.length + y] as number
  return bits
}

function sharedBits(a: readonly Unit[], b: readonly Unit[], weigh: Weigh): Float64Array {
  const table = new Float64Array(a.length * b.length)
  const where = new Map<number, number[]>()
  b.forEach((unit, j) => {
    for (const key of new Set(unit.anchors.flatMap(({ keys }) => keys))) where.set(key, [...(where.get(key) ?? []), j])
  })
  a.forEach((unit, i) => {
    const columns = new Set(unit.anchors.flatMap(({ keys }) => keys.flatMap((key) => where.get(key) ?? [])))
    for (const j of columns) {
      if (inBand(i, j, a.length, b.length)) table[i * b.length + j] = common(unit.anchors, b[j]?.anchors ?? [], weigh)
    }
  })
  return table
}

/** Each anchor of one sentence meets at most one of the other. */
function common(a: readonly Anchor[], b: readonly Anchor[], weigh: Weigh): number {
  const free = new Set(b)
  let bits = 0
  for (const anchor of a) {
    for (const other of free) {
      const key = anchor.keys.find((one) => other.keys.includes(one))
      if (key === undefined) continue
      bits += weigh(key, Math.min(anchor.bits, other.bits))
      free.delete(other)
      break
    }
  }
  return bits
}

import type { Anchor, Unit } from './copy-anchors.ts'

/** Sentences `[a0, a1)` of one text set against `[b0, b1)` of the other. */
export type Bead = {
  readonly a0: number
  readonly a1: number
  readonly b0: number
  readonly b1: number
  readonly anchors: number
  readonly length: number
}

/** Two texts aligned: evidence in bits that one is a translation of the other, from anchors and from lengths. */
export type Alignment = { readonly beads: readonly Bead[]; readonly anchors: number; readonly length: number }

/** Bits of an anchor that both sides share, given its key. */
export type Weigh = (key: string, bits: number) => number

/** How often translators keep, drop, add, join or split sentences (Gale and Church 1993), in bits. */
const SHAPES: readonly (readonly [number, number, number])[] = [
  [1, 1, Math.log2(0.89)],
  [1, 0, Math.log2(0.01)],
  [0, 1, Math.log2(0.01)],
  [2, 1, Math.log2(0.04)],
  [1, 2, Math.log2(0.04)],
]
/** Spread of the logarithm of two lengths: of a sentence and its translation, and of sentences of unrelated texts. */
const SPREAD_TRANSLATED = 0.24
const SPREAD_UNRELATED = 0.85
const BAND = 0.2
const LEAST_BAND = 8

/**
 * Aligns the sentences of two texts in order, so that the evidence of shared anchors and fitting lengths is greatest.
 * After Gale and Church, "A program for aligning sentences in bilingual corpora" (1993); the length of a pair counts as
 * the logarithm of its likelihood as a translation against that of two unrelated sentences. Time grows with the product
 * of both counts, within a band around the diagonal.
 */
export function align(a: readonly Unit[], b: readonly Unit[], weigh: Weigh): Alignment {
  const ratio = Math.min(2, Math.max(0.5, total(b) / Math.max(1, total(a))))
  const width = b.length + 1
  const best = new Float64Array((a.length + 1) * width).fill(Number.NEGATIVE_INFINITY)
  const from = new Int8Array(best.length).fill(-1)
  const shared = sharedBits(a, b, weigh)
  best[0] = 0
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      if (!nearDiagonal(i, j, a.length, b.length)) continue
      SHAPES.forEach(([da, db, prior], shape) => {
        if (i < da || j < db) return
        const before = best[(i - da) * width + j - db] ?? Number.NEGATIVE_INFINITY
        if (before === Number.NEGATIVE_INFINITY) return
        const score =
          before + prior + lengthBits(a, b, i - da, i, j - db, j, ratio) + sum(shared, i - da, i, j - db, j, b.length)
        if (score > (best[i * width + j] ?? 0)) {
          best[i * width + j] = score
          from[i * width + j] = shape
        }
      })
    }
  }
  return traceBack(a, b, from, shared, ratio)
}

function traceBack(
  a: readonly Unit[],
  b: readonly Unit[],
  from: Int8Array,
  shared: Float64Array,
  ratio: number,
): Alignment {
  const beads: Bead[] = []
  let [i, j] = [a.length, b.length]
  while (i > 0 || j > 0) {
    const shape = SHAPES[from[i * (b.length + 1) + j] ?? -1]
    if (!shape) break
    const [da, db, prior] = shape
    const length = prior + lengthBits(a, b, i - da, i, j - db, j, ratio)
    beads.push({ a0: i - da, a1: i, b0: j - db, b1: j, anchors: sum(shared, i - da, i, j - db, j, b.length), length })
    i -= da
    j -= db
  }
  beads.reverse()
  const bits = (of: 'anchors' | 'length'): number => beads.reduce((all, bead) => all + bead[of], 0)
  return { beads, anchors: bits('anchors'), length: bits('length') }
}

const total = (units: readonly Unit[]): number => units.reduce((all, unit) => all + unit.length, 0)

const nearDiagonal = (i: number, j: number, n: number, m: number): boolean =>
  Math.abs(i * m - j * n) <= Math.max(BAND * n * m, LEAST_BAND * Math.max(n, m))

function lengthBits(
  a: readonly Unit[],
  b: readonly Unit[],
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  ratio: number,
): number {
  if (a0 === a1 || b0 === b1) return 0
  let [la, lb] = [0, 0]
  for (let i = a0; i < a1; i++) la += a[i]?.length ?? 0
  for (let j = b0; j < b1; j++) lb += b[j]?.length ?? 0
  const x = Math.log((lb + 4) / (la * ratio + 4))
  const translated = -((x / SPREAD_TRANSLATED) ** 2) / 2
  const unrelated = -((x / SPREAD_UNRELATED) ** 2) / 2
  return Math.max(-8, (translated - unrelated) / Math.LN2 + Math.log2(SPREAD_UNRELATED / SPREAD_TRANSLATED))
}

/** Bits of the anchors that sentence i of one text shares with sentence j of the other, row by row. */
function sharedBits(a: readonly Unit[], b: readonly Unit[], weigh: Weigh): Float64Array {
  const table = new Float64Array(a.length * b.length)
  const where = new Map<string, number[]>()
  b.forEach((unit, j) => {
    for (const key of new Set(unit.anchors.flatMap(({ keys }) => keys))) where.set(key, [...(where.get(key) ?? []), j])
  })
  a.forEach((unit, i) => {
    const columns = new Set(unit.anchors.flatMap(({ keys }) => keys.flatMap((key) => where.get(key) ?? [])))
    for (const j of columns) {
      if (nearDiagonal(i, j, a.length, b.length))
        table[i * b.length + j] = common(unit.anchors, b[j]?.anchors ?? [], weigh)
    }
  })
  return table
}

/** Each anchor of one sentence meets at most one of the other. */
export function common(a: readonly Anchor[], b: readonly Anchor[], weigh: Weigh): number {
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

function sum(table: Float64Array, a0: number, a1: number, b0: number, b1: number, width: number): number {
  let bits = 0
  for (let i = a0; i < a1; i++) for (let j = b0; j < b1; j++) bits += table[i * width + j] ?? 0
  return bits
}

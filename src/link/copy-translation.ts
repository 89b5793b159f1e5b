import type { CopyRelation } from '../domain/origin.ts'
import { align, type Bead, isAligned, type Weigh } from './copy-align.ts'
import type { Unit } from './copy-anchors.ts'
import { against, type Comparison, comparison } from './copy-comparison.ts'
import { isToldBeyondLead } from './copy-lead.ts'
import { originalOf } from './copy-original.ts'
import type { CopyPrint } from './copy-print.ts'
import { unpacked } from './copy-units.ts'
import { pairOf, percent, type Verdict } from './copy-verdict.ts'

/** Bits it takes in all, and from anchors alone; the lengths of what is aligned must not speak against it. */
const LEAST_EVIDENCE = 10
const LEAST_ANCHORS = 8
/** How much of the shorter text must be aligned, and how much of the longer one for it to be more than an excerpt. */
const LEAST_COVER = 0.6
/** Where there are enough of them: figures that may be missing, aligned sentences that must share something. */
const ENOUGH_FIGURES = 6
const MOST_MISSING = 0.34
const ENOUGH_SENTENCES = 4
const LEAST_DENSITY = 0.6
/** Of fewer sentences nobody can tell whether two reporters or a translator made them alike. */
const LEAST_PASSAGES = 4
/** The score passes one half where the evidence is the least that is accepted. */
const SCORE_SCALE = 10

/**
 * How two reports in different languages stand. Two reporters of one event share its facts; a translation has them in
 * the same order, sentence by sentence, the small figures too, and its sentences are as long or short as the other's; and
 * not in its lead alone.
 */
export function translationVerdict(a: CopyPrint, b: CopyPrint, weigh: Weigh): Verdict | null {
  const [unitsA, unitsB] = [unpacked(a.units), unpacked(b.units)]
  const beads = align(unitsA, unitsB, weigh)
  const aligned = beads.filter(isAligned)
  if (aligned.length < LEAST_PASSAGES) return null
  const anchors = total(beads, ({ anchors }) => anchors)
  const length = total(beads, ({ length }) => length)
  const cover = coverOf(unitsA, unitsB, aligned)
  if (anchors < LEAST_ANCHORS || total(aligned, (bead) => bead.length) < 0 || cover.most < LEAST_COVER) return null
  const kept = comparison(unitsA, unitsB, aligned)
  const bits = anchors + length - against(kept)
  if (bits < LEAST_EVIDENCE || kept.figuresMissing > allowed(kept.figures) || isSparse(kept)) return null
  if (!isToldBeyondLead(unitsA, unitsB, beads)) return null
  const relation = cover.least < LEAST_COVER ? 'excerpt' : a.residue && b.residue ? 'siblings' : 'translation'
  const evidence = aligned.map((bead) => ({
    a: extent(unitsA, bead.a0, bead.a1),
    b: extent(unitsB, bead.b0, bead.b1),
  }))
  const original = relation === 'translation' ? originalOf(a, b) : null
  const told = original ? ` ${original.report.id} is the original: ${original.why}.` : ''
  const reason = reasonOf(relation, aligned.length, kept, cover.least) + told
  const score = 1 - 2 ** (-bits / SCORE_SCALE)
  return { pair: pairOf(a, b, { relation, score, reason, evidence, earlier: original?.report ?? null }), joins: true }
}

function reasonOf(relation: CopyRelation, passages: number, { figuresKept }: Comparison, cover: number): string {
  const order = `${passages} passages follow one another in the same order and with the same lengths in two languages`
  const figures = `${figuresKept} figures recur in their places`
  if (relation === 'excerpt') return `${order}, ${percent(cover)} of the longer text; ${figures}.`
  return relation === 'siblings' ? `${order}, a program left its marks in both; ${figures}.` : `${order}; ${figures}.`
}

const total = (beads: readonly Bead[], of: (bead: Bead) => number): number =>
  beads.reduce((sum, bead) => sum + of(bead), 0)

function coverOf(a: readonly Unit[], b: readonly Unit[], aligned: readonly Bead[]): { least: number; most: number } {
  const ofA = total(aligned, ({ a0, a1 }) => a1 - a0) / a.length
  const ofB = total(aligned, ({ b0, b1 }) => b1 - b0) / b.length
  return { least: Math.min(ofA, ofB), most: Math.max(ofA, ofB) }
}

const allowed = (figures: number): number => (figures < ENOUGH_FIGURES ? figures : figures * MOST_MISSING)

const isSparse = ({ comparable, agreeing }: Comparison): boolean =>
  comparable >= ENOUGH_SENTENCES && agreeing < comparable * LEAST_DENSITY

const extent = (units: readonly Unit[], from: number, to: number): [number, number] => [
  units[from]?.start ?? 0,
  units[to - 1]?.end ?? 0,
]

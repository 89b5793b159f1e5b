import type { CopyPair, CopyRelation } from '../domain/origin.ts'
import { align, type Bead, isAligned, type Weigh } from './copy-align.ts'
import type { Unit } from './copy-anchors.ts'
import { against, type Comparison, comparison } from './copy-comparison.ts'
import { isToldBeyondLead } from './copy-lead.ts'
import { originalOf } from './copy-original.ts'
import { bestPassage, passageBits } from './copy-passage.ts'
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
  const pair = { a, b, unitsA, unitsB }
  return wholeVerdict(pair, beads) ?? (mayHoldPassage(beads) ? passageVerdict(pair, beads) : null)
}

type Pair = {
  readonly a: CopyPrint
  readonly b: CopyPrint
  readonly unitsA: readonly Unit[]
  readonly unitsB: readonly Unit[]
}

function wholeVerdict(pair: Pair, beads: readonly Bead[]): Verdict | null {
  const { a, b, unitsA, unitsB } = pair
  const aligned = beads.filter(isAligned)
  if (aligned.length < LEAST_PASSAGES) return null
  const length = total(beads, (bead) => bead.length)
  const cover = coverOf(unitsA, unitsB, aligned)
  if (total(aligned, (bead) => bead.length) < 0 || cover.most < LEAST_COVER) return null
  const found = evidenceOf(pair, beads, length)
  if (!found || found.bits < LEAST_EVIDENCE) return null
  const relation = cover.least < LEAST_COVER ? 'excerpt' : a.residue && b.residue ? 'siblings' : 'translation'
  const original = relation === 'translation' ? originalOf(a, b) : null
  const told = original ? ` ${original.report.id} is the original: ${original.why}.` : ''
  const reason = reasonOf(relation, aligned.length, found.kept, cover.least) + told
  const score = 1 - 2 ** (-found.bits / SCORE_SCALE)
  const { evidence } = found
  return { pair: pairOf(a, b, { relation, score, reason, evidence, earlier: original?.report ?? null }), joins: true }
}

/** Bits that a passage must tell where most of both texts is something else. */
const LEAST_IN_PASSAGE = 15
/** From this share of the shorter text on a passage makes both one origin. */
const JOINING_COVER = 0.5

/** At a glance: all that speaks for a passage, before what speaks against it is looked for. */
const mayHoldPassage = (beads: readonly Bead[]): boolean =>
  total(beads, ({ anchors }) => anchors) >= LEAST_ANCHORS &&
  total(beads, ({ anchors, length }) => Math.max(0, anchors + length)) >= LEAST_IN_PASSAGE

/** A passage that stands in both, most of either being its own: agency text within two articles. */
function passageVerdict(pair: Pair, all: readonly Bead[]): Verdict | null {
  const { a, b, unitsA, unitsB } = pair
  const beads = bestPassage(unitsA, unitsB, all)
  const aligned = beads.filter(isAligned)
  if (aligned.length < LEAST_PASSAGES || passageBits(unitsA, unitsB, beads) < LEAST_IN_PASSAGE) return null
  const found = evidenceOf(pair, beads, 0)
  if (!found) return null
  const { most } = coverOf(unitsA, unitsB, aligned)
  const reason = `${aligned.length} passages, ${percent(most)} of the shorter text, follow one another in the same order and with the same lengths in two languages; ${found.kept.figuresKept} figures recur in their places.`
  const score = 1 - 2 ** (-passageBits(unitsA, unitsB, beads) / SCORE_SCALE)
  return {
    pair: pairOf(a, b, { relation: 'excerpt', score, reason, evidence: found.evidence }),
    joins: most >= JOINING_COVER,
  }
}

type Evidence = { readonly bits: number; readonly kept: Comparison; readonly evidence: CopyPair['evidence'] }

/** What an alignment tells, with `length` bits of lengths; `null` where too little, or what only two reporters share. */
function evidenceOf({ unitsA, unitsB }: Pair, beads: readonly Bead[], length: number): Evidence | null {
  const aligned = beads.filter(isAligned)
  const anchors = total(beads, (bead) => bead.anchors)
  const kept = comparison(unitsA, unitsB, aligned)
  if (anchors < LEAST_ANCHORS || kept.figuresMissing > allowed(kept.figures) || isSparse(kept)) return null
  if (!isToldBeyondLead(unitsA, unitsB, beads)) return null
  const evidence = aligned.map((bead) => ({
    a: extent(unitsA, bead.a0, bead.a1),
    b: extent(unitsB, bead.b0, bead.b1),
  }))
  return { bits: anchors + length - against(kept), kept, evidence }
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

import type { CopyPair, CopyRelation } from '../domain/origin.ts'
import { align, type Bead, type Weigh } from './copy-align.ts'
import type { Anchor, Unit } from './copy-anchors.ts'
import type { CopyPrint } from './copy-print.ts'
import { overlap } from './copy-shingles.ts'

/** A pair, and whether it makes both reports one origin: a small passage in common does not. */
export type Verdict = { readonly pair: CopyPair; readonly joins: boolean }

const SAME = 0.97
const MOSTLY = 0.5
/** A text is an excerpt of one that holds it and much else besides. */
const ALIKE = 0.6
const LEAST_PASSAGE = { words: 40, share: 0.15 }
/** Bits of evidence for a translation: in all, from anchors, and from lengths for each sentence. */
const LEAST_EVIDENCE = 15
const LEAST_ANCHORS = 8
const LEAST_FIT = 0.25
/** Where there are that many numbers, that part of them must recur where they belong. */
const ENOUGH_NUMBERS = 6
const NUMBERS_KEPT = 0.4

/** How two reports stand by their wording; `null` where they share too little of it. */
export function wordingVerdict(a: CopyPrint, b: CopyPrint): Verdict | null {
  const { ofA, ofB, words, evidence } = overlap(a.shingles, b.shingles)
  const [less, more] = [Math.min(ofA, ofB), Math.max(ofA, ofB)]
  const joins = more >= MOSTLY
  if (!joins && (words < LEAST_PASSAGE.words || more < LEAST_PASSAGE.share)) return null
  const alike = joins && less >= more * ALIKE
  const relation = less >= SAME ? 'duplicate' : alike ? 'near-copy' : 'excerpt'
  const smaller = ofA >= ofB ? a : b
  const reason = {
    duplicate: 'Both texts are the same word for word',
    'near-copy': `${percent(ofA)} of the wording of the one and ${percent(ofB)} of the other stand in both`,
    excerpt: `${percent(more)} of the wording of ${smaller.report.id} stands in the other`,
  }[relation]
  return { pair: pairOf(a, b, relation, more, `${reason}.`, evidence), joins }
}

/** How two reports in different languages stand, by the order of their numbers, names and sentence lengths. */
export function translationVerdict(a: CopyPrint, b: CopyPrint, weigh: Weigh): Verdict | null {
  const { beads, anchors, length } = align(a.units, b.units, weigh)
  const bits = anchors + length
  const sentences = Math.min(a.units.length, b.units.length)
  if (bits < LEAST_EVIDENCE || anchors < LEAST_ANCHORS || length < LEAST_FIT * sentences) return null
  const aligned = beads.filter(({ a0, a1, b0, b1 }) => a1 > a0 && b1 > b0)
  const numbers = keptNumbers(a.units, b.units, aligned)
  if (numbers.all >= ENOUGH_NUMBERS && numbers.kept * 2 < numbers.all * NUMBERS_KEPT) return null
  const relation = a.residue && b.residue ? 'siblings' : 'translation'
  const what = relation === 'siblings' ? 'and in both a program left its marks' : 'in two languages'
  const reason = `${aligned.length} passages tell the same in the same order ${what}; ${numbers.kept} numbers recur in their places.`
  const evidence = aligned.map((bead) => ({
    a: extent(a.units, bead.a0, bead.a1),
    b: extent(b.units, bead.b0, bead.b1),
  }))
  return { pair: pairOf(a, b, relation, 1 - 2 ** (-bits / 12), reason, evidence), joins: true }
}

function pairOf(
  a: CopyPrint,
  b: CopyPrint,
  relation: CopyRelation,
  score: number,
  reason: string,
  evidence: CopyPair['evidence'],
): CopyPair {
  const rounded = Math.round(score * 1000) / 1000
  return { a: a.report.id, b: b.report.id, relation, parent: parentOf(a, b), score: rounded, reason, evidence }
}

/** The source that both reports, or one of them, say they were taken from; else nothing is known. */
function parentOf(a: CopyPrint, b: CopyPrint): CopyPair['parent'] {
  const [first, ...others] = new Set([...a.report.takenFrom, ...b.report.takenFrom])
  return first !== undefined && others.length === 0 ? { name: first } : null
}

const isFigure = ({ keys, sure }: Anchor): boolean => sure && /^[#@]/.test(keys[0] ?? '')

/** Numbers and months that recur in aligned sentences, and how many there are in both texts together. */
function keptNumbers(a: readonly Unit[], b: readonly Unit[], aligned: readonly Bead[]): { kept: number; all: number } {
  const figures = (units: readonly Unit[]): string[] =>
    units.flatMap((unit) => unit.anchors.filter(isFigure).flatMap(({ keys }) => keys))
  const readable = (units: readonly Unit[]): string[] =>
    units.flatMap((unit) => unit.anchors.flatMap(({ keys }) => keys.filter((key) => /^[#@]/.test(key))))
  let kept = 0
  for (const { a0, a1, b0, b1 } of aligned) {
    const free = readable(b.slice(b0, b1))
    for (const key of figures(a.slice(a0, a1))) {
      const at = free.indexOf(key)
      if (at < 0) continue
      free.splice(at, 1)
      kept++
    }
  }
  return { kept, all: figures(a).length + figures(b).length }
}

const extent = (units: readonly Unit[], from: number, to: number): [number, number] => [
  units[from]?.start ?? 0,
  units[to - 1]?.end ?? 0,
]

const percent = (share: number): string => `${Math.round(share * 100)} %`

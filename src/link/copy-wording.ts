import type { CopyPrint } from './copy-print.ts'
import { overlap } from './copy-shingles.ts'
import { pairOf, percent, type Verdict } from './copy-verdict.ts'

const SAME = 0.97
/** From this share on a text is taken to descend from the other as a whole. */
const MOSTLY = 0.5
/** A text is an excerpt of one that holds it and much else besides. */
const ALIKE = 0.6
const LEAST_PASSAGE = { words: 40, share: 0.15 }

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
    duplicate: `${percent(less)} of the wording of either stands in the other.`,
    'near-copy': `${percent(ofA)} of the wording of the one and ${percent(ofB)} of the other stand in both.`,
    excerpt: `${percent(more)} of the wording of ${smaller.report.id} stands in the other.`,
  }[relation]
  return { pair: pairOf(a, b, { relation, score: more, reason, evidence }), joins }
}

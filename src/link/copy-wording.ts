import type { Report } from '../domain/report.ts'
import type { CopyPrint } from './copy-print.ts'
import { type Overlap, overlap } from './copy-shingles.ts'
import { unpacked } from './copy-units.ts'
import { pairOf, percent, type Verdict } from './copy-verdict.ts'

const SAME = 0.97
/** From this share on a text is taken to descend from the other as a whole. */
const MOSTLY = 0.5
/** Where most of what is shared is quoted, two reporters may have heard it: the whole must be in the other. */
const MOSTLY_QUOTED = 0.6
const MOSTLY_BEYOND_QUOTES = 0.8
/** A text is an excerpt of one that holds it and much else besides. */
const ALIKE = 0.6
const LEAST_PASSAGE = { words: 40, share: 0.15 }
/** From this share on a text stands whole in another: if it was published before that one, it is what was taken up. */
const WHOLE = 0.9
/** What a publisher puts around every page is not longer than this, and holds at most a year. */
const FURNITURE = { words: 120, share: 0.8, figures: 1 }

/** How two reports stand by their wording; `null` where they share too little of it. */
export function wordingVerdict(a: CopyPrint, b: CopyPrint): Verdict | null {
  const shared = overlap(a.shingles, b.shingles)
  const { ofA, ofB, words, evidence } = shared
  const [less, more] = [Math.min(ofA, ofB), Math.max(ofA, ofB)]
  const joins = more >= MOSTLY && !(more < MOSTLY_BEYOND_QUOTES && quotedShare(a, shared) >= MOSTLY_QUOTED)
  if (!joins && (words < LEAST_PASSAGE.words || more < LEAST_PASSAGE.share)) return null
  if (isFurniture(a, b, shared)) return null
  const alike = joins && less >= more * ALIKE
  const relation = less >= SAME ? 'duplicate' : alike ? 'near-copy' : 'excerpt'
  const smaller = ofA >= ofB ? a : b
  const larger = smaller === a ? b : a
  const earlier = relation === 'excerpt' && more >= WHOLE ? earlierOf(smaller.report, larger.report) : null
  const reason = {
    duplicate: `${percent(less)} of the wording of either stands in the other.`,
    'near-copy': `${percent(ofA)} of the wording of the one and ${percent(ofB)} of the other stand in both.`,
    excerpt: `${percent(more)} of the wording of ${smaller.report.id} stands in the other${earlier ? ', which was published later' : ''}.`,
  }[relation]
  return { pair: pairOf(a, b, { relation, score: more, reason, evidence, earlier }), joins }
}

const earlierOf = (inner: Report, outer: Report): Report | null =>
  inner.published !== null && outer.published !== null && inner.published < outer.published ? inner : null

/** How much of the passages shared stands in quotations of the first text. */
function quotedShare({ quotations }: CopyPrint, { evidence }: Overlap): number {
  let [quoted, all] = [0, 0]
  for (const {
    a: [start, end],
  } of evidence) {
    all += end - start
    for (const [from, to] of quotations) quoted += Math.max(0, Math.min(end, to) - Math.max(start, from))
  }
  return quoted / Math.max(1, all)
}

/** One passage without figures with which both texts end, or begin: a footer, a notice, while all else differs. */
function isFurniture(a: CopyPrint, b: CopyPrint, { ofA, ofB, words, evidence }: Overlap): boolean {
  const [passage, ...others] = evidence
  if (!passage || others.length > 0 || words > FURNITURE.words || Math.max(ofA, ofB) >= FURNITURE.share) return false
  const ends = passage.a[1] === a.shingles.ends.at(-1) && passage.b[1] === b.shingles.ends.at(-1)
  const begins = passage.a[0] === a.shingles.starts[0] && passage.b[0] === b.shingles.starts[0]
  const [from, to] = passage.a
  const within = unpacked(a.units).filter(({ start, end }) => start >= from && end <= to + 1)
  const figures = within.flatMap(({ anchors }) => anchors).filter(({ figure }) => figure)
  return (ends || begins) && figures.length <= FURNITURE.figures
}

import type { AnchorLists } from './copy-anchor-lists.ts'
import type { Candidate } from './copy-candidates.ts'
import type { CopyPrint } from './copy-print.ts'

/** An anchor that more reports hold than this is passed over. */
const MOST_HOLDERS = 48
const PARTNERS = 12
const LEAST_BITS = 6
/** How much of what the one of them that tells less can share both must share. */
const LEAST_SHARE = 0.1

/** Pairs of reports in different languages that share telling anchors: for each report the few best partners. */
export function sharedAnchors(prints: readonly CopyPrint[], anchors: AnchorLists): Candidate[] {
  const totals = Float64Array.from(prints, (_, i) => anchors.of(i).reduce((sum, { bits }) => sum + bits, 0))
  const pairs = new Set<number>()
  const scores = new Float64Array(prints.length)
  prints.forEach((_, i) => {
    for (const j of partners(prints, anchors, totals, scores, i))
      pairs.add(Math.min(i, j) * prints.length + Math.max(i, j))
  })
  const ordered = Float64Array.from(pairs).sort()
  return Array.from(ordered, (pair) => [Math.floor(pair / prints.length), pair % prints.length])
}

/**
 * @param totals what all anchors of each report tell
 * @param scores zeros, one for each report, as which they are left
 */
function partners(
  prints: readonly CopyPrint[],
  anchors: AnchorLists,
  totals: Float64Array,
  scores: Float64Array,
  i: number,
): number[] {
  const met: number[] = []
  for (const { bits, holders } of anchors.of(i)) {
    if (holders.length > MOST_HOLDERS) continue
    for (const j of holders) {
      if (prints[j]?.report.language === prints[i]?.report.language) continue
      if (scores[j] === 0) met.push(j)
      scores[j] = (scores[j] as number) + bits
    }
  }
  const least = (j: number): number => Math.max(LEAST_BITS, LEAST_SHARE * Math.min(totals[i] ?? 0, totals[j] ?? 0))
  const enough = met.flatMap((j) => ((scores[j] as number) >= least(j) ? [[j, scores[j] as number] as const] : []))
  for (const j of met) scores[j] = 0
  return enough
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, PARTNERS)
    .map(([j]) => j)
}

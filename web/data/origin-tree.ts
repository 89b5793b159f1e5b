import type { CopyPair } from './types.ts'

/** A report in the tree of its origin, with the pair that ties it to the report above it. */
export type Branch = { readonly report: string; readonly tie: CopyPair | null; readonly below: readonly Branch[] }

/**
 * The reports of one origin as trees: below each report those that descend from it. A report of which no direction is
 * known hangs where it is most alike. A parent that is not in the case makes no branch; the pair names it.
 */
export function originTrees(reports: readonly string[], pairs: readonly CopyPair[]): readonly Branch[] {
  const inside = new Set(reports)
  const ties = pairs
    .filter(({ a, b }) => inside.has(a) && inside.has(b))
    .sort((a, b) => Number(directed(b)) - Number(directed(a)) || b.score - a.score)
  const above = new Map<string, { readonly report: string; readonly tie: CopyPair }>()
  for (const tie of ties) {
    const upper = tie.parent === tie.b ? tie.b : tie.a
    const lower = upper === tie.a ? tie.b : tie.a
    if (root(upper, above) === root(lower, above)) continue
    if (!above.has(lower)) above.set(lower, { report: upper, tie })
    else if (!directed(tie) && !above.has(upper)) above.set(upper, { report: lower, tie })
  }
  const branch = (report: string): Branch => ({
    report,
    tie: above.get(report)?.tie ?? null,
    below: reports.filter((one) => above.get(one)?.report === report).map(branch),
  })
  return reports.filter((report) => !above.has(report)).map(branch)
}

/** Whether a pair says which of its two reports descends from the other. */
export const directed = ({ parent }: CopyPair): boolean => typeof parent === 'string'

function root(report: string, above: ReadonlyMap<string, { readonly report: string }>): string {
  let at = report
  for (let up = above.get(at); up; up = above.get(at)) at = up.report
  return at
}

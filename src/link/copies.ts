import type { Copies } from '../domain/origin.ts'
import type { Report } from '../domain/report.ts'
import { anchorLists } from './copy-anchor-lists.ts'
import { type Candidate, sharedWording } from './copy-candidates.ts'
import { sharedAnchors } from './copy-partners.ts'
import type { CopyPrint } from './copy-print.ts'
import { translationVerdict } from './copy-translation.ts'
import type { Verdict } from './copy-verdict.ts'
import { wordingVerdict } from './copy-wording.ts'
import { components } from './origins.ts'

/**
 * Which reports copy, translate or excerpt one another, and the origins that follow. The order of `prints` does not
 * matter: reports come out by document and place. Reports that merely tell the same facts are not linked.
 */
export function findCopies(prints: readonly CopyPrint[]): Copies {
  const sorted = [...prints].sort((a, b) => inOrder(a.report, b.report))
  const verdicts = new Map<number, Verdict>()
  const judge = (pairs: readonly Candidate[], verdict: (a: CopyPrint, b: CopyPrint) => Verdict | null): void => {
    for (const [i, j] of pairs) {
      const [a, b] = [sorted[i], sorted[j]]
      const pair = i * sorted.length + j
      const found = a && b && !verdicts.has(pair) ? verdict(a, b) : null
      if (found) verdicts.set(pair, found)
    }
  }
  judge(sharedWording(sorted), wordingVerdict)
  const anchors = anchorLists(sorted)
  judge(sharedAnchors(sorted, anchors), (a, b) => translationVerdict(a, b, anchors.weigh))
  const found = [...verdicts.values()]
  const ids = sorted.map(({ report }) => report.id)
  const rank = new Map(ids.map((id, i) => [id, i]))
  const at = (id: string): number => rank.get(id) ?? 0
  return {
    reports: sorted.map(({ report }) => report),
    pairs: found.map(({ pair }) => pair).sort((x, y) => at(x.a) - at(y.a) || at(x.b) - at(y.b)),
    origins: components(
      ids,
      found.filter(({ joins }) => joins).map(({ pair }) => [pair.a, pair.b] as const),
    ),
  }
}

function inOrder(a: Report, b: Report): number {
  if (a.document !== b.document) return a.document < b.document ? -1 : 1
  return a.start - b.start
}

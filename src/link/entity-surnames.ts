import { skeleton } from './entity-blocks.ts'
import type { Cluster } from './entity-clusters.ts'
import { matchWords } from './name-match.ts'

/** Finds the person whom a surname alone means in a report, `null` where there is none or more than one. */
export type SurnameOwner = (surname: string, report: string) => Cluster | null

/** The people of a case with two names or more, ready to be asked for by surname: in the report first, then in the case. */
export function surnameOwners(clusters: readonly Cluster[]): SurnameOwner {
  const bySkeleton = new Map<
    string,
    { readonly surname: string; readonly cluster: Cluster; readonly reports: ReadonlySet<string> }[]
  >()
  for (const cluster of clusters) {
    if (cluster.type !== 'person') continue
    for (const { telling, reports } of cluster.members) {
      const surname = telling.at(-1)
      if (telling.length < 2 || !surname) continue
      const block = skeleton(surname).slice(0, 3)
      const bearers = bySkeleton.get(block) ?? []
      bearers.push({ surname, cluster, reports })
      bySkeleton.set(block, bearers)
    }
  }
  return (surname, report) => {
    const bearers = (bySkeleton.get(skeleton(surname).slice(0, 3)) ?? []).filter(
      (bearer) => matchWords(bearer.surname, surname).verdict === 'same',
    )
    const here = new Set(bearers.filter(({ reports }) => reports.has(report)).map(({ cluster }) => cluster))
    const owners = here.size > 0 ? here : new Set(bearers.map(({ cluster }) => cluster))
    const [owner] = owners
    return owners.size === 1 && owner ? owner : null
  }
}

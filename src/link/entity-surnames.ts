import { skeleton } from './entity-blocks.ts'
import type { Cluster } from './entity-clusters.ts'
import { matchWords } from './name-match.ts'

/**
 * Finds the person whom a surname alone means in a report that has names of these `keys`, `null` where there is none or
 * more than one.
 */
export type SurnameOwner = (surname: string, keys: ReadonlySet<string>) => Cluster | null

/** Those who bear a surname, by the keys of their spellings, and the only one of them, `null` where there are several. */
type Bearers = { readonly byKey: ReadonlyMap<string, Cluster>; readonly only: Cluster | null }

/** The people of a case with two names or more, ready to be asked for by surname: in the report first, then in the case. */
export function surnameOwners(clusters: readonly Cluster[]): SurnameOwner {
  const blocks = new Map<string, Map<string, [string, Cluster][]>>()
  for (const cluster of clusters) {
    if (cluster.type !== 'person') continue
    for (const { parted, key } of cluster.members) {
      const surname = parted.words.at(-1)?.text
      if (parted.words.length < 2 || !surname) continue
      const block = blocks.get(blockOf(surname)) ?? new Map<string, [string, Cluster][]>()
      blocks.set(blockOf(surname), block)
      const bearers = block.get(surname)
      if (bearers) bearers.push([key, cluster])
      else block.set(surname, [[key, cluster]])
    }
  }
  const known = new Map<string, Bearers>()
  return (surname, keys) => {
    const bearers = known.get(surname) ?? bearersOf(surname, blocks.get(blockOf(surname)) ?? new Map())
    known.set(surname, bearers)
    const here = new Set([...keys].flatMap((key) => bearers.byKey.get(key) ?? []))
    return here.size > 0 ? only(here) : bearers.only
  }
}

const blockOf = (surname: string): string => skeleton(surname).slice(0, 3)

/** Those of a block whose surname is the same. */
function bearersOf(surname: string, block: ReadonlyMap<string, readonly [string, Cluster][]>): Bearers {
  const same = [...block].filter(([other]) => matchWords(other, surname).verdict === 'same')
  const byKey = new Map(same.flatMap(([, bearers]) => bearers))
  return { byKey, only: only(new Set(byKey.values())) }
}

function only(clusters: ReadonlySet<Cluster>): Cluster | null {
  const [cluster] = clusters
  return clusters.size === 1 && cluster ? cluster : null
}

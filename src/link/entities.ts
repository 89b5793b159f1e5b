import { createHash } from 'node:crypto'
import type { Entity, EntityType, NameRef } from '../domain/entity.ts'
import { fold } from '../text/fold.ts'
import { type Cluster, clustersOf } from './entity-clusters.ts'
import { type ReportNames, spellingKey, spellingsOf } from './entity-spellings.ts'
import { surnameOwners } from './entity-surnames.ts'

/** The people, organisations and places of a case, and which of them each name means. */
export type Linked = {
  readonly entities: readonly Entity[]
  /** The entity that the report's `index`-th name means; `null` where even the case does not tell what it is. */
  readonly refOf: (report: string, index: number) => (NameRef & Pick<Entity, 'type'>) | null
}

type Mentions = {
  readonly type: EntityType
  readonly full: Set<string>
  readonly forms: Map<string, Map<string, number>>
}

/**
 * Takes the names of all reports together: spellings that are one name in any script, names that the text gives as
 * other names for the same, and surnames alone where one person bears them. Does not depend on the order of reports.
 */
export function linkEntities(reports: readonly ReportNames[]): Linked {
  const spellings = spellingsOf(reports)
  const clusters = clustersOf(spellings)
  const homes = new Map(clusters.flatMap((cluster) => cluster.members.map(({ key }) => [key, cluster] as const)))
  const ownerOf = surnameOwners(clusters)
  const clusterOf = (report: string, key: string): Cluster | undefined => {
    const home = homes.get(key)
    const telling = spellings.byKey.get(key)?.telling ?? []
    const alone = telling.length === 1 && (home?.type === 'person' || home?.type === null)
    return alone ? (ownerOf(telling[0] ?? '', report) ?? home) : home
  }
  return collect(reports, clusterOf)
}

function collect(
  reports: readonly ReportNames[],
  clusterOf: (report: string, key: string) => Cluster | undefined,
): Linked {
  const found = new Map<Cluster, Mentions>()
  const clusterAt = new Map<string, (Cluster | undefined)[]>()
  for (const { report, names } of reports) {
    const resolved = new Map<string, Cluster | undefined>()
    const here = names.map(({ found: name, language }) => {
      const key = spellingKey(name)
      if (!resolved.has(key)) resolved.set(key, clusterOf(report, key))
      const cluster = resolved.get(key)
      if (cluster?.type) countForm(found, cluster, cluster.type, key, name.name, language)
      return cluster
    })
    clusterAt.set(report, here)
  }
  const entities = new Map([...found].map(([cluster, mentions]) => [cluster, entityOf(mentions)]))
  return {
    entities: [...entities.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    refOf: (report, index) => {
      const cluster = clusterAt.get(report)?.[index]
      const entity = cluster && entities.get(cluster)
      return entity ? { name: entity.name, id: entity.id, type: entity.type } : null
    },
  }
}

function countForm(
  found: Map<Cluster, Mentions>,
  cluster: Cluster,
  type: EntityType,
  key: string,
  name: string,
  language: string,
): void {
  const mentions = found.get(cluster) ?? { type, full: new Set(), forms: new Map() }
  found.set(cluster, mentions)
  const forms = mentions.forms.get(language) ?? new Map<string, number>()
  mentions.forms.set(language, forms)
  forms.set(name, (forms.get(name) ?? 0) + 1)
  if (cluster.members.some((member) => member.key === key)) mentions.full.add(name)
}

function entityOf({ type, full, forms }: Mentions): Entity {
  const name = displayName(forms, full)
  const names = Object.fromEntries(
    [...forms].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([language, counts]) => [language, byFrequency(counts)]),
  )
  const mentions = [...forms.values()].flatMap((counts) => [...counts.values()]).reduce((sum, n) => sum + n, 0)
  const id = `e_${createHash('sha256')
    .update(`${type}\n${fold(name)}`)
    .digest('hex')
    .slice(0, 12)}`
  return { id, type, name, names, mentions }
}

/** The most frequent spelling in Latin script, else in any; surnames alone only where there is nothing fuller. */
function displayName(forms: ReadonlyMap<string, ReadonlyMap<string, number>>, full: ReadonlySet<string>): string {
  const counts = new Map<string, number>()
  for (const inner of forms.values()) for (const [name, n] of inner) counts.set(name, (counts.get(name) ?? 0) + n)
  const ranked = byFrequency(counts)
  const fuller = ranked.filter((name) => full.has(name))
  const usable = fuller.length > 0 ? fuller : ranked
  return usable.find((name) => /^\P{L}*\p{Script=Latin}/u.test(name)) ?? usable[0] ?? ''
}

const byFrequency = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name)

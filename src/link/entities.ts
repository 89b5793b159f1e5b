import { createHash } from 'node:crypto'
import type { Entity, EntityType, NameRef } from '../domain/entity.ts'
import { fold } from '../text/fold.ts'
import { type Cluster, clustersOf } from './entity-clusters.ts'
import { type ReportNames, spellingKey, spellingsOf } from './entity-spellings.ts'
import { surnameOwners } from './entity-surnames.ts'

/** An entity as claims and mentions name it. */
export type EntityRef = NameRef & Pick<Entity, 'type'>

/** The people, organisations and places of a case, and which of them each name means. */
export type Linked = {
  readonly entities: readonly Entity[]
  /** The entity that the report's `index`-th name means; `null` where even the case does not tell what it is. */
  readonly refOf: (report: string, index: number) => EntityRef | null
}

/** How a cluster is written, form by form. */
type Mentions = { readonly type: EntityType; readonly forms: Form[] }
type Form = {
  readonly language: string
  readonly name: string
  /** False for a surname that only stands for the cluster's names. */
  full: boolean
  count: number
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
  const clusterOf = (key: string, keys: ReadonlySet<string>): Cluster | undefined => {
    const home = homes.get(key)
    const [word, ...others] = spellings.byKey.get(key)?.parted.words ?? []
    const alone = others.length === 0 && (home?.type === 'person' || home?.type === null)
    return word && alone ? (ownerOf(word.text, keys) ?? home) : home
  }
  return collect(reports, clusterOf)
}

function collect(
  reports: readonly ReportNames[],
  clusterOf: (key: string, keys: ReadonlySet<string>) => Cluster | undefined,
): Linked {
  const found = new Map<Cluster, Mentions>()
  const clusterAt = new Map<string, (Cluster | undefined)[]>()
  for (const { report, names } of reports) {
    const keys = names.map((name) => spellingKey(name.found))
    const here = new Set(keys)
    const resolved = new Map([...here].map((key) => [key, clusterOf(key, here)] as const))
    names.forEach(({ found: { name }, language }, i) => {
      const key = keys[i] ?? ''
      const cluster = resolved.get(key)
      if (cluster?.type) countForm(found, cluster, cluster.type, key, name, language)
    })
    clusterAt.set(
      report,
      keys.map((key) => resolved.get(key)),
    )
  }
  const entities = new Map([...found].map(([cluster, mentions]) => [cluster, entityOf(mentions)]))
  return {
    entities: [...entities.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    refOf: refsOf(clusterAt, entities),
  }
}

/** Holds the references alone, so that the clusters need not stay in memory: they are made in a function of their own. */
function refsOf(
  clusterAt: ReadonlyMap<string, readonly (Cluster | undefined)[]>,
  entities: ReadonlyMap<Cluster, Entity>,
): Linked['refOf'] {
  const byReport = refsByReport(clusterAt, entities)
  return (report, index) => byReport.get(report)?.[index] ?? null
}

function refsByReport(
  clusterAt: ReadonlyMap<string, readonly (Cluster | undefined)[]>,
  entities: ReadonlyMap<Cluster, Entity>,
): ReadonlyMap<string, readonly (EntityRef | null)[]> {
  const refs = new Map([...entities].map(([cluster, { name, id, type }]) => [cluster, { name, id, type }]))
  return new Map(
    [...clusterAt].map(([report, clusters]) => [
      report,
      clusters.map((cluster) => (cluster && refs.get(cluster)) ?? null),
    ]),
  )
}

function countForm(
  found: Map<Cluster, Mentions>,
  cluster: Cluster,
  type: EntityType,
  key: string,
  name: string,
  language: string,
): void {
  const mentions = found.get(cluster) ?? { type, forms: [] }
  found.set(cluster, mentions)
  const full = cluster.members.some((member) => member.key === key)
  const form = mentions.forms.find((one) => one.name === name && one.language === language)
  if (!form) mentions.forms.push({ language, name, full, count: 1 })
  else {
    form.count++
    form.full ||= full
  }
}

function entityOf({ type, forms }: Mentions): Entity {
  const name = displayName(forms)
  const byLanguage = [...Map.groupBy(forms, ({ language }) => language)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const names = Object.fromEntries(byLanguage.map(([language, own]) => [language, byFrequency(own)]))
  const mentions = forms.reduce((sum, { count }) => sum + count, 0)
  const id = `e_${createHash('sha256')
    .update(`${type}\n${fold(name)}`)
    .digest('hex')
    .slice(0, 12)}`
  return { id, type, name, names, mentions }
}

/** The most frequent spelling in Latin script, else in any; surnames alone, and in capitals alone, only where there is nothing fuller. */
function displayName(forms: readonly Form[]): string {
  const full = forms.filter((form) => form.full).map(({ name }) => name)
  const ranked = byFrequency(forms)
  const fuller = ranked.filter((name) => full.includes(name))
  const usable = fuller.length > 0 ? fuller : ranked
  const shown = usable.find((name) => /^\P{L}*\p{Script=Latin}/u.test(name)) ?? usable[0] ?? ''
  return /\p{Ll}/u.test(shown)
    ? shown
    : (usable.find((name) => /\p{Ll}/u.test(name) && fold(name) === fold(shown)) ?? shown)
}

/** The names of the forms, the most frequent first. */
function byFrequency(forms: readonly Form[]): string[] {
  const counts = new Map<string, number>()
  for (const { name, count } of forms) counts.set(name, (counts.get(name) ?? 0) + count)
  return [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name)
}

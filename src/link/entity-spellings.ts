import type { EntityType } from '../domain/entity.ts'
import type { NameFound } from '../find/name.ts'
import { fold } from '../text/fold.ts'
import { wordsOf } from './name-words.ts'
import type { Parted } from './names.ts'

/** The names that one report holds, in its order. */
export type ReportNames = {
  readonly report: string
  readonly names: readonly { readonly found: NameFound; readonly language: string }[]
}

/** All mentions of a case that are spelt alike, but for capitals and optional marks. */
export type Spelling = {
  readonly key: string
  readonly country: string | null
  /** One of its forms with the words told apart. */
  readonly parted: Parted
  /** Other bases that its forms may have. */
  readonly others: readonly Parted[]
  /** The words that tell it from other names. */
  readonly telling: readonly string[]
  readonly types: Record<EntityType, number>
  /** The type that most of its mentions tell, `null` for none and for a tie. */
  readonly type: EntityType | null
  /** How often each exact form occurs, by language. */
  readonly forms: Map<string, Map<string, number>>
  /** The reports it occurs in. */
  readonly reports: Set<string>
}

/** The spellings of a case by key, and the pairs of keys that the text says are names for one thing. */
export type Spellings = {
  readonly byKey: ReadonlyMap<string, Spelling>
  readonly aliases: readonly (readonly [string, string])[]
}

/** The key of a mention's spelling; countries are one name each, whatever the language. */
export const spellingKey = ({ name, country }: NameFound): string =>
  country ? `#${country} ${fold(name)}` : fold(name)

/** Gathers the spellings of all reports. */
export function spellingsOf(reports: readonly ReportNames[]): Spellings {
  const byKey = new Map<string, Gathered>()
  const aliases = new Map<string, readonly [string, string]>()
  for (const { report, names } of reports) {
    for (const { found, language } of names) {
      const key = spellingKey(found)
      const spelling = byKey.get(key) ?? emptySpelling(key, found)
      byKey.set(key, spelling)
      add(spelling, found, language, report)
      if (found.aliasOf !== null) aliases.set(`${key}\n${fold(found.aliasOf)}`, [key, fold(found.aliasOf)])
    }
  }
  return {
    byKey: new Map([...byKey].map(([key, gathered]) => [key, withWords(gathered)])),
    aliases: [...aliases].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair),
  }
}

/** With the words of its first form in order of code units, so that it does not matter which mention came first. */
function withWords(gathered: Gathered): Spelling {
  const [name = ''] = [...gathered.forms.values()].flatMap((counts) => [...counts.keys()]).toSorted()
  const type = mostTold(gathered.types)
  const words = wordsOf(name, type ?? undefined)
  const others = [...gathered.otherBases].map((base) => ({ name: base, words: wordsOf(base, type ?? undefined) }))
  return { ...gathered, type, parted: { name, words }, others, telling: words.telling }
}

type Gathered = Omit<Spelling, 'parted' | 'others' | 'telling' | 'type'> & { readonly otherBases: Set<string> }

const emptySpelling = (key: string, found: NameFound): Gathered => ({
  key,
  country: found.country,
  types: { person: 0, organization: 0, place: 0 },
  otherBases: new Set(),
  forms: new Map(),
  reports: new Set(),
})

function add(
  { types, forms, reports, otherBases }: Gathered,
  found: NameFound,
  language: string,
  report: string,
): void {
  const { name, type } = found
  for (const base of found.otherBases) otherBases.add(base)
  if (type) types[type]++
  const counts = forms.get(language) ?? new Map<string, number>()
  forms.set(language, counts)
  counts.set(name, (counts.get(name) ?? 0) + 1)
  reports.add(report)
}

/** The type that most of the counted mentions tell; `null` for none and for a tie. */
export function mostTold(types: Readonly<Record<EntityType, number>>): EntityType | null {
  const ranked = (Object.entries(types) as [EntityType, number][]).toSorted((a, b) => b[1] - a[1])
  const [first, second] = ranked
  return first && second && first[1] > second[1] ? first[0] : null
}

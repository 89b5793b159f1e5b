import type { EntityType } from '../domain/entity.ts'
import type { NameFound } from '../find/name.ts'
import { fold } from '../text/fold.ts'
import { type NameWords, type WordsMet, wordsOf } from './name-words.ts'

/** The names that one report holds, in its order. */
export type ReportNames = {
  readonly report: string
  readonly names: readonly { readonly found: NameFound; readonly language: string }[]
}

/** All mentions of a case that are spelt alike, but for capitals and optional marks. */
export type Spelling = {
  readonly key: string
  readonly country: string | null
  /** The first of its exact forms, in order of code units, with the words told apart. */
  readonly parted: NameWords
  /** Other bases that its forms may have. */
  readonly others: readonly NameWords[]
  readonly types: Record<EntityType, number>
  /** The type that most of its mentions tell, `null` for none and for a tie. */
  readonly type: EntityType | null
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
  for (const { names } of reports) {
    for (const { found } of names) {
      const key = spellingKey(found)
      const spelling = byKey.get(key) ?? emptySpelling(found)
      byKey.set(key, spelling)
      add(spelling, found)
      if (found.aliasOf !== null) aliases.set(`${key}\n${fold(found.aliasOf)}`, [key, fold(found.aliasOf)])
    }
  }
  const met: WordsMet = new Map()
  return {
    byKey: new Map([...byKey].map(([key, gathered]) => [key, withWords(key, gathered, met)])),
    aliases: [...aliases].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair),
  }
}

type Gathered = Pick<Spelling, 'country' | 'types'> & { name: string; otherBases: readonly string[] }

const emptySpelling = ({ country, name }: NameFound): Gathered => ({
  country,
  name,
  otherBases: NONE,
  types: { person: 0, organization: 0, place: 0 },
})

const NONE: readonly never[] = []

/** Keeps the first form in order of code units, so that it does not matter which mention came first. */
function add(spelling: Gathered, { name, type, otherBases }: NameFound): void {
  for (const base of otherBases) {
    if (!spelling.otherBases.includes(base)) spelling.otherBases = [...spelling.otherBases, base]
  }
  if (type) spelling.types[type]++
  if (name < spelling.name) spelling.name = name
}

function withWords(key: string, { country, name, types, otherBases }: Gathered, met: WordsMet): Spelling {
  const type = mostTold(types)
  const read = (base: string): NameWords => wordsOf(base, type ?? undefined, met)
  return { key, country, type, types, parted: read(name), others: otherBases.length > 0 ? otherBases.map(read) : NONE }
}

/** The words that tell a spelling from other names. */
export const tellingOf = ({ parted }: Spelling): readonly string[] => parted.words.map(({ text }) => text)

/** The type that most of the counted mentions tell; `null` for none and for a tie. */
export function mostTold(types: Readonly<Record<EntityType, number>>): EntityType | null {
  const ranked = (Object.entries(types) as [EntityType, number][]).toSorted((a, b) => b[1] - a[1])
  const [first, second] = ranked
  return first && second && first[1] > second[1] ? first[0] : null
}

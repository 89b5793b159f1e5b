import type { Row } from './entries.ts'
import type { Fate, FateForm, Group, Thing } from './fate-table.ts'

/** What a mark tagged `fate` carries. */
export type FateValue = { readonly kind: string; readonly as: FateForm; readonly count: 1 | 2 | null }
/** What a mark tagged `group` carries; `count` is what the word form itself says, `null` for a plural. */
export type GroupValue = { readonly status: string | null; readonly count: 1 | 2 | null }
/** What a mark tagged `thing` carries. */
export type ThingValue = { readonly thing: 'building' | 'vehicle' | 'job' | 'animal'; readonly count: 1 | null }

/** The tables of fates, groups of people and things as rows tagged `fate`, `group` and `thing`. */
export function fateEntries(tables: {
  fates: readonly Fate[]
  people: readonly Group[]
  things: readonly Thing[]
}): Row[] {
  return [
    ...tables.fates.map(({ kind, as, count = null, words }, i) =>
      fateRow({ kind, as, count: count ?? null }, i, words),
    ),
    ...tables.people.flatMap(groupRows),
    ...tables.things.flatMap(thingRows),
  ]
}

const fateRow = (value: FateValue, i: number, words: string): Row => ({ tag: 'fate', value, row: `fates/${i}`, words })

function groupRows({ status, one = '', two = '', many = '' }: Group, i: number): Row[] {
  const row = (count: 1 | 2 | null, words: string): Row => {
    const value: GroupValue = { status, count }
    return { tag: 'group', value, row: `people/${i}`, words }
  }
  return [row(1, one), row(2, two), row(null, many)]
}

function thingRows({ thing, one = '', many = '' }: Thing, i: number): Row[] {
  const row = (count: 1 | null, words: string): Row => {
    const value: ThingValue = { thing, count }
    return { tag: 'thing', value, row: `things/${i}`, words }
  }
  return [row(1, one), row(null, many)]
}

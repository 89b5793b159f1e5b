import type { Claim, Relation, RelationType } from '../../index.ts'
import type { Style } from '../terminal.ts'
import { count } from '../words/figures.ts'
import { limited, wrap } from './layout.ts'
import type { Lookup } from './places.ts'

/** The relations that a person must weigh: what a speaker changed or denied, then what cannot hold together. */
const SHOWN: readonly RelationType[] = ['corrects', 'updates', 'denies', 'contradicts', 'not-comparable']
const RELATIONS_SHOWN = 6

type Stated = Relation & { readonly a: Claim; readonly b: Claim }

/** True for the relations that the ledger prints for a person. */
export const matters = ({ type }: Relation): boolean => SHOWN.includes(type)

/**
 * The relations that matter, each with its reason, in which `title` (of the question they stand under) becomes "this";
 * those between the same two quantities are told once, those between most claims first.
 */
export function* relationLines(
  relations: readonly Relation[],
  title: string,
  lookup: Lookup,
  { width }: Style,
): Generator<string> {
  const alike = SHOWN.flatMap((type) =>
    [...Map.groupBy(stated(relations, type, lookup), figures).values()].sort(weightier),
  )
  yield* limited(
    alike,
    RELATIONS_SHOWN,
    (group) => wrap(groupWords(group, title), width, 4, 2),
    (left) => `    … ${count(left)} more: variorum ledger --json`,
  )
}

/** Totals before counts of what one saw or received, then the pair that more claims give. */
const weightier = (a: readonly Stated[], b: readonly Stated[]): number =>
  Number(a.some(partial)) - Number(b.some(partial)) || b.length - a.length

const partial = ({ a, b }: Stated): boolean => [a, b].some(({ base }) => base !== null && base !== 'total')

function groupWords([first, ...others]: readonly Stated[], title: string): string {
  const more = others.length > 0 ? ` (and ${count(others.length)} more between the same two figures)` : ''
  return first ? `· ${first.type.replace('-', ' ')}: ${first.reason.replaceAll(`"${title}"`, 'this')}${more}` : ''
}

const figures = ({ type, a, b }: Stated): string =>
  JSON.stringify([type, [a, b].map(({ kind, quantity }) => JSON.stringify([kind, quantity])).sort()])

function stated(relations: readonly Relation[], type: RelationType, lookup: Lookup): readonly Stated[] {
  return relations.flatMap((relation) => {
    const a = lookup.claim(relation.from)
    const b = lookup.claim(relation.to)
    return relation.type === type && a && b ? [{ ...relation, a, b }] : []
  })
}

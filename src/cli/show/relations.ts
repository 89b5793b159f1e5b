import type { Claim, Relation, RelationType } from '../../index.ts'
import type { Style } from '../terminal.ts'
import { count, figure, kindWords } from '../words/figures.ts'
import { limited, wrap } from './layout.ts'
import type { Lookup } from './places.ts'

/** The relations that a person must weigh, the gravest first. */
const SHOWN = ['contradicts', 'denies', 'corrects', 'updates', 'not-comparable'] as const satisfies RelationType[]
const RELATIONS_SHOWN = 6

type Stated = Relation & { readonly a: Claim; readonly b: Claim }

/** True for the relations that the ledger prints for a person. */
export const matters = ({ type }: Relation): boolean => (SHOWN as readonly RelationType[]).includes(type)

/** The relations that matter, each with its reason; pairs of the same two figures are told once. */
export function* relationLines(relations: readonly Relation[], lookup: Lookup, style: Style): Generator<string> {
  const groups = [
    ...Map.groupBy(
      SHOWN.flatMap((type) => stated(relations, type, lookup)),
      sentence,
    ),
  ]
  yield* limited(
    groups,
    RELATIONS_SHOWN,
    ([words, alike]) => groupLines(words, alike, lookup, style),
    (left) => `    … ${count(left)} more: variorum ledger --json`,
  )
}

function* groupLines(words: string, alike: readonly Stated[], lookup: Lookup, style: Style): Generator<string> {
  const [first] = alike
  if (!first) return
  const others = alike.length > 1 ? ` (and ${count(alike.length - 1)} more of the same two figures)` : ''
  yield* wrap(`· ${words}: ${first.reason}${others}`, style.width, 4)
  yield style.paint.dim(`      ${lookup.where(first.a)} — ${lookup.where(first.b)}`)
}

const sentence = ({ a, b, type }: Stated): string => `${figureOf(a, b)} ${VERBS[type] ?? type} ${figureOf(b, a)}`

const VERBS: Partial<Record<RelationType, string>> = { 'not-comparable': 'is not comparable with' }

const figureOf = (claim: Claim, other: Claim): string =>
  claim.kind === other.kind ? figure(claim.quantity) : `${figure(claim.quantity)} ${kindWords(claim.kind)}`

function stated(relations: readonly Relation[], type: RelationType, lookup: Lookup): readonly Stated[] {
  return relations.flatMap((relation) => {
    const a = lookup.claim(relation.from)
    const b = lookup.claim(relation.to)
    return relation.type === type && a && b ? [{ ...relation, a, b }] : []
  })
}

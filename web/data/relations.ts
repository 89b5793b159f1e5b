import { groupBy } from './group.ts'
import type { Model } from './model.ts'
import type { Claim, Question, Relation, RelationType } from './types.ts'

/** The relations that a person must weigh: what cannot hold together, what a speaker denied or changed, what differs. */
const WEIGHED: readonly RelationType[] = ['contradicts', 'denies', 'corrects', 'updates', 'variant', 'not-comparable']

/** Relations of one type between the same two figures, told once. */
export type Standing = {
  readonly type: RelationType
  readonly first: Relation
  readonly from: Claim
  readonly to: Claim
  readonly relations: readonly Relation[]
}

/** How the claims of a question stand to each other, those between most claims first within each type. */
export function standingsOf(question: Question, model: Model): readonly Standing[] {
  const ids = new Set(model.claimsOf(question).map(({ id }) => id))
  const found = new Set([...ids].flatMap((id) => model.relationsOf(id)))
  return grouped([...found], model, WEIGHED)
}

/**
 * Relations of the given types, those between the same two figures together; types in the order given, within each
 * those between figures that still stand first, then those between most claims.
 */
export function grouped(
  relations: readonly Relation[],
  model: Model,
  types: readonly RelationType[],
): readonly Standing[] {
  return types.flatMap((type) =>
    [
      ...groupBy(
        relations.filter((one) => one.type === type),
        (one) => figures(one, model),
      ).values(),
    ]
      .sort((a, b) => Number(gone(a, model)) - Number(gone(b, model)) || b.length - a.length)
      .flatMap((alike) => standing(alike, model) ?? []),
  )
}

/** Whether one of two figures no longer stands, so that the pair is history. */
const gone = (relations: readonly Relation[], { past }: Model): boolean =>
  relations.every(({ from, to }) => past.has(from) || past.has(to))

function standing(relations: readonly Relation[], model: Model): Standing | null {
  const [first] = relations
  const from = model.claim.get(first?.from ?? '')
  const to = model.claim.get(first?.to ?? '')
  return first && from && to ? { type: first.type, first, from, to, relations } : null
}

function figures({ from, to }: Relation, model: Model): string {
  const quantities = [from, to]
    .map((id) => model.claim.get(id))
    .map((claim) => JSON.stringify([claim?.kind, claim?.quantity]))
  return quantities.sort().join(' ')
}

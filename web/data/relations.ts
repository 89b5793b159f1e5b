import { groupBy } from './group.ts'
import type { Model } from './model.ts'
import type { Claim, Question, Relation, RelationType } from './types.ts'

/** The relations that a person must weigh: what a speaker changed or denied, then what cannot hold together. */
const WEIGHED: readonly RelationType[] = ['corrects', 'updates', 'denies', 'contradicts', 'variant', 'not-comparable']

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

/** Relations of the given types, those between the same two figures together; types in the order given. */
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
      .sort((a, b) => b.length - a.length)
      .flatMap((alike) => standing(alike, model) ?? []),
  )
}

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

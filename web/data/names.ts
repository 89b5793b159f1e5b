import { groupBy } from './group.ts'
import type { Model } from './model.ts'
import type { Claim, Mention } from './types.ts'

/** What the dossier knows of an entity beside its spellings. */
export type Known = {
  readonly of: readonly Claim[]
  readonly by: readonly Claim[]
  readonly mentions: readonly Mention[]
}

/** Finds, for an entity, the claims about it, those it speaks in, and where it is named. */
export function knownOf(model: Model): (id: string) => Known {
  const of = new Map<string, Claim[]>()
  const by = new Map<string, Claim[]>()
  for (const claim of model.dossier.claims) {
    const about = [claim.person?.id, claim.who?.organization?.id, ...claim.places.map(({ id }) => id)]
    add(of, about, claim)
    add(
      by,
      claim.attribution.map(({ id }) => id),
      claim,
    )
  }
  const named = model.dossier.mentions.filter(({ kind }) => kind !== 'quantity' && kind !== 'time')
  const mentions = groupBy(named, ({ value }) => ('id' in value ? value.id : ''))
  return (id) => ({ of: of.get(id) ?? [], by: by.get(id) ?? [], mentions: mentions.get(id) ?? [] })
}

function add(index: Map<string, Claim[]>, ids: readonly (string | null | undefined)[], claim: Claim): void {
  for (const id of new Set(ids)) {
    if (!id) continue
    const those = index.get(id)
    if (those) those.push(claim)
    else index.set(id, [claim])
  }
}

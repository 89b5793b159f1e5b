import type { Claim, DerivedClaim } from '../domain/claim.ts'
import type { NameRef } from '../domain/entity.ts'
import type { PreClaim } from './report-claims.ts'

/**
 * The claim with its names resolved; `nameRef` gives what the name of that index in the claim's report names, `null`
 * where the case does not tell.
 */
export function finishClaim(draft: PreClaim, nameRef: (name: number) => NameRef | null): DerivedClaim {
  const { derivation, ...fields } = draft
  const claim: Claim = {
    ...fields,
    person: draft.person === null ? null : nameRef(draft.person),
    places: draft.places.flatMap(({ name, basis }) => {
      const place = nameRef(name)
      return place ? [{ ...place, basis }] : []
    }),
    who: draft.who && {
      ...draft.who,
      organization: draft.who.organization === null ? null : nameRef(draft.who.organization),
    },
    attribution: draft.attribution.map(({ name, ...voice }) => ({
      ...voice,
      id: name === null ? null : (nameRef(name)?.id ?? null),
    })),
  }
  return { claim, derivation }
}

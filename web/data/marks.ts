import { groupBy } from './group.ts'
import type { Model } from './model.ts'
import { type Family, familyOf } from './roles.ts'
import type { Claim, Reading } from './types.ts'

/** The claims of a reading by who first said them, with how many origins each family has behind it. */
export function marksOf(
  reading: Reading,
  model: Model,
): readonly { family: Family; origins: number; standing: boolean }[] {
  return [...groupBy(claimsOfReading(reading, model), familyOf)].map(([family, claims]) => ({
    family,
    origins: new Set(claims.map(({ report }) => model.originOf(report))).size,
    standing: reading.standing,
  }))
}

/** The claims that give a reading. */
export const claimsOfReading = (reading: Reading, model: Model): readonly Claim[] =>
  reading.claims.flatMap((id) => model.claim.get(id) ?? [])

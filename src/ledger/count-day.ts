import type { Claim } from '../domain/claim.ts'

/**
 * "The toll rose on Friday to 16", "four remain missing on Friday": a running total or a count of one moment that is
 * dated, by inference alone, to the day on which it was said, is dated by its count and not by its event. Such a claim
 * comes back with the day as `asOf`. A count of one moment that only a sentence before dates ("nine bodies were found on
 * Tuesday; six are still missing") comes back without a day, any other claim as it is.
 */
export function withCountDay(claim: Claim): Claim {
  const { when, said, base, flow } = claim
  if (flow === 'current' && when?.basis === 'implied') return { ...claim, when: null }
  const counts = base === 'total' || flow === 'cumulative' || flow === 'current'
  const sameDay = when !== null && when.start === said?.start && when.end === said.end
  return counts && sameDay && when.basis !== 'stated' ? { ...claim, when: null, asOf: claim.asOf ?? when } : claim
}

import type { Claim } from '../domain/claim.ts'
import { interval, quantityText } from '../domain/quantity.ts'
import type { Dates } from './periods.ts'
import { countedAs, speakerKey, speakerName } from './speaker.ts'

/** A claim as a member of its question, with what its relations rest on. */
export type Member = {
  readonly claim: Claim
  /** The quantity as text: equal for claims of one reading. */
  readonly value: string
  readonly origin: string
  /** See `speakerKey`. */
  readonly speaker: string | null
  /** See `countedAs`. */
  readonly counted: string | null
  /** When the speaker is taken to have said it: see `membersOf`. */
  readonly said: Dates | null
  /** The counts that the claim leaves possible for the toll; `null` for a vague word. */
  readonly bounds: { readonly low: number; readonly high: number } | null
}

/** True for counts of what one person saw, one place received or one list names: lower bounds on the toll. */
export const partial = ({ base }: Claim): boolean => base === 'observed' || base === 'facility' || base === 'list'

/** True when the claim answers how many there were in all: no count at one moment, and none on top of others. */
export const rival = ({ flow }: Claim): boolean => flow !== 'current' && flow !== 'additional'

/** True for the claims that readings are made of: not denied (but "no one" is an answer), and not hypothetical. */
export const answers = ({ stance, quantity }: Claim): boolean =>
  stance === 'asserted' || stance === 'doubted' || (stance === 'denied' && quantity.max === 0)

/**
 * The claims of one question as members. A figure that its speaker had given before, in a report that does not date
 * the statement itself, is taken for a retelling: it counts as said when the speaker first gave it, and withdraws
 * nothing that was said since.
 */
export function membersOf(claims: readonly Claim[], originOf: (report: string) => string): Member[] {
  const members = claims.map((claim) => ({
    claim,
    value: quantityText(claim.quantity),
    origin: originOf(claim.report),
    speaker: speakerKey(claim, originOf(claim.report)),
    counted: countedAs(claim, originOf(claim.report)),
    said: claim.said,
    bounds: boundsOf(claim),
  }))
  const first = new Map<string, Dates>()
  for (const { claim, speaker, value } of members) {
    const known = first.get(`${speaker} ${value}`)
    if (claim.said && (!known || claim.said.start < known.start)) first.set(`${speaker} ${value}`, claim.said)
  }
  return members.map((member) =>
    member.speaker !== null && member.claim.said?.basis === 'published'
      ? { ...member, said: first.get(`${member.speaker} ${member.value}`) ?? member.said }
      : member,
  )
}

function boundsOf(claim: Claim): Member['bounds'] {
  const bounds = interval(claim.quantity)
  return bounds && partial(claim) ? { low: bounds.low, high: Number.POSITIVE_INFINITY } : bounds
}

/** A claim as a reason quotes it: figure, speaker, report. */
export const toldClaim = (claim: Claim): string =>
  `${quantityText(claim.quantity)} (${speakerName(claim)}, ${claim.report})`

/** A member as a reason quotes it. */
export const told = ({ claim }: Member): string => toldClaim(claim)

import type { Claim } from '../domain/claim.ts'
import type { Relation } from '../domain/ledger.ts'
import { answers, toldClaim } from './member.ts'

/**
 * The relations that a report itself tells, across kinds and groups: `part-of` from a part to its total, whether it is
 * told as such or the figures behind a total make it up, and `adds-to` from a count on top of others to the last total of
 * its kind told before it in the same report.
 *
 * @param claims in the order of their documents and offsets
 */
export function toldLinks(claims: readonly Claim[]): Relation[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const totals = new Map<string, Claim>()
  const links: Relation[] = []
  for (const claim of claims) {
    const whole = claim.partOf === null ? undefined : byId.get(claim.partOf)
    if (whole) links.push(link(claim, whole, 'part-of', 'is told as part of'))
    const key = `${claim.report} ${claim.kind}`
    const total = totals.get(key)
    if (!answers(claim) || whole || claim.person) continue
    if (claim.flow !== 'additional') totals.set(key, claim)
    else if (total) links.push(link(claim, total, 'adds-to', 'is told as coming on top of'))
  }
  return [...links, ...madeUp(claims)]
}

/** Figures behind a total that are looked at; of more, chance has made a sum. */
const MOST_PARTS = 4

/** "Two bombings killed nine. One killed six, … the other three policemen": all other figures of the kind make the first. */
function madeUp(claims: readonly Claim[]): Relation[] {
  const figures = claims.filter((claim) => answers(claim) && isPlain(claim))
  return [...Map.groupBy(figures, ({ report, kind }) => `${report} ${kind}`).values()].flatMap(([total, ...others]) => {
    const parts = others.filter(({ quantity }) => quantity.min !== total?.quantity.min)
    if (!total || parts.length < 2 || parts.length > MOST_PARTS) return []
    const sum = parts.reduce((all, { quantity }) => all + (quantity.min ?? 0), 0)
    if (sum !== total.quantity.min) return []
    return parts.map((part) => link(part, total, 'part-of', 'is one of the figures of its report that make up'))
  })
}

const isPlain = ({ quantity, partOf, flow, person }: Claim): boolean =>
  quantity.hedge === 'exact' && (quantity.min ?? 0) > 0 && partOf === null && flow !== 'additional' && person === null

const link = (from: Claim, to: Claim, type: 'part-of' | 'adds-to', how: string): Relation => ({
  from: from.id,
  to: to.id,
  type,
  reason: `${toldClaim(from)} ${how} ${toldClaim(to)}`,
})

import { FORMER } from '../domain/claim.ts'
import type { Relation } from '../domain/ledger.ts'
import { type Member, told } from './member.ts'

/** How far apart a former count and the one that took its place may stand in a text, in code units. */
const BESIDE = 24

const isFormer = ({ claim }: Member): boolean => claim.rule === FORMER

/**
 * "Rose from 8 to 11": `updates`, or `corrects` where it fell, from the count reached to the former one beside it;
 * `null` for any other pair.
 */
export function replacement(a: Member, b: Member): Relation | null {
  if (isFormer(a) === isFormer(b)) return null
  const [former, reached] = isFormer(a) ? [a, b] : [b, a]
  if (former.claim.report !== reached.claim.report || former.claim.end > reached.claim.end) return null
  if (former.value === reached.value || reached.claim.start - former.claim.end > BESIDE) return null
  const lowered = (reached.bounds?.high ?? 0) < (former.bounds?.low ?? 0)
  return {
    from: reached.claim.id,
    to: former.claim.id,
    type: lowered ? 'corrects' : 'updates',
    reason: `${told(reached)} is told as what the count of ${told(former)} has become`,
  }
}

/** Why two figures that differ are no rivals where one is told as a former count; `null` where neither is. */
export function formerCount(a: Member, b: Member): string | null {
  const former = [a, b].find(isFormer)
  return former ? `${told(former)} is told as what the count had been` : null
}

import type { Relation } from '../domain/ledger.ts'
import type { Member } from './member.ts'
import { partial, rival, told } from './member.ts'
import { differentGroups } from './people.ts'
import type { Dates } from './periods.ts'
import { datesInWords } from './title.ts'

/** A report that does not date a statement, and comes out this many days after another, may well retell an older one. */
const STALE_DAYS = 30

/**
 * `updates` or `corrects`, where one person or institution gave two different figures for the same thing at two known
 * times: a later figure that lies wholly below the earlier one corrects it, any other updates it. From the later claim
 * to the earlier; `null` where that is not so. A report that speaks for itself revises nothing: what differs between
 * its copies is transmission; and a late report that does not date the lower figure is no correction.
 */
export function revision(a: Member, b: Member): Relation | null {
  if (a.speaker === null || a.speaker !== b.speaker || a.speaker.startsWith('origin ') || a.value === b.value)
    return null
  if (!a.said || !b.said || !rival(a.claim) || !rival(b.claim)) return null
  if (partial(a.claim) !== partial(b.claim) || differentGroups(a.claim, b.claim)) return null
  if (before(a, b)) return revise(b, a)
  return before(b, a) ? revise(a, b) : null
}

const before = (a: Member, b: Member): boolean =>
  a.said !== null && b.said !== null && a.said.end !== null && a.said.end <= b.said.start

function revise(later: Member, earlier: Member): Relation | null {
  const lowered = later.bounds !== null && earlier.bounds !== null && later.bounds.high < earlier.bounds.low
  const [then, now] = [earlier.said, later.said]
  if (!then || !now || (lowered && later.claim.said?.basis === 'published' && daysBetween(then, now) > STALE_DAYS))
    return null
  return {
    from: later.claim.id,
    to: earlier.claim.id,
    type: lowered ? 'corrects' : 'updates',
    reason: `${told(later)}, said ${datesInWords(now)}, ${lowered ? 'lowers' : 'follows'} ${told(earlier)} of the same speaker, said ${datesInWords(then)}`,
  }
}

const daysBetween = (a: Dates, b: Dates): number => (Date.parse(b.start) - Date.parse(a.start)) / 86_400_000

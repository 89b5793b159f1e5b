import type { Relation } from '../domain/ledger.ts'
import type { Member } from './member.ts'
import { partial, rival, told } from './member.ts'
import { differentGroups } from './people.ts'
import type { Dates } from './periods.ts'
import { isBefore } from './raises.ts'
import { datesInWords } from './title.ts'

/** A report that does not date a statement, and comes out this many days after another, may well retell an older one. */
const STALE_DAYS = 30

/**
 * `updates` or `corrects`, where one person or institution gave two different figures for the same thing at two known
 * times: a later figure that lies wholly below the earlier one corrects it, any other updates it. From the later claim
 * to the earlier; `null` where that is not so. Of two figures said on one day the higher one updates the other where it
 * was published later. A report that speaks for itself revises nothing: what differs between its copies is
 * transmission; and a late report that does not date the lower figure is no correction.
 */
export function revision(a: Member, b: Member): Relation | null {
  if (a.speaker === null || a.speaker !== b.speaker || a.speaker.startsWith('origin ') || a.value === b.value)
    return null
  if (!rival(a.claim) || !rival(b.claim)) return null
  if (partial(a.claim) !== partial(b.claim) || differentGroups(a.claim, b.claim)) return null
  if (isLater(b, a)) return revise(b, a)
  return isLater(a, b) ? revise(a, b) : null
}

/** Said on a later day; or on the same day, published on a later one, and higher. */
function isLater(later: Member, earlier: Member): boolean {
  if (isBefore(earlier.said, later.said)) return true
  if (!earlier.said || !later.said || isBefore(later.said, earlier.said) || !lowered(earlier, later)) return false
  return (earlier.claim.published ?? '9999') < (later.claim.published ?? '')
}

/** True when the one lies wholly below the other. */
const lowered = (low: Member, high: Member): boolean =>
  low.bounds !== null && high.bounds !== null && low.bounds.high < high.bounds.low

function revise(later: Member, earlier: Member): Relation | null {
  const corrects = lowered(later, earlier)
  const [then, now] = [earlier.said, later.said]
  if (!then || !now) return null
  if (corrects && later.claim.said?.basis === 'published' && daysBetween(then, now) > STALE_DAYS) return null
  const published = then.start === now.start ? ` and published ${later.claim.published}` : ''
  return {
    from: later.claim.id,
    to: earlier.claim.id,
    type: corrects ? 'corrects' : 'updates',
    reason: `${told(later)}, said ${datesInWords(now)}${published}, ${corrects ? 'lowers' : 'follows'} ${told(earlier)} of the same speaker, said ${datesInWords(then)}${published && ` and published ${earlier.claim.published}`}`,
  }
}

const daysBetween = (a: Dates, b: Dates): number => (Date.parse(b.start) - Date.parse(a.start)) / 86_400_000

import { type Member, partial, rival, told } from './member.ts'
import type { Dates } from './periods.ts'
import { primaryRole } from './speaker.ts'
import { datesInWords } from './title.ts'

/** A speaker's figure and the higher one that the same speaker gave on a later day. */
export type Raise = { readonly from: Member; readonly to: Member }

/** The raises of a question: each speaker's totals in the order in which they were said, one step after the other. */
export function raisesOf(members: readonly Member[]): Raise[] {
  const spoken = members.filter(({ claim, said, bounds }) => said && bounds && rival(claim) && !partial(claim))
  const bySpeaker = Map.groupBy(spoken, ({ speaker }) => speaker)
  return [...bySpeaker].flatMap(([speaker, own]) => {
    if (speaker === null || speaker.startsWith('origin ')) return []
    const steps = own.toSorted((a, b) => compare(startOf(a), startOf(b)))
    return steps.slice(1).flatMap((to, i) => {
      const from = steps[i] as Member
      return isBefore(from.said, to.said) && (from.bounds?.high ?? 0) < (to.bounds?.low ?? 0) ? [{ from, to }] : []
    })
  })
}

const startOf = ({ said }: Member): string => said?.start ?? ''
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** True when the one was over before the other began. */
export const isBefore = (a: Dates | null, b: Dates | null): boolean =>
  a !== null && b !== null && a.end !== null && a.end <= b.start

/**
 * Why a lower figure is only an earlier count than a higher one and does not contradict it; `null` where it may. It
 * was said on an earlier day, and its own speaker, or the speaker whose figure it repeats, had raised it by the time of
 * the higher one; or both come from one nameless institution or from nobody named, who count on; or the higher one is told
 * as a toll so far, and neither is of one side alone.
 */
export function earlierCount(a: Member, b: Member, raises: readonly Raise[]): string | null {
  const [low, high] = (a.bounds?.low ?? 0) < (b.bounds?.low ?? 0) ? [a, b] : [b, a]
  const [then, now] = [low.said, high.said]
  if (!then || !now || !(isBefore(then, now) || isOutLater(high, low))) return null
  const days = `it was said ${datesInWords(then)}, the other ${datesInWords(now)}`
  const raise = raises.find(({ from, to }) => repeats(low, from) && (to.said?.start ?? '') <= now.start)
  if (raise) return `${days}, and ${told(raise.from)} had been raised to ${told(raise.to)} by then`
  if (low.speaker === null && low.counted !== null && low.counted === high.counted)
    return `${days}, and both may come from one and the same institution`
  if (isOfNoSide(low) && isOfNoSide(high) && high.claim.flow === 'cumulative') return `${days}, as a toll so far`
  return null
}

/** True of what a report tells in its own voice. */
const isOwn = ({ speaker }: Member): boolean => speaker?.startsWith('origin ') ?? false

/** Both said on one day, and the higher one, a toll so far, published on a later one. */
const isOutLater = ({ claim, said }: Member, low: Member): boolean =>
  claim.flow === 'cumulative' && !isBefore(said, low.said) && (low.claim.published ?? '9999') < (claim.published ?? '')

/** Those who count for no side of their own. */
const OF_NO_SIDE = new Set(['official', 'court', 'unknown'])

/** True of what a report tells in its own voice, or authorities tell. */
function isOfNoSide({ claim }: Member): boolean {
  const role = primaryRole(claim)
  return role === null || OF_NO_SIDE.has(role.split('/')[0] ?? '')
}

/** The figure itself, or one told without a speaker of its own on the same days that meets it. */
function repeats(low: Member, from: Member): boolean {
  if (low.speaker === from.speaker) return low.value === from.value
  const own = low.speaker !== null && !isOwn(low)
  const [a, b] = [low.bounds, from.bounds]
  return !own && a !== null && b !== null && a.low <= b.high && !isBefore(from.said, low.said)
}

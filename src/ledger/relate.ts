import { STOCK_KINDS } from '../claim/kinds.ts'
import type { Claim } from '../domain/claim.ts'
import type { Relation, RelationType } from '../domain/ledger.ts'
import { ABOUT_REACH } from '../domain/quantity.ts'
import { formerCount, replacement } from './formers.ts'
import { answers, type Member, partial, rival, told, toldClaim } from './member.ts'
import { differentGroups } from './people.ts'
import { eventLike, meet, within } from './periods.ts'
import { earlierCount, isBefore, type Raise } from './raises.ts'
import { revision } from './revision.ts'
import { primaryRole } from './speaker.ts'
import { datesInWords } from './title.ts'

/** The question that two claims answer. */
export type Setting = {
  readonly title: string
  /** Which report gives which value to it (see `givenKey`). */
  readonly given: ReadonlySet<string>
  /** Claims whose reports tell of one incident by their own words. */
  readonly evident: ReadonlySet<string>
  readonly raises: readonly Raise[]
  /** See `groupsBeside`. */
  readonly beside: ReadonlySet<string>
  /** See `listedBeside`. */
  readonly listed: ReadonlySet<string>
}
type Pair = Setting & { readonly a: Member; readonly b: Member }
type Rule = (pair: Pair) => Relation | null

/** The keys of `given`: which report gives which value. */
export const givenKey = (report: string, value: string): string => `${report} ${value}`

/**
 * How two claims of one question stand to each other: the first of these that holds, with its reason; `null` where
 * they merely agree (their intervals meet) or nothing can be told. Parts and additions are told by the text itself and
 * come before (see links.ts).
 */
export function relate(a: Member, b: Member, setting: Setting): Relation | null {
  if (a.claim.stance === 'hypothetical' || b.claim.stance === 'hypothetical') return null
  const pair = { ...setting, a, b }
  if (!answers(a.claim) || !answers(b.claim)) return denies(pair)
  return RULES.reduce<Relation | null>((found, rule) => found ?? rule(pair), null)
}

const relation = (a: Member, b: Member, type: RelationType, reason: string): Relation => ({
  from: a.claim.id,
  to: b.claim.id,
  type,
  reason,
})

/** Two claims that give one figure: worded when somebody asks, since a large case has more of these than of anything else. */
class Same implements Relation {
  readonly from: string
  readonly to: string
  readonly type = 'same'
  readonly #a: Claim
  readonly #b: Claim
  readonly #oneOrigin: boolean

  constructor(a: Claim, b: Claim, oneOrigin: boolean) {
    this.from = a.id
    this.to = b.id
    this.#a = a
    this.#b = b
    this.#oneOrigin = oneOrigin
  }

  get reason(): string {
    const origin = this.#oneOrigin ? 'one origin' : 'two origins'
    return `${toldClaim(this.#a)} and ${toldClaim(this.#b)} give one figure; the reports are of ${origin}`
  }

  /** With its reason, which JSON would leave out. */
  toJSON(): Relation {
    return { from: this.from, to: this.to, type: this.type, reason: this.reason }
  }
}

const denies: Rule = ({ a, b }) => {
  const [denial, denied] = answers(a.claim) ? [b, a] : [a, b]
  if (!answers(denied.claim) || !covers(denial, denied)) return null
  return relation(denial, denied, 'denies', `${told(denial)} is denied, which ${told(denied)} asserts`)
}

/** A denial reaches the figures that lie in its own: "that 70 died" reaches 70, "that more than 10 died" reaches 14. */
function covers(denial: Member, { bounds, value }: Member): boolean {
  if (denial.bounds === null || bounds === null) return denial.value === value
  return denial.bounds.low <= bounds.low && bounds.high <= denial.bounds.high
}

const same: Rule = ({ a, b }) => {
  if (a.value !== b.value || partial(a.claim) !== partial(b.claim) || !countAlike(a.claim, b.claim)) return null
  if (differentGroups(a.claim, b.claim) || !timesMeet(a, b)) return null
  return new Same(a.claim, b.claim, a.origin === b.origin)
}

/** A toll so far and a plain figure both count all. */
const countAlike = (a: Claim, b: Claim): boolean => (a.flow ?? 'cumulative') === (b.flow ?? 'cumulative')

/** Two reports of one origin that give one voice different figures, neither of which the other report has. */
const variant: Rule = ({ a, b, given }) => {
  if (a.origin !== b.origin || a.claim.report === b.claim.report || a.value === b.value) return null
  if (given.has(givenKey(a.claim.report, b.value)) || given.has(givenKey(b.claim.report, a.value))) return null
  if (!sameRole(a, b) || differentGroups(a.claim, b.claim) || partial(a.claim) !== partial(b.claim)) return null
  return relation(a, b, 'variant', `${told(a)} and ${told(b)} come down from one origin, with different figures`)
}

function sameRole(a: Member, b: Member): boolean {
  const [one, other] = [primaryRole(a.claim), primaryRole(b.claim)]
  return one === other || one === 'unknown' || other === 'unknown'
}

/** A claim about a month or a year in which the other's event fell may count more than it, and no less. */
const widerTime: Rule = ({ a, b }) => {
  const [narrow, wide] = a.claim.when && eventLike(a.claim.when) ? [a, b] : [b, a]
  const [inner, outer] = [narrow.claim.when, wide.claim.when]
  if (!inner || !outer || !eventLike(inner) || eventLike(outer) || !within(inner, outer)) return null
  if (meets(a, b) || (wide.bounds?.high ?? 0) < (narrow.bounds?.low ?? 0)) return null
  const reason = `${told(narrow)} is of days within the longer time that ${told(wide)} is of`
  return relation(a, b, narrow === a ? 'narrower' : 'wider', reason)
}

const incomparable: Rule = (pair) => {
  const { a, b } = pair
  const why = whyIncomparable(pair)
  return why === null ? null : relation(a, b, 'not-comparable', `${told(a)} and ${told(b)} do not compare: ${why}`)
}

/** Why two figures are no rivals, `null` where they are, or where they agree anyway. */
function whyIncomparable({ a, b, evident, raises, beside, listed }: Pair): string | null {
  if (!rival(a.claim) || !rival(b.claim)) {
    const flow = rival(a.claim) ? b.claim.flow : a.claim.flow
    return flow === 'additional' ? 'one counts on top of others' : 'one counts a moment, not all so far'
  }
  if (differentGroups(a.claim, b.claim)) return `one is of ${a.claim.who?.status}, the other of ${b.claim.who?.status}`
  if (!timesMeet(a, b)) return 'their days differ'
  if (!meets(a, b) && isBeside(a, b, beside)) return 'one is of a group that its report tells of beside a higher figure'
  if (!meets(a, b) && isListed(a, b, listed)) return 'one is of some of those whom its report lists'
  const oneIncident = evident.has(a.claim.id) && evident.has(b.claim.id)
  if (!meets(a, b) && !oneIncident && !sharedScope(a.claim, b.claim))
    return 'they speak of one place and one time only by supposition'
  if ((a.claim.partOf ?? b.claim.partOf) !== null && !meets(a, b)) return 'one is told as part of another figure'
  if (!meets(a, b) && isTaken(a, b)) return 'its report takes the lower one from those whom the other counts'
  if (a.speaker !== null && a.speaker === b.speaker && a.claim.report === b.claim.report && !meets(a, b)) {
    return 'one speaker gives both in one report, so they count different things'
  }
  return meets(a, b) ? null : (formerCount(a, b) ?? otherDay(a, b) ?? earlierCount(a, b, raises))
}

/** Why figures of a stock that were said on two days are no rivals, `null` for any others. */
function otherDay(a: Member, b: Member): string | null {
  const [one, other] = [a.said, b.said]
  if (!STOCK_KINDS.has(a.claim.kind) || !one || !other || !(isBefore(one, other) || isBefore(other, one))) return null
  return `one was said ${datesInWords(one)}, the other ${datesInWords(other)}, and the ${a.claim.kind} are not as many every day`
}

/** The lower of the two counts a group told of beside a higher figure, and the other is no such group. */
function isBeside(a: Member, b: Member, beside: ReadonlySet<string>): boolean {
  const [low, high] = (a.bounds?.low ?? 0) < (b.bounds?.low ?? 0) ? [a, b] : [b, a]
  return beside.has(low.claim.id) && low.claim.who?.status !== high.claim.who?.status
}

/** Letters between a figure and what its report tells of some of these right behind it. */
const BEHIND = 120

/** "19 inmates died, the ministry says. Five were beheaded": in its own voice, and of no other place or time. */
function isTaken(a: Member, b: Member): boolean {
  const [low, high] = (a.bounds?.low ?? 0) < (b.bounds?.low ?? 0) ? [a.claim, b.claim] : [b.claim, a.claim]
  const gap = low.start - high.end
  if (low.report !== high.report || gap < 0 || gap > BEHIND) return false
  const own = low.attribution.length === 0 && high.attribution.length > 0
  return own && low.when?.basis !== 'stated' && low.places.every(({ basis }) => basis === 'implied')
}

/** Some of a list may be fewer than all, and do not compare with some of another. */
function isListed(a: Member, b: Member, listed: ReadonlySet<string>): boolean {
  const [low, high] = (a.bounds?.low ?? 0) < (b.bounds?.low ?? 0) ? [a, b] : [b, a]
  return listed.has(low.claim.id) && (a.claim.report !== b.claim.report || listed.has(high.claim.id))
}

/** Claims of different reports are rivals only where both say where, or both say when, or both texts tell of one incident. */
const sharedScope = (a: Claim, b: Claim): boolean =>
  a.report === b.report || (a.places.length > 0 && b.places.length > 0) || (a.when !== null && b.when !== null)

const contradicts: Rule = ({ a, b, title }) => {
  if (meets(a, b)) return null
  const lower =
    partial(a.claim) || partial(b.claim) ? '; a count of what one saw, received or listed is a lower bound' : ''
  const reach = [a, b].some(({ claim }) => claim.quantity.hedge === 'about' || claim.quantity.hedge === 'nearly')
  const about = reach ? `, even with ${ABOUT_REACH * 100} % to either side of "about" and "nearly"` : ''
  return relation(a, b, 'contradicts', `${told(a)} and ${told(b)} cannot both answer "${title}"${about}${lower}`)
}

/** A partial count and a toll that admits it: no rivals, and no agreement either. */
const otherBase: Rule = ({ a, b }) => {
  if (partial(a.claim) === partial(b.claim) && !(partial(a.claim) && a.value !== b.value)) return null
  const { claim } = partial(a.claim) ? a : b
  return relation(
    a,
    b,
    'not-comparable',
    `${told(a)} and ${told(b)} do not compare: a count of base "${claim.base}" is only a lower bound on the toll`,
  )
}

const RULES: readonly Rule[] = [
  same,
  ({ a, b }) => replacement(a, b) ?? revision(a, b),
  variant,
  widerTime,
  incomparable,
  contradicts,
  otherBase,
]

/** True when some count satisfies both; vague words rule nothing out. */
const meets = (a: Member, b: Member): boolean =>
  a.bounds === null || b.bounds === null || (a.bounds.low <= b.bounds.high && b.bounds.low <= a.bounds.high)

const timesMeet = (a: Member, b: Member): boolean => !a.claim.when || !b.claim.when || meet(a.claim.when, b.claim.when)

import { type Member, partial, rival } from './member.ts'

/** Up to this many claims, every pair of a question is related; beyond it, pairs that stand for the others. */
export const ALL_PAIRS = 60

export type MemberPair = readonly [Member, Member]

/**
 * The pairs of one question to relate. In a large question: each claim and the first of its reading; one claim for
 * each two readings; each claim and what its speaker said last of every other value; one claim for each value of an
 * origin and the next. A pair may come twice.
 */
export function pairsOf(members: readonly Member[]): MemberPair[] {
  if (members.length <= ALL_PAIRS) return everyPair(members)
  const values = [...Map.groupBy(members, byValue).values()]
  const ofReadings = values.flatMap((group) => withFirst(group))
  const acrossReadings = everyPair(values.map(representative))
  const bySpeaker = groupsOf(members, ({ speaker }) => speaker).flatMap((group) => withLastOfOthers(group))
  const byOrigin = groupsOf(members, ({ origin }) => origin).flatMap((group) => inRow(firstOfEach(group)))
  return [...ofReadings, ...acrossReadings, ...bySpeaker, ...byOrigin]
}

/** Every unordered pair. */
const everyPair = <T>(items: readonly T[]): (readonly [T, T])[] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const))

/** The member that stands for its reading: a plain total of all the people, where there is one. */
function representative(group: readonly Member[]): Member {
  const plain = group.find(({ claim }) => rival(claim) && !partial(claim) && !claim.who?.status)
  const total = plain ?? group.find(({ claim }) => rival(claim) && !partial(claim))
  return total ?? (group[0] as Member)
}

const byValue = ({ value }: Member): string => value
const withFirst = ([first, ...others]: readonly Member[]): MemberPair[] =>
  first ? others.map((other) => [first, other] as const) : []
const inRow = (members: readonly Member[]): MemberPair[] =>
  members.slice(1).map((member, i) => [members[i] as Member, member] as const)
const firstOfEach = (members: readonly Member[]): Member[] =>
  [...Map.groupBy(members, byValue).values()].flatMap(([first]) => first ?? [])

function groupsOf(members: readonly Member[], keyOf: (member: Member) => string | null): Member[][] {
  return [...Map.groupBy(members, keyOf)].flatMap(([key, group]) => (key === null ? [] : [group]))
}

function withLastOfOthers(spoken: readonly Member[]): MemberPair[] {
  const last = [...Map.groupBy(spoken, byValue).values()].map((group) => group.reduce(later))
  return spoken.flatMap((member) =>
    last.filter(({ value }) => value !== member.value).map((other) => [member, other] as const),
  )
}

const later = (a: Member, b: Member): Member => ((a.said?.start ?? '') < (b.said?.start ?? '') ? b : a)

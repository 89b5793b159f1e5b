import { type Member, rival } from './member.ts'

/**
 * The claims of a question that count a group beside all: the report itself tells of some people by what they are
 * ("two firefighters were hurt") and gives, in anyone's words, a higher figure that is not of such people.
 */
export function groupsBeside(members: readonly Member[]): ReadonlySet<string> {
  const byReport = Map.groupBy(members, ({ claim }) => claim.report)
  return new Set(
    members.flatMap((member) =>
      isGroup(member) && byReport.get(member.claim.report)?.some((other) => isAbove(other, member))
        ? [member.claim.id]
        : [],
    ),
  )
}

const isGroup = ({ claim }: Member): boolean => claim.attribution.length === 0 && (claim.who?.status ?? null) !== null

const isAbove = (other: Member, { claim, bounds }: Member): boolean =>
  rival(other.claim) &&
  other.claim.who?.status !== claim.who?.status &&
  other.bounds !== null &&
  bounds !== null &&
  other.bounds.low > bounds.high

/** Letters between two figures that one list may hold: "the driver and two signalmen". */
const IN_LIST = 20

/**
 * The claims of a question that count some of a list: their report gives another figure of the same people's fate in the
 * same voice right beside them ("the driver and two signalmen were detained"), and neither is told as the sum.
 */
export function listedBeside(members: readonly Member[]): ReadonlySet<string> {
  const listed = new Set<string>()
  for (const told of Map.groupBy(
    members.filter(isItem),
    ({ claim, speaker }) => `${claim.report} ${speaker}`,
  ).values()) {
    const inText = told.toSorted((a, b) => a.claim.start - b.claim.start)
    inText.slice(1).forEach((next, i) => {
      const before = inText[i] as Member
      const gap = next.claim.start - before.claim.end
      if (next.value === before.value || gap < 0 || gap > IN_LIST) return
      listed.add(before.claim.id).add(next.claim.id)
    })
  }
  return listed
}

const isItem = ({ claim }: Member): boolean =>
  rival(claim) && claim.flow === null && claim.base === null && claim.partOf === null

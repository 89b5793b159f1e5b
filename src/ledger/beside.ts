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

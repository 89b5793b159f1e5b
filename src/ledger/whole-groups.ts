import type { Claim } from '../domain/claim.ts'
import { quantityText } from '../domain/quantity.ts'
import { TELLING_NUMBER } from './incident-fit.ts'
import { ALL, type People } from './people.ts'

/** A claim with the people it counts and the happening it is of. */
type Counted = {
  readonly claim: Claim
  readonly people: People
  readonly incident: number | null
  /** Whether its report's own words say of which incident it is. */
  readonly evident: boolean
}

/**
 * "Nine dead in a prison riot", and below it "nine inmates died": where one figure of a happening is told both of a group
 * and of nobody in particular, and of no second group, the group is all there were, and its claims answer the question
 * about all. So do those about inmates, where no report tells of others beside them: a prison's dead are of the prison.
 */
export function withWholeGroups<T extends Counted>(placed: readonly T[]): T[] {
  const whole = new Map<string, string>()
  for (const [key, own] of Map.groupBy(placed, matterKey)) {
    const groups = new Set(own.map(({ people }) => people.key).filter((people) => people.startsWith('group ')))
    const [group] = groups
    if (group === undefined || groups.size > 1) continue
    const [ofGroup, ofAll] = [group, ALL.key].map((people) => figuresOf(own.filter((one) => one.people.key === people)))
    const one = ofGroup?.some((figure) => ofAll?.includes(figure))
    if (one || (group.startsWith(INMATES) && !isToldBeside(own))) whole.set(key, group)
  }
  return placed.map((one) =>
    one.incident !== null && whole.get(matterKey(one)) === one.people.key ? { ...one, people: ALL } : one,
  )
}

const INMATES = 'group detainee '

/** Whether a report gives a figure of a group and a higher one of all. */
function isToldBeside(placed: readonly Counted[]): boolean {
  const most = new Map<string, number>()
  for (const { claim, people } of placed)
    if (people.key === ALL.key) most.set(claim.report, Math.max(most.get(claim.report) ?? 0, claim.quantity.min ?? 0))
  return placed.some(
    ({ claim, people }) => people.key !== ALL.key && (most.get(claim.report) ?? 0) > (claim.quantity.max ?? 0),
  )
}

const matterKey = ({ claim, incident }: Counted): string => `${claim.kind} ${incident}`

/** Figures that two happenings would hardly have in common, without those of a part. */
const figuresOf = (placed: readonly Counted[]): string[] =>
  placed.flatMap(({ claim: { quantity, partOf, flow }, incident, evident }) =>
    incident !== null &&
    partOf === null &&
    flow !== 'additional' &&
    (quantity.min ?? 0) >= (evident ? 2 : TELLING_NUMBER)
      ? [quantityText(quantity)]
      : [],
  )

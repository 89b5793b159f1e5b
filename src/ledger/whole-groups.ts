import type { Claim } from '../domain/claim.ts'
import { quantityText } from '../domain/quantity.ts'
import { ALL, type People } from './people.ts'
import { TELLING_NUMBER } from './tellings.ts'

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
 * and of nobody in particular, and of no group that has another figure, the group is all there were, and its claims answer
 * the question about all. So do those about inmates, where no report tells of others beside them: a prison's dead are of
 * the prison.
 */
export function withWholeGroups<T extends Counted>(placed: readonly T[]): T[] {
  const whole = new Set<string>()
  for (const [key, own] of Map.groupBy(placed, matterKey)) {
    const groups = [...Map.groupBy(own, ({ people }) => people.key)].filter(([people]) => people.startsWith('group '))
    if (groups.length === 0 || own[0]?.incident === null) continue
    const shared = groups.reduce(
      (figures, [, its]) => figures.intersection(figuresOf(its)),
      figuresOf(own.filter(({ people }) => people.key === ALL.key)),
    )
    const [[first = ''] = []] = groups
    const inmates = groups.length === 1 && first.startsWith(INMATES) && !isToldBeside(own)
    if (shared.size > 0 || inmates) for (const [people] of groups) whole.add(`${key} ${people}`)
  }
  return placed.map((one) => (whole.has(`${matterKey(one)} ${one.people.key}`) ? { ...one, people: ALL } : one))
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
const figuresOf = (placed: readonly Counted[]): ReadonlySet<string> =>
  new Set(
    placed.flatMap(({ claim: { quantity, partOf, flow }, incident, evident }) =>
      incident !== null &&
      partOf === null &&
      flow !== 'additional' &&
      (quantity.min ?? 0) >= (evident ? 2 : TELLING_NUMBER)
        ? [quantityText(quantity)]
        : [],
    ),
  )

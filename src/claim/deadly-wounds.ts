import type { Link } from './links.ts'

/** What hurts somebody who then dies of it. */
const HURT = ['wounded', 'attacked', 'beaten', 'hit', 'casualties']

/** The links without the hurt of those who die in the same breath: "was shot twice and died" is one death. */
export const withoutDeadlyWounds = (links: readonly Link[]): Link[] =>
  links.filter(
    ({ kind, patient }) =>
      !HURT.includes(kind) || !links.some((other) => other.kind === 'killed' && other.patient === patient),
  )

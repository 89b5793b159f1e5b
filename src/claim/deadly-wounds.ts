import { fateValue, type View } from '../find/view.ts'
import type { Link } from './links.ts'
import { listed } from './listed.ts'
import type { Scan } from './reach.ts'
import { PRONOUN } from './uncounted.ts'

/** What hurts somebody who then dies of it. */
const HURT = ['wounded', 'bearing', 'attacked', 'beaten', 'hit', 'casualties']

/**
 * The links without the hurt of those who die in the same breath: "was shot twice and died", "a bullet hit X, killing her"
 * is one death.
 */
export function withoutDeadlyWounds({ index }: View, links: readonly Link[]): Link[] {
  const named = links.map((link) => (index.starting(link.patient.from, 'reflexive') ? link : withVictim(link, links)))
  return named.filter(
    ({ kind, patient }) =>
      !HURT.includes(kind) || !named.some((other) => other.kind === 'killed' && other.patient === patient),
  )
}

/** "The bodies of a man and a woman with gunshot wounds": the links without the wounds of the dead. */
export function withoutWoundsOfBodies(scene: Scan, links: readonly Link[]): Link[] {
  const bodies = links.filter(({ kind, fate }) => kind === 'killed' && fate && fateValue(fate).as === 'event')
  return links.filter(
    ({ kind, start, patient }) =>
      kind !== 'bearing' ||
      start !== patient.to ||
      !bodies.some((body) => body.patient.to <= patient.from && listed(scene, body.patient, patient)),
  )
}

/** "Killing him", behind what hurt somebody: that one's death; "killing himself" is not. */
function withVictim(link: Link, links: readonly Link[]): Link {
  if (link.kind !== 'killed' || link.rule !== 'verb-object' || link.patient.rule !== PRONOUN) return link
  const hurt = links.findLast(
    ({ kind, end, patient: { quantity, to } }) =>
      HURT.includes(kind) && quantity.max === 1 && Math.max(end, to) <= link.start,
  )
  return hurt ? { ...link, patient: hurt.patient } : link
}

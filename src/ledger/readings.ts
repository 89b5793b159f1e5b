import type { Reading } from '../domain/ledger.ts'
import { VAGUE } from '../domain/quantity.ts'
import { ROLES } from '../domain/voice.ts'
import { answers, type Member } from './member.ts'
import { lastDay } from './periods.ts'
import { countSpeakers, primaryRole } from './speaker.ts'

/** A reading with the members it was made of. */
export type MadeReading = { readonly reading: Reading; readonly members: readonly Member[] }

/**
 * The readings of one question: its answering claims by equal quantity, in order of value; vague words come last, by
 * their order of magnitude.
 *
 * @param superseded ids of claims that their own speaker updated or corrected
 */
export function readingsOf(members: readonly Member[], superseded: ReadonlySet<string>): MadeReading[] {
  const groups = Map.groupBy(
    members.filter(({ claim }) => answers(claim)),
    ({ value }) => value,
  )
  return [...groups.values()].map((group) => ({ reading: readingOf(group, superseded), members: group })).sort(byValue)
}

function readingOf(members: readonly Member[], superseded: ReadonlySet<string>): Reading {
  const { min, max, hedge, vague } = members[0]?.claim.quantity ?? { min: null, max: null, hedge: 'vague' }
  const roles = new Set(members.map(({ claim }) => primaryRole(claim)))
  return {
    min,
    max,
    hedge,
    ...(vague ? { vague } : {}),
    claims: members.map(({ claim }) => claim.id),
    origins: new Set(members.map(({ origin }) => origin)).size,
    speakers: countSpeakers(members),
    said: firstAndLast(members),
    roles: ROLES.filter((role) => roles.has(role)),
    standing: members.some(({ claim }) => !superseded.has(claim.id)),
  }
}

/** The first and the last day on which it was stated; empty where none is known. */
function firstAndLast(members: readonly Member[]): readonly string[] {
  const starts = members.flatMap(({ claim }) => claim.said?.start ?? []).sort()
  const ends = members
    .flatMap(({ claim }) => (claim.said?.end ? lastDay(claim.said.end) : (claim.said?.start ?? [])))
    .sort()
  const [first, last] = [starts.at(0), ends.at(-1)]
  return first && last ? [first, last] : []
}

function byValue({ reading: a }: MadeReading, { reading: b }: MadeReading): number {
  if (a.vague && b.vague) return VAGUE.indexOf(a.vague) - VAGUE.indexOf(b.vague)
  const [one, other] = [a.min ?? a.max, b.min ?? b.max]
  if (one === null || other === null) return one === null ? 1 : -1
  return one - other || (a.max ?? Number.MAX_VALUE) - (b.max ?? Number.MAX_VALUE) || (a.hedge < b.hedge ? -1 : 1)
}

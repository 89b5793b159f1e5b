import type { Claim } from '../domain/claim.ts'

/**
 * Words for people that reports of one event use for one another: the same dead are "people", "protesters" and
 * "workers". A claim about them answers the question about all; every other group has a question of its own.
 */
const WHOLE = new Set(['civilian', 'protester', 'worker', 'activist', 'student'])
/** Where the fate is a court's or a prison's, "defendants" and "prisoners" are no part of the whole but the whole. */
const OF_DETAINEES = new Set([
  'charged',
  'tried',
  'convicted',
  'imprisoned',
  'released',
  'detained',
  'arrested',
  'tortured',
])

/** Whom a question is about: `key` tells groups apart, `label` is what the title says; both empty for "all". */
export type People = { readonly key: string; readonly label: string | null }

export const ALL: People = { key: '', label: null }

/**
 * Whom the claim counts. A named person is alone; a group is told apart by its status and organisation; a part of a
 * total of the same kind is never all, even where its group has no word of its own ("20 of them").
 *
 * @param part whether the claim is a part of a total of its own kind
 */
export function peopleOf({ kind, person, who }: Claim, part: boolean): People {
  if (person) return { key: `person ${person.id}`, label: person.name }
  const whole = !part && (WHOLE.has(who?.status ?? '') || (who?.status === 'detainee' && OF_DETAINEES.has(kind)))
  const status = whole ? null : (who?.status ?? null)
  const organization = who?.organization ?? null
  if (status === null && organization === null) return part ? { key: 'part', label: 'part of a total' } : ALL
  const label = [status ?? who?.status, organization?.name].filter((word) => word).join(', ')
  return { key: `group ${status ?? ''} ${organization?.id ?? ''}`, label }
}

/** True for a word that reports use for the people at large, and not for one side ("workers", and not "police"). */
export const isWholeWord = (status: string | null): boolean => WHOLE.has(status ?? '')

/** True when one claim counts people whom the other, by its own word for them, does not. */
export function differentGroups(a: Claim, b: Claim): boolean {
  const [one, other] = [a.who?.status ?? null, b.who?.status ?? null]
  return one !== null && other !== null && one !== other
}

import { fold } from './fold.ts'
import type { Model } from './model.ts'
import { roleOf } from './roles.ts'
import type { Claim } from './types.ts'

/** What a person narrows the claims down by; an empty string is no wish. */
export type Filter = {
  readonly search: string
  readonly kind: string
  readonly place: string
  /** ISO dates, both inclusive, of what the claim is about. */
  readonly from: string
  readonly to: string
  readonly role: string
  readonly language: string
  readonly report: string
  readonly named: '' | 'named' | 'unnamed'
}

export const NO_FILTER: Filter = {
  search: '',
  kind: '',
  place: '',
  from: '',
  to: '',
  role: '',
  language: '',
  report: '',
  named: '',
}

/** Whether the filter lets everything through. */
export const isOpen = (filter: Filter): boolean => Object.values(filter).every((wish) => wish.trim() === '')

/** The ids of the claims that pass; `wordsOf` gives the words that a claim may be searched by. */
export function passing(model: Model, filter: Filter, wordsOf: (claim: Claim) => string): ReadonlySet<string> {
  const words = fold(filter.search)
    .split(/\s+/u)
    .filter((word) => word !== '')
  return new Set(
    model.dossier.claims
      .filter((claim) => matches(claim, filter) && (words.length === 0 || hasWords(wordsOf(claim), words)))
      .map(({ id }) => id),
  )
}

const hasWords = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word))

function matches(claim: Claim, { kind, place, from, to, role, language, report, named }: Filter): boolean {
  if (kind !== '' && claim.kind !== kind) return false
  if (place !== '' && !claim.places.some(({ id }) => id === place)) return false
  if (role !== '' && roleOf(claim) !== role) return false
  if (language !== '' && claim.language !== language) return false
  if (report !== '' && claim.report !== report) return false
  if (named !== '' && (claim.person !== null) !== (named === 'named')) return false
  return (from === '' && to === '') || within(claim, from, to)
}

/** Whether the time of the event, where it is known, meets the days asked for. */
function within({ when }: Claim, from: string, to: string): boolean {
  if (when === null) return false
  return (to === '' || when.start <= to) && (from === '' || when.end === null || when.end > from)
}

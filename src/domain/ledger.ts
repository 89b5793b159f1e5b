import type { Entity, NameRef } from './entity.ts'
import type { Hedge, Vague } from './quantity.ts'
import type { Period } from './time.ts'
import type { Role } from './voice.ts'

/** How two claims stand to each other. */
export const RELATION_TYPES = [
  'same',
  'updates',
  'corrects',
  'part-of',
  'adds-to',
  'narrower',
  'wider',
  'denies',
  'variant',
  'contradicts',
  'not-comparable',
] as const
export type RelationType = (typeof RELATION_TYPES)[number]

export type Relation = {
  readonly from: string
  readonly to: string
  readonly type: RelationType
  readonly reason: string
}

/** A stated total and figures of disjoint places or groups that add up to it; it is pointed out, and changes nothing. */
export type Sum = { readonly total: string; readonly parts: readonly string[]; readonly reason: string }

/** A question of so many claims that not every pair of them was compared: how many pairs were left out. */
export type LeftOut = { readonly question: string; readonly claims: number; readonly pairs: number }

/** One answer to a question, with the claims that give it. */
export type Reading = {
  readonly min: number | null
  readonly max: number | null
  readonly hedge: Hedge
  readonly vague?: Vague
  readonly claims: readonly string[]
  /** How many origins, presumed independent, carry it. */
  readonly origins: number
  /** How many distinct speakers stand behind it. */
  readonly speakers: number
  /** First and last date it was stated on. */
  readonly said: readonly string[]
  readonly roles: readonly Role[]
  /** False when its every claim was updated or corrected by its own speaker. */
  readonly standing: boolean
}

export type Status = 'single-voice' | 'agreed' | 'compatible' | 'contradicted'
export type Reported = { readonly low: number | null; readonly high: number | null; readonly open: boolean }
/** Under what a reading may lead; `none` is the default. */
export const POLICIES = ['none', 'support', 'latest', 'official', 'ucdp-style', 'acled-style'] as const
export type Policy = (typeof POLICIES)[number]
export type Leading = { readonly reading: number; readonly policy: Policy; readonly reason: string }

/** What a set of claims answers: this kind, these people, this place, this time. */
export type Question = {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly places: readonly NameRef[]
  readonly when: Period | null
  readonly who: string | null
  readonly readings: readonly Reading[]
  readonly status: Status
  readonly reported: { readonly ever: Reported; readonly standing: Reported }
  readonly leading: Leading | null
}

export type LedgerDocument = {
  readonly name: string
  readonly sha256: string
  readonly mediaType: string
  readonly size: number
  readonly language: string
  readonly published: string | null
  readonly publisher: string | null
}

/** Questions, readings and relations of a case: a pure function of its documents. */
export type Ledger = {
  readonly documents: readonly LedgerDocument[]
  readonly questions: readonly Question[]
  readonly relations: readonly Relation[]
  readonly sums: readonly Sum[]
  readonly leftOut: readonly LeftOut[]
  readonly entities: readonly Entity[]
}

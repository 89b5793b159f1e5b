import type { Derivation } from './derivation.ts'
import type { NameRef } from './entity.ts'
import type { Quantity } from './quantity.ts'
import type { Quoted } from './span.ts'
import type { Basis, Period } from './time.ts'
import type { Voice } from './voice.ts'

/** Whose fate it is, by the group word used. */
export type Status = string

/** What the number is a count of. */
export type CountBase = 'total' | 'observed' | 'facility' | 'list'
/** So far, at this moment, or on top of others. */
export type Flow = 'cumulative' | 'current' | 'additional'
/** The report's author's own stance. */
export type Stance = 'asserted' | 'denied' | 'doubted' | 'hypothetical'

export type Who = Quoted & { readonly status: Status | null; readonly organization: NameRef | null }
export type ClaimPlace = NameRef & { readonly basis: Exclude<Basis, 'published'> }

/** What a report says on one matter, with its quotation: one line of `variorum claims`. */
export type Claim = Quoted & {
  readonly id: string
  readonly document: string
  readonly sha256: string
  readonly report: string
  readonly language: string
  readonly kind: string
  readonly quantity: Quantity
  readonly base: CountBase | null
  readonly flow: Flow | null
  readonly who: Who | null
  readonly person: NameRef | null
  readonly places: readonly ClaimPlace[]
  readonly when: Period | null
  readonly asOf: Period | null
  readonly said: Period | null
  readonly published: string | null
  readonly attribution: readonly Voice[]
  readonly stance: Stance
  readonly partOf: string | null
  /** 1, 2 … for what its report calls another happening than what it is about. */
  readonly happening?: number
  readonly through: string | null
  readonly rule: string
}

/** The rule of a claim that its text tells as what a count had been before: "rose *from 8* to 11". */
export const FORMER = 'former-number'

/** A claim with the derivation that `explain` prints; the derivation is no part of the contract's output. */
export type DerivedClaim = { readonly claim: Claim; readonly derivation: Derivation }

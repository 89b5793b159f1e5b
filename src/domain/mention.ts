import type { Derivation } from './derivation.ts'
import type { EntityType, NameRef } from './entity.ts'
import type { Quantity } from './quantity.ts'
import type { Quoted } from './span.ts'
import type { TimeValue } from './time.ts'
import type { Attribution } from './voice.ts'

/** Why a quantity became no claim. */
export type Passed =
  | 'age'
  | 'date'
  | 'money'
  | 'distance'
  | 'population'
  | 'law'
  | 'ordinal'
  | 'measure'
  | 'duration'
  | 'percent'
  | 'hypothetical'
  | 'no-fate'

type Base = Quoted & { readonly document: string; readonly rule: string; readonly derivation: Derivation }

export type QuantityMention = Base & {
  readonly kind: 'quantity'
  readonly value: Quantity
  /** Ids of the claims it became. */
  readonly claims: readonly string[]
  /** Why it became none, `null` when it did. */
  readonly passed: Passed | null
}
export type TimeMention = Base & {
  readonly kind: 'time'
  readonly value: TimeValue
  /** What does not fit about the date ("an event after its publication"), `null` when all does. */
  readonly anomaly: string | null
}
export type NameMention = Base & { readonly kind: EntityType; readonly value: NameRef }
export type AttributionMention = Base & { readonly kind: 'attribution'; readonly value: Attribution }

/** A stretch of text recognised as a quantity, time, name or attribution. */
export type Mention = QuantityMention | TimeMention | NameMention | AttributionMention

import type { Span } from './span.ts'

/** Which rule fired over which words, and what it was made of: the tree that `explain` prints. */
export type Derivation = Span & {
  readonly rule: string
  /** What the rule made of the words, in a few words. */
  readonly yields: string
  readonly parts: readonly Derivation[]
}

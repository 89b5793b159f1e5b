import type { Report } from './report.ts'

export type CopyRelation = 'duplicate' | 'near-copy' | 'translation' | 'siblings' | 'excerpt'

/** Two reports of which one descends from the other, or both from a third. */
export type CopyPair = {
  readonly a: string
  readonly b: string
  readonly relation: CopyRelation
  readonly parent: string | { readonly name: string } | null
  readonly score: number
  readonly reason: string
  /** Aligned stretches, as `[start, end]` in each document's text. */
  readonly evidence: readonly { readonly a: readonly [number, number]; readonly b: readonly [number, number] }[]
}

/** Reports, the pairs found among them, and the partition into origins (report ids, sorted). */
export type Copies = {
  readonly reports: readonly Report[]
  readonly pairs: readonly CopyPair[]
  readonly origins: readonly (readonly string[])[]
}

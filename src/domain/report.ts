import type { Span } from './span.ts'

/** One telling by one author at one time; a document holds one or more. */
export type Report = Span & {
  /** The document's name, `#`, and the report's number from 1. */
  readonly id: string
  readonly document: string
  readonly sha256: string
  /** ISO 639-1 code of the language most of it is written in, `und` where none can be told. */
  readonly language: string
  /** ISO date or a shorter ISO prefix. */
  readonly published: string | null
  readonly publisher: string | null
  readonly title: string | null
  /** Sources the report says it was taken from ("from the Chtodelat News site"), as worded. */
  readonly takenFrom: readonly string[]
}

import type { Span } from './span.ts'

/** What is known about a document from beside its text: front matter, meta tags, a sidecar or a line's own keys. */
export type Metadata = {
  readonly title: string | null
  /** ISO date (`2011-12-19`), or a shorter ISO prefix (`2011-12`), of publication. */
  readonly published: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly url: string | null
  /** ISO 639-1 code. */
  readonly language: string | null
}

/** Nothing known beside the text. */
export const NO_METADATA: Metadata = {
  title: null,
  published: null,
  publisher: null,
  author: null,
  url: null,
  language: null,
}

/** One file (or one line of a JSON Lines file) as it came. */
export type Document = {
  /** The path relative to the argument it was found under, with `/`; for a line of JSON Lines its `id`. */
  readonly name: string
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string
  readonly mediaType: string
  /** Length of the bytes. */
  readonly size: number
  /** The text that all offsets count in. */
  readonly text: string
  readonly metadata: Metadata
  /** Stretches of `text` that are kept but not searched (a front-matter block). */
  readonly unread: readonly Span[]
}

/** Why an input was passed over, or what is wrong with a part of it: one line for a person. */
export type Problem = {
  /** The file, as the user would write it, with the line where that helps: `notes.jsonl:12`. */
  readonly where: string
  /** What is wrong and what to do about it, without a final full stop. */
  readonly reason: string
  /** True when a document was left out because of it; false when it was read all the same. */
  readonly skipped: boolean
}

import type { Document, Problem } from '../domain/document.ts'

/** What came of reading an input: its documents, and what was wrong with it. */
export type Read = { readonly documents: readonly Document[]; readonly problems: readonly Problem[] }

/** A file to be read: the name its document gets, and the words a problem calls it by. */
export type Source = { readonly name: string; readonly where: string; readonly mediaType: string }

/** One format: turns a file's bytes into documents. `charset` is what the sender declared, if anything. */
export type Reader = (source: Source, bytes: Uint8Array, charset: string | null) => Read

/** A problem for which a document was left out. */
export const skip = (where: string, reason: string): Problem => ({ where, reason, skipped: true })

/** A problem that did not keep the document from being read. */
export const notice = (where: string, reason: string): Problem => ({ where, reason, skipped: false })

/** The outcome of an input that gives no document. */
export const nothing = (where: string, reason: string): Read => ({ documents: [], problems: [skip(where, reason)] })

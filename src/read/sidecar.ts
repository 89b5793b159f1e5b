import type { Document } from '../domain/document.ts'
import { NO_METADATA } from '../domain/document.ts'
import { decode } from './encoding.ts'
import type { Described } from './metadata.ts'
import { describe, override } from './metadata.ts'
import type { Read } from './read.ts'
import { notice } from './read.ts'

/** What a sidecar's name ends in, after the whole name of the file it describes. */
export const SIDECAR = '.meta.json'

const valuesOf = (bytes: Uint8Array): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(decode(bytes)?.text ?? '')
    return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown> | null) : null
  } catch {
    return null
  }
}

const read = (bytes: Uint8Array, where: string): Described => {
  const values = valuesOf(bytes)
  if (values !== null) return describe(values, where)
  const reason =
    'the sidecar is not a JSON object and is passed over: write it as {"title": "…", "published": "2011-12-19"}'
  return { metadata: NO_METADATA, problems: [notice(where, reason)] }
}

/** Lays the metadata of a sidecar, a JSON object of the known keys, over that of the documents of its file. */
export const withSidecar = ({ documents, problems }: Read, bytes: Uint8Array, where: string): Read => {
  const outer = read(bytes, where)
  const describeAnew = (document: Document): Document => ({
    ...document,
    metadata: override(document.metadata, outer.metadata),
  })
  return { documents: documents.map(describeAnew), problems: [...problems, ...outer.problems] }
}

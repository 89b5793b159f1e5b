import { createHash } from 'node:crypto'

/** The SHA-256 of `bytes` in lower-case hexadecimal: what a document is known by. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

import type { Problem } from '../domain/document.ts'
import { magicOf } from './binary.ts'
import { sha256 } from './digest.ts'
import type { Decoded } from './encoding.ts'
import { decode } from './encoding.ts'
import { frontMatter } from './front-matter.ts'
import type { Reader } from './read.ts'
import { nothing, notice } from './read.ts'

/** Why bytes that do not decode are passed over. */
export const notText = (bytes: Uint8Array): string => {
  const magic = magicOf(bytes)
  return magic === null
    ? 'not text: its bytes are those of a binary file'
    : `not text: by its first bytes this is ${magic}`
}

/** The problem of a text with bytes that do not belong to its encoding, if it is one. */
export const badBytes = ({ encoding, badByte }: Decoded, where: string): Problem[] =>
  badByte === null
    ? []
    : [notice(where, `byte ${badByte} is not ${encoding}: it is shown as U+FFFD, as are others like it; save as UTF-8`)]

/** Reads plain text and Markdown: the text is the file's own, its front matter kept but not searched. */
export const readPlain: Reader = ({ name, where, mediaType }, bytes, charset) => {
  const decoded = magicOf(bytes) === null ? decode(bytes, charset) : null
  if (decoded === null) return nothing(where, notText(bytes))
  const { text } = decoded
  const { span, metadata, problems } = frontMatter(text, where)
  if (text.slice(span?.end ?? 0).trim() === '') return nothing(where, 'empty: there is no text in it')
  const unread = span === null ? [] : [span]
  const document = { name, sha256: sha256(bytes), mediaType, size: bytes.length, text, metadata, unread }
  return { documents: [document], problems: [...badBytes(decoded, where), ...problems] }
}

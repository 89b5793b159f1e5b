import { magicOf } from './binary.ts'
import { sha256 } from './digest.ts'
import { decode } from './encoding.ts'
import { readPage } from './html-page.ts'
import { badBytes, notText } from './plain.ts'
import type { Reader } from './read.ts'
import { nothing } from './read.ts'

const HEAD = 4096
const DECLARATION = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)|<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]+)/i

/** The encoding a page declares in a meta tag or its XML declaration, as labelled there. */
const declaredIn = (bytes: Uint8Array): string | null => {
  const match = DECLARATION.exec(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'))
  return match?.[1] ?? match?.[2] ?? null
}

/** How a dossier's data begin in the page that this program writes; such a page among the reports is none of them. */
const DOSSIER = '<script type="application/json" id="dossier">{"format":"variorum-dossier"'

/** Reads a page: the text is its main text in paragraphs, so that offsets count there and not in the markup. */
export const readHtml: Reader = ({ name, where, mediaType }, bytes, charset) => {
  const decoded = magicOf(bytes) === null ? decode(bytes, charset ?? declaredIn(bytes)) : null
  if (decoded === null) return nothing(where, notText(bytes))
  if (decoded.text.includes(DOSSIER)) return { documents: [], problems: [] }
  const { text, metadata, problems } = readPage(decoded.text, where)
  if (text.trim() === '') return nothing(where, 'empty: there is no text on the page')
  const document = { name, sha256: sha256(bytes), mediaType, size: bytes.length, text, metadata, unread: [] }
  return { documents: [document], problems: [...badBytes(decoded, where), ...problems] }
}

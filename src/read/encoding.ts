import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { hasControls } from './binary.ts'
import { detectEncoding } from './detect.ts'
import { scanUtf8 } from './utf8.ts'
import { guessUtf16 } from './utf16.ts'

/** A text with the encoding it came in, and the offset in bytes of the first one that stands for no character there. */
export type Decoded = { readonly text: string; readonly encoding: string; readonly badByte: number | null }

const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

const markOf = (bytes: Uint8Array): { length: number; encoding: string } | null => {
  const found = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))
  return found === undefined ? null : { length: found[0].length, encoding: found[1] }
}

/**
 * The encoding that a label names, as the WHATWG Encoding Standard has it (`latin1` is `windows-1252`), or null for an
 * unknown one. A label read from the bytes themselves cannot be UTF-16: it then means UTF-8, as the standard says.
 */
const encodingOf = (label: string): string | null => {
  try {
    const { encoding } = new TextDecoder(label)
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return iconv.encodingExists(label) ? label : null
  }
}

const UNICODE = new Set(['utf-8', 'utf-16le', 'utf-16be'])

const decodeBytes = (bytes: Uint8Array, encoding: string): string =>
  UNICODE.has(encoding) || !iconv.encodingExists(encoding)
    ? new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
    : iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), encoding, { stripBOM: false })

const badByteOf = (bytes: Uint8Array, text: string, encoding: string): number | null => {
  if (encoding === 'utf-8') return isUtf8(bytes) ? null : scanUtf8(bytes).firstBad
  const at = text.indexOf('\ufffd')
  if (at < 0) return null
  return text.length === bytes.length ? at : encoding.startsWith('utf-16') ? at * 2 : null
}

/** True for UTF-8 with a few bad bytes, rather than another encoding in which some bytes look like UTF-8. */
const isNearlyUtf8 = (bytes: Uint8Array): boolean => {
  const { sequences, bad } = scanUtf8(bytes)
  return sequences > 0 && sequences >= bad
}

const undeclared = (bytes: Uint8Array): string | null => {
  const wide = guessUtf16(bytes)
  if (wide !== null) return wide
  if (hasControls(bytes)) return null
  return isUtf8(bytes) || isNearlyUtf8(bytes) ? 'utf-8' : detectEncoding(bytes)
}

const isWide = (encoding: string): boolean => /^(gb|big5|euc|shift|iso-2022)/.test(encoding)
const isAscii = (bytes: Uint8Array): boolean => !bytes.some((byte) => byte >= 0x80)

/**
 * What the file says of itself, unless its bytes say otherwise: one that declares an 8-bit encoding and is UTF-8
 * throughout was converted, and its declaration left behind.
 */
const believed = (bytes: Uint8Array, declared: string | null): string | null => {
  const encoding = declared === null ? null : encodingOf(declared)
  if (encoding === null || guessUtf16(bytes) !== null || hasControls(bytes)) return null
  if (isUtf8(bytes)) return isWide(encoding) && !isAscii(bytes) ? encoding : 'utf-8'
  return encoding === 'utf-8' ? null : encoding
}

/**
 * Turns bytes into text, nothing changed but a byte-order mark dropped. The encoding is that of the mark, else the
 * `declared` one, else UTF-16 or UTF-8 where the bytes are that, else the likeliest; null when they are no text at all.
 * What cannot be decoded becomes U+FFFD.
 */
export const decode = (bytes: Uint8Array, declared: string | null = null): Decoded | null => {
  const mark = markOf(bytes)
  const encoding = mark?.encoding ?? believed(bytes, declared) ?? undeclared(bytes)
  if (encoding === null) return null
  const start = mark?.length ?? 0
  const body = bytes.subarray(start)
  const text = decodeBytes(body, encoding)
  const bad = badByteOf(body, text, encoding)
  return { text, encoding, badByte: bad === null ? null : bad + start }
}

import * as v from 'valibot'
import { NO_METADATA } from '../domain/document.ts'
import { magicOf } from './binary.ts'
import { sha256 } from './digest.ts'
import { decode } from './encoding.ts'
import type { Page } from './html-page.ts'
import { readPage } from './html-page.ts'
import { describe, override } from './metadata.ts'
import { badBytes, notText } from './plain.ts'
import type { Read, Reader } from './read.ts'
import { nothing } from './read.ts'

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const MARK = '\xef\xbb\xbf'
const MEDIA_TYPE = 'application/json'

const BAD_ID = '"id" is neither one line of text nor a number'
const Row = v.object(
  {
    id: v.nullish(v.union([v.pipe(v.string(), v.regex(/^\P{Cc}*[^\p{Cc}\s]\P{Cc}*$/u)), v.number()], BAD_ID)),
    text: v.nullish(v.string('"text" is not a text')),
    html: v.nullish(v.string('"html" is not a text')),
  },
  'not a JSON object',
)
type Row = v.InferOutput<typeof Row>
type Values = Readonly<Record<string, unknown>>

/** One line of a file without its line break; `number` counts from 1. */
type Line = { readonly number: number; readonly bytes: Uint8Array }

function* linesOf(bytes: Uint8Array): Generator<Line> {
  for (let start = 0, number = 1; start < bytes.length; number++) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const next = feed < 0 ? bytes.length : feed
    const end = next > start && bytes[next - 1] === CARRIAGE_RETURN ? next - 1 : next
    yield { number, bytes: bytes.subarray(start, end) }
    start = next + 1
  }
}

const rowOf = (text: string): { row: Row; values: Values } | string => {
  try {
    const values = JSON.parse(text)
    const result = v.safeParse(Row, values)
    return result.success && !Array.isArray(values)
      ? { row: result.output, values }
      : (result.issues?.[0].message ?? 'not a JSON object')
  } catch {
    return 'not JSON: each line must be one JSON object'
  }
}

const pageOf = ({ text, html }: Row, where: string): Page => {
  if (typeof text === 'string') return { text: text.toWellFormed(), metadata: NO_METADATA, problems: [] }
  return readPage((html ?? '').toWellFormed(), where)
}

const readLine = (bytes: Uint8Array, unnamed: string, where: string, charset: string | null): Read => {
  const decoded = decode(bytes, charset)
  if (decoded === null) return nothing(where, notText(bytes))
  const parsed = rowOf(decoded.text)
  if (typeof parsed === 'string') return nothing(where, parsed)
  const page = pageOf(parsed.row, where)
  if (page.text.trim() === '') return nothing(where, 'empty: there is no text in its "text" or "html"')
  const own = describe(parsed.values, where)
  const document = {
    name: String(parsed.row.id ?? unnamed),
    sha256: sha256(bytes),
    mediaType: MEDIA_TYPE,
    size: bytes.length,
    text: page.text,
    metadata: override(page.metadata, own.metadata),
    unread: [],
  }
  return { documents: [document], problems: [...badBytes(decoded, where), ...page.problems, ...own.problems] }
}

const withoutMark = (bytes: Uint8Array): Uint8Array =>
  String.fromCharCode(...bytes.subarray(0, MARK.length)) === MARK ? bytes.subarray(MARK.length) : bytes

/** The encoding of the file as a whole: a line may be too short to tell. */
const encodingOf = (bytes: Uint8Array, charset: string | null): string | null =>
  magicOf(bytes) === null ? (decode(bytes, charset)?.encoding ?? null) : null

/**
 * Reads JSON Lines, one document a line; a line without `id` is named after the file and the line's number. A document's
 * SHA-256 and size are those of its line without the line break. A bad line is one problem, and the rest goes on; blank
 * lines are passed over.
 */
export const readJsonLines: Reader = ({ name, where }, bytes, charset) => {
  const encoding = encodingOf(bytes, charset)
  if (encoding === null) return nothing(where, notText(bytes))
  if (/^utf-(16|32)/.test(encoding)) return nothing(where, `JSON Lines in ${encoding} is not read: save it as UTF-8`)
  const reads: Read[] = []
  for (const line of linesOf(withoutMark(bytes))) {
    if (line.bytes.every((byte) => byte === 0x20 || byte === 0x09)) continue
    reads.push(readLine(line.bytes, `${name}:${line.number}`, `${where}:${line.number}`, encoding))
  }
  if (reads.length === 0) return nothing(where, 'empty: there is no line in it')
  return { documents: reads.flatMap((read) => read.documents), problems: reads.flatMap((read) => read.problems) }
}

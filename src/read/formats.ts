import { readHtml } from './html.ts'
import { readJsonLines } from './jsonl.ts'
import { readPlain } from './plain.ts'
import type { Reader } from './read.ts'

/** A format: how its files are named, and what reads them. */
export type Format = { readonly mediaType: string; readonly extensions: readonly string[]; readonly read: Reader }

const FORMATS: readonly Format[] = [
  { mediaType: 'text/plain', extensions: ['.txt'], read: readPlain },
  { mediaType: 'text/markdown', extensions: ['.md', '.markdown'], read: readPlain },
  { mediaType: 'text/html', extensions: ['.html', '.htm'], read: readHtml },
  { mediaType: 'application/xhtml+xml', extensions: ['.xhtml'], read: readHtml },
  { mediaType: 'application/jsonl', extensions: ['.jsonl', '.ndjson'], read: readJsonLines },
]
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'application/x-ndjson': 'application/jsonl',
  'application/ndjson': 'application/jsonl',
  'text/x-markdown': 'text/markdown',
}

const WORD = 'is not read yet: save it as text (.txt) or as a web page (.html)'
const ADVICE: Readonly<Record<string, string>> = {
  '.pdf': 'PDF is not read yet: save it as text (.txt)',
  '.doc': `a Word document ${WORD}`,
  '.docx': `a Word document ${WORD}`,
  '.odt': `an OpenDocument text ${WORD}`,
  '.rtf': `rich text ${WORD}`,
  '.json': 'JSON is not read: put one document a line into a .jsonl file',
  '.csv': 'a table is not read: put one document a line into a .jsonl file',
  '.xlsx': 'a spreadsheet is not read: put one document a line into a .jsonl file',
}

/** The extension of a file's name in lower case, with its dot; empty where there is none. */
const extensionOf = (name: string): string => /[^/](\.[^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** The format of a file by its name, or null. */
export const formatOfName = (name: string): Format | null => {
  const extension = extensionOf(name)
  return FORMATS.find(({ extensions }) => extensions.includes(extension)) ?? null
}

/** The format with a media type (its parameters set aside), or null. */
export const formatOfMediaType = (mediaType: string): Format | null => {
  const essence = (mediaType.split(';')[0] as string).trim().toLowerCase()
  const known = OTHER_NAMES[essence] ?? essence
  return FORMATS.find((format) => format.mediaType === known) ?? null
}

/** Why a file whose name tells no format is passed over, and what to do about it. */
export const unknownFormat = (name: string): string => {
  const extension = extensionOf(name)
  const known = FORMATS.flatMap(({ extensions }) => extensions).join(' ')
  if (extension === '') return `a name without an extension tells no format: give it one of ${known}`
  return ADVICE[extension] ?? `${extension} files are not read: what is read is ${known}`
}

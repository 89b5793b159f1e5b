import type { Document as YamlDocument } from 'yaml'
import { isMap, parseDocument } from 'yaml'
import type { Metadata, Problem } from '../domain/document.ts'
import { NO_METADATA } from '../domain/document.ts'
import type { Span } from '../domain/span.ts'
import { describe, isMetadataKey } from './metadata.ts'
import { notice } from './read.ts'

/** A text's front matter: its span (null where the text has none), what it says, and what is wrong with it. */
export type FrontMatter = {
  readonly span: Span | null
  readonly metadata: Metadata
  readonly problems: readonly Problem[]
}

const NONE: FrontMatter = { span: null, metadata: NO_METADATA, problems: [] }
const OPENING = /^---[ \t]*\r?\n/
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$(?![\s\S]))/m
const LONGEST = 1 << 16
const ONE_WORD = /^[\p{L}\p{N}_.:-]+$/u
const FIRST_KEY = /^\s*(?:#.*\s+)*["']?([\p{L}\p{N}_.-]+)["']?[ \t]*:(?:\s|$)/u

/** The YAML between a first line of `---` and the next `---` or `...`; the end is that of the closing line. */
const blockOf = (text: string): { yaml: string; end: number; closed: boolean } | null => {
  const opening = OPENING.exec(text)?.[0].length
  if (opening === undefined) return null
  const rest = text.slice(opening, opening + LONGEST)
  const closing = CLOSING.exec(rest)
  if (closing === null) return { yaml: rest, end: opening, closed: false }
  return { yaml: rest.slice(0, closing.index), end: opening + closing.index + closing[0].length, closed: true }
}

/** Keys of one word, or a key that we know: prose after a rule may hold colons as well. */
const isDescription = (values: Record<string, unknown>): boolean => {
  const keys = Object.keys(values)
  return keys.length > 0 && (keys.some(isMetadataKey) || keys.every((key) => ONE_WORD.test(key)))
}

const broken = (span: Span | null, where: string, line: number, reason: string): FrontMatter => ({
  span,
  metadata: NO_METADATA,
  problems: [notice(`${where}:${line}`, reason)],
})

const unclosed = (yaml: string, where: string): FrontMatter =>
  isMetadataKey(FIRST_KEY.exec(yaml)?.[1] ?? '')
    ? broken(null, where, 1, 'the front matter has no closing line: end it with ---')
    : NONE

/** The mapping as a plain object; null where it cannot be had (aliases that multiply without end). */
const valuesOf = (document: YamlDocument): Record<string, unknown> | null => {
  try {
    return document.toJS({ maxAliasCount: 50 }) as Record<string, unknown>
  } catch {
    return null
  }
}

/**
 * Reads the YAML block between lines of `---` at the start of a text: its span, closing line included, from 0. A text
 * that opens with a rule but no mapping has no front matter. A broken block keeps its span and is one problem.
 */
export const frontMatter = (text: string, where: string): FrontMatter => {
  const block = blockOf(text)
  if (block === null) return NONE
  if (!block.closed) return unclosed(block.yaml, where)
  const span = { start: 0, end: block.end }
  const document = parseDocument(block.yaml, { schema: 'core', customTags: [], logLevel: 'silent' })
  const error = document.errors[0]
  if (error !== undefined) {
    const line = 1 + (error.linePos?.[0].line ?? 1)
    const reason = `the front matter is not read: ${error.message.split(/[\n:]| at line/)[0]}`
    return FIRST_KEY.test(block.yaml) ? broken(span, where, line, reason) : NONE
  }
  if (!isMap(document.contents)) return NONE
  const values = valuesOf(document)
  if (values === null) return broken(span, where, 2, 'the front matter is not read: its aliases multiply without end')
  return isDescription(values) ? { span, ...describe(values, where) } : NONE
}

const MARKS = /[\p{Mn}\p{Me}\p{Cf}]/gu
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
/** What stands between quotation marks, arrows and dots, without the spaces around it. */
const SEGMENT = /[^\s“”←·][^“”←·]*[^\s“”←·]|[^\s“”←·]/gu
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'
const NO_BREAK = '\u00a0'

/** How many terminal columns `text` takes. */
export function columns(text: string): number {
  const shown = text.replace(MARKS, '')
  return [...shown].length + (shown.match(WIDE)?.length ?? 0)
}

/** `text` filled with spaces to `width` columns; longer text stays whole. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)))

/** A quotation on one line, in quotation marks. */
export const quotation = (text: string): string => `“${text.replace(/\s+/gu, ' ').trim()}”`

/** A line with its right-to-left stretches isolated, so that a terminal's reordering stays inside each of them. */
export function isolated(line: string): string {
  return RIGHT_TO_LEFT.test(line)
    ? line.replace(SEGMENT, (part) => (RIGHT_TO_LEFT.test(part) ? FIRST_STRONG_ISOLATE + part + POP_ISOLATE : part))
    : line
}

/**
 * `text` broken at spaces into lines of at most `width` columns, `indent` spaces before each, and `hang` more before
 * all but the first.
 */
export function wrap(text: string, width: number, indent = 0, hang = 0): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && columns(longer) > width - indent - (lines.length > 0 ? hang : 0)) {
      lines.push(line.trimEnd())
      line = word
    } else line = longer
  }
  return [...lines, line].map((one, index) => ' '.repeat(indent + (index > 0 ? hang : 0)) + one)
}

/** `parts` with dots between them, broken into lines between parts alone. */
export const dotted = (parts: readonly string[], width: number, indent = 0): readonly string[] =>
  wrap(parts.map((part) => part.replaceAll(' ', NO_BREAK)).join(' · '), width, indent).map((line) =>
    line.replaceAll(NO_BREAK, ' '),
  )

/** The first `limit` of `items`, then, where there are more, the line `more` makes of how many. */
export function* limited<T>(
  items: readonly T[],
  limit: number,
  lines: (item: T) => Iterable<string>,
  more: (left: number) => string,
): Generator<string> {
  for (const item of items.slice(0, limit)) yield* lines(item)
  if (items.length > limit) yield more(items.length - limit)
}

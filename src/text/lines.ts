import type { Span } from '../domain/span.ts'

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
const RULE = /^(?:[-*_=~#•–—]\s*){3,}$/u
const HEADING = /^#{1,6}\s/
const ITEM = /^(?:[-*+•▪◦‣–—]|\p{Nd}{1,3}[.)])\s/u

/** A line of text without the white space around it. */
export type Line = Span & {
  readonly blank: boolean
  /** A Markdown rule or underline, a heading, or the first line of a list item: it begins a paragraph of its own. */
  readonly form: 'plain' | 'rule' | 'heading' | 'item'
}

/** The lines of `text` in `span`, any line ending, in order; offsets count in `text`. */
export function linesOf(text: string, span: Span): Line[] {
  const lines: Line[] = []
  BREAK.lastIndex = span.start
  let from = span.start
  for (let match = BREAK.exec(text); match && match.index < span.end; match = BREAK.exec(text)) {
    lines.push(lineAt(text, from, match.index))
    from = match.index + match[0].length
  }
  if (from < span.end) lines.push(lineAt(text, from, span.end))
  return lines
}

function lineAt(text: string, from: number, to: number): Line {
  const span = trimmed(text, { start: from, end: to })
  return {
    ...span,
    blank: span.start === span.end,
    form: formOf(text.slice(span.start, Math.min(span.end, span.start + 80))),
  }
}

function formOf(line: string): Line['form'] {
  if (RULE.test(line)) return 'rule'
  if (HEADING.test(line)) return 'heading'
  return ITEM.test(line) ? 'item' : 'plain'
}

/** `span` without the white space at its ends; empty at its start where it holds nothing else. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** True for the UTF-16 code units of white space, a byte-order mark among them. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0x85) return false
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

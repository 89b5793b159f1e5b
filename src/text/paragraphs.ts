import type { Span } from '../domain/span.ts'
import { type Line, linesOf } from './lines.ts'
import { remembered } from './remembered.ts'

const WIDEST_WRAP = 140
const NARROWEST_WRAP = 30
const ENDS_SENTENCE = /[\p{Sentence_Terminal}…:][\p{Pe}\p{Pf}"']*$/u

/**
 * The paragraphs of `text` in `span`, in order, without the white space around them; offsets count in `text`. Blank
 * lines end a paragraph; so do single line breaks, unless the lines were wrapped by a program at one width, which is
 * told from the lengths of all lines of `span` together. Rules, headings and list items stand for themselves.
 */
export const paragraphs = (text: string, span: Span = { start: 0, end: text.length }): readonly Span[] =>
  remember(text, span)

const remember = remembered((text, span): readonly Span[] => {
  const lines = linesOf(text, span)
  const width = wrapWidth(text, lines)
  const found: Span[] = []
  let open: Line | null = null
  for (const line of lines) {
    const last = found.at(-1)
    if (!line.blank && open && last && continues(text, open, line, width))
      found[found.length - 1] = { start: last.start, end: line.end }
    else if (!line.blank) found.push({ start: line.start, end: line.end })
    open = line.blank ? null : line
  }
  return found
})

/** A wrapped line is followed by its continuation unless it ends well short of the width with a sentence's end. */
function continues(text: string, line: Line, next: Line, width: number | null): boolean {
  if (width === null || next.form !== 'plain' || line.form === 'rule' || line.form === 'heading') return false
  return line.end - line.start >= width * 0.6 || !endsSentence(text, line)
}

const endsSentence = (text: string, line: Line): boolean =>
  ENDS_SENTENCE.test(text.slice(Math.max(line.start, line.end - 12), line.end))

/**
 * The width at which a program broke the lines, or `null` where lines are paragraphs. At such a width nearly every
 * line is so long that the first word of the next one would not have fitted, and most do not end a sentence.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const inner: { length: number; needed: number; ends: boolean }[] = []
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    if (!next || line.blank || next.blank || line.form === 'rule' || next.form !== 'plain') return
    const length = line.end - line.start
    inner.push({ length, needed: length + 1 + firstWord(text, next), ends: endsSentence(text, line) })
  })
  const width = inner.reduce((widest, { length }) => Math.max(widest, length), 0)
  if (inner.length < 2 || width > WIDEST_WRAP || width < NARROWEST_WRAP) return null
  const full = inner.filter(({ needed }) => needed > width * 0.95).length
  const open = inner.filter(({ ends }) => !ends).length
  return full >= inner.length * 0.75 && open > inner.length * 0.5 ? width : null
}

function firstWord(text: string, line: Line): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + 40))
  const space = head.search(/\s/)
  return space < 0 ? head.length : space
}

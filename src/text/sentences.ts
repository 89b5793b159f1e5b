import type { Span } from '../domain/span.ts'
import { trimmed } from './lines.ts'
import { mayBeLong, pieces } from './long-sentences.ts'
import { paragraphs } from './paragraphs.ts'
import { residue } from './residue.ts'
import { type Stops, sentenceEnd } from './sentence-end.ts'
import { Notes } from './spellings.ts'
import { stretchOf, type Token } from './tokens.ts'

/** A paragraph with its sentences. */
export type Passage = { readonly paragraph: Span; readonly sentences: readonly Span[] }

const NONE: Stops = {
  abbreviations: new Set(),
  months: new Map(),
  weekdays: new Set(),
  isOpener: new Notes(() => false),
}
const HAS_WORD = /[\p{L}\p{N}]/u

/**
 * The sentences of `text` in `span`, in order and disjoint, without white space at their ends; offsets count in
 * `text`. Closing quotes and brackets stay with their sentence, residue is in none, and all other signs are in one.
 * What would be longer than any sentence is cut.
 */
export function sentences(text: string, span?: Span, stops: Stops = NONE): Span[] {
  return passages(text, span, stops).flatMap((passage) => passage.sentences)
}

/** The paragraphs of `text` in `span`, each with its sentences; see {@link sentences}. */
export function passages(text: string, span: Span = { start: 0, end: text.length }, stops: Stops = NONE): Passage[] {
  const set = residue(text, span)
  let at = 0
  let cutEnd = span.start
  return paragraphs(text, span).map((paragraph) => {
    const found: Span[][] = []
    let start = Math.max(paragraph.start, cutEnd)
    for (let cut = set[at]; cut && cut.start < paragraph.end; cut = set[++at]) {
      if (cut.start > start) found.push(split(text, { start, end: cut.start }, stops))
      start = cutEnd = cut.end
    }
    if (start < paragraph.end) found.push(split(text, { start, end: paragraph.end }, stops))
    const sentences = found.length === 1 ? (found[0] as Span[]) : found.flat()
    return {
      paragraph,
      sentences: sentences.some(mayBeLong) ? sentences.flatMap((one) => pieces(text, one)) : sentences,
    }
  })
}

/** Cuts one stretch; a piece without a letter or digit goes to its neighbour. */
function split(text: string, span: Span, stops: Stops): Span[] {
  const found: Span[] = []
  let start = span.start
  let saysSomething = false
  const close = (end: number): void => {
    const piece = trimmed(text, { start, end })
    if (piece.start === piece.end) return
    const last = found.at(-1)
    const says = HAS_WORD.test(text.slice(piece.start, piece.end))
    if (last && !(says && saysSomething)) {
      found[found.length - 1] = { start: last.start, end: piece.end }
      saysSomething ||= says
    } else {
      found.push(piece)
      saysSomething = says
    }
    start = end
  }
  const { tokens, from, to } = stretchOf(text, span.start, span.end)
  for (let i = from; i < to; i++) {
    const first = tokens[i] as Token
    if (!first.spelling.terminates) continue
    let behind = first.end
    while (i + 1 < to && isTerminatorAt(tokens[i + 1] as Token, behind)) behind = (tokens[++i] as Token).end
    const end = sentenceEnd(text, { start, end: span.end }, first.start, behind, stops)
    if (end !== null) close(end)
  }
  close(span.end)
  return found
}

const isTerminatorAt = ({ start, spelling }: Token, at: number): boolean => start === at && spelling.terminates

import type { Span } from '../domain/span.ts'
import { fold } from './fold.ts'
import { isSpace, trimmed } from './lines.ts'
import { pieces } from './long-sentences.ts'
import { paragraphs } from './paragraphs.ts'
import { residue } from './residue.ts'

/** A paragraph with its sentences. */
export type Passage = { readonly paragraph: Span; readonly sentences: readonly Span[] }

const NONE: ReadonlySet<string> = new Set()
const END = /[\p{Sentence_Terminal}…]+/gu
const CLOSER = /^[\p{Pe}\p{Pf}"'’*_]+/u
/** Scripts that put no space behind their full stop. */
const SPACELESS = /[。！？｡]$/u
const WORD_BEFORE = /(?:[\p{L}\p{M}\p{Nd}]|(?<=\p{L})['’.-](?=\p{L}))+$/u
const HAS_WORD = /[\p{L}\p{N}]/u
const BRACKET_REACH = 240

/**
 * The sentences of `text` in `span`, in order and disjoint, without white space at their ends; offsets count in
 * `text`. Closing quotes and brackets stay with their sentence, residue is in none, and all other signs are in one.
 * What would be longer than any sentence is cut.
 * `abbreviations` are folded words without their final stop ("dr", "inc") behind which a sentence goes on.
 */
export function sentences(text: string, span?: Span, abbreviations: ReadonlySet<string> = NONE): Span[] {
  return passages(text, span, abbreviations).flatMap((passage) => passage.sentences)
}

/** The paragraphs of `text` in `span`, each with its sentences; see {@link sentences}. */
export function passages(
  text: string,
  span: Span = { start: 0, end: text.length },
  abbreviations: ReadonlySet<string> = NONE,
): Passage[] {
  const set = residue(text, span)
  let at = 0
  let cutEnd = span.start
  return paragraphs(text, span).map((paragraph) => {
    const found: Span[] = []
    let start = Math.max(paragraph.start, cutEnd)
    for (let cut = set[at]; cut && cut.start < paragraph.end; cut = set[++at]) {
      if (cut.start > start) found.push(...split(text, { start, end: cut.start }, abbreviations))
      start = cutEnd = cut.end
    }
    if (start < paragraph.end) found.push(...split(text, { start, end: paragraph.end }, abbreviations))
    return { paragraph, sentences: found.flatMap((sentence) => pieces(text, sentence)) }
  })
}

/** Cuts one stretch; a piece without a letter or digit goes to its neighbour. */
function split(text: string, span: Span, abbreviations: ReadonlySet<string>): Span[] {
  const found: Span[] = []
  let start = span.start
  const close = (end: number): void => {
    const piece = trimmed(text, { start, end })
    const last = found.at(-1)
    if (piece.start === piece.end) return
    if (last && !HAS_WORD.test(text.slice(piece.start, piece.end)))
      found[found.length - 1] = { start: last.start, end: piece.end }
    else if (last && !HAS_WORD.test(text.slice(last.start, last.end)))
      found[found.length - 1] = { start: last.start, end: piece.end }
    else found.push(piece)
    start = end
  }
  for (const { index, 0: signs } of text.slice(span.start, span.end).matchAll(END)) {
    const end = sentenceEnd(text, { start, end: span.end }, span.start + index, signs, abbreviations)
    if (end !== null) close(end)
  }
  close(span.end)
  return found
}

/** Where the sentence ends whose terminator stands at `at`, or `null` where it goes on. */
function sentenceEnd(
  text: string,
  span: Span,
  at: number,
  signs: string,
  abbreviations: ReadonlySet<string>,
): number | null {
  const after = at + signs.length
  const closers = CLOSER.exec(text.slice(after, Math.min(span.end, after + 6)))?.[0] ?? ''
  const end = after + closers.length
  if (end >= span.end) return span.end
  const opens = /^[\p{Ps}\p{Pi}]/u.test(text.slice(end, end + 1)) && /\p{Ll}\p{M}*$/u.test(text.slice(at - 2, at))
  if (!isSpace(text.charCodeAt(end)) && !SPACELESS.test(signs) && !opens) return null
  const next = nextStart(text, end, span.end)
  const before = WORD_BEFORE.exec(text.slice(Math.max(span.start, at - 32), at))?.[0] ?? ''
  if (/^\p{Ll}/u.test(next) && goesOnInLowerCase(text, span.start, at)) return null
  if (signs === '.' && closers === '' && isAbbreviation(text, span.start, at, before, next, abbreviations)) return null
  return insideBrackets(text, span, at) ? null : end
}

/** The first letters or digits behind the end, past opening quotes and dashes. */
function nextStart(text: string, from: number, end: number): string {
  const ahead = text.slice(from, Math.min(end, from + 24))
  return /[\p{L}\p{N}].*$/su.exec(ahead)?.[0] ?? ''
}

/** Lower case behind a stop carries the sentence on, unless what stands before it knows no case (Arabic). */
function goesOnInLowerCase(text: string, start: number, at: number): boolean {
  const letter = /\p{L}(?=[^\p{L}]*$)/u.exec(text.slice(Math.max(start, at - 12), at))?.[0]
  return letter === undefined || !/\p{Lo}/u.test(letter)
}

function isAbbreviation(
  text: string,
  start: number,
  at: number,
  before: string,
  next: string,
  abbreviations: ReadonlySet<string>,
): boolean {
  const word = fold(before)
  if (before === '') return false
  if (abbreviations.has(word)) return true
  if (/^\p{Nd}{1,3}$/u.test(before)) return trimmed(text, { start, end: at - before.length }).end === start
  if (/\p{Nd}/u.test(before)) return false
  const letters = before.replace(/\P{L}/gu, '')
  const digitNext = /^\p{Nd}/u.test(next)
  if (letters.length === 1 || /[.-]\p{L}$/u.test(before)) return initialGoesOn(text, start, at, before, digitNext)
  if (digitNext) return letters.length <= 3 && !/\p{Lo}/u.test(before)
  return (
    letters.length <= 4 &&
    /^\p{L}[^aeiouyàâáãéêèíóôõúаеиоуыэюя]*$/iu.test(letters) &&
    /^\p{Lu}/u.test(letters) &&
    !/^\p{Lu}{2,}$/u.test(letters) &&
    !/\p{Lo}/u.test(before)
  )
}

/** "N. Nazarbayev", "U.S. forces", "в г. Актау" go on; "2011 г. Потом", "at 5 p.m. They" do not. */
function initialGoesOn(text: string, start: number, at: number, before: string, digitNext: boolean): boolean {
  if (!/^\p{Ll}/u.test(before) || digitNext) return true
  return !/\p{Nd}\s?$/u.test(text.slice(Math.max(start, at - before.length - 3), at - before.length))
}

/** A stop inside short brackets ends no sentence of the text around them. */
function insideBrackets(text: string, span: Span, at: number): boolean {
  const before = text.slice(Math.max(span.start, at - BRACKET_REACH), at)
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return false
  const ahead = text.slice(at, Math.min(span.end, at + BRACKET_REACH))
  const close = ahead.indexOf(')')
  const open = ahead.indexOf('(')
  return close > 0 && (open < 0 || close < open) && !/^[.!?…]+\)/u.test(ahead.slice(0, close + 1))
}

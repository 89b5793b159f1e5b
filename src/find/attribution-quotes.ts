import { contains, overlaps, type Span } from '../domain/span.ts'
import { countBefore } from '../text/bisect.ts'
import { tokensSpan } from './attribution-content.ts'
import type { Draft } from './attribution-draft.ts'
import { skipAsides } from './source-phrase.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'
import type { Quotation } from './speech-quotes.ts'

/** Without the space and the comma that stand inside the marks. */
function inner({ view }: Line, { start, end }: Span): Span {
  while (start < end && /\s/u.test(view.text[start] ?? '')) start++
  while (start < end && /[\s,،]/u.test(view.text[end - 1] ?? '')) end--
  return { start, end }
}

const GAP = 6
const WORDS = 3

/**
 * The content widened to the quotations the speaker's words are next to: the one that ends right before the cue, the
 * one that opens right behind it, or the one that the cue itself stands in between dashes.
 */
export function quotedContent(
  line: Line,
  draft: Draft,
  content: Span | null,
  quotes: readonly Quotation[],
): Span | null {
  if (draft.place === 'inside' || (!draft.verb && draft.place !== 'opens')) return content
  const own = tokensSpan(line, draft)
  const near = nearby(quotes, own)
  if (draft.place === 'closes') return closing(line, draft, near, own, content)
  const next = near.find(
    (quote) => quote.outside.start >= own.end && gap(line, own.end, quote.outside.start) <= 2 && isSpeech(quote, line),
  )
  return next ? inner(line, next.inside) : clipped(content, near, own)
}

/** Where the speaker's words begin, with what leads over from the quotation: «…»، هكذا علق. */
const startOf = (line: Line, { from }: Draft): number =>
  line.view.tokens[skipAsides(line, from - 1) + 1]?.start ?? line.view.start

function closing(line: Line, draft: Draft, near: readonly Quotation[], own: Span, content: Span | null): Span | null {
  const around = near.find((quote) => contains(quote.outside, own))
  if (around) return inner(line, around.inside)
  const start = startOf(line, draft)
  const before = near.find(
    (quote) =>
      quote.outside.end <= start &&
      gap(line, quote.outside.end, start) <= 2 &&
      (isSpeech(quote, line) || near.some((next) => next.outside.start >= own.end && resumes(line, own.end, next))),
  )
  if (!before || isWoven(line, before)) return content
  const after = near.find(
    (quote) =>
      quote.outside.start >= own.end &&
      (resumes(line, own.end, quote) || (isSpeech(quote, line) && isNext(line, own.end, quote))),
  )
  return inner(line, { start: before.inside.start, end: (after ?? before).inside.end })
}

/** 'Fired 38 dockers for "leaving their posts", the union said': a quotation that goes on in small letters what the words before it say. */
const isWoven = ({ view }: Line, { inside, outside }: Quotation): boolean =>
  /^\s*\p{Ll}/u.test(view.text.slice(inside.start, inside.start + 3)) &&
  /\p{L}\s$/u.test(view.text.slice(Math.max(view.start, outside.start - 2), outside.start))

/** What shows that a quotation has a cue of its own behind it: a comma within or behind its mark, a small letter behind it. */
const OWN_CUE = /^(?:[,،]\s*["”»]|\S?\s?["”»]\s*(?:[,،–—]|\p{Ll}))/u

/** A quotation goes on behind "…, X said." when it opens right after that sentence in the same paragraph. */
const isNext = (line: Line, end: number, quote: Quotation): boolean =>
  !OWN_CUE.test(line.view.text.slice(quote.inside.end - 1, quote.outside.end + 3)) &&
  !line.view.text.slice(end, quote.outside.start).includes('\n') &&
  quote.outside.start - end < 60 &&
  quote.outside.start >= line.view.end - 2

const RESUMED = 120
/** '"It would be," said X, a scholar, "a mistake."': behind a comma of the same sentence the quotation goes on. */
function resumes(line: Line, end: number, quote: Quotation): boolean {
  const { view } = line
  const { start } = quote.outside
  if (start >= view.end || start - end > RESUMED || !/[,،]\s*$/u.test(view.text.slice(end, start))) return false
  return !view.tokens.some((token, i) => token.start >= end && token.end <= start && has(line, i, IS.cue))
}

/** What a speaker inside a quotation reports ends with it at the latest. */
function clipped(content: Span | null, near: readonly Quotation[], own: Span): Span | null {
  const around = near.find((quote) => contains(quote.outside, own))
  return around && content && overlaps(around.inside, content)
    ? { start: content.start, end: Math.min(content.end, around.inside.end) }
    : content
}

const gap = (line: Line, from: number, to: number): number =>
  from >= to ? 0 : (line.view.text.slice(from, Math.min(to, from + GAP * 4)).match(/\S/gu)?.length ?? 0)

/** A quotation of some length, or an exclamation or question; other short ones are names and words used with distance. */
function isSpeech(quote: Quotation, line: Line): boolean {
  const inside = line.view.text.slice(quote.inside.start, Math.min(quote.inside.end, quote.inside.start + 80))
  return EXCLAMATION.test(inside) || inside.trim().split(/\s+/u).length >= WORDS
}
const EXCLAMATION = /[!?؟]\s*$/u

const LIMIT = 4
/** The few quotations around a place, found by bisection. */
function nearby(quotes: readonly Quotation[], at: Span): readonly Quotation[] {
  const before = countBefore(quotes.length, (i) => (quotes[i]?.outside.start ?? 0) >= at.start)
  return quotes.slice(Math.max(0, before - LIMIT), before + LIMIT)
}

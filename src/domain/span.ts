/** A half-open stretch `[start, end)` of a document's text, in UTF-16 code units counted from 0. */
export type Span = { readonly start: number; readonly end: number }

/** A span with its literal wording: `text.slice(start, end) === quote`. */
export type Quoted = Span & { readonly quote: string }

/** The span of `text` from `start` to `end` with its wording. */
export const quoted = (text: string, { start, end }: Span): Quoted => ({ start, end, quote: text.slice(start, end) })

/** True when the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True when `inner` lies wholly in `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** The shortest span that holds all of `spans`; there must be at least one. */
export const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((span) => span.start)),
  end: Math.max(...spans.map((span) => span.end)),
})

type Span = { readonly start: number; readonly end: number }

/** A line longer than this is shown in pieces, so that a browser never lays out a megabyte at once. */
const LONGEST = 3000

/** The lines of `text` within a span, without empty ones; very long lines in pieces that end at a space where they can. */
export function paragraphs(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = []
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at)
    const stop = newline < 0 || newline > end ? end : newline
    if (text.slice(at, Math.min(stop, at + 200)).trim() !== '' || stop - at > 200)
      found.push(...piecesOf(text, at, stop))
    at = stop + 1
  }
  return found
}

function piecesOf(text: string, start: number, end: number): Span[] {
  const found: Span[] = []
  for (let at = start; at < end; ) {
    const limit = Math.min(end, at + LONGEST)
    const space = limit < end ? text.lastIndexOf(' ', limit) : limit
    const stop = space > at + LONGEST / 2 ? space : whole(text, limit)
    found.push({ start: at, end: stop })
    at = stop
  }
  return found
}

/** A cut that parts no surrogate pair. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at)

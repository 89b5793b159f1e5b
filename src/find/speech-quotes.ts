import type { Span } from '../domain/span.ts'
import type { View } from './view.ts'

/** A direct quotation: what stands between the marks, and the marks with it, in document offsets. */
export type Quotation = { readonly inside: Span; readonly outside: Span; readonly closed: boolean }

type Sign = {
  readonly at: number
  readonly end: number
  readonly norm: string
  readonly paragraph: number
  readonly first: boolean
}
type Open = { readonly sign: Sign; readonly close: string; readonly last: number }

const CLOSERS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"' }
const SIGNS = new Set(['«', '»', '“', '”', '„', '"'])

/**
 * The quotations of a report, in order of their beginnings, inner ones left out. A quotation runs on over paragraphs
 * while each of them opens with a mark again, as newspapers do; one that is never closed ends with its paragraph.
 */
export function quotations(views: readonly View[]): Quotation[] {
  const ends = paragraphEnds(views)
  const found: Quotation[] = []
  let open = null as Open | null
  const finish = (from: Open, end: number, after: number): void => {
    found.push({
      inside: { start: from.sign.end, end },
      outside: { start: from.sign.at, end: after },
      closed: after > end,
    })
    open = null
  }
  for (const sign of quoteSigns(views)) {
    const reopened: boolean =
      open !== null &&
      sign.paragraph === open.last + 1 &&
      sign.norm === open.sign.norm &&
      sign.first &&
      sign.norm !== '"'
    if (open && sign.paragraph > open.last && !reopened)
      finish(open, ends.get(open.last) ?? open.sign.end, ends.get(open.last) ?? open.sign.end)
    if (!open) {
      const close = CLOSERS[sign.norm]
      if (close) open = { sign, close, last: sign.paragraph }
    } else if (reopened) open = { ...open, last: sign.paragraph }
    else if (sign.norm === open.close) finish(open, sign.at, sign.end)
  }
  if (open) finish(open, ends.get(open.last) ?? open.sign.end, ends.get(open.last) ?? open.sign.end)
  return found
}

/** The quote signs of all sentences; `first` says that the sign opens its paragraph. */
function* quoteSigns(views: readonly View[]): Generator<Sign> {
  let paragraph = -1
  for (const view of views) {
    for (const [i, { start, end, norm, kind }] of view.tokens.entries()) {
      const first = i === 0 && view.paragraph !== paragraph
      if (kind === 'sign' && SIGNS.has(norm)) yield { at: start, end, norm, paragraph: view.paragraph, first }
    }
    paragraph = view.paragraph
  }
}

function paragraphEnds(views: readonly View[]): Map<number, number> {
  return new Map(views.map((view) => [view.paragraph, view.end]))
}

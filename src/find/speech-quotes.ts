import type { Span } from '../domain/span.ts'
import { tagNumber } from '../lang/tags.ts'
import type { Token } from '../text/tokens.ts'
import { FEATURE, QUOTES } from './features.ts'
import type { View } from './view.ts'

/** A direct quotation: what stands between the marks, and the marks with it, in document offsets. */
export type Quotation = { readonly inside: Span; readonly outside: Span }

type Side = 'open' | 'close' | 'either'
type Sign = Span & {
  readonly norm: string
  readonly side: Side
  readonly paragraph: number
  /** True where it opens its paragraph. */
  readonly first: boolean
}
type Open = { readonly sign: Sign; readonly close: string; readonly last: number }

const CLOSERS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"' }
const HAS_QUOTES = tagNumber(FEATURE.quotes)
const PARAGRAPHS = 3

/**
 * The quotations of a report, in order of their beginnings, inner ones left out. A quotation runs on over a few
 * paragraphs where each of them opens with a mark again, as newspapers do, or where its closing mark is the next mark
 * there is; one that is never closed ends with its paragraph.
 */
export function quotations(views: readonly View[]): Quotation[] {
  const signs = quoteSigns(views)
  if (signs.length === 0) return []
  const ends = new Map(views.map((view) => [view.paragraph, view.end]))
  const found: Quotation[] = []
  let open = null as Open | null
  for (const sign of signs) {
    if (open && !reaches(open, sign)) {
      found.push(unclosed(open, ends))
      open = null
    }
    if (open && isReopening(open, sign)) open = { ...open, last: sign.paragraph }
    else if (open && closesIt(open, sign)) {
      found.push(between(open, sign.start, sign.end))
      open = null
    } else open = open && sign.side !== 'open' ? open : (opened(sign) ?? open)
  }
  return open ? [...found, unclosed(open, ends)] : found
}

const opened = (sign: Sign): Open | null => {
  const close = sign.side === 'close' ? undefined : CLOSERS[sign.norm]
  return close === undefined ? null : { sign, close, last: sign.paragraph }
}

const between = ({ sign }: Open, end: number, after: number): Quotation => ({
  inside: { start: sign.end, end },
  outside: { start: sign.start, end: after },
})

function unclosed(open: Open, ends: ReadonlyMap<number, number>): Quotation {
  const end = ends.get(open.last) ?? open.sign.end
  return between(open, end, end)
}

const closesIt = (open: Open, sign: Sign): boolean =>
  sign.side !== 'open' && (sign.norm === open.close || (sign.norm === '"' && sign.side === 'close'))

/** Straight marks do not tell opening from closing well enough to be followed into another paragraph. */
function reaches(open: Open, sign: Sign): boolean {
  if (sign.paragraph === open.last) return true
  if (sign.norm === '"' || sign.paragraph - open.last > PARAGRAPHS) return false
  return isReopening(open, sign) || closesIt(open, sign)
}

const isReopening = (open: Open, sign: Sign): boolean =>
  sign.paragraph === open.last + 1 && sign.norm === open.sign.norm && sign.first && sign.norm !== '"'

function quoteSigns(views: readonly View[]): Sign[] {
  return views.flatMap((view, v) => {
    if (!view.tags.has(HAS_QUOTES)) return []
    const opens = view.paragraph !== (v > 0 ? views[v - 1] : undefined)?.paragraph
    return view.tokens.flatMap((token, i) => {
      if (token.kind !== 'sign' || !QUOTES.has(token.norm)) return []
      const { start, end, norm } = token
      return [{ start, end, norm, side: sideOf(view, token, i), paragraph: view.paragraph, first: i === 0 && opens }]
    })
  })
}

/** On which side of a quotation a straight mark stands, by the white space around it. */
function sideOf(view: View, token: Token, i: number): Side {
  if (token.norm !== '"') return 'either'
  const before = i === 0 || token.space
  const after = /^(?:[\s\p{P}]|$)/u.test(view.text.slice(token.end, token.end + 1))
  if (before === after) return 'either'
  return before ? 'open' : 'close'
}

import type { MaskedStretch } from './redact-words.ts'

/** A text with names masked, and where an offset of the text as it was has gone. */
export type MaskedText = {
  readonly text: string
  /** `edge` says whether the offset begins or ends something: within a mask it goes to the mask's own beginning or end. */
  readonly moved: (offset: number, edge: 'start' | 'end') => number
}

/** What stands in place of a name: the person's number, where it is known whose name it is. */
const maskOf = (number: number | null): string => (number === null ? '[██]' : `[██ ${number}]`)

/** Masks stretches of a text; they may overlap. */
export function maskText(text: string, stretches: readonly MaskedStretch[]): MaskedText {
  const masks = joined(stretches)
  const places: { readonly start: number; readonly end: number; readonly at: number; readonly length: number }[] = []
  let out = ''
  let from = 0
  for (const { start, end, number } of masks) {
    out += text.slice(from, start)
    const mask = maskOf(number)
    places.push({ start, end, at: out.length, length: mask.length })
    out += mask
    from = end
  }
  out += text.slice(from)
  const moved: MaskedText['moved'] = (offset, edge) => {
    const before = places.findLast(({ start }) => (edge === 'start' ? start <= offset : start < offset))
    if (!before) return offset
    if (offset < before.end) return edge === 'start' ? before.at : before.at + before.length
    return before.at + before.length + (offset - before.end)
  }
  return { text: out, moved }
}

/** In order, those that overlap as one; the first that knows whose name it is says so. */
function joined(stretches: readonly MaskedStretch[]): readonly MaskedStretch[] {
  const sorted = stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const out: MaskedStretch[] = []
  for (const one of sorted) {
    const last = out.at(-1)
    if (last && one.start < last.end) {
      out[out.length - 1] = {
        start: last.start,
        end: Math.max(last.end, one.end),
        number: last.number ?? one.number,
      }
    } else out.push(one)
  }
  return out
}

/** A stretch of a text, half-open, with what marks it: the innermost of the marks that cover it. */
export type Stretch<T> = { readonly start: number; readonly end: number; readonly mark: T | null }
type Marked = { readonly start: number; readonly end: number }

/**
 * Cuts `[start, end)` where marks begin and end. Where marks overlap, the shortest has the stretch, so that a claim
 * within a claim can still be chosen.
 */
export function stretches<T extends Marked>(start: number, end: number, marks: readonly T[]): readonly Stretch<T>[] {
  const inside = marks.filter((mark) => mark.end > start && mark.start < end).sort((a, b) => length(a) - length(b))
  const cuts = new Set([start, end])
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start))
    cuts.add(Math.min(end, mark.end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).flatMap((from, i) => {
    const to = places[i + 1] ?? end
    const mark = inside.find((one) => one.start <= from && one.end >= to) ?? null
    return from === to ? [] : [{ start: from, end: to, mark }]
  })
}

const length = ({ start, end }: Marked): number => end - start

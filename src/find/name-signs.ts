import type { Mark } from '../lang/lexicon.ts'
import type { View } from './view.ts'

/** A view's marks by the token they start at and end at. */
export type Signs = {
  /** The longest mark of one of `tags` that starts at token `i`. */
  readonly starting: (i: number, ...tags: string[]) => Mark | null
  /** The longest mark of one of `tags` that ends right before token `i`. */
  readonly ending: (i: number, ...tags: string[]) => Mark | null
  /** A mark of `tag` over token `i` that starts before it. */
  readonly over: (i: number, tag: string) => Mark | null
  /** True when some mark of another tag than `tags` lies over token `i`. */
  readonly taken: (i: number, tags: ReadonlySet<string>) => boolean
}

/** Indexes the view's marks once, so that every look-up is short. */
export function signsOf(view: View): Signs {
  const starts = new Map<number, Mark[]>()
  const ends = new Map<number, Mark[]>()
  const over = new Map<number, Mark[]>()
  const put = (index: Map<number, Mark[]>, at: number, mark: Mark): void => {
    const list = index.get(at)
    if (list) list.push(mark)
    else index.set(at, [mark])
  }
  for (const mark of view.marks) {
    put(starts, mark.from, mark)
    put(ends, mark.to, mark)
    for (let i = mark.from; i < mark.to; i++) put(over, i, mark)
  }
  return {
    starting: (i, ...tags) => longest(starts.get(i), tags),
    ending: (i, ...tags) => longest(ends.get(i), tags),
    over: (i, tag) => over.get(i)?.find((mark) => mark.tag === tag && mark.from < i) ?? null,
    taken: (i, tags) => over.get(i)?.some((mark) => !tags.has(mark.tag)) ?? false,
  }
}

function longest(marks: readonly Mark[] | undefined, tags: readonly string[]): Mark | null {
  let best: Mark | null = null
  for (const mark of marks ?? []) {
    if (tags.includes(mark.tag) && (best === null || mark.to - mark.from > best.to - best.from)) best = mark
  }
  return best
}

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

/** Looks up the marks of a view. */
export function signsOf({ index }: View): Signs {
  return {
    starting: (i, ...tags) => index.longestStarting(i, tags) ?? null,
    ending: (i, ...tags) => index.longestEnding(i, tags) ?? null,
    over: (i, tag) => index.over(i, (mark) => mark.tag === tag && mark.from < i) ?? null,
    taken: (i, tags) => index.over(i, (mark) => !tags.has(mark.tag)) !== undefined,
  }
}

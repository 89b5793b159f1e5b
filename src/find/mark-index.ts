import type { Mark } from '../lang/lexicon.ts'
import type { Tags } from '../lang/tags.ts'

/**
 * A sentence's marks by where they stand. Of several marks that a question fits the answer is the first in the marks'
 * order, which is by start, unless it asks for the longest; those of one tag that start together are equally long.
 */
export class MarkIndex {
  readonly #marks: readonly Mark[]
  /** For each token how many marks start before it; behind the last mark's token it ends. */
  readonly #before: number[] = []
  /** Tokens of the longest mark. */
  #longest = 1

  /** @param marks in order of their starts */
  constructor(marks: readonly Mark[]) {
    this.#marks = marks
    for (let m = 0; m < marks.length; m++) {
      const { from, to } = marks[m] as Mark
      while (this.#before.length <= from) this.#before.push(m)
      if (to - from > this.#longest) this.#longest = to - from
    }
  }

  /** The place among the marks of the first one that starts at token `i` or behind it. */
  placeOf(i: number): number {
    return i < 0 ? 0 : i < this.#before.length ? (this.#before[i] as number) : this.#marks.length
  }

  /** The first mark of `tag` that starts at token `i`. */
  starting(i: number, tag: string): Mark | undefined {
    for (let m = this.placeOf(i), end = this.placeOf(i + 1); m < end; m++) {
      const mark = this.#marks[m] as Mark
      if (mark.tag === tag) return mark
    }
    return undefined
  }

  /** The longest mark of one of `tags` that starts at token `i`. */
  longestStarting(i: number, tags: readonly string[]): Mark | undefined {
    let best: Mark | undefined
    for (let m = this.placeOf(i), end = this.placeOf(i + 1); m < end; m++) {
      const mark = this.#marks[m] as Mark
      if (tags.includes(mark.tag) && (!best || mark.to > best.to)) best = mark
    }
    return best
  }

  /** True when a mark of one of `tags` starts at token `i`. */
  startsAny(i: number, tags: Tags): boolean {
    for (let m = this.placeOf(i), end = this.placeOf(i + 1); m < end; m++)
      if (tags.has((this.#marks[m] as Mark).number)) return true
    return false
  }

  /** The first token from `i` on at which a mark of one of `tags` starts, `Infinity` where none does. */
  nextStart(i: number, tags: Tags): number {
    for (let m = this.placeOf(i); m < this.#marks.length; m++) {
      const mark = this.#marks[m] as Mark
      if (tags.has(mark.number)) return mark.from
    }
    return Number.POSITIVE_INFINITY
  }

  /** As {@link startsAny}, for a few tags by their names. */
  hasStarting(i: number, tags: readonly string[]): boolean {
    for (let m = this.placeOf(i), end = this.placeOf(i + 1); m < end; m++)
      if (tags.includes((this.#marks[m] as Mark).tag)) return true
    return false
  }

  /** True when a mark of `tag` lies within tokens `[from, to)`. */
  isWithin(from: number, to: number, tag: string): boolean {
    for (let m = this.placeOf(from), end = this.placeOf(to); m < end; m++) {
      const mark = this.#marks[m] as Mark
      if (mark.to <= to && mark.tag === tag) return true
    }
    return false
  }

  /** The first mark of `tag` that ends right before token `i`. */
  ending(i: number, tag: string): Mark | undefined {
    for (let m = this.placeOf(i - this.#longest), end = this.placeOf(i); m < end; m++) {
      const mark = this.#marks[m] as Mark
      if (mark.to === i && mark.tag === tag) return mark
    }
    return undefined
  }

  /** The longest mark of one of `tags` that ends right before token `i`. */
  longestEnding(i: number, tags: readonly string[]): Mark | undefined {
    for (let m = this.placeOf(i - this.#longest), end = this.placeOf(i); m < end; m++) {
      const mark = this.#marks[m] as Mark
      if (mark.to === i && tags.includes(mark.tag)) return mark
    }
    return undefined
  }

  /** True when a mark of one of `tags` starts at one of the tokens `[from, to)`. */
  startsWithin(from: number, to: number, tags: Tags): boolean {
    for (let m = this.placeOf(from), end = this.placeOf(to); m < end; m++)
      if (tags.has((this.#marks[m] as Mark).number)) return true
    return false
  }

  /** The first mark over token `i` that `fits`. */
  over(i: number, fits: (mark: Mark) => boolean): Mark | undefined {
    for (let m = this.placeOf(i - this.#longest + 1), end = this.placeOf(i + 1); m < end; m++) {
      const mark = this.#marks[m] as Mark
      if (mark.to > i && fits(mark)) return mark
    }
    return undefined
  }
}

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
  /** For each token the place, counted from 1, of the first mark that ends right before it, and for each mark that of the next one. */
  #ends: number[] | null = null
  readonly #next: number[] = []

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
    for (let mark = this.#firstEnding(i); mark > 0; mark = this.#next[mark - 1] ?? 0)
      if (this.#marks[mark - 1]?.tag === tag) return this.#marks[mark - 1]
    return undefined
  }

  /** The longest mark of one of `tags` that ends right before token `i`. */
  longestEnding(i: number, tags: readonly string[]): Mark | undefined {
    for (let mark = this.#firstEnding(i); mark > 0; mark = this.#next[mark - 1] ?? 0)
      if (tags.includes((this.#marks[mark - 1] as Mark).tag)) return this.#marks[mark - 1]
    return undefined
  }

  /** The first mark over token `i` that `fits`. */
  over(i: number, fits: (mark: Mark) => boolean): Mark | undefined {
    for (let m = this.placeOf(i - this.#longest + 1), end = this.placeOf(i + 1); m < end; m++) {
      const mark = this.#marks[m] as Mark
      if (mark.to > i && fits(mark)) return mark
    }
    return undefined
  }

  #firstEnding(i: number): number {
    this.#ends ??= this.#chained()
    return this.#ends[i] ?? 0
  }

  /** Chains the marks by their ends, from the last one back, so that each chain is in the marks' order. */
  #chained(): number[] {
    const ends: number[] = []
    for (let m = 0; m < this.#marks.length; m++) {
      this.#next.push(0)
      while (ends.length <= (this.#marks[m] as Mark).to) ends.push(0)
    }
    for (let m = this.#marks.length - 1; m >= 0; m--) {
      const { to } = this.#marks[m] as Mark
      this.#next[m] = ends[to] as number
      ends[to] = m + 1
    }
    return ends
  }
}

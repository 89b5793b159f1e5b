import type { Mark } from '../lang/lexicon.ts'

type ByToken = (Mark[] | undefined)[]
const NONE: readonly Mark[] = []

/** A sentence's marks by where they stand and by tag, each list in the marks' order; made when first asked for. */
export class MarkIndex {
  readonly #marks: readonly Mark[]
  #from: ByToken | null = null
  #to: ByToken | null = null
  #over: ByToken | null = null
  #tags: Map<string, Mark[]> | null = null

  constructor(marks: readonly Mark[]) {
    this.#marks = marks
  }

  /** The marks that start at token `i`. */
  from(i: number): readonly Mark[] {
    this.#from ??= listed(
      this.#marks,
      ({ from }) => from,
      ({ from }) => from + 1,
    )
    return this.#from[i] ?? NONE
  }

  /** The marks that end right before token `i`. */
  to(i: number): readonly Mark[] {
    this.#to ??= listed(
      this.#marks,
      ({ to }) => to,
      ({ to }) => to + 1,
    )
    return this.#to[i] ?? NONE
  }

  /** The marks that lie over token `i`. */
  over(i: number): readonly Mark[] {
    this.#over ??= listed(
      this.#marks,
      ({ from }) => from,
      ({ to }) => to,
    )
    return this.#over[i] ?? NONE
  }

  /** The marks of `tag`. */
  of(tag: string): readonly Mark[] {
    this.#tags ??= byTag(this.#marks)
    return this.#tags.get(tag) ?? NONE
  }
}

function listed(marks: readonly Mark[], first: (mark: Mark) => number, end: (mark: Mark) => number): ByToken {
  const lists: ByToken = []
  for (const mark of marks) {
    for (let i = first(mark); i < end(mark); i++) {
      const here = lists[i]
      if (here) here.push(mark)
      else lists[i] = [mark]
    }
  }
  return lists
}

function byTag(marks: readonly Mark[]): Map<string, Mark[]> {
  const tags = new Map<string, Mark[]>()
  for (const mark of marks) {
    const same = tags.get(mark.tag)
    if (same) same.push(mark)
    else tags.set(mark.tag, [mark])
  }
  return tags
}

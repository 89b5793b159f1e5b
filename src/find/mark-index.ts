import type { Mark } from '../lang/lexicon.ts'

type ByToken = (Mark[] | undefined)[]
const NONE: readonly Mark[] = []

/** A sentence's marks by where they stand, each list in the marks' order. */
export class MarkIndex {
  readonly #marks: readonly Mark[]
  readonly #from: ByToken = []
  #to: ByToken | null = null
  #over: ByToken | null = null

  constructor(marks: readonly Mark[]) {
    this.#marks = marks
    for (const mark of marks) add(this.#from, mark.from, mark)
  }

  /** The marks that start at token `i`. */
  from(i: number): readonly Mark[] {
    return this.#from[i] ?? NONE
  }

  /** The marks that end right before token `i`. */
  to(i: number): readonly Mark[] {
    this.#to ??= this.#byEnd()
    return this.#to[i] ?? NONE
  }

  /** The marks that lie over token `i`. */
  over(i: number): readonly Mark[] {
    this.#over ??= this.#byWord()
    return this.#over[i] ?? NONE
  }

  #byEnd(): ByToken {
    const lists: ByToken = []
    for (const mark of this.#marks) add(lists, mark.to, mark)
    return lists
  }

  #byWord(): ByToken {
    const lists: ByToken = []
    for (const mark of this.#marks) for (let i = mark.from; i < mark.to; i++) add(lists, i, mark)
    return lists
  }
}

function add(lists: ByToken, i: number, mark: Mark): void {
  const here = lists[i]
  if (here) here.push(mark)
  else lists[i] = [mark]
}

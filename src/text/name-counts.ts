import { isName } from './openings.ts'
import { type Stretch, stretchOf, type Token } from './tokens.ts'

const KNOWN = 5
const FAVOURITES = 3

/** How often names stand in a text up to some place; counts no further than it is asked, and no stretch twice. */
export class NameCounts {
  readonly #counts = new Map<string, number>()
  readonly #text: string
  #counted: number

  constructor(text: string, start: number) {
    this.#text = text
    this.#counted = start
  }

  /** How often the folded `name` stands before `end`; `end` must not go back from one question to the next. */
  times(name: string, end: number): number {
    if (end > this.#counted) this.#count(stretchOf(this.#text, this.#counted, end))
    this.#counted = Math.max(this.#counted, end)
    return this.#counts.get(name) ?? 0
  }

  #count({ tokens, from, to }: Stretch): void {
    for (let i = from; i < to; i++) {
      const token = tokens[i] as Token
      if (isName(this.#text, token)) this.#counts.set(token.norm, (this.#counts.get(token.norm) ?? 0) + 1)
    }
  }

  /** True for one of the names a text has used most, and often enough to need no introduction. */
  isFavourite(name: string, end: number): boolean {
    const times = this.times(name, end)
    if (times < KNOWN) return false
    return [...this.#counts.values()].filter((other) => other > times).length < FAVOURITES
  }
}

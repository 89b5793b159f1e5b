const numbers = new Map<string, number>()

/** The number of a tag, the same for the whole run; given when it is first asked for. */
export function tagNumber(tag: string): number {
  const known = numbers.get(tag)
  if (known !== undefined) return known
  numbers.set(tag, numbers.size)
  return numbers.size - 1
}

/** A set of tags by their numbers, of which members and common members are told without looking at each. */
export class Tags {
  readonly #words: number[] = [0, 0, 0, 0, 0]

  /** The set of `tags`. */
  static of(...tags: readonly string[]): Tags {
    const set = new Tags()
    for (const tag of tags) set.add(tagNumber(tag))
    return set
  }

  /** All members of `sets`. */
  static union(sets: readonly Tags[]): Tags {
    const all = new Tags()
    for (const set of sets)
      set.#words.forEach((word, i) => {
        all.#words[i] = (all.#words[i] ?? 0) | word
      })
    return all
  }

  add(number: number): void {
    const word = number >>> 5
    this.#words[word] = (this.#words[word] ?? 0) | (1 << (number & 31))
  }

  has(number: number): boolean {
    return ((this.#words[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0
  }

  /** True when some tag is in both sets. */
  meets(other: Tags): boolean {
    for (let i = 0; i < this.#words.length; i++)
      if (((this.#words[i] as number) & (other.#words[i] ?? 0)) !== 0) return true
    return false
  }
}

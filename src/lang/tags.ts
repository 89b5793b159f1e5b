const numbers = new Map<string, number>()

/** The number of a tag, the same for the whole run; given when it is first asked for. */
export function tagNumber(tag: string): number {
  const known = numbers.get(tag)
  if (known !== undefined) return known
  numbers.set(tag, numbers.size)
  return numbers.size - 1
}

const WORDS = 10
/** How many tags there may be. */
export const MOST_TAGS = WORDS * 32

/** A set of tags by their numbers, of which members and common members are told without looking at each. */
export class Tags {
  readonly #words = new Int32Array(WORDS)
  /** The first and the last of the words with a member in it. */
  #first = WORDS
  #last = -1

  /** The set of `tags`. */
  static of(...tags: readonly string[]): Tags {
    const set = new Tags()
    for (const tag of tags) set.add(tagNumber(tag))
    return set
  }

  /** All members of `sets`. */
  static union(sets: readonly Tags[]): Tags {
    const all = new Tags()
    for (const number of sets.flatMap((set) => set.numbers())) all.add(number)
    return all
  }

  add(number: number): void {
    const word = number >>> 5
    if (word >= WORDS) throw new RangeError(`more than ${MOST_TAGS} tags`)
    this.#words[word] = (this.#words[word] as number) | (1 << (number & 31))
    if (word < this.#first) this.#first = word
    if (word > this.#last) this.#last = word
  }

  has(number: number): boolean {
    return ((this.#words[number >>> 5] as number) & (1 << (number & 31))) !== 0
  }

  /** The members, in order. */
  numbers(): number[] {
    return Array.from({ length: MOST_TAGS }, (_, number) => number).filter((number) => this.has(number))
  }

  /** True when some tag is in both sets; quickest where `other` is the smaller one. */
  meets(other: Tags): boolean {
    for (let i = other.#first; i <= other.#last; i++)
      if (((this.#words[i] as number) & (other.#words[i] as number)) !== 0) return true
    return false
  }
}

import { pick, type Random } from './random.ts'

const START = '\u0002'
const END = '\u0003'

/** Sequences that go on, at each step, as some sequence of a sample goes on behind the same two items. */
export class Chain {
  readonly #next = new Map<string, string[]>()

  /** `sample`: sequences of items, such as the words of sentences or the letters of words. */
  constructor(sample: Iterable<readonly string[]>) {
    for (const items of sample) {
      let [one, two] = [START, START]
      for (const item of [...items, END]) {
        const key = one + two
        const all = this.#next.get(key)
        if (all) all.push(item)
        else this.#next.set(key, [item])
        one = two
        two = item
      }
    }
  }

  /** A sequence of at most `longest` items. */
  walk(random: Random, longest: number): string[] {
    const items: string[] = []
    let [one, two] = [START, START]
    while (items.length < longest) {
      const item = pick(random, this.#next.get(one + two) ?? [END])
      if (item === END) break
      items.push(item)
      one = two
      two = item
    }
    return items
  }
}

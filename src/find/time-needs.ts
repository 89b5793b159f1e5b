import { MOST_TAGS, type Tags, tagNumber } from '../lang/tags.ts'
import { FEATURE } from './features.ts'
import type { View } from './view.ts'

/** Some of the needs, each a bit of one of two numbers. */
export type NeedSet = { readonly low: number; readonly high: number }

const BITS = 32
/** The tags that stand on no mark. */
const FEATURES = Object.values(FEATURE).map(tagNumber)

/** What rules need of a sentence, numbered, so that one look at its marks tells for every rule whether it has all of it. */
export class Needs {
  readonly #keys = new Map<string, number>()
  /** For each tag the needs that it meets. */
  readonly #low = new Int32Array(MOST_TAGS)
  readonly #high = new Int32Array(MOST_TAGS)

  /** @param all each a set of tags of which a sentence must have one; 64 different ones at most */
  constructor(all: readonly Tags[]) {
    for (const need of all) {
      const key = keyOf(need)
      if (this.#keys.has(key)) continue
      const n = this.#keys.size
      if (n >= 2 * BITS) throw new RangeError(`more than ${2 * BITS} needs`)
      this.#keys.set(key, n)
      for (const tag of need.numbers()) {
        const [bits, bit] = n < BITS ? [this.#low, 1 << n] : [this.#high, 1 << (n - BITS)]
        bits[tag] = (bits[tag] as number) | bit
      }
    }
  }

  /** The set of `needs`, all of which must have been given. */
  setOf(needs: readonly Tags[]): NeedSet {
    let [low, high] = [0, 0]
    for (const need of needs) {
      const n = this.#keys.get(keyOf(need)) as number
      if (n < BITS) low |= 1 << n
      else high |= 1 << (n - BITS)
    }
    return { low, high }
  }

  /** The needs that a sentence meets. */
  metIn({ tags, marks }: View): NeedSet {
    let [low, high] = [0, 0]
    for (const feature of FEATURES)
      if (tags.has(feature)) {
        low |= this.#low[feature] as number
        high |= this.#high[feature] as number
      }
    for (const { number } of marks) {
      low |= this.#low[number] as number
      high |= this.#high[number] as number
    }
    return { low, high }
  }
}

const keyOf = (need: Tags): string => need.numbers().join()

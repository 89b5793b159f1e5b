const LARGEST = 1 << 16

/** A function of a string that remembers what it gave; when it remembers too much it forgets all and starts again. */
export class Memo<T> {
  readonly #known = new Map<string, T>()
  readonly #make: (key: string) => T

  constructor(make: (key: string) => T) {
    this.#make = make
  }

  of(key: string): T {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    if (this.#known.size >= LARGEST) this.#known.clear()
    const made = this.#make(key)
    this.#known.set(key, made)
    return made
  }
}

const LARGEST = 1 << 15

/** A function of a string that remembers what it gave to the strings it was asked for lately. */
export class Memo<T> {
  #recent = new Map<string, T>()
  #older: ReadonlyMap<string, T> = new Map()
  readonly #make: (key: string) => T

  constructor(make: (key: string) => T) {
    this.#make = make
  }

  of(key: string): T {
    const known = this.#recent.get(key)
    if (known !== undefined) return known
    if (this.#recent.size >= LARGEST) {
      this.#older = this.#recent
      this.#recent = new Map()
    }
    const made = this.#older.get(key) ?? this.#make(key)
    this.#recent.set(key, made)
    return made
  }
}

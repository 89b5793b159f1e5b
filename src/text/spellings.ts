import { asciiDigits, fold } from './fold.ts'
import { type Shape, shapeOf } from './shape.ts'

const SIGNS: Readonly<Record<string, string>> = {
  '\u2019': "'",
  '\u2018': "'",
  '\u02bc': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u2212': '-',
  '\u060c': ',',
  '\u061b': ';',
  '\u061f': '?',
  '\u066b': ',',
  '\u066c': "'",
}

/** One way of writing a word, a number or a sign, with what is true of it wherever it stands. */
export class Spelling {
  readonly raw: string
  readonly kind: 'word' | 'number' | 'sign'
  /** The folded word, the ASCII digits, or the sign itself (apostrophes and dashes unified). */
  readonly norm: string
  /** How a word is written, `null` for numbers and signs. */
  readonly shape: Shape | null
  readonly hash: number
  /** What each of the {@link Notes} holds of it, by their places. */
  readonly notes: unknown[] = []

  constructor(raw: string, kind: Spelling['kind'], hash: number) {
    this.raw = raw
    this.kind = kind
    this.norm = kind === 'word' ? fold(raw) : kind === 'number' ? asciiDigits(raw) : (SIGNS[raw] ?? raw)
    this.shape = kind === 'word' ? shapeOf(raw) : null
    this.hash = hash
  }
}

/** A function of spellings that is worked out once for each of them. */
export class Notes<T> {
  static #count = 0
  readonly #place = Notes.#count++
  readonly #make: (spelling: Spelling) => T

  constructor(make: (spelling: Spelling) => T) {
    this.#make = make
  }

  of(spelling: Spelling): T {
    const known = spelling.notes[this.#place] as T | undefined
    if (known !== undefined) return known
    const made = this.#make(spelling)
    spelling.notes[this.#place] = made
    return made
  }
}

/** How many spellings are remembered before all are forgotten, and how many places they are kept in. */
const MOST = 1 << 16
const PLACES = 1 << 17

/**
 * The spellings met so far, each once: found by the code units in the text itself, so that a word met before costs no
 * copy of it. A hash table with open addressing.
 */
export class Spellings {
  #places: (Spelling | undefined)[] = new Array(PLACES)
  #count = 0

  /** The spelling of `text` from `from` to `to`, of which `hash` is the {@link hashed} code units. */
  at(text: string, from: number, to: number, kind: Spelling['kind'], hash: number): Spelling {
    let place = hash & (PLACES - 1)
    for (let known = this.#places[place]; known; known = this.#places[place]) {
      if (known.hash === hash && isAt(text, from, to, known.raw)) return known
      place = (place + 1) & (PLACES - 1)
    }
    if (this.#count >= MOST) return this.#startAgain().at(text, from, to, kind, hash)
    const made = new Spelling(text.slice(from, to), kind, hash)
    this.#places[place] = made
    this.#count++
    return made
  }

  #startAgain(): this {
    this.#places = new Array(PLACES)
    this.#count = 0
    return this
  }
}

/** The hash of code units, the next one after `hash` of those before. */
export const hashed = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0

function isAt(text: string, from: number, to: number, raw: string): boolean {
  if (to - from !== raw.length) return false
  for (let i = 0; i < raw.length; i++) if (text.charCodeAt(from + i) !== raw.charCodeAt(i)) return false
  return true
}

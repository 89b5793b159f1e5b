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

const TERMINATOR = /^[\p{Sentence_Terminal}…]$/u

/** One way of writing a word, a number or a sign, with what is true of it wherever it stands. */
export class Spelling {
  readonly raw: string
  readonly kind: 'word' | 'number' | 'sign'
  /** The folded word, the ASCII digits, or the sign itself (apostrophes and dashes unified). */
  readonly norm: string
  /** How a word is written, `null` for numbers and signs. */
  readonly shape: Shape | null
  /** True for a sign that may end a sentence. */
  readonly terminates: boolean
  /** What {@link Notes} hold of it. */
  notes: Note | null = null
  /** A number that somebody keeps of it, and who: asked for at every word, and so without looking through notes. */
  number = 0
  keeper: object | null = null

  constructor(raw: string, kind: Spelling['kind']) {
    this.raw = raw
    this.kind = kind
    this.norm = kind === 'word' ? fold(raw) : kind === 'number' ? asciiDigits(raw) : (SIGNS[raw] ?? raw)
    this.shape = kind === 'word' ? shapeOf(raw) : null
    this.terminates = kind === 'sign' && TERMINATOR.test(raw)
  }
}

/** What one of the {@link Notes} holds of a spelling, and the note made before it. */
type Note = { readonly of: Notes<unknown>; readonly value: unknown; readonly next: Note | null }

/** A function of spellings that is worked out once for each of them. A word has few notes: those of its languages. */
export class Notes<T> {
  readonly #make: (spelling: Spelling) => T

  constructor(make: (spelling: Spelling) => T) {
    this.#make = make
  }

  of(spelling: Spelling): T {
    for (let note = spelling.notes; note; note = note.next) if (note.of === this) return note.value as T
    const value = this.#make(spelling)
    spelling.notes = { of: this, value, next: spelling.notes }
    return value
  }
}

/** How many spellings are remembered before all are forgotten, and how many places they are kept in. */
const MOST = 1 << 16
const PLACES = 1 << 17

/**
 * The spellings met so far, each once: found by the code units in the text itself, so that a word met before costs no
 * copy of it. A hash table with open addressing; hashes and code units lie close together, since most of what finding
 * a word takes is waiting for memory.
 */
export class Spellings {
  /** At each place a hash and, counted from 1, which spelling has it. */
  readonly #places = new Int32Array(2 * PLACES)
  /** The code units of all spellings, and where those of each begin. */
  #units = new Uint16Array(1 << 16)
  readonly #starts = new Int32Array(MOST + 1)
  #spellings: Spelling[] = []

  /** The spelling of `units` from `from` to `to`. */
  at(units: Uint16Array, from: number, to: number, kind: Spelling['kind']): Spelling {
    const hash = hashOf(units, from, to)
    let place = hash & (PLACES - 1)
    for (let id = this.#places[2 * place + 1] as number; id !== 0; id = this.#places[2 * place + 1] as number) {
      if (this.#places[2 * place] === hash && this.#isAt(id - 1, units, from, to))
        return this.#spellings[id - 1] as Spelling
      place = (place + 1) & (PLACES - 1)
    }
    if (this.#spellings.length >= MOST) return this.#startAgain().at(units, from, to, kind)
    const id = this.#add(units, from, to, kind)
    this.#places[2 * place] = hash
    this.#places[2 * place + 1] = id + 1
    return this.#spellings[id] as Spelling
  }

  #isAt(id: number, units: Uint16Array, from: number, to: number): boolean {
    const start = this.#starts[id] as number
    if ((this.#starts[id + 1] as number) - start !== to - from) return false
    for (let i = from, own = start; i < to; i++, own++) if (units[i] !== this.#units[own]) return false
    return true
  }

  #add(units: Uint16Array, from: number, to: number, kind: Spelling['kind']): number {
    const id = this.#spellings.length
    const start = this.#starts[id] as number
    const end = start + to - from
    if (end > this.#units.length) {
      const longer = new Uint16Array(2 * end)
      longer.set(this.#units)
      this.#units = longer
    }
    const own = units.subarray(from, to)
    this.#units.set(own, start)
    this.#starts[id + 1] = end
    this.#spellings.push(new Spelling(stringOf(own), kind))
    return id
  }

  #startAgain(): this {
    this.#places.fill(0)
    this.#spellings = []
    return this
  }
}

function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = 0
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + (units[i] as number)) | 0
  return hash
}

function stringOf(units: Uint16Array): string {
  let text = ''
  for (const unit of units) text += String.fromCharCode(unit)
  return text
}

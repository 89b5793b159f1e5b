import { Notes, type Spelling } from '../text/spellings.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import { type CliticForm, type Clitics, cliticForms } from './clitics.ts'
import { tagNumber } from './tags.ts'

/** Tables read for one purpose. A longer phrase keeps shorter ones inside it from matching only within its family. */
export const FAMILIES = ['claims', 'times', 'names', 'speech'] as const
export type Family = (typeof FAMILIES)[number]

/** One phrase of a pack's tables: what finders see of a match is its tag and value. */
export type Entry = {
  readonly tag: string
  readonly value: unknown
  /** The table row it comes from, such as `fates/3`, for coverage by the corpus. */
  readonly row: string
  readonly phrase: string
  readonly family: Family
}

/** What a phrase says, with the clitics that were split off the word it begins with. */
type Reading = Pick<Entry, 'tag' | 'value' | 'row'> & {
  readonly number: number
  /** Counts in `FAMILIES`. */
  readonly family: number
  readonly prefix: string
}

/** A match over tokens `[from, to)` of a sentence, counted from 0. Very many are made, so each is small. */
export class Mark {
  readonly #reading: Reading
  readonly from: number
  readonly to: number

  constructor(reading: Reading, from: number, to: number) {
    this.#reading = reading
    this.from = from
    this.to = to
  }

  get tag(): string {
    return this.#reading.tag
  }

  /** The {@link tagNumber} of its tag. */
  get number(): number {
    return this.#reading.number
  }

  get value(): unknown {
    return this.#reading.value
  }

  get row(): string {
    return this.#reading.row
  }

  /** Clitics split off the first word, `''` where there are none (Arabic و in وقتل). */
  get prefix(): string {
    return this.#reading.prefix
  }
}

/** A mark of `tag` that no table made: what a finder found over tokens `[from, to)`. */
export const foundMark = (tag: string, from: number, to: number): Mark =>
  new Mark({ tag, number: tagNumber(tag), value: null, row: '', family: 0, prefix: '' }, from, to)

/** Most nodes are ends, so what goes on behind one is made when it is needed. */
type Node = { next: Map<string, Node> | null; readonly readings: Reading[] }
const node = (): Node => ({ next: null, readings: [] })

/** A word as it stands or without some of its clitics, and where it leads in the trie. */
type First = { readonly at: Node; readonly prefix: string }
type Match = { readonly reading: Reading; readonly to: number }
/** What is known of a word, worked out once for each spelling. */
type Word = {
  /** The word as the tables write it. */
  readonly norm: string
  /** What clitics may be read off it. */
  readonly forms: readonly CliticForm[]
  /** The matches of the word alone, by family. */
  readonly alone: readonly Reading[]
  /** Where phrases that begin with it go on. */
  readonly firsts: readonly First[]
  /** The {@link bitOf} each word with which they go on. */
  readonly ahead: number
  /** The bits of what it can be behind the first word of a phrase; none where it stands so in no phrase. */
  readonly inner: number
}

const NONE: readonly never[] = []
const UNKNOWN: Word = { norm: '', forms: NONE, alone: NONE, firsts: NONE, ahead: 0, inner: 0 }

/** Phrase tables compiled to a trie over folded words; what it knows of a word is worked out once. */
export class Lexicon {
  readonly #root = node()
  /** Folded words that stand in some phrase behind its first word. */
  readonly #inner = new Set<string>()
  readonly #pieces = new Map<string, readonly string[]>()
  readonly #clitics: Clitics | null
  /** The word of the tables that each word without its accents stands for. */
  readonly #bare: ReadonlyMap<string, string>
  readonly #words = new Notes<Word>((spelling) => this.#wordOf(spelling))

  /** With `unaccented`, words are known without their accents, too, where that makes no other word of the tables. */
  constructor(entries: Iterable<Entry>, clitics: Clitics | null, unaccented = false) {
    this.#clitics = clitics
    for (const entry of entries) this.#add(entry)
    this.#pieces.clear()
    this.#bare = unaccented ? bareForms([...(this.#root.next?.keys() ?? []), ...this.#inner]) : new Map()
  }

  #add({ tag, value, row, phrase, family }: Entry): void {
    let at = this.#root
    for (const piece of phrase.split(' ')) {
      for (const norm of this.#normsOf(piece)) {
        if (at !== this.#root) this.#inner.add(norm)
        at = nextOf(at, norm)
      }
    }
    if (at === this.#root) return
    at.readings.push({ tag, number: tagNumber(tag), value, row, family: FAMILIES.indexOf(family), prefix: '' })
  }

  /** The folded words of a piece of a phrase; pieces come again in many phrases. */
  #normsOf(piece: string): readonly string[] {
    const known = this.#pieces.get(piece)
    if (known) return known
    const norms = tokenize(piece).map(({ norm }) => norm)
    this.#pieces.set(piece, norms)
    return norms
  }

  /**
   * Every match over `tokens`, by position. A match that lies inside a longer one of its family is left out ("one" in
   * "no one"); matches of one stretch under several tags all stand.
   */
  match(tokens: readonly Token[]): Mark[] {
    const marks: Mark[] = []
    const reach = [0, 0, 0, 0]
    let next = this.#wordAt(tokens, 0)
    for (let i = 0; i < tokens.length; i++) {
      const word = next
      next = this.#wordAt(tokens, i + 1)
      if ((word.ahead & next.inner) !== 0 && goesOn(word, next))
        addLongest(marks, this.#matchesAt(tokens, i, word.firsts), i, reach)
      else if (word.alone.length > 0) addAlone(marks, word.alone, i, reach)
    }
    return marks
  }

  /** What is known of the word at `i`; nothing behind the last one. */
  #wordAt(tokens: readonly Token[], i: number): Word {
    return i < tokens.length ? this.#words.of((tokens[i] as Token).spelling) : UNKNOWN
  }

  #matchesAt(tokens: readonly Token[], from: number, firsts: readonly First[]): Match[] {
    const found: Match[] = []
    for (const { at, prefix } of firsts) this.#walk(tokens, at, from + 1, prefix, found)
    return found
  }

  #walk(tokens: readonly Token[], at: Node, i: number, prefix: string, found: Match[]): void {
    for (const reading of at.readings) found.push({ reading: withPrefix(reading, prefix), to: i })
    if (!at.next || i >= tokens.length) return
    const { norm, forms, inner } = this.#wordAt(tokens, i)
    if (inner === 0) return
    const next = at.next.get(norm)
    if (next) this.#walk(tokens, next, i + 1, prefix, found)
    for (const { stem } of forms) {
      const stripped = at.next.get(stem)
      if (stripped) this.#walk(tokens, stripped, i + 1, prefix, found)
    }
  }

  #wordOf({ kind, norm: written }: Spelling): Word {
    const norm = this.#bare.get(written) ?? written
    const forms = this.#clitics && kind === 'word' ? cliticForms(norm, this.#clitics) : NONE
    const firsts = this.#firstsOf(norm, forms)
    const inner = [norm, ...forms.map(({ stem }) => stem)].filter((word) => this.#inner.has(word))
    if (firsts.length === 0 && inner.length === 0) return UNKNOWN
    const alone = firsts.flatMap(({ at, prefix }) => at.readings.map((reading) => withPrefix(reading, prefix)))
    return {
      norm,
      forms,
      alone: alone.sort((a, b) => a.family - b.family),
      firsts,
      ahead: bitsOf(firsts.flatMap(({ at }) => [...(at.next?.keys() ?? [])])),
      inner: bitsOf(inner),
    }
  }

  #firstsOf(norm: string, forms: readonly CliticForm[]): readonly First[] {
    const firsts: First[] = []
    const whole = this.#root.next?.get(norm)
    if (whole) firsts.push({ at: whole, prefix: '' })
    for (const { stem, prefix } of forms) {
      const at = this.#root.next?.get(stem)
      if (at) firsts.push({ at, prefix })
    }
    return firsts
  }
}

const ACCENTS = /\p{M}/gu
/** The words by what they are without accents, where that is no word and no two words share it. */
function bareForms(words: readonly string[]): Map<string, string> {
  const known = new Set(words)
  const found = new Map<string, string>()
  const shared = new Set<string>()
  for (const word of known) {
    const bare = word.normalize('NFD').replace(ACCENTS, '')
    if (bare === word || known.has(bare)) continue
    if (found.has(bare)) shared.add(bare)
    found.set(bare, word)
  }
  for (const bare of shared) found.delete(bare)
  return found
}

function nextOf(at: Node, norm: string): Node {
  at.next ??= new Map()
  const known = at.next.get(norm)
  if (known) return known
  const made = node()
  at.next.set(norm, made)
  return made
}

/** True when some phrase of several words begins with `word` and goes on with `next`. */
function goesOn({ firsts }: Word, { norm, forms }: Word): boolean {
  for (const { at } of firsts) {
    if (!at.next) continue
    if (at.next.has(norm)) return true
    for (const { stem } of forms) if (at.next.has(stem)) return true
  }
  return false
}

/** One of 32 bits for each word, so that of two words few must be looked up to tell that none goes on with the other. */
function bitOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0
  return 1 << (hash ^ (hash >>> 15))
}

const bitsOf = (words: readonly string[]): number => words.reduce((bits, word) => bits | bitOf(word), 0)

const withPrefix = (reading: Reading, prefix: string): Reading => (prefix === '' ? reading : { ...reading, prefix })

/** Adds the matches of the word at `i`, in order of their families, where no longer match of theirs reaches over it. */
function addAlone(marks: Mark[], alone: readonly Reading[], i: number, reach: number[]): void {
  for (const reading of alone) if ((reach[reading.family] as number) <= i) marks.push(new Mark(reading, i, i + 1))
  for (const { family } of alone) if ((reach[family] as number) <= i) reach[family] = i + 1
}

/** Adds the longest matches of each family that begin at `i`, where none of theirs reaches as far already. */
function addLongest(marks: Mark[], matches: readonly Match[], i: number, reach: number[]): void {
  const longest = [0, 0, 0, 0]
  for (const { reading, to } of matches) if (to > (longest[reading.family] as number)) longest[reading.family] = to
  for (let family = 0; family < longest.length; family++) {
    const end = longest[family] as number
    if (end <= (reach[family] as number)) continue
    for (const { reading, to } of matches)
      if (reading.family === family && to === end) marks.push(new Mark(reading, i, to))
    reach[family] = end
  }
}

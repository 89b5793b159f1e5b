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

/** A match over tokens `[from, to)` of a sentence, counted from 0. */
export type Mark = {
  readonly tag: string
  /** The {@link tagNumber} of its tag. */
  readonly number: number
  readonly value: unknown
  readonly row: string
  readonly from: number
  readonly to: number
  /** Clitics split off the first word, `''` where there are none (Arabic و in وقتل). */
  readonly prefix: string
}

/** An entry in the trie; `family` counts in `FAMILIES`. */
type Leaf = Pick<Mark, 'tag' | 'number' | 'value' | 'row'> & { readonly family: number }
type Node = { readonly next: Map<string, Node>; readonly leaves: Leaf[] }
const node = (): Node => ({ next: new Map(), leaves: [] })

/** A word as it stands or without some of its clitics, and where it leads in the trie. */
type First = { readonly at: Node; readonly prefix: string }
type Match = { readonly leaf: Leaf; readonly to: number; readonly prefix: string }
/** What begins with a word: the matches of the word alone, by family, and where phrases of several words go on. */
type Start = {
  readonly alone: readonly Omit<Match, 'to'>[]
  readonly firsts: readonly First[]
  readonly goesOn: boolean
}

const NONE: readonly never[] = []
const NOTHING: Start = { alone: NONE, firsts: NONE, goesOn: false }

/** Phrase tables compiled to a trie over folded words; what it knows of a word is worked out once. */
export class Lexicon {
  readonly #root = node()
  /** Folded words that stand in some phrase behind its first word. */
  readonly #inner = new Set<string>()
  readonly #clitics: Clitics | null
  readonly #forms = new Notes<readonly CliticForm[]>((spelling) => this.#formsOf(spelling))
  readonly #starts = new Notes<Start>((spelling) => this.#startOf(spelling))
  readonly #isInner = new Notes<boolean>(
    (spelling) => this.#inner.has(spelling.norm) || this.#forms.of(spelling).some(({ stem }) => this.#inner.has(stem)),
  )

  constructor(entries: Iterable<Entry>, clitics: Clitics | null) {
    this.#clitics = clitics
    for (const entry of entries) this.#add(entry)
  }

  #add({ tag, value, row, phrase, family }: Entry): void {
    let at = this.#root
    for (const { norm } of tokenize(phrase)) {
      if (at !== this.#root) this.#inner.add(norm)
      const next = at.next.get(norm) ?? node()
      at.next.set(norm, next)
      at = next
    }
    if (at !== this.#root) at.leaves.push({ tag, number: tagNumber(tag), value, row, family: FAMILIES.indexOf(family) })
  }

  /** True when some phrase begins with the folded word. */
  begins(word: string): boolean {
    return this.#root.next.has(word)
  }

  /**
   * Every match over `tokens`, by position. A match that lies inside a longer one of its family is left out ("one" in
   * "no one"); matches of one stretch under several tags all stand.
   */
  match(tokens: readonly Token[]): Mark[] {
    const marks: Mark[] = []
    const reach = FAMILIES.map(() => 0)
    for (let i = 0; i < tokens.length; i++) {
      const start = this.#starts.of((tokens[i] as Token).spelling)
      if (start === NOTHING) continue
      const next = tokens[i + 1]
      if (start.goesOn && next && this.#goesOn(start, next))
        addLongest(marks, this.#matchesAt(tokens, i, start.firsts), i, reach)
      else addAlone(marks, start.alone, i, reach)
    }
    return marks
  }

  /** True when some phrase of several words begins with the start's word and goes on with `next`. */
  #goesOn({ firsts }: Start, { norm, spelling }: Token): boolean {
    if (!this.#isInner.of(spelling)) return false
    const forms = this.#forms.of(spelling)
    return firsts.some(({ at }) => at.next.has(norm) || forms.some(({ stem }) => at.next.has(stem)))
  }

  #matchesAt(tokens: readonly Token[], from: number, firsts: readonly First[]): Match[] {
    const found: Match[] = []
    for (const { at, prefix } of firsts) this.#walk(tokens, at, from + 1, prefix, found)
    return found
  }

  #walk(tokens: readonly Token[], at: Node, i: number, prefix: string, found: Match[]): void {
    for (const leaf of at.leaves) found.push({ leaf, to: i, prefix })
    const token = tokens[i]
    if (!token || at.next.size === 0) return
    const next = at.next.get(token.norm)
    if (next) this.#walk(tokens, next, i + 1, prefix, found)
    for (const { stem } of this.#forms.of(token.spelling)) {
      const stripped = at.next.get(stem)
      if (stripped) this.#walk(tokens, stripped, i + 1, prefix, found)
    }
  }

  #formsOf({ kind, norm }: Spelling): readonly CliticForm[] {
    return this.#clitics && kind === 'word' ? cliticForms(norm, this.#clitics) : NONE
  }

  #startOf(spelling: Spelling): Start {
    const all = [{ stem: spelling.norm, prefix: '' }, ...this.#forms.of(spelling)]
    const firsts = all.flatMap(({ stem, prefix }): First[] => {
      const at = this.#root.next.get(stem)
      return at ? [{ at, prefix }] : []
    })
    if (firsts.length === 0) return NOTHING
    const alone = firsts.flatMap(({ at, prefix }) => at.leaves.map((leaf) => ({ leaf, prefix })))
    return {
      alone: alone.sort((a, b) => a.leaf.family - b.leaf.family),
      firsts,
      goesOn: firsts.some(({ at }) => at.next.size > 0),
    }
  }
}

const markOf = ({ tag, number, value, row }: Leaf, from: number, to: number, prefix: string): Mark => ({
  tag,
  number,
  value,
  row,
  from,
  to,
  prefix,
})

/** Adds the matches of the word at `i`, in order of their families, where no longer match of theirs reaches over it. */
function addAlone(marks: Mark[], alone: Start['alone'], i: number, reach: number[]): void {
  for (const { leaf, prefix } of alone)
    if ((reach[leaf.family] as number) <= i) marks.push(markOf(leaf, i, i + 1, prefix))
  for (const { leaf } of alone) if ((reach[leaf.family] as number) <= i) reach[leaf.family] = i + 1
}

/** Adds the longest matches of each family that begin at `i`, where none of theirs reaches as far already. */
function addLongest(marks: Mark[], matches: readonly Match[], i: number, reach: number[]): void {
  const longest = FAMILIES.map(() => 0)
  for (const { leaf, to } of matches) longest[leaf.family] = Math.max(longest[leaf.family] as number, to)
  for (let family = 0; family < longest.length; family++) {
    const end = longest[family] as number
    if (end <= (reach[family] as number)) continue
    for (const { leaf, to, prefix } of matches)
      if (leaf.family === family && to === end) marks.push(markOf(leaf, i, to, prefix))
    reach[family] = end
  }
}

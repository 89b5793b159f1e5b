import { Memo } from '../text/memo.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import { type CliticForm, type Clitics, cliticForms } from './clitics.ts'

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
  readonly value: unknown
  readonly row: string
  readonly from: number
  readonly to: number
  /** Clitics split off the first word, `''` where there are none (Arabic و in وقتل). */
  readonly prefix: string
}

type Match = { readonly entry: Entry; readonly to: number; readonly prefix: string }
type Node = { readonly next: Map<string, Node>; readonly entries: Entry[] }
const node = (): Node => ({ next: new Map(), entries: [] })

/** A word as it stands or without some of its clitics, and where it leads in the trie. */
type First = { readonly at: Node; readonly prefix: string }
const NONE: readonly never[] = []

/** Phrase tables compiled to a trie over folded words. */
export class Lexicon {
  readonly #root = node()
  readonly #forms: Memo<readonly CliticForm[]>
  readonly #firsts: Memo<readonly First[]>

  constructor(entries: Iterable<Entry>, clitics: Clitics | null) {
    this.#forms = new Memo((word) => (clitics ? cliticForms(word, clitics) : NONE))
    this.#firsts = new Memo((word) => this.#firstsOf(word))
    for (const entry of entries) this.#add(entry)
  }

  #add(entry: Entry): void {
    let at = this.#root
    for (const token of tokenize(entry.phrase)) {
      const next = at.next.get(token.norm) ?? node()
      at.next.set(token.norm, next)
      at = next
    }
    if (at !== this.#root) at.entries.push(entry)
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
    const reach: Record<Family, number> = { claims: 0, times: 0, names: 0, speech: 0 }
    for (let i = 0; i < tokens.length; i++) {
      const here = this.#at(tokens, i)
      if (here.length === 0) continue
      const last = furthest(here)
      for (const family of FAMILIES) {
        const longest = last[family]
        if (longest <= reach[family]) continue
        for (const { entry, to, prefix } of here) {
          if (entry.family !== family || to !== longest) continue
          marks.push({ tag: entry.tag, value: entry.value, row: entry.row, from: i, to, prefix })
        }
        reach[family] = longest
      }
    }
    return marks
  }

  #at(tokens: readonly Token[], from: number): readonly Match[] {
    const token = tokens[from] as Token
    const firsts = token.kind === 'word' ? this.#firsts.of(token.norm) : this.#plain(token.norm)
    if (firsts.length === 0) return NONE
    const found: Match[] = []
    for (const { at, prefix } of firsts) this.#walk(tokens, at, from + 1, prefix, found)
    return found
  }

  #walk(tokens: readonly Token[], at: Node, i: number, prefix: string, found: Match[]): void {
    for (const entry of at.entries) found.push({ entry, to: i, prefix })
    const token = tokens[i]
    if (!token || at.next.size === 0) return
    const next = at.next.get(token.norm)
    if (next) this.#walk(tokens, next, i + 1, prefix, found)
    if (token.kind !== 'word') return
    for (const { stem } of this.#forms.of(token.norm)) {
      const stripped = at.next.get(stem)
      if (stripped) this.#walk(tokens, stripped, i + 1, prefix, found)
    }
  }

  #plain(norm: string): readonly First[] {
    const at = this.#root.next.get(norm)
    return at ? [{ at, prefix: '' }] : NONE
  }

  #firstsOf(word: string): readonly First[] {
    const stripped = this.#forms.of(word).flatMap(({ stem, prefix }) => {
      const at = this.#root.next.get(stem)
      return at ? [{ at, prefix }] : []
    })
    return [...this.#plain(word), ...stripped]
  }
}

/** Where the longest match of each family ends. */
function furthest(matches: readonly Match[]): Record<Family, number> {
  const ends = { claims: 0, times: 0, names: 0, speech: 0 }
  for (const { entry, to } of matches) if (to > ends[entry.family]) ends[entry.family] = to
  return ends
}

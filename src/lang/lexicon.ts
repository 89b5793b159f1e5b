import type { Token } from '../text/tokens.ts'
import { tokenize } from '../text/tokens.ts'
import type { Clitics } from './clitics.ts'
import { cliticForms } from './clitics.ts'

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

type Match = Mark & { readonly entry: Entry }
type Node = { readonly next: Map<string, Node>; readonly entries: Entry[] }
const node = (): Node => ({ next: new Map(), entries: [] })

/** Phrase tables compiled to a trie over folded words. */
export class Lexicon {
  readonly #root = node()
  readonly #clitics: Clitics | null

  constructor(entries: Iterable<Entry>, clitics: Clitics | null) {
    this.#clitics = clitics
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
      for (const family of FAMILIES) {
        const longest = longestOf(here, family)
        if (longest <= reach[family]) continue
        for (const { entry, ...mark } of here) if (entry.family === family && mark.to === longest) marks.push(mark)
        reach[family] = longest
      }
    }
    return marks
  }

  #at(tokens: readonly Token[], from: number): Match[] {
    const found: Match[] = []
    const walk = (at: Node, i: number, prefix: string): void => {
      for (const entry of at.entries) {
        const { tag, value, row } = entry
        found.push({ entry, tag, value, row, from, to: i, prefix })
      }
      const token = tokens[i]
      if (!token || at.next.size === 0) return
      const next = at.next.get(token.norm)
      if (next) walk(next, i + 1, prefix)
      if (token.kind !== 'word' || !this.#clitics) return
      for (const form of cliticForms(token.norm, this.#clitics)) {
        const stripped = at.next.get(form.stem)
        if (stripped) walk(stripped, i + 1, i === from ? form.prefix : prefix)
      }
    }
    walk(this.#root, from, '')
    return found
  }
}

function longestOf(matches: readonly Match[], family: Family): number {
  let longest = 0
  for (const { entry, to } of matches) if (entry.family === family && to > longest) longest = to
  return longest
}

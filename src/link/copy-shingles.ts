import { hashOf, mixed } from '../domain/hash.ts'
import type { Span } from '../domain/span.ts'
import { tokenize } from '../text/tokens.ts'

/** Words in a shingle. */
const SHINGLE = 5

/** Every run of five words of a text, hashed, with the place of each word. */
export type Shingles = {
  readonly hashes: Uint32Array
  /** How many different hashes there are. */
  readonly distinct: number
  /** Start and end of each word, in UTF-16 code units of the document's text. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** The shingles of `text` in `span`; signs, capitals and spelling variants that folding removes do not count. */
export function shinglesOf(text: string, span: Span): Shingles {
  const words = tokenize(text, span.start, span.end).filter((token) => token.kind !== 'sign')
  const single = words.map((word) => hashOf(word.norm))
  const hashes = new Uint32Array(Math.max(0, words.length - SHINGLE + 1))
  for (let i = 0; i < hashes.length; i++) {
    let hash = 0
    for (let k = 0; k < SHINGLE; k++) hash = mixed(hash, single[i + k] ?? 0)
    hashes[i] = hash
  }
  return {
    hashes,
    distinct: new Set(hashes).size,
    starts: Uint32Array.from(words, (word) => word.start),
    ends: Uint32Array.from(words, (word) => word.end),
  }
}

/** What two texts share word for word: the part of each that is in the other, and where. */
export type Overlap = {
  /** Shares of the shingles of the one that the other holds too. */
  readonly ofA: number
  readonly ofB: number
  /** Words in the passages shared. */
  readonly words: number
  readonly evidence: readonly { readonly a: readonly [number, number]; readonly b: readonly [number, number] }[]
}

/**
 * Compares two texts by containment both ways (Broder, "On the resemblance and containment of documents", 1997), and
 * lines up the passages they share, each as long as it goes, in the order of the first text.
 */
export function overlap(a: Shingles, b: Shingles): Overlap {
  const inA = new Set(a.hashes)
  const places = new Map<number, number>()
  b.hashes.forEach((hash, j) => {
    if (inA.has(hash) && !places.has(hash)) places.set(hash, j)
  })
  const shared = places.size
  const evidence: { a: [number, number]; b: [number, number] }[] = []
  let words = 0
  for (let i = 0; i < a.hashes.length; i++) {
    const j = places.get(a.hashes[i] ?? 0)
    if (j === undefined) continue
    let n = 1
    while (i + n < a.hashes.length && j + n < b.hashes.length && a.hashes[i + n] === b.hashes[j + n]) n++
    const last = n + SHINGLE - 2
    evidence.push({ a: [a.starts[i] ?? 0, a.ends[i + last] ?? 0], b: [b.starts[j] ?? 0, b.ends[j + last] ?? 0] })
    words += last + 1
    i += n - 1
  }
  const part = ({ distinct }: Shingles): number => shared / Math.max(1, distinct)
  return { ofA: part(a), ofB: part(b), words, evidence }
}

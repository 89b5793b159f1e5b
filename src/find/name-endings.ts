const lists = new Map<string, readonly string[]>()

/** The parts of a table's row that are no phrases but pieces of words, separated by `|`. */
export function pieces(words: string): readonly string[] {
  const known = lists.get(words)
  if (known) return known
  const list = words
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean)
  lists.set(words, list)
  return list
}

const sets = new Map<string, ReadonlySet<string>>()

/** True when the word is one of the pieces. */
export function isPiece(word: string, words: string): boolean {
  const known = sets.get(words) ?? new Set(pieces(words))
  sets.set(words, known)
  return known.has(word)
}

/** True when the word ends in one of the pieces and at least `stem` letters stand before it. */
export const endsIn = (word: string, words: string, stem: number): boolean =>
  pieces(words).some((ending) => word.length >= ending.length + stem && word.endsWith(ending))

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
  const known = sets.get(words)
  if (known) return known.has(word)
  sets.set(words, new Set(pieces(words)))
  return isPiece(word, words)
}

const endings = new Map<string, ReadonlyMap<string, readonly string[]>>()

/** The pieces by their last letters. */
function endingsOf(words: string): ReadonlyMap<string, readonly string[]> {
  const known = endings.get(words)
  if (known) return known
  const made = Map.groupBy(pieces(words), lastLetter)
  endings.set(words, made)
  return made
}

const lastLetter = (word: string): string => word.charAt(word.length - 1)

/** True when the word ends in one of the pieces and at least `stem` letters stand before it. */
export function endsIn(word: string, words: string, stem: number): boolean {
  if (words === '') return false
  for (const ending of endingsOf(words).get(lastLetter(word)) ?? NONE)
    if (word.length >= ending.length + stem && word.endsWith(ending)) return true
  return false
}

const NONE: readonly never[] = []

/** How a word's letters are written: the first one large, all of them, none, or in a script that knows no case. */
export type Shape = 'capital' | 'capitals' | 'lower' | 'uncased'

/** The shape of a word, by its letters in any script. */
export function shapeOf(word: string): Shape {
  const lower = word.toLowerCase()
  const upper = word.toUpperCase()
  if (lower === upper) return 'uncased'
  if (!isCapital(word)) return 'lower'
  return word === upper && word.length > 1 ? 'capitals' : 'capital'
}

/** True when the word's first letter is a capital. */
function isCapital(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 32)
  return first !== first.toLowerCase()
}

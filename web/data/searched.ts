import { fold, foldWithOffsets } from './fold.ts'

type Span = { readonly start: number; readonly end: number }

/** Where the words of a search stand in a part of a text, as stretches of the text; case and diacritics do not matter. */
export function searched(text: string, { start, end }: Span, search: string): readonly Span[] {
  const words = fold(search)
    .split(/\s+/u)
    .filter((word) => word.length > 1)
  if (words.length === 0) return []
  const { folded, from } = foldWithOffsets(text.slice(start, end))
  return words.flatMap((word) => {
    const found: Span[] = []
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      found.push({ start: start + (from[at] ?? 0), end: start + (from[at + word.length] ?? end - start) })
    }
    return found
  })
}

import { cliticForms } from '../lang/clitics.ts'
import type { Pack } from '../lang/pack.ts'
import { endsIn, pieces } from './name-endings.ts'

/**
 * True when a word of a script without capitals looks borrowed: it has letters or an ending that the language's own
 * words do not have, by the pack's table.
 */
export function foreign(word: string, pack: Pack): boolean {
  const { articles, foreignLetters, foreignEndings } = pack.names
  const stems = [
    word,
    ...(pack.clitics ? cliticForms(word, { ...pack.clitics, suffixes: [] }).map((form) => form.stem) : []),
  ]
  const shortest = stems.at(-1) ?? word
  if (articles.some((article) => word.startsWith(article))) return false
  return (
    shortest.length >= 5 &&
    (pieces(foreignLetters).some((part) => shortest.includes(part)) || endsIn(shortest, foreignEndings, 3))
  )
}

/** Bidi embeddings, overrides and isolates: they reorder what stands around them, so they are shown and take no effect. */
const BIDI: Readonly<Record<string, string>> = {
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
}
const CONTROL = /([\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc})/u

/** A piece of a text: words as they stand, or the name of a control sign that stood there. */
export type Piece = { readonly words: string } | { readonly sign: string }

/** A text in pieces, its control signs named. */
export function pieces(text: string): readonly Piece[] {
  return text
    .split(CONTROL)
    .map((part, i) => (i % 2 === 0 ? { words: part } : { sign: nameOf(part) }))
    .filter((piece) => !('words' in piece) || piece.words !== '')
}

/** A text for places that take no elements (a title, an option): control signs are named in angle brackets. */
export const plain = (text: string): string =>
  pieces(text)
    .map((piece) => ('words' in piece ? piece.words : `⟨${piece.sign}⟩`))
    .join('')

const nameOf = (sign: string): string =>
  BIDI[sign] ?? `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

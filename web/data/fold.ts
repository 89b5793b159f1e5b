/** Marks that are written or left out at will: combining marks, tatweel, joiners, bidi controls, soft hyphens. */
const IGNORED = /[\p{M}\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu
const FORMS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ة: 'ه',
  ک: 'ك',
  ؤ: 'و',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
}
const VARIANT = new RegExp(`[${Object.keys(FORMS).join('')}]`, 'gu')

/** The form in which words are searched for: without case, diacritics and optional marks, Arabic forms unified. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(VARIANT, (letter) => FORMS[letter] ?? letter)
    .normalize('NFD')
    .replace(IGNORED, '')

/** A text folded character by character, with where each folded code unit came from in the text. */
export function foldWithOffsets(text: string): { readonly folded: string; readonly from: readonly number[] } {
  let folded = ''
  const from: number[] = []
  let at = 0
  for (const sign of text) {
    const form = sign < '\u0080' ? sign.toLowerCase() : fold(sign)
    folded += form
    for (let i = 0; i < form.length; i++) from.push(at)
    at += sign.length
  }
  from.push(at)
  return { folded, from }
}

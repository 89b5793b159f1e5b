const ASCII = /^[\x20-\x7e]*$/
const COMBINING = /[\u0300-\u036f\u0653-\u0655]/
/** Arabic vowel marks, tatweel, joiners, bidi controls and soft hyphens: written or left out at will. */
const IGNORABLE = /[\u064b-\u065f\u0670\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
const ARABIC = /[أإآٱىیةکؤئ]/g
/** What any of these replaces. */
const MARKED = new RegExp([COMBINING, IGNORABLE, ARABIC].map(({ source }) => source).join('|'))
const ARABIC_FORMS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ؤ: 'و',
  ئ: 'ي',
}

/**
 * The form in which words are compared: lower case, composed, without optional marks; alef, hamza and teh marbuta
 * forms unified, ё as е. Diacritics of Latin script stay, because they tell words apart (French *tue*, *tué*).
 * Works on any script; the result's length says nothing about the input's.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  const small = (MARKED.test(text) ? unmarked(text) : text).toLowerCase()
  return small.includes('ё') ? small.replaceAll('ё', 'е') : small
}

function unmarked(text: string): string {
  const composed = COMBINING.test(text) ? text.normalize('NFC') : text
  return composed.replace(IGNORABLE, '').replace(ARABIC, (letter) => ARABIC_FORMS[letter] ?? letter)
}

/** The ASCII digits of a run of decimal digits in any script; runs that mix scripts are converted digit by digit. */
export function asciiDigits(digits: string): string {
  if (/^[0-9]+$/.test(digits)) return digits
  let out = ''
  for (const digit of digits) out += digitValue(digit.codePointAt(0) ?? 0)
  return out
}

/** Decimal digits stand in Unicode in runs of ten, and a zero's code point is the one whose predecessor is no digit. */
function digitValue(code: number): number {
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}

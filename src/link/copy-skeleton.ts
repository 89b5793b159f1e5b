import anyAscii from 'any-ascii'

/** Letters of romanised words that other scripts keep apart, made one; what is left out is written at will. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/'/g, ''],
  [/ph/g, 'f'],
  [/(?:dzh|tsch|tch|sch|shch|zh|sh|ch|ts|tz|dj|c(?=[eiy]))/g, 's'],
  [/x/g, 'ks'],
  [/kh|h/g, ''],
  [/gh|ck|qu|[cqg]/g, 'k'],
  [/[jz]/g, 's'],
  [/p/g, 'b'],
  [/v/g, 'f'],
  [/d/g, 't'],
  [/[aeiouyw]/g, ''],
  [/[^a-z0-9]/g, ''],
  [/(.)\1+/g, '$1'],
]

/**
 * The consonants of a word in any script, by classes that survive transliteration: `Geiger` and `гейгер` are one. Empty
 * for a word of vowels. Romanised with any-ascii.
 */
export function skeleton(word: string): string {
  return CLASSES.reduce((form, [pattern, by]) => form.replace(pattern, by), anyAscii(word).toLowerCase())
}

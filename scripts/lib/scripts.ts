const WORD = /[\p{L}\p{M}]+/gu
const HIDDEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u
const SCRIPTS = ['Latin', 'Cyrillic', 'Arabic', 'Greek', 'Armenian', 'Hebrew', 'Georgian', 'Devanagari', 'Han']
const TESTS = SCRIPTS.map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const)
/**
 * Texts of any script write names and abbreviations in Latin letters (km, USD, Facebook). A word of which every letter
 * has a double in Cyrillic is none of them but a slip of the keyboard.
 */
const LATIN_ON_PURPOSE = /^(?=.*[bdfghklmnqrtuvwzDFGLNQRUVWZ])[A-Za-z]+$/

/** Why some words of `phrases` do not belong in tables written in `scripts`; each word is told once. */
export function strayWords(phrases: readonly string[], scripts: readonly string[]): string[] {
  const words = new Set(phrases.flatMap((phrase) => phrase.match(WORD) ?? []))
  const stray = [...words].flatMap((word) => {
    const written = scriptsOf(word)
    if (written.length > 1) return [`"${word}" mixes ${written.join(' and ')}`]
    if (written.every((one) => scripts.includes(one)) || LATIN_ON_PURPOSE.test(word)) return []
    return [`"${word}" is ${written[0]}`]
  })
  const hidden = phrases.filter((phrase) => HIDDEN.test(phrase)).map((phrase) => `"${phrase}" holds an invisible sign`)
  return [...stray, ...hidden]
}

function scriptsOf(word: string): string[] {
  const known = TESTS.filter(([, test]) => test.test(word)).map(([name]) => name)
  return known.length > 0 ? known : ['no script that is known']
}

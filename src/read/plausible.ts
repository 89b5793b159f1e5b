/**
 * How likely a text is to be what its writer meant, for telling apart the 8-bit encodings that could have produced it:
 * the letters that bytes above 0x7F stand for, most frequent first, over the languages of a script taken together.
 */
const FREQUENT: readonly {
  readonly script: RegExp
  readonly letters: string
  readonly first: number
  readonly step: number
}[] = [
  { script: /\p{Script=Cyrillic}/u, letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъіїєґ', first: -2.2, step: -0.17 },
  { script: /\p{Script=Arabic}/u, letters: 'اليمنورتبةعدسفهكقحجأىشصطخإضذزثئآظغءؤپچژگ', first: -2, step: -0.17 },
  { script: /\p{Script=Latin}/u, letters: 'éáóãíçèêàúñôâõüîöäûïëåœæßøòìùý', first: -1.5, step: -0.15 },
]
const UNLISTED_LETTER = -9
const OTHER_SCRIPT = -6
const PUNCTUATION = /[«»“”‘’„‚–—…•§°№¿¡،؛؟©®™€£½²º\u00aa\u00a0\u00ad]/u
const IMPOSSIBLE = /[\p{Cc}\p{Cn}\p{Co}\ufffd]/u
const LETTER = /\p{L}/u
const JOINER = /[’‘\u00ad]/u

const scriptOf = (char: string): number => FREQUENT.findIndex(({ script }) => script.test(char))

const letterWeight = (char: string): number => {
  const found = FREQUENT[scriptOf(char)]
  if (found === undefined) return OTHER_SCRIPT
  const rank = found.letters.indexOf(char.toLowerCase())
  return rank < 0 ? UNLISTED_LETTER : found.first + rank * found.step
}

const charWeight = (char: string): number => {
  if (IMPOSSIBLE.test(char)) return -15
  if (PUNCTUATION.test(char)) return -2.5
  return LETTER.test(char) ? letterWeight(char) : -8
}

const isUpper = (char: string): boolean => char !== char.toLowerCase()
const isLower = (char: string): boolean => char !== char.toUpperCase()
const isAscii = (char: string): boolean => char < '\x80'

/** What is odd about two letters that stand side by side. */
const letterPair = (a: string, b: string): number => {
  if (scriptOf(a) !== scriptOf(b)) return -6
  if (isLower(a) && isUpper(b)) return -4
  if (isUpper(a) && isUpper(b)) return -0.45
  return scriptOf(b) === LATIN && !isAscii(a) && !isAscii(b) ? -1.5 : 0
}
const LATIN = FREQUENT.length - 1

const pairWeight = (before: string, char: string, after: string): number => {
  if (!LETTER.test(char)) return LETTER.test(before) && LETTER.test(after) && !JOINER.test(char) ? -5 : 0
  const left = LETTER.test(before) ? letterPair(before, char) : isUpper(char) ? -1 : 0
  return left + (LETTER.test(after) && isAscii(after) ? letterPair(char, after) : 0)
}

/** A lone letter of another script in a text of Latin letters is more likely to be an accented one. */
const foreignness = (text: string): number => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const ascii = text.match(/[a-z]/gi)?.length ?? 0
  return letters === 0 ? 0 : (-4 * ascii) / letters
}

/**
 * The mean log-likelihood, roughly, of the characters of `text` outside ASCII; 0 where there is none. Readings of the
 * same bytes in different 8-bit encodings compare by it: about -3 for a right one, below -5 for a wrong one.
 */
export const plausibility = (text: string): number => {
  const foreign = foreignness(text)
  let sum = 0
  let counted = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string
    if (isAscii(char)) continue
    counted++
    sum += charWeight(char) + pairWeight(text[i - 1] ?? ' ', char, text[i + 1] ?? ' ')
    if (LETTER.test(char) && scriptOf(char) !== LATIN) sum += foreign
  }
  return counted === 0 ? 0 : sum / counted
}

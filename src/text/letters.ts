/** What a code unit is to the tokenizer; astral letters and digits are told by their whole code point. */
export const KIND = { letter: 1, mark: 2, joiner: 3, digit: 4, blank: 5, sign: 6, surrogate: 7 } as const

const TESTS: readonly (readonly [kind: number, pattern: RegExp])[] = [
  // The apostrophe that Unicode calls a letter is a sign like its look-alikes.
  [KIND.sign, /^\u02bc/],
  [KIND.letter, /^\p{L}/u],
  [KIND.digit, /^\p{Nd}/u],
  [KIND.joiner, /^[\u200b-\u200f\u2060]/u],
  [KIND.mark, /^[\p{M}\u00ad]/u],
  [KIND.blank, /^[\s\u202a-\u202e\u2066-\u2069\ufeff]/u],
  [KIND.surrogate, /^[\ud800-\udfff]/u],
]

/** Kinds by code unit, 0 where it was not asked for yet. */
const KINDS = new Uint8Array(0x10000)

/** The kind of a UTF-16 code unit, one of `KIND`. A mark or joiner belongs to the word before it. */
export function kindOf(unit: number): number {
  const known = KINDS[unit] as number
  if (known !== 0) return known
  const kind = tested(String.fromCharCode(unit))
  KINDS[unit] = kind
  return kind
}

/** The kind of the code point at `at`, of which the first code unit is a surrogate. */
export const astralKind = (text: string, at: number): number => {
  const kind = tested(String.fromCodePoint(text.codePointAt(at) ?? 0))
  return kind === KIND.surrogate ? KIND.sign : kind
}

const tested = (character: string): number => TESTS.find(([, pattern]) => pattern.test(character))?.[0] ?? KIND.sign

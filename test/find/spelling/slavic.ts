import { threes } from './threes.ts'

/** Nominative, genitive, dative, accusative, instrumental, prepositional; of forms that vary, all. */
export type Cases = readonly (readonly string[])[]
export type Gender = 'm' | 'f' | 'n'

/** A scale's noun: one of it, two to four of it where the number itself is straight, and many of it. */
export type Scale = { readonly gender: Gender; readonly one: Cases; readonly few: string; readonly many: Cases }

/** The words of a language that declines each word of a number. */
export type SlavicWords = {
  readonly one: Readonly<Record<Gender, Cases>>
  readonly two: Readonly<Record<Gender, Cases>>
  /** From three to nineteen. */
  readonly units: readonly Cases[]
  /** From twenty to ninety. */
  readonly tens: readonly Cases[]
  readonly hundreds: readonly Cases[]
  /** Thousands of millions, millions, thousands. */
  readonly scales: readonly [Scale, Scale, Scale]
  /** Forms of the accusative that count living beings, never a scale. */
  readonly animate: RegExp
}

/** One form a case, forms that vary parted by a stroke. */
export const cases = (...forms: string[]): Cases => forms.map((form) => form.split('/'))

const NOMINATIVE = 0
const ACCUSATIVE = 3
const GENDERS = ['m', 'f', 'n'] as const

/** Every way of writing `n`, a whole number from 1 on below a million millions, in six cases, before nouns of each gender. */
export const slavicSpellings = (n: number, words: SlavicWords): string[] =>
  [0, 1, 2, 3, 4, 5].flatMap((at) => GENDERS.flatMap((gender) => spelt(n, words, gender, at)))

function spelt(n: number, words: SlavicWords, gender: Gender, at: number): string[] {
  const [milliards, millions, thousands, rest] = threes(n)
  return joined([
    ...[milliards, millions, thousands].map((count, i) => counted(count, words.scales[i] as Scale, words, at)),
    hundreds(rest, words, gender, at),
  ])
}

function counted(n: number, scale: Scale, words: SlavicWords, at: number): string[] {
  if (n === 0) return []
  const unit = n % 100 > 10 && n % 100 < 20 ? 0 : n % 10
  const straight = at === NOMINATIVE || at === ACCUSATIVE
  const noun = unit === 1 ? scale.one[at] : straight && unit > 1 && unit < 5 ? [scale.few] : scale.many[at]
  const count = hundreds(n, words, scale.gender, at).filter((each) => at !== ACCUSATIVE || !words.animate.test(each))
  return [...joined([count, [...(noun ?? [])]]), ...(n === 1 && at === NOMINATIVE ? (noun ?? []) : [])]
}

function hundreds(n: number, words: SlavicWords, gender: Gender, at: number): string[] {
  const below = n % 100
  const [ten, unit] = below < 20 ? [0, below] : [Math.floor(below / 10), below % 10]
  const units = unit === 1 ? words.one[gender] : unit === 2 ? words.two[gender] : words.units[unit - 3]
  const parts = [words.hundreds[Math.floor(n / 100) - 1], words.tens[ten - 2], units]
  return joined(parts.map((part) => [...(part?.[at] ?? [])]))
}

/** Every choice of one word of each part, empty parts left out. */
const joined = (parts: readonly string[][]): string[] =>
  parts
    .filter((part) => part.length > 0)
    .reduce<string[]>(
      (heads, part) => (heads.length === 0 ? part : heads.flatMap((head) => part.map((word) => `${head} ${word}`))),
      [],
    )

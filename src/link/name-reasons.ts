import type { Alignment, Pair } from './name-align.ts'

/** How alike two names are, from 0 to 1, and why, in one sentence. */
export type Likeness = { readonly score: number; readonly reason: string }

/** The verdict on names of which each has words that the other lacks. */
export function contradiction({ pairs, restA, restB }: Alignment): Likeness {
  const texts = (words: readonly { text: string }[]): string => quote(words.map(({ text }) => text))
  const against = `${texts(restA)} is not ${texts(restB)}`
  return pairs.length > 0
    ? { score: 0.2, reason: `They share ${quote(pairs.map(({ a }) => a))}, but ${against}.` }
    : { score: 0.1, reason: `${against}.` }
}

/** The score of names that agree in all these words. */
export function likenessOf(pairs: readonly Pair[]): number {
  const mean = pairs.reduce((sum, { match }) => sum + match.likeness, 0) / pairs.length
  return Math.max(0.6, mean * mean)
}

/** Words in quotation marks. */
export const quote = (words: readonly string[]): string => `“${words.join(' ')}”`

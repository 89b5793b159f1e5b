import type { Span } from '../domain/span.ts'
import { type Token, tokensIn } from './tokens.ts'

/** No one writes a sentence of more tokens; what seems to be one is a table, a list or no text at all. */
const MOST_TOKENS = 400
const CLAUSE_SIGNS: ReadonlySet<string> = new Set([';', ',', ':', '–', '—', '•', '|'])

/** False for a sentence that is in one piece whatever its words are. */
export const mayBeLong = ({ start, end }: Span): boolean => end - start > MOST_TOKENS

/**
 * The pieces of a sentence, so that what looks at each word's surroundings has bounded work: the sentence itself unless
 * it has more than 400 tokens; else cut behind a sign that parts clauses, or before a word behind white space, or
 * between any two tokens, as late as each allows.
 */
export function pieces(text: string, sentence: Span): Span[] {
  if (!mayBeLong(sentence)) return [sentence]
  const tokens = tokensIn(text, sentence.start, sentence.end)
  const found: Span[] = []
  let from = 0
  while (tokens.length - from > MOST_TOKENS) {
    const to = cutBehind(tokens, from)
    found.push(spanOf(tokens, from, to, sentence))
    from = to
  }
  return [...found, spanOf(tokens, from, tokens.length, sentence)]
}

function cutBehind(tokens: readonly Token[], from: number): number {
  const half = from + MOST_TOKENS / 2
  const latest = (fits: (to: number) => boolean): number | null => {
    for (let to = from + MOST_TOKENS; to > half; to--) if (fits(to)) return to
    return null
  }
  const clause = latest((to) => CLAUSE_SIGNS.has(tokens[to - 1]?.norm ?? '') && tokens[to]?.space === true)
  return clause ?? latest((to) => tokens[to]?.space === true) ?? from + MOST_TOKENS
}

/** The span of tokens `[from, to)`; signs that are no tokens stay with the piece that they end. */
function spanOf(tokens: readonly Token[], from: number, to: number, sentence: Span): Span {
  const start = from === 0 ? sentence.start : (tokens[from]?.start ?? sentence.end)
  const end = to === tokens.length ? sentence.end : (tokens[to - 1]?.end ?? sentence.end)
  return { start, end }
}

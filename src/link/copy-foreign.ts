import type { Span } from '../domain/span.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import type { CopyLanguage } from './copy-language.ts'

/** What a report keeps of other languages: what its translator left as it was. */
export type Foreign = {
  /** The script of most of its words, `null` for none. */
  readonly script: string | null
  /** Words in other scripts, by script. */
  readonly words: ReadonlyMap<string, number>
  /** The folded words of each quotation that holds hardly any function word of the report's own language. */
  readonly quoted: readonly (readonly string[])[]
}

const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
] as const
/** Words that a quotation must have to be of a language, and the share of function words below which it is of another. */
const LEAST_WORDS = 5
const FEW = 0.1

/** What `text` in `span` keeps of other languages; `language` is that of the report, `null` where no pack knows it. */
export function foreignIn(
  text: string,
  span: Span,
  quotations: readonly (readonly [number, number])[],
  language: CopyLanguage | null,
): Foreign {
  const counts = new Map<string, number>()
  for (const token of tokenize(text, span.start, span.end)) {
    const script = token.kind === 'word' ? scriptOf(text, token) : undefined
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  const [main] = [...counts].sort((a, b) => b[1] - a[1])
  const script = main?.[0] ?? null
  const words = new Map([...counts].filter(([name]) => name !== script))
  const quoted = language ? quotations.flatMap((quotation) => foreignQuote(text, quotation, language)) : []
  return { script, words, quoted }
}

const scriptOf = (text: string, { start }: Token): string | undefined => {
  const first = text.slice(start, start + 2)
  return SCRIPTS.find(([, pattern]) => pattern.test(first))?.[0]
}

function foreignQuote(text: string, [start, end]: readonly [number, number], language: CopyLanguage): string[][] {
  const words = tokenize(text, start, end).flatMap(({ kind, norm }) => (kind === 'word' ? [norm] : []))
  const own = words.filter((word) => language.functionWords.has(word)).length
  return words.length >= LEAST_WORDS && own < FEW * words.length ? [words] : []
}

/** How many of the foreign quotations are in `language`: a quarter of their words at least are its function words. */
export const quotedIn = ({ quoted }: Foreign, language: CopyLanguage | null): number =>
  language === null
    ? 0
    : quoted.filter((words) => words.filter((word) => language.functionWords.has(word)).length * 4 >= words.length)
        .length

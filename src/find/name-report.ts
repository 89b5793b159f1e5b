import { type Token, tokenAt } from '../text/tokens.ts'
import type { View } from './view.ts'

/** What a report as a whole says about its words: how often each is written small, and capitalised within a sentence. */
export type ReportWords = {
  readonly small: ReadonlyMap<string, number>
  readonly capital: ReadonlyMap<string, number>
  /** Words capitalised anywhere outside headlines, a sentence's first word too, but for those that a preposition puts in a case. */
  readonly capitalised: ReadonlySet<string>
  /** True for sentences whose words are nearly all capitalised: headlines, where a capital tells nothing. */
  readonly headline: ReadonlySet<View>
  /** Of these, those in capitals from end to end. */
  readonly shouted: ReadonlySet<View>
}

/** Counts the folded words of a report's sentences. */
export function reportWords(views: readonly View[]): ReportWords {
  const small = new Map<string, number>()
  const capital = new Map<string, number>()
  const capitalised = new Set<string>()
  const headline = new Set<View>()
  const shouted = new Set<View>()
  for (const view of views) {
    const style = styleOf(view)
    if (style === 'shouted') shouted.add(view)
    if (style) headline.add(view)
  }
  for (const view of views) {
    if (shouted.size > 0 && isInCapitals(view)) {
      headline.add(view)
      shouted.add(view)
    }
    if (!headline.has(view)) countWords(view, small, capital, capitalised)
  }
  return { small, capital, capitalised, headline, shouted }
}

/** No word written small: beside sentences in capitals, a short one in capitals too. */
const isInCapitals = ({ tokens }: View): boolean => tokens.every(({ shape }) => shape !== 'lower')

function countWords(
  view: View,
  small: Map<string, number>,
  capital: Map<string, number>,
  capitalised: Set<string>,
): void {
  for (let i = 0; i < view.tokens.length; i++) {
    const { norm, shape } = view.tokens[i] as Token
    if (shape === null || shape === 'uncased') continue
    if (shape !== 'lower' && !view.index.ending(i, 'governs')) capitalised.add(norm)
    if (shape === 'lower') small.set(norm, (small.get(norm) ?? 0) + 1)
    else if (!opensSentence(view, i)) capital.set(norm, (capital.get(norm) ?? 0) + 1)
  }
}

const OPENERS = new Set([
  '"',
  '“',
  '„',
  '«',
  "'",
  '—',
  '–',
  '-',
  ':',
  '*',
  '#',
  '•',
  '>',
  '(',
  '[',
  '_',
  '|',
  '!',
  '?',
  '…',
])

/** True when token `i` stands where a sentence, a quotation or a list item begins. */
export function opensSentence(view: View, i: number): boolean {
  const before = tokenAt(view.tokens, i - 1)
  if (before === undefined) return true
  if (before.norm === '-' && !before.space) return false
  return before.kind === 'sign' && OPENERS.has(before.norm) && (before.norm !== '(' || i === 1)
}

/** In a language that writes headlines like sentences, only shouting hides what a name is. */
function styleOf(view: View): 'headline' | 'shouted' | null {
  let long = 0
  let capitals = 0
  let all = 0
  let shouted = 0
  for (const { start, end, shape } of view.tokens) {
    if (shape === null || shape === 'uncased') continue
    all++
    if (shape === 'capitals') shouted++
    if (end - start < 4) continue
    long++
    if (shape !== 'lower') capitals++
  }
  if (all >= 3 && shouted / all > 0.7) return 'shouted'
  if (view.pack.names.sentenceCase) return null
  return long >= 4 && capitals / long > 0.8 && view.tokens.at(-1)?.norm !== '.' ? 'headline' : null
}

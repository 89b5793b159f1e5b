import type { View } from './view.ts'

/** What a report as a whole says about its words: how often each is written small, and capitalised within a sentence. */
export type ReportWords = {
  readonly small: ReadonlyMap<string, number>
  readonly capital: ReadonlyMap<string, number>
  /** Words capitalised anywhere outside headlines, a sentence's first word too. */
  readonly capitalised: ReadonlySet<string>
  /** True for sentences whose words are nearly all capitalised: headlines, where a capital tells nothing. */
  readonly headline: ReadonlySet<View>
}

/** Counts the folded words of a report's sentences. */
export function reportWords(views: readonly View[]): ReportWords {
  const small = new Map<string, number>()
  const capital = new Map<string, number>()
  const capitalised = new Set<string>()
  const headline = new Set<View>()
  for (const view of views) {
    if (isHeadline(view)) headline.add(view)
    else countWords(view, small, capital, capitalised)
  }
  return { small, capital, capitalised, headline }
}

function countWords(
  view: View,
  small: Map<string, number>,
  capital: Map<string, number>,
  capitalised: Set<string>,
): void {
  view.tokens.forEach(({ norm, shape }, i) => {
    if (shape === null || shape === 'uncased') return
    if (shape !== 'lower') capitalised.add(norm)
    if (shape === 'lower') small.set(norm, (small.get(norm) ?? 0) + 1)
    else if (!opensSentence(view, i)) capital.set(norm, (capital.get(norm) ?? 0) + 1)
  })
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
  const before = view.tokens[i - 1]
  if (before === undefined) return true
  if (before.norm === '-' && !before.space) return false
  return before.kind === 'sign' && OPENERS.has(before.norm) && (before.norm !== '(' || i === 1)
}

function isHeadline(view: View): boolean {
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
  return (long >= 4 && capitals / long > 0.8) || (all >= 3 && shouted / all > 0.7)
}

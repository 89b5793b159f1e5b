import { unitAt } from './name-units.ts'
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
  view.tokens.forEach((token, i) => {
    const unit = unitAt(view, i)
    if (!unit || unit.shape === 'uncased') return
    if (unit.shape !== 'lower') capitalised.add(token.norm)
    if (unit.shape === 'lower') small.set(token.norm, (small.get(token.norm) ?? 0) + 1)
    else if (!opensSentence(view, i)) capital.set(token.norm, (capital.get(token.norm) ?? 0) + 1)
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
  view.tokens.forEach((token, i) => {
    const shape = unitAt(view, i)?.shape
    if (!shape || shape === 'uncased') return
    all++
    if (shape === 'capitals') shouted++
    if (token.end - token.start < 4) return
    long++
    if (shape !== 'lower') capitals++
  })
  return (long >= 4 && capitals / long > 0.8) || (all >= 3 && shouted / all > 0.7)
}

import type { Span } from '../domain/span.ts'
import { phraseAt, phraseIn } from './cues.ts'
import { fullDate } from './dates.ts'
import type { Phrases, TextProfile } from './profile.ts'
import { firstWordIn, type Token, tokensIn } from './tokens.ts'

const LONGEST_NOTE = 300
const LONGEST_BRACKET = 100
const CUE = 60
const HEAD = 12
const TAIL = 4
const LONGEST_NAME = 6

/** The date a report gives as that of its publication or in its dateline, as an ISO date; `null` where it gives none. */
export function publicationDate(text: string, paragraphs: readonly Span[], profile: TextProfile): string | null {
  const edges = [...paragraphs.slice(0, HEAD), ...paragraphs.slice(HEAD).slice(-TAIL)]
  for (const { start, end } of edges) {
    if (end - start > LONGEST_NOTE || !beginsWith(text, start, end, profile.cues.publications)) continue
    const tokens = tokensIn(text, start, end)
    const first = tokens.findIndex((token) => token.kind !== 'sign')
    const cue = phraseAt(tokens, first, profile.cues.publications)
    if (cue > 0) {
      const found = fullDate(tokens.slice(first + cue), profile)
      if (found) return found
    }
  }
  return datelineOf(text, paragraphs, profile)
}

/** A first look at one word, so that not every paragraph is taken apart. */
function beginsWith(text: string, start: number, end: number, phrases: Phrases): boolean {
  return phrases.heads.has(firstWordIn(text, start, Math.min(end, start + CUE))?.norm ?? '')
}

/** A short paragraph near the top that is little but a date, or a date before a dash, or a press and a date before a colon, that opens the text. */
function datelineOf(text: string, paragraphs: readonly Span[], profile: TextProfile): string | null {
  for (const { start, end } of paragraphs.slice(0, 5)) {
    const tokens = tokensIn(text, start, Math.min(end, start + 120))
    const words = tokens.filter((token) => token.kind !== 'sign').length
    const dash = tokens.findIndex(
      (token) => token.norm === '—' || token.norm === '–' || (token.norm === '-' && token.space),
    )
    const colon = tokens.findIndex((token) => token.norm === ':')
    const close = phraseIn(tokens, profile.cues.press, 0, Math.max(0, colon)) < 0 ? dash : colon
    const head = end - start <= 60 && words <= 8 ? tokens : close > 0 && close <= 12 ? tokens.slice(0, close) : []
    const found = fullDate(head, profile)
    if (found) return found
  }
  return null
}

/** The sources a report says it was taken from, as worded, without repetition, in order. */
export function sourcesNamed(text: string, paragraphs: readonly Span[], profile: TextProfile): string[] {
  const names = paragraphs.flatMap((paragraph) => [
    ...noted(text, paragraph, profile),
    ...bracketed(text, paragraph, profile),
  ])
  return [...new Set(names)]
}

/** A paragraph of its own: "Source: Name", "From this article on the Name site". */
function noted(text: string, { start, end }: Span, profile: TextProfile): string[] {
  if (end - start > LONGEST_NOTE || !beginsWith(text, start, end, profile.cues.sources)) return []
  const tokens = tokensIn(text, start, end)
  const first = tokens.findIndex((token) => token.kind !== 'sign')
  const cue = phraseAt(tokens, first, profile.cues.sources)
  if (first < 0 || cue === 0 || tokens[first]?.norm === '(') return []
  if (isMark(tokens[first + cue])) return named(text, tokens, first + cue + 1, tokens.length)
  const medium = phraseIn(tokens, profile.cues.media, first + cue)
  return medium < 0 ? [] : besides(text, tokens, medium)
}

/** "(Source - Name)" anywhere in a paragraph. */
function bracketed(text: string, { start, end }: Span, profile: TextProfile): string[] {
  const names: string[] = []
  const own = text.slice(start, end)
  for (let at = own.indexOf('('); at >= 0; at = own.indexOf('(', at + 1)) {
    const open = start + at
    if (!beginsWith(text, open + 1, end, profile.cues.sources)) continue
    const tokens = tokensIn(text, open + 1, Math.min(end, open + LONGEST_BRACKET))
    const cue = phraseAt(tokens, 0, profile.cues.sources)
    const close = tokens.findIndex((token) => token.norm === ')')
    if (cue > 0 && close > cue && isMark(tokens[cue])) names.push(...named(text, tokens, cue + 1, close))
  }
  return names
}

const isMark = (token: Token | undefined): boolean => token !== undefined && [':', '-', '–', '—'].includes(token.norm)

/** The words from `from` to a comma, a stop at the end or `to`; nothing where they are too many for a name. */
function named(text: string, tokens: readonly Token[], from: number, to: number): string[] {
  const stop = tokens.findIndex((token, i) => i >= from && i < to && (token.norm === ',' || token.norm === ';'))
  const words = tokens.slice(from, stop < 0 ? to : stop)
  while (words[0]?.kind === 'sign') words.shift()
  while (words.at(-1)?.kind === 'sign') words.pop()
  const [first, last] = [words[0], words.at(-1)]
  const count = words.filter((token) => token.kind !== 'sign').length
  return first && last && count <= LONGEST_NAME ? [text.slice(first.start, last.end)] : []
}

/** The capitalised words right before a word such as "site"; where there are none, the words right behind it. */
function besides(text: string, tokens: readonly Token[], medium: number): string[] {
  let from = medium
  while (from > 0 && medium - from < LONGEST_NAME && /^\p{Lu}/u.test(wording(text, tokens[from - 1]))) from--
  if (from < medium) return named(text, tokens, from, medium)
  let to = medium + 1
  while (to < tokens.length && to - medium <= LONGEST_NAME && /^[\p{Lu}\p{Lo}"«“]/u.test(wording(text, tokens[to])))
    to++
  return to > medium + 1 ? named(text, tokens, medium + 1, to) : []
}

const wording = (text: string, token: Token | undefined): string => (token ? text.slice(token.start, token.end) : '')

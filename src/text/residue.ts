import type { Span } from '../domain/span.ts'
import { fold } from './fold.ts'
import { isSpace } from './lines.ts'
import { paragraphs } from './paragraphs.ts'
import type { Spelling } from './spellings.ts'
import { stretchOf, type Token } from './tokens.ts'

/** Signs that stand between words only where a program left them. */
const SIGN_RUN = /[$€£%٪&|^~\\{}=*_+]+(?:[ \t]{1,3}[$€£%٪&|^~\\{}=*_+]+)*/g
const PLACEHOLDER =
  /\{\{[^{}\n]{0,80}\}\}|\{%[^{}\n]{0,80}%\}|\$\{[^{}\n]{0,80}\}|\{\p{Nd}{1,2}\}|(?<!\p{Nd}\s?)%(?:\p{Nd}\$)?[sd](?![\p{L}\p{N}])/gu
const GLUED = /(?<![\p{L}\p{M}\p{N}])\p{L}{1,4}[%٪$](?:[ \t]{0,3}\p{L}{1,4}[%٪$])+(?![\p{L}\p{N}])/gu
/** What is in each of these, and sooner told. */
const GLUED_TWICE = /[%٪$][ \t]{0,3}\p{L}{1,4}[%٪$]/u
const DOUBLED =
  /(?:^|[\p{Sentence_Terminal}…|][\p{Pe}\p{Pf}"']{0,3}\s{1,3})(\p{L}{1,3})([ \t]{1,3})(\p{L}{1,3})(?![\p{L}\p{M}\p{N}'’-])/gu
const SIGN = /[$€£%٪&|^~\\{}=*_+]/
const WORD_BEFORE = /(\p{L}{1,4})[ \t]+$/u
const WORD_AFTER = /^[ \t]+(\p{L}{1,4})(?![\p{L}\p{M}\p{N}])/u

/**
 * Stretches of `text` in `span` that a template or a translating program left behind and that no one wrote: clusters
 * of signs (`$% & $%`), placeholders (`%s`, `{{name}}`), short words with a sign glued to each (`Et% de%`), a short
 * word said twice where sentences begin, time and again, and a bar at a paragraph's edge. In order, disjoint, no white
 * space at the ends. Found by shape alone; amounts (`12 %`, `$ 50`, `A & B`) are left in peace.
 */
export function residue(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const all = paragraphs(text, span)
  const found = all
    .filter(({ start, end }) => SIGN.test(text.slice(start, end)))
    .flatMap((paragraph) => [
      ...signRuns(text, paragraph),
      ...placeholders(text, paragraph),
      ...gluedWords(text, paragraph),
    ])
  return merged(text, [...found, ...doubledWords(text, all, found)])
}

/** Matches within `span`, their indexes counting in `text`; a search never runs past the span. */
function matches(pattern: RegExp, text: string, span: Span): RegExpExecArray[] {
  const own = text.slice(span.start, span.end)
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(own); match; match = pattern.exec(own)) {
    match.index += span.start
    found.push(match)
  }
  return found
}

function signRuns(text: string, paragraph: Span): Span[] {
  const found: Span[] = []
  for (const match of matches(SIGN_RUN, text, paragraph)) {
    const clumps = [...match[0].matchAll(/\S+/g)].map((clump) => ({ at: match.index + clump.index, signs: clump[0] }))
    while (clumps[0] && !standsAlone(text, paragraph, clumps[0].at, clumps[0].signs)) clumps.shift()
    for (let last = clumps.at(-1); last && !standsAlone(text, paragraph, last.at, last.signs); last = clumps.at(-1))
      clumps.pop()
    const [first, last] = [clumps[0], clumps.at(-1)]
    if (!first || !last) continue
    const run = { start: first.at, end: last.at + last.signs.length }
    if (
      isResidue(
        text,
        paragraph,
        run,
        clumps.map(({ signs }) => signs),
      )
    )
      found.push(run)
  }
  return found
}

/** False for a clump that belongs to the word or the amount beside it. */
function standsAlone(text: string, paragraph: Span, at: number, signs: string): boolean {
  const end = at + signs.length
  if (at > paragraph.start && !isSpace(text.charCodeAt(at - 1))) return false
  if (end < paragraph.end && !isSpace(text.charCodeAt(end))) return false
  if (/[%٪$€£]/.test(signs) && /\p{Nd}\s{0,2}$/u.test(text.slice(Math.max(paragraph.start, at - 4), at))) return false
  return !(/[$€£]/.test(signs) && /^\s{0,2}\p{Nd}/u.test(text.slice(end, Math.min(paragraph.end, end + 4))))
}

function isResidue(text: string, paragraph: Span, run: Span, clumps: readonly string[]): boolean {
  const signs = clumps.join('')
  const atEdge = run.start === paragraph.start || run.end === paragraph.end
  if (run.start === paragraph.start && run.end === paragraph.end) return /[$%٪&^]/.test(signs) && signs.length > 1
  if (signs === '|') return atEdge && !text.slice(paragraph.start + 1, paragraph.end - 1).includes('|')
  return (/[$€£%٪]/.test(signs) || clumps.length > 1) && (clumps.length > 1 || new Set(signs).size > 1)
}

const placeholders = (text: string, paragraph: Span): Span[] =>
  matches(PLACEHOLDER, text, paragraph).map(({ index, 0: found }) => ({ start: index, end: index + found.length }))

/** A cluster of glued words, with a neighbour that says one of them again without its sign. */
function gluedWords(text: string, paragraph: Span): Span[] {
  if (!GLUED_TWICE.test(text.slice(paragraph.start, paragraph.end))) return []
  const found: Span[] = []
  for (const match of matches(GLUED, text, paragraph)) {
    let start = match.index
    let end = start + match[0].length
    const words = new Set((match[0].match(/\p{L}+/gu) ?? []).map(fold))
    const before = WORD_BEFORE.exec(text.slice(Math.max(paragraph.start, start - 8), start))
    if (before?.[1] && words.has(fold(before[1]))) start -= before[0].length
    const after = WORD_AFTER.exec(text.slice(end, Math.min(paragraph.end, end + 8)))
    if (after?.[1] && words.has(fold(after[1]))) end += after[0].length
    found.push({ start, end })
  }
  return found
}

/** A short word said twice where a sentence begins is residue only if the same happens again in the text. */
function doubledWords(text: string, all: readonly Span[], others: readonly Span[]): Span[] {
  const glued = new Set(others.flatMap(({ start, end }) => (text.slice(start, end).match(/\p{L}+/gu) ?? []).map(fold)))
  const byWord = new Map<string, Span[]>()
  for (const paragraph of all) {
    if (!saysAWordTwice(text, paragraph)) continue
    for (const { index, 0: match, 1: first = '', 2: gap = '', 3: second = '' } of matches(DOUBLED, text, paragraph)) {
      const word = fold(first)
      if (word !== fold(second)) continue
      const end = index + match.length
      const span = { start: end - first.length - gap.length - second.length, end }
      const found = byWord.get(word)
      if (found) found.push(span)
      else byWord.set(word, [span])
    }
  }
  return [...byWord].flatMap(([word, found]) => (found.length > 1 || glued.has(word) ? found : []))
}

const LONGEST_DOUBLED = 3

/** A first look at a paragraph's words, so that few are searched. */
function saysAWordTwice(text: string, { start, end }: Span): boolean {
  let last: Spelling | null = null
  const { tokens, from, to } = stretchOf(text, start, end)
  for (let i = from; i < to; i++) {
    const { spelling } = tokens[i] as Token
    const short = spelling.kind === 'word' && spelling.raw.length <= LONGEST_DOUBLED
    if (short && last?.norm === spelling.norm) return true
    last = short ? spelling : null
  }
  return false
}

/** In order, neighbours with nothing but white space between them made one. */
function merged(text: string, spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found.at(-1)
    if (last && text.slice(last.end, span.start).trim() === '')
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else found.push(span)
  }
  return found
}

import { hashOf } from '../domain/hash.ts'
import type { Span } from '../domain/span.ts'
import { cliticForms } from '../lang/clitics.ts'
import { sentences } from '../text/sentences.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import type { CopyLanguage } from './copy-language.ts'
import { skeleton } from './copy-skeleton.ts'

/** A word or number that looks alike in any language. */
export type Anchor = {
  /** What it may be equal to, hashed: `#820000`, `@9` (September), the skeletons a word may be read as. */
  readonly keys: readonly number[]
  /** How much it tells to find it on both sides, in bits, before its frequency in the case is known. */
  readonly bits: number
  /** False for a word of a script without capitals, which may be no name. */
  readonly sure: boolean
  /** True for a number in digits and for a month: what a translator carries over as it is. */
  readonly figure: boolean
}

/** A sentence as it is aligned: where it stands, its length in letters and digits, and its anchors in order. */
export type Unit = Span & { readonly length: number; readonly anchors: readonly Anchor[] }

const CAPITAL = /^\p{Lu}/u
const CASELESS = /^\p{Lo}/u
const BITS_BY_CONSONANTS = [0, 0, 1.5, 3, 5, 6.5, 8]
const UNSURE = 0.75

/** The sentences of `text` in `span` with their anchors; `language` is `null` where no pack knows it. */
export function unitsOf(text: string, span: Span, language: CopyLanguage | null): Unit[] {
  return sentences(text, span).map(({ start, end }) => {
    const tokens = tokenize(text, start, end)
    const length = tokens.reduce((sum, token) => sum + (token.kind === 'sign' ? 0 : token.end - token.start), 0)
    return { start, end, length, anchors: anchorsOf(text, tokens, language) }
  })
}

function anchorsOf(text: string, tokens: readonly Token[], language: CopyLanguage | null): Anchor[] {
  const anchors: Anchor[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'number') {
      const { digits, to } = numberAt(tokens, at)
      anchors.push({ keys: [hashOf(`#${digits}`)], bits: numberBits(digits), sure: true, figure: true })
      at = to - 1
    } else if (token.kind === 'word') {
      const anchor = wordAnchor(text, token, at === 0, language)
      if (anchor) anchors.push(anchor)
    }
  }
  return anchors
}

/** A number with its groups of thousands joined and a decimal part kept, whatever the signs: `2 000`, `2.000`, `3,5`. */
function numberAt(tokens: readonly Token[], at: number): { digits: string; to: number } {
  let digits = tokens[at]?.norm ?? ''
  let to = at + 1
  while (digits.length > 0) {
    const next = tokens[to]
    const behind = tokens[to + 1]
    if (next?.kind === 'number' && next.space && next.norm.length === 3 && digits.length <= 3) {
      digits += next.norm
      to += 1
    } else if (next && !next.space && ".,'".includes(next.norm) && behind?.kind === 'number' && !behind.space) {
      digits += behind.norm.length === 3 ? behind.norm : `.${behind.norm}`
      to += 2
    } else break
  }
  return { digits, to }
}

/** A single digit and a recent year say less than their length. */
function numberBits(digits: string): number {
  if (/^(?:19|20)\d\d$/.test(digits)) return 4
  return Math.min(10, digits.length === 1 ? 2 : 2.5 * digits.length)
}

function wordAnchor(text: string, token: Token, first: boolean, language: CopyLanguage | null): Anchor | null {
  const { norm } = token
  const month = language?.months.get(norm)
  if (month !== undefined) return { keys: [hashOf(`@${month}`)], bits: 3.5, sure: true, figure: true }
  const value = language?.numerals.get(norm)
  if (value !== undefined)
    return { keys: [hashOf(`#${value}`)], bits: numberBits(String(value)), sure: false, figure: false }
  if (language?.functionWords.has(norm) || norm.length < 3) return null
  const word = text.slice(token.start, token.end)
  if (CAPITAL.test(word)) return nameAnchor([skeleton(norm)], !first)
  if (!CASELESS.test(word)) return null
  const forms = language?.clitics ? cliticForms(norm, language.clitics).map(({ stem }) => stem) : []
  return nameAnchor([norm, ...forms].map(skeleton), false)
}

function nameAnchor(skeletons: readonly string[], sure: boolean): Anchor | null {
  const forms = [...new Set(skeletons)].filter((form) => form.length > 1)
  if (forms.length === 0) return null
  const longest = Math.max(...forms.map(({ length }) => length))
  const bits = BITS_BY_CONSONANTS[Math.min(longest, BITS_BY_CONSONANTS.length - 1)] ?? 0
  return { keys: forms.map(hashOf), bits: sure ? bits : bits * UNSURE, sure, figure: false }
}

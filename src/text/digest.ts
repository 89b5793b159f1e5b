import type { Span } from '../domain/span.ts'
import { phraseIn } from './cues.ts'
import { fullDate } from './dates.ts'
import { isName } from './openings.ts'
import type { TextProfile } from './profile.ts'
import { type Token, tokensIn } from './tokens.ts'

/** How long the line that says whose an item is and of what day may be, in letters and in words. */
const LINE = 90
const WORDS = 8
/** A first look, so that not every paragraph is taken apart. */
const YEAR = /\p{Nd}{4}/u
/** Letters of an item at least, its line among them. */
const LEAST_ITEM = 80

/**
 * Where the items of a digest begin: short texts one below the other, each under (or behind) a line of its own with who
 * published it and the full date ("Reuters, 4 May 2020"). At least half of the lines name a press by the packs' tables, so
 * that a chronicle of places and days is none. Empty where the text is no digest.
 *
 * @param paragraphs of the text, in order
 */
export function digestStarts(text: string, paragraphs: readonly Span[], profiles: readonly TextProfile[]): number[] {
  const heads = paragraphs.flatMap((paragraph) => headOf(text, paragraph, profiles) ?? [])
  const end = paragraphs.at(-1)?.end ?? 0
  const long = heads.every(({ start }, i) => (heads[i + 1]?.start ?? end) - start >= LEAST_ITEM)
  const distinct = new Set(heads.map(({ line }) => line)).size === heads.length
  const press = heads.filter((head) => head.press).length
  return heads.length > 1 && long && distinct && press * 2 >= heads.length ? heads.map(({ start }) => start) : []
}

type Head = { readonly start: number; readonly line: string; readonly press: boolean }

/** The line that opens a paragraph if it is of a name and a full date alone; `null` otherwise. */
function headOf(text: string, { start, end }: Span, profiles: readonly TextProfile[]): Head | null {
  if (!YEAR.test(text.slice(start, start + LINE))) return null
  const all = tokensIn(text, start, Math.min(end, start + LINE))
  const from = isMarker(all) ? 2 : all.findIndex(({ kind }) => kind !== 'sign')
  const to = all.findIndex((token, i) => i > from && closes(text, all[i - 1], token))
  const tokens = all.slice(Math.max(0, from), to < 0 ? all.length : to)
  if (
    tokens.length === 0 ||
    (to < 0 && end > start + LINE) ||
    tokens.filter(({ kind }) => kind !== 'sign').length > WORDS
  )
    return null
  const press = profiles.some(({ cues }) => phraseIn(tokens, cues.press) >= 0)
  if (
    !(press || tokens.some((token) => isName(text, token))) ||
    !profiles.some((profile) => fullDate(tokens, profile) !== null)
  )
    return null
  return { start, line: tokens.map(({ norm }) => norm).join(' '), press }
}

/** "1)", "2." before the line. */
const isMarker = ([first, second]: readonly Token[]): boolean =>
  first?.kind === 'number' && second !== undefined && ').'.includes(second.norm) && first.end - first.start <= 2

/** A colon, a dash between spaces, or the end of the line. */
const closes = (text: string, before: Token | undefined, { start, norm, space }: Token): boolean =>
  norm === ':' || (space && '–—-'.includes(norm)) || text.slice(before?.end ?? start, start).includes('\n')

import type { Span } from '../domain/span.ts'
import type { FateValue, GroupValue, ThingValue } from '../lang/fate-entries.ts'
import type { Mark } from '../lang/lexicon.ts'
import type { Pack } from '../lang/pack.ts'
import { type Tags, tagNumber } from '../lang/tags.ts'
import { type Token, tokensIn } from '../text/tokens.ts'
import { FEATURE, tagsOf } from './features.ts'
import { MarkIndex } from './mark-index.ts'

/** A sentence made ready for the finders: its tokens, and what the pack's tables say of them. */
export type View = Span & {
  /** The whole document's text; all offsets count in it. */
  readonly text: string
  readonly pack: Pack
  readonly tokens: readonly Token[]
  readonly marks: readonly Mark[]
  /** The same marks by place. */
  readonly index: MarkIndex
  /** The tags of its marks and its {@link FEATURE}s; marks may have been taken out of `marks` again since. */
  readonly tags: Tags
  /** The number of its paragraph in the report, from 0. */
  readonly paragraph: number
}

/** A stretch of tokens `[from, to)` of one sentence that a finder recognised. */
export type Found<T> = {
  readonly from: number
  readonly to: number
  readonly value: T
  /** The name of the rule that found it; the name shows the shape it reads. */
  readonly rule: string
}

/** The view of the sentence at `span` of `text`. */
export function viewOf(text: string, span: Span, pack: Pack, paragraph: number): View {
  const tokens = tokensIn(text, span.start, span.end)
  const marks = pack.lexicon.match(tokens)
  const { start, end } = span
  return { start, end, text, pack, tokens, marks, index: new MarkIndex(marks), tags: tagsOf(tokens, marks), paragraph }
}

/** The same sentence with other marks. */
export const withMarks = (view: View, marks: readonly Mark[]): View => ({ ...view, marks, index: new MarkIndex(marks) })

const DIGITS = tagNumber(FEATURE.digits)

/** The first token from `i` on that is a number or at which a mark of one of `tags` starts; behind the last token where none is. */
export function numberOrMark({ tokens, index, tags }: View, i: number, marks: Tags): number {
  const next = Math.min(index.nextStart(i, marks), tokens.length)
  if (tags.has(DIGITS)) for (let at = i; at < next; at++) if ((tokens[at] as Token).kind === 'number') return at
  return next
}

/** The character span of tokens `[from, to)`; there must be at least one token. */
export function spanOf(view: View, from: number, to: number): Span {
  const first = view.tokens[from]
  const last = view.tokens[to - 1]
  if (!first || !last) throw new RangeError(`no tokens ${from} to ${to} in a sentence of ${view.tokens.length}`)
  return { start: first.start, end: last.end }
}

/** True where a clitic article stands on the mark's first word (الشرطة): "the", told of already. */
export function isDefinite(view: View, mark: Mark): boolean {
  const article = view.pack.clitics?.definite ?? ''
  return article !== '' && mark.prefix.endsWith(article)
}

/** True where a preposition is written onto a word, which is then no verb (برأت is not "with she saw"). */
export function isGoverned({ pack: { clitics } }: View, { prefix }: Mark): boolean {
  const last = prefix.at(-1)
  return last !== undefined && last !== clitics?.dative && (clitics?.prepositions.includes(last) ?? false)
}

/** A noun for several people that ends before token `to`, where a number with the clitic article counts it: الجنود الخمسة, أطفاله الثلاثة. */
export function countedPlural(view: View, to: number): Mark | undefined {
  const group = view.index.ending(to, 'group')
  if (group && groupValue(group).count === null) return group
  const noun = view.index.ending(to, 'fate')
  const plural = noun && fateValue(noun).as === 'noun' && fateValue(noun).count === null
  return plural ? noun : undefined
}

/** The value of a mark of `fate`. */
export const fateValue = (mark: Mark): FateValue => mark.value as FateValue
/** The value of a mark of `group`. */
export const groupValue = (mark: Mark): GroupValue => mark.value as GroupValue
/** The value of a mark of `thing`. */
export const thingValue = (mark: Mark): ThingValue => mark.value as ThingValue

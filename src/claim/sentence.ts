import type { Attribution } from '../domain/voice.ts'
import type { NameFound } from '../find/name.ts'
import type { QuantityFound } from '../find/quantities.ts'
import type { TimeFound } from '../find/time.ts'
import { type Found, fateValue, type View } from '../find/view.ts'
import type { Mark } from '../lang/lexicon.ts'
import type { Tags } from '../lang/tags.ts'
import { tokenAt } from '../text/tokens.ts'

/** A sentence with all that the finders found in it. */
export type Sentence = {
  readonly view: View
  readonly quantities: readonly Found<QuantityFound>[]
  readonly times: readonly Found<TimeFound>[]
  readonly names: readonly Found<NameFound>[]
  readonly attributions: readonly Found<Attribution>[]
}

/** Asks what stands at a token; indexes count tokens of the sentence from 0. */
export type Ground = {
  /** A mark of `tag` that starts at `i`. */
  readonly starts: (i: number, tag: string) => Mark | undefined
  /** True when a mark of one of `tags` starts at `i`. */
  readonly startsAny: (i: number, tags: Tags) => boolean
  /** A mark of `tag` that ends right before `i`. */
  readonly ends: (i: number, tag: string) => Mark | undefined
  /** A mark of `tag` that covers token `i`. */
  readonly covers: (i: number, tag: string) => Mark | undefined
  /** The fate marks that start at `i`. */
  readonly fates: (i: number) => readonly Mark[]
  /** The fate mark at `i` that reads as a noun and counts people. */
  readonly nouns: (i: number) => Mark | undefined
  /** Where what a preposition of place at `i` leads to begins, `i` itself where it is written onto the place's word; `null` where none stands. */
  readonly where: (i: number) => number | null
  /** The sign at `i`, `''` where there is a word or a number. */
  readonly sign: (i: number) => string
  /** True for a word that opens with a capital. */
  readonly capital: (i: number) => boolean
}

/** What can be asked of a sentence's marks and tokens. */
export function groundOf(view: View): Ground {
  const { marks, index, tokens } = view
  const sign = (i: number): string => {
    const token = tokenAt(tokens, i)
    return token?.kind === 'sign' ? token.norm : ''
  }
  const fates = (i: number): readonly Mark[] => {
    if (!index.starting(i, 'fate')) return NO_MARKS
    return marks.slice(index.placeOf(i), index.placeOf(i + 1)).filter((mark) => mark.tag === 'fate')
  }
  return {
    fates,
    nouns: (i) => fates(i).find((mark) => fateValue(mark).as === 'noun'),
    starts: (i, tag) => index.starting(i, tag),
    startsAny: (i, tags) => index.startsAny(i, tags),
    ends: (i, tag) => index.ending(i, tag),
    covers: (i, tag) => index.over(i, (mark) => mark.tag === tag),
    where: (i) => whereAt(view, i),
    sign,
    capital: (i) => {
      const shape = tokenAt(tokens, i)?.shape
      return shape === 'capital' || shape === 'capitals'
    },
  }
}

/** As {@link Ground.where}: في تعز, بتعز, بمدينة العبور. */
export function whereAt({ index, pack: { clitics } }: View, i: number): number | null {
  const mark = index.starting(i, 'locative')
  if (mark) return mark.to
  const within = clitics?.locative
  if (within === undefined) return null
  const written = index.over(i, ({ from, tag, prefix }) => from === i && prefix === within && PLACES.includes(tag))
  return written ? i : null
}

const PLACES = ['placeName', 'placeCue']

const NO_MARKS: readonly Mark[] = []

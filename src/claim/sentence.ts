import type { Attribution } from '../domain/voice.ts'
import { MarkIndex } from '../find/mark-index.ts'
import type { NameFound } from '../find/name.ts'
import type { QuantityFound } from '../find/quantities.ts'
import type { TimeFound } from '../find/time.ts'
import { type Found, fateValue, type View } from '../find/view.ts'
import type { Mark } from '../lang/lexicon.ts'

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
  /** A mark of `tag` that ends right before `i`. */
  readonly ends: (i: number, tag: string) => Mark | undefined
  /** A mark of `tag` that covers token `i`. */
  readonly covers: (i: number, tag: string) => Mark | undefined
  /** The fate marks that start at `i`. */
  readonly fates: (i: number) => readonly Mark[]
  /** The fate mark at `i` that reads as a noun and counts people. */
  readonly nouns: (i: number) => Mark | undefined
  /** The sign at `i`, `''` where there is a word or a number. */
  readonly sign: (i: number) => string
}

/** What can be asked of a sentence's marks and tokens. */
export function groundOf({ marks, tokens }: View): Ground {
  const index = new MarkIndex(marks)
  const first = (marks: readonly Mark[], tag: string): Mark | undefined => marks.find((mark) => mark.tag === tag)
  const sign = (i: number): string => {
    const token = tokens[i]
    return token?.kind === 'sign' ? token.norm : ''
  }
  const fates = (i: number): readonly Mark[] => index.from(i).filter((mark) => mark.tag === 'fate')
  return {
    fates,
    nouns: (i) => fates(i).find((mark) => fateValue(mark).as === 'noun'),
    starts: (i, tag) => first(index.from(i), tag),
    ends: (i, tag) => first(index.to(i), tag),
    covers: (i, tag) => first(index.over(i), tag),
    sign,
  }
}

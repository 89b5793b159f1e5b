import type { Attribution } from '../domain/voice.ts'
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

/** Indexes a sentence's marks. */
export function groundOf(view: View): Ground {
  const from = new Map<number, Mark[]>()
  const to = new Map<number, Mark[]>()
  const over = new Map<number, Mark[]>()
  for (const mark of view.marks) {
    put(from, mark.from, mark)
    put(to, mark.to, mark)
    for (let i = mark.from; i < mark.to; i++) put(over, i, mark)
  }
  const ask = (index: Map<number, Mark[]>) => (i: number, tag: string) => index.get(i)?.find((mark) => mark.tag === tag)
  const sign = (i: number): string => {
    const token = view.tokens[i]
    return token?.kind === 'sign' ? token.norm : ''
  }
  const fates = (i: number): readonly Mark[] => from.get(i)?.filter((mark) => mark.tag === 'fate') ?? []
  const nouns = (i: number): Mark | undefined => fates(i).find((mark) => fateValue(mark).as === 'noun')
  return { fates, nouns, starts: ask(from), ends: ask(to), covers: ask(over), sign }
}

function put(index: Map<number, Mark[]>, key: number, mark: Mark): void {
  const here = index.get(key)
  if (here) here.push(mark)
  else index.set(key, [mark])
}

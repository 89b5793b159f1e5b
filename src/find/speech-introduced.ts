import type { Mark } from '../lang/lexicon.ts'
import { tagNumber } from '../lang/tags.ts'
import { FEATURE } from './features.ts'
import type { NameHint } from './speech-line.ts'
import type { Found, View } from './view.ts'

const PEOPLE = tagNumber('people')
const HAS_QUOTES = tagNumber(FEATURE.quotes)

/** Whether a sentence may say what somebody is who speaks elsewhere: a noun for people, and behind it what may be a name. */
export const introduces = (view: View, names: readonly Found<NameHint>[]): boolean =>
  view.tags.has(PEOPLE) &&
  (view.tags.has(HAS_QUOTES) ||
    view.marks.some(
      ({ number, to }) =>
        number === PEOPLE && (isNameLike(view, to, names) || isNameLike(view, behindOf(view, to), names)),
    ))

/** Behind the words for "of" that stand at token `from`. */
function behindOf({ index }: View, from: number): number {
  let i = from
  for (let of = index.over(i, isOf); of; of = index.over(i, isOf)) i = of.to
  return i
}

const isOf = ({ tag }: Mark): boolean => tag === 'of'
const isGiven = ({ tag }: Mark): boolean => tag === 'givenName'

/** A capital, a bracket, a given name, or a name that was found. */
function isNameLike({ tokens, index }: View, i: number, names: readonly Found<NameHint>[]): boolean {
  const token = tokens[i]
  if (!token) return false
  if (token.shape === 'capital' || token.shape === 'capitals' || token.norm === '(' || token.norm === ')') return true
  return index.over(i, isGiven) !== undefined || names.some(({ from, to }) => from <= i && i < to)
}

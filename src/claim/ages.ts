import type { QuantityFound } from '../find/quantities.ts'
import { type Found, groupValue } from '../find/view.ts'
import { type Token, tokenAt } from '../text/tokens.ts'
import type { Sentence } from './sentence.ts'

type Range = { readonly from: number; readonly to: number }

/** Nobody is older, in years. */
const OLDEST = 120

/** The sentence, in which a bare number that is set off behind somebody measures an age. */
export function withAges(sentence: Sentence): Sentence {
  if (!sentence.quantities.some((found) => isBareAge(sentence, found) || found.value.measure === 'age')) return sentence
  const quantities: Found<QuantityFound>[] = []
  for (const found of sentence.quantities) {
    const isAge = isBareAge(sentence, found) || isNextAge(sentence, quantities.at(-1), found)
    quantities.push(isAge ? { ...found, value: { ...found.value, measure: 'age' } } : found)
  }
  return { ...sentence, quantities }
}

/** "Three children, ages 4, 6 and 9": a bare number joined to an age that has no unit behind it. */
function isNextAge({ view }: Sentence, before: Found<QuantityFound> | undefined, found: Found<QuantityFound>): boolean {
  if (before?.value.measure !== 'age' || found.value.measure !== null || found.value.quantity.hedge !== 'exact')
    return false
  const and = view.index.ending(found.from, 'and')?.from ?? found.from
  const joint = tokenAt(view.tokens, and - 1)?.norm === ',' ? and - 1 : and
  return joint === before.to && joint < found.from && closes(view, found.to)
}

/** Whether no noun follows that a number before token `to` would count. */
const closes = ({ tokens, index }: Sentence['view'], to: number): boolean =>
  tokens[to] === undefined || tokens[to].kind === 'sign' || CLOSERS.some((tag) => index.starting(to, tag) !== undefined)
const CLOSERS = ['be', 'and', 'preposition', 'clause', 'relative']

/** Every number of the sentence that says how old somebody is, with its unit. */
export function agesOf(sentence: Sentence): Range[] {
  return sentence.quantities.flatMap((quantity) => {
    const { from, to, value } = quantity
    const end = sentence.view.index.starting(to, 'measureAfter')?.to ?? to
    const isAge =
      value.measure === 'age' ||
      (value.measure === 'duration' && (isSetOff(sentence, { from, to: end }) || isOfOne(sentence, from, end)))
    return isAge ? [{ from: ofBefore(sentence, from), to: end }] : []
  })
}

/** *Un agriculteur de 52 ans,*: so many years of one person, before a comma. */
function isOfOne({ view }: Sentence, from: number, to: number): boolean {
  const of = view.index.ending(from, 'of')
  return (
    of !== undefined &&
    view.tokens[to]?.norm === ',' &&
    view.marks.some((mark) => mark.tag === 'group' && mark.to === of.from && groupValue(mark).count === 1)
  )
}

/** "Anna Lind, de 45 años,": the preposition belongs to the age. */
const ofBefore = ({ view }: Sentence, from: number): number => view.index.ending(from, 'of')?.from ?? from

/** "Anna Lind, 45, was arrested", "a teacher (45)": a bare number set off right behind a name or a single noun. */
function isBareAge(sentence: Sentence, { from, to, value }: Found<QuantityFound>): boolean {
  const { quantity, measure } = value
  if (measure !== null || to - from !== 1 || quantity.hedge !== 'exact' || (quantity.max ?? OLDEST) >= OLDEST)
    return false
  return isSetOff(sentence, { from, to })
}

/** Between commas or in brackets, right behind a person's name or a single noun. */
function isSetOff(sentence: Sentence, range: Range): boolean {
  const { view, names } = sentence
  const from = ofBefore(sentence, range.from)
  const { to } = range
  if (!SET_OFF.includes(`${tokenAt(view.tokens, from - 1)?.norm}${view.tokens[to]?.norm ?? '.'}`)) return false
  const name = names.find(({ to: end }) => end === from - 1)
  return (
    name?.value.type === 'person' ||
    (name?.value.type !== 'place' && isCapital(tokenAt(view.tokens, from - 2))) ||
    view.marks.some((mark) => mark.tag === 'group' && mark.to === from - 1 && groupValue(mark).count === 1)
  )
}

/** "Her daughters Paola, 9, and Inez, 6": what no rule knows for a name may be one. */
const isCapital = (token: Token | undefined): boolean => token?.shape === 'capital' || token?.shape === 'capitals'

/** The signs before and behind it. */
const SET_OFF = [',,', ',.', '()', ',;']

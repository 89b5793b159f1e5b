import type { Mark } from '../lang/lexicon.ts'
import { Tags, tagNumber } from '../lang/tags.ts'
import type { Token } from '../text/tokens.ts'

/** What a sentence's tokens show by themselves; it stands among the tags of the sentence's marks. */
export const FEATURE = {
  digits: '#',
  quotes: '"',
  colon: ':',
  dash: '—',
  capitals: 'capitals',
  uncased: 'uncased',
  /** A word written small: where a sentence has none, its capitals tell nothing. */
  small: 'small',
} as const

const NUMBERS = {
  digits: tagNumber(FEATURE.digits),
  quotes: tagNumber(FEATURE.quotes),
  colon: tagNumber(FEATURE.colon),
  dash: tagNumber(FEATURE.dash),
  capitals: tagNumber(FEATURE.capitals),
  uncased: tagNumber(FEATURE.uncased),
  small: tagNumber(FEATURE.small),
}

/** The quotation marks that open or close speech and quoted names. */
export const QUOTES: ReadonlySet<string> = new Set(['«', '»', '“', '”', '„', '"'])

/** The tags of `marks` and the features of `tokens`: what is not among them need not be looked for. */
export function tagsOf(tokens: readonly Token[], marks: readonly Mark[]): Tags {
  const tags = new Tags()
  for (const { number } of marks) tags.add(number)
  for (const token of tokens) {
    if (token.kind === 'number') tags.add(NUMBERS.digits)
    else if (token.kind === 'word') addShape(tags, token)
    else addSign(tags, token.norm)
  }
  return tags
}

function addSign(tags: Tags, sign: string): void {
  if (sign === ':') tags.add(NUMBERS.colon)
  else if (sign === '—' || sign === '–') tags.add(NUMBERS.dash)
  else if (QUOTES.has(sign)) tags.add(NUMBERS.quotes)
}

function addShape(tags: Tags, { shape }: Token): void {
  if (shape === 'uncased') tags.add(NUMBERS.uncased)
  else tags.add(shape === 'lower' ? NUMBERS.small : NUMBERS.capitals)
}

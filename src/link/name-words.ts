import { spelt } from '../lang/entries.ts'
import { Lexicon, type Mark } from '../lang/lexicon.ts'
import { countriesOf } from '../lang/name-countries.ts'
import { nameEntries, type PlaceClass } from '../lang/name-table.ts'
import { PACKS } from '../lang/registry.ts'
import { fold } from '../text/fold.ts'
import { type Token, tokenize } from '../text/tokens.ts'

/** A name's words by what they do in it. */
export type NameWords = {
  /** The words that tell it from other names, as written. */
  readonly telling: readonly string[]
  /** True where a word says that it is an organisation. */
  readonly organization: boolean
  /** The kind of place that a word names, `null` for none. */
  readonly place: PlaceClass | null
}

const entries = [...PACKS.values()].flatMap((pack) => spelt(nameEntries(pack.names), 'names', pack.endings))
const lexicon = new Lexicon(entries, null)
const articles = [...PACKS.values()].flatMap((pack) => pack.names.articles.slice(0, 1))
const ORGANIZATION_TAGS = ['legalForm', 'organizationCue', 'institution', 'organizationHead']

/** Parts a name in any language: titles, legal forms, kinds of organisation and place, and linking words fall away. */
export function wordsOf(name: string): NameWords {
  const tokens = tokenize(name)
  const marks = lexicon.match(tokens)
  const dropped = new Set<number>()
  const drop = (mark: Mark): void => {
    for (let i = mark.from; i < mark.to; i++) dropped.add(i)
  }
  for (const mark of marks) if (falls(mark, tokens)) drop(mark)
  const kept = tokens.filter((token, i) => token.kind !== 'sign' && !dropped.has(i))
  const place = marks.find((mark) => mark.tag === 'placeCue' && mark.to - mark.from < tokens.length)
  return {
    telling: (kept.length > 0 ? kept : tokens.filter((token) => token.kind !== 'sign')).map((token) =>
      bare(name, token),
    ),
    organization: marks.some((mark) => ORGANIZATION_TAGS.includes(mark.tag) && mark.to - mark.from < tokens.length),
    place: (place?.value as PlaceClass | undefined) ?? null,
  }
}

function falls(mark: Mark, tokens: readonly Token[]): boolean {
  if (mark.tag === 'nameTitle') return mark.from === 0 && mark.to < tokens.length
  if (mark.tag === 'nameParticle' || mark.tag === 'nameLink') return mark.from > 0 || tokens[mark.to]?.norm === '-'
  return mark.tag === 'legalForm' || mark.tag === 'organizationCue' || mark.tag === 'placeCue'
}

/** The word without an article that is written onto it. */
function bare(name: string, { start, end, norm }: Token): string {
  const article = articles.find((each) => norm.startsWith(each) && norm.length > each.length + 2)
  return name.slice(start + (article?.length ?? 0), end)
}

/** The ISO 3166 code of the country that `name` names in some language, `null` for none. */
export function countryCode(name: string): string | null {
  const key = tokenize(fold(name))
    .map((token) => token.norm)
    .join(' ')
  for (const pack of PACKS.values()) {
    const country = countriesOf(pack.code, pack.names).byName.get(key)
    if (country) return country.code
  }
  return null
}

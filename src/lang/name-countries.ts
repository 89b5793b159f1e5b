import { fold } from '../text/fold.ts'
import { tokenize } from '../text/tokens.ts'
import { inflected } from './declension.ts'
import type { NameTable } from './name-table.ts'
import { phrases } from './words.ts'

/** A country as a name in some case stands for it. */
export type Country = {
  /** ISO 3166 code. */
  readonly code: string
  /** The base form of the spelling. */
  readonly name: string
}

/** A language's names of countries. */
export type Countries = {
  /** By the folded words of the name, joined by single spaces. */
  readonly byName: ReadonlyMap<string, Country>
  /** The first word of each of these names. */
  readonly heads: ReadonlySet<string>
  /** Words of the longest name. */
  readonly longest: number
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** Codes of the CLDR that are no places: unions, pseudo-locales, the unknown. */
const NO_COUNTRY = /^(EU|EZ|UN|QO|X[^K]|ZZ)$/
const cache = new Map<string, Countries>()

/** The countries' names in a language (ISO 639-1) by the CLDR and by its table, in every case the table knows. */
export function countriesOf(language: string, names: Pick<NameTable, 'countries' | 'placeCases'>): Countries {
  const known = cache.get(language) ?? build(language, names)
  cache.set(language, known)
  return known
}

function build(language: string, table: Pick<NameTable, 'countries' | 'placeCases'>): Countries {
  const byName = new Map<string, Country>()
  const bases = [
    ...cldrNames(language),
    ...table.countries.flatMap(([code, words]) => phrases(words).map((name) => [code, name] as const)),
  ]
  for (const [code, name] of bases) if (!byName.has(key(name))) byName.set(key(name), { code, name })
  for (const [code, name] of bases) {
    for (const form of inflected(name, table.placeCases).map(key))
      if (!byName.has(form)) byName.set(form, { code, name })
  }
  const longest = Math.max(1, ...[...byName.keys()].map((name) => name.split(' ').length))
  const heads = new Set([...byName.keys()].map((name) => name.split(' ', 1)[0] ?? ''))
  return { byName, heads, longest }
}

function* cldrNames(language: string): Iterable<readonly [code: string, name: string]> {
  const displays = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
  )
  for (const a of LETTERS) {
    for (const b of LETTERS) {
      for (const display of displays) {
        const name = NO_COUNTRY.test(a + b) ? undefined : display.of(a + b)
        if (name) for (const part of variants(name)) yield [canonical(a + b), part]
      }
    }
  }
}

/** Withdrawn codes (SU, DD) and aliases (UK) are named like what followed them. */
const canonical = (code: string): string => new Intl.Locale(`und-${code}`).region ?? code

/** "Myanmar (Burma)" is two names; "Hong Kong, RAE da China" and "Congo - Kinshasa" lose their addition. */
const variants = (name: string): string[] =>
  name
    .split(/[()（）]/)
    .map((part) => (part.split(/,| - /)[0] ?? '').trim())
    .filter((part) => part !== '')

/** The form under which a name is looked up: its tokens' folded forms with single spaces between them. */
const key = (name: string): string =>
  tokenize(fold(name))
    .map((token) => token.norm)
    .join(' ')

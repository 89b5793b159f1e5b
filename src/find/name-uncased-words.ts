import { cliticForms } from '../lang/clitics.ts'
import { countriesOf } from '../lang/name-countries.ts'
import type { Pack } from '../lang/pack.ts'
import { Notes } from '../text/spellings.ts'
import { endsIn } from './name-endings.ts'
import { foreign } from './name-foreign.ts'

/** What a word of a script without capitals shows by itself. */
export type UncasedWord = {
  /** The word as it stands and without clitics, as far as some country's name begins so. */
  readonly countryStems: readonly string[]
  readonly foreign: boolean
  /** It has an article, whatever is written before that. */
  readonly definite: boolean
  /** It begins with the article alone, as surnames may. */
  readonly article: boolean
  /** It begins as verb forms do. */
  readonly verb: boolean
  /** It ends as common nouns do: مسؤولية, مسؤوليته. */
  readonly common: boolean
  /** "And", "for" or the like is written onto it. */
  readonly tied: boolean
}

const compiled = new WeakMap<Pack, Notes<UncasedWord>>()

/** What the words of a language show by themselves, worked out once for each spelling. */
export function uncasedWords(pack: Pack): Notes<UncasedWord> {
  const words = compiled.get(pack) ?? new Notes(({ norm }) => uncasedWord(norm, pack))
  compiled.set(pack, words)
  return words
}

function uncasedWord(word: string, pack: Pack): UncasedWord {
  const { articles, verbPrefixes, ties, commonEndings } = pack.names
  const { heads } = countriesOf(pack.code, pack.names)
  const stems = [word, ...(pack.clitics ? cliticForms(word, pack.clitics).map(({ stem }) => stem) : [])]
  return {
    countryStems: stems.filter((stem) => heads.has(stem)),
    foreign: foreign(word, pack),
    definite: articles.some((article) => word.startsWith(article)),
    article: articles[0] !== undefined && word.startsWith(articles[0]),
    verb: begins(word, verbPrefixes),
    common: endsIn(word, commonEndings ?? '', STEM),
    tied: begins(word, ties),
  }
}

/** How many letters stand before a common noun's ending at least. */
const STEM = 3

const begins = (word: string, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => word.startsWith(prefix) && word.length > prefix.length + 2)

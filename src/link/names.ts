import type { EntityType } from '../domain/entity.ts'
import { isAcronym } from '../find/name-aliases.ts'
import { fold } from '../text/fold.ts'
import { alignWords } from './name-align.ts'
import { countryCode } from './name-country.ts'
import { comparePeople } from './name-people.ts'
import type { Likeness } from './name-reasons.ts'
import { compareThings } from './name-things.ts'
import { type NameWords, wordsOf } from './name-words.ts'

/**
 * Whether two spellings, in any of the scripts, can be one name: 0.5 or more says so. Transliteration habits, the
 * order of a person's names, patronymics, initials, titles, legal forms, translated parts and one slip in a long word
 * are allowed for; a different given name, or a word more in the name of an organisation, is not. Symmetric; equal
 * strings score 1.
 */
export function compareNames(a: string, b: string, type?: EntityType): Likeness {
  if (a === b) return { score: 1, reason: 'The two are spelt alike.' }
  if (fold(a) === fold(b)) return { score: 0.99, reason: 'The two differ only in capitals or optional marks.' }
  const [x, y] = a < b ? [a, b] : [b, a]
  return compareCountries(x, y, type) ?? compareParted(wordsOf(x, type), wordsOf(y, type), type)
}

/** The same for two different names that are no countries'. */
export function compareParted(a: NameWords, b: NameWords, type?: EntityType): Likeness {
  const [x, y] = a.name < b.name ? [a, b] : [b, a]
  return compareAcronym(x.name, y.name, type) ?? compareWords(x, y, type)
}

function compareCountries(a: string, b: string, type: EntityType | undefined): Likeness | null {
  if (type !== undefined && type !== 'place') return null
  const [x, y] = [countryCode(a), countryCode(b)]
  if (!x || !y) return null
  return x === y
    ? { score: 0.98, reason: `Both are names of one country (${x}).` }
    : { score: 0, reason: `They are names of two countries (${x} and ${y}).` }
}

function compareAcronym(a: string, b: string, type: EntityType | undefined): Likeness | null {
  if (type === 'person') return null
  const short = a.length < b.length ? a : b
  const long = short === a ? b : a
  if (/\s/u.test(short.trim()) || !/\s/u.test(long.trim()) || !isAcronym(short, long)) return null
  const letters = short.replace(/\P{L}/gu, '').length
  return { score: letters > 2 ? 0.8 : 0.6, reason: `${short} is made of the first letters of ${long}.` }
}

/** Two words or more of which nobody knows what they name are compared as a person's: people are told apart by most. */
function compareWords(a: NameWords, b: NameWords, type: EntityType | undefined): Likeness {
  const alignment = alignWords(a.words, b.words)
  const person =
    type === 'person' || (type === undefined && !a.organization && !b.organization && alignment.pairs.length > 1)
  return person ? comparePeople(alignment) : compareThings(a, b, alignment, type)
}

import type { EntityType } from '../domain/entity.ts'
import { isAcronym } from '../find/name-aliases.ts'
import { fold } from '../text/fold.ts'
import { type Match, matchJoined, matchWords } from './name-match.ts'
import { countryCode, type NameWords, wordsOf } from './name-words.ts'

/** How alike two names are, from 0 to 1, and why, in one sentence. */
export type Likeness = { readonly score: number; readonly reason: string }

/**
 * Whether two spellings, in any of the scripts, can be one name: 0.5 or more says so. Transliteration habits, the
 * order of a person's names, patronymics, initials, titles, legal forms and one slip in a long word are allowed for;
 * a different given name, or a word more in the name of an organisation, is not. Symmetric; equal strings score 1.
 */
export function compareNames(a: string, b: string, type?: EntityType): Likeness {
  if (a === b) return { score: 1, reason: 'The two are spelt alike.' }
  if (fold(a) === fold(b)) return { score: 0.99, reason: 'The two differ only in capitals or optional marks.' }
  const [x, y] = a < b ? [a, b] : [b, a]
  return (
    compareCountries(x, y, type) ?? compareParted({ name: x, words: wordsOf(x) }, { name: y, words: wordsOf(y) }, type)
  )
}

/** A name with its words told apart, so that it is read once however often it is compared. */
export type Parted = { readonly name: string; readonly words: NameWords }

/** The same for two different names that are no countries'. */
export function compareParted(a: Parted, b: Parted, type?: EntityType): Likeness {
  const [x, y] = a.name < b.name ? [a, b] : [b, a]
  return compareAcronym(x.name, y.name, type) ?? compareWords(x.words, y.words, type)
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

type Pair = { readonly a: string; readonly b: string; readonly match: Match }
type Alignment = {
  readonly pairs: readonly Pair[]
  readonly restA: readonly string[]
  readonly restB: readonly string[]
}

function compareWords(a: NameWords, b: NameWords, type: EntityType | undefined): Likeness {
  const aligned = align(a.telling, b.telling)
  const { pairs, restA, restB } = aligned
  const rest = [...restA, ...restB]
  if (
    a.place !== b.place &&
    [a.place, b.place].some((kind) => kind === 'area' || kind === 'site') &&
    rest.length === 0
  ) {
    return { score: 0.4, reason: 'One is an area or a site, the other need not be.' }
  }
  if (rest.length === 0) return compareAligned(pairs, type)
  if (matchJoined(a.telling, b.telling))
    return { score: 0.8, reason: 'They sound alike and are only parted differently.' }
  if (restA.length > 0 && restB.length > 0) return contradiction(aligned)
  const organization = a.organization || b.organization
  if (type === 'person' || (type === undefined && !organization && pairs.length > 1)) return comparePeople(pairs, rest)
  return { score: 0.3, reason: `Only one of them has ${quote(rest)}.` }
}

/** Pairs each word with the one that it sounds most like; what is not the same word is left over. */
function align(a: readonly string[], b: readonly string[]): Alignment {
  const all = a.flatMap((x, i) => b.map((y, j) => ({ i, j, pair: { a: x, b: y, match: matchWords(x, y) } })))
  const ranked = all
    .filter(({ pair }) => pair.match.verdict !== 'other')
    .toSorted((p, q) => q.pair.match.likeness - p.pair.match.likeness || p.i - q.i || p.j - q.j)
  const usedA = new Set<number>()
  const usedB = new Set<number>()
  const pairs: Pair[] = []
  for (const { i, j, pair } of ranked) {
    if (usedA.has(i) || usedB.has(j)) continue
    usedA.add(i)
    usedB.add(j)
    pairs.push(pair)
  }
  return { pairs, restA: a.filter((_, i) => !usedA.has(i)), restB: b.filter((_, j) => !usedB.has(j)) }
}

function compareAligned(pairs: readonly Pair[], type: EntityType | undefined): Likeness {
  const likeness = pairs.reduce((sum, { match }) => sum + match.likeness, 0) / pairs.length
  const gendered = pairs.filter(({ match }) => match.verdict === 'gender')
  const whole = pairs.filter(({ match }) => match.verdict === 'same')
  const inflected =
    type !== undefined && type !== 'person' && pairs.some(({ a, b }) => /\p{Script=Cyrillic}/u.test(a + b))
  if (gendered.length > 0 && whole.length === 0 && !inflected) {
    return {
      score: 0.4,
      reason: `${quote([gendered[0]?.a ?? '', gendered[0]?.b ?? ''])} can be a man's and a woman's name.`,
    }
  }
  if (pairs.some(({ match }) => match.verdict === 'initial')) {
    return whole.length > 0
      ? { score: 0.7, reason: 'An initial stands for a word that begins with it, the rest sounds alike.' }
      : { score: 0.2, reason: 'They share no more than initials.' }
  }
  return { score: Math.max(0.6, likeness * likeness), reason: 'They sound alike once spelling habits are set aside.' }
}

/** One has words more: a patronymic or second name beside two that match, or all but the surname. */
function comparePeople(pairs: readonly Pair[], rest: readonly string[]): Likeness {
  const whole = pairs.filter(({ match }) => match.verdict === 'same')
  if (whole.length === 0) return { score: 0.2, reason: 'They share no whole word.' }
  if (pairs.length > 1) return { score: 0.75, reason: `${quote(rest)} can be a patronymic or a further name.` }
  return { score: 0.5, reason: `One is ${quote([whole[0]?.a ?? ''])} alone, which can be the other's surname.` }
}

function contradiction({ pairs, restA, restB }: Alignment): Likeness {
  const against = `${quote(restA)} is not ${quote(restB)}`
  return pairs.length > 0
    ? { score: 0.2, reason: `They share ${quote(pairs.map(({ a }) => a))}, but ${against}.` }
    : { score: 0.1, reason: `${against}.` }
}

const quote = (words: readonly string[]): string => `“${words.join(' ')}”`

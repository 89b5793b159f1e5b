import type { Spelling } from './entity-spellings.ts'
import { Memo } from './memo.ts'
import { meaningOfWords } from './name-meaning.ts'
import { soundsOf } from './name-sounds.ts'

/** Sounds that stand in for each other across scripts and transliterations; vowels and h are left out. */
const CLASSES: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'kgHJSCszT'].map((sound) => [sound, 'K'])),
  ...Object.fromEntries([...'bp'].map((sound) => [sound, 'B'])),
  ...Object.fromEntries([...'vf'].map((sound) => [sound, 'F'])),
  ...Object.fromEntries([...'tdrlmn'].map((sound) => [sound, sound.toUpperCase()])),
}
const PREFIX = 3
/** Consonants of a whole name of several words, written together, by which those that are parted differently meet. */
const LONG_PREFIX = 5
/** Words of a name that are looked at; names of more are rare. */
const WORDS = 5
/** Up to so many spellings, all of a block are compared; of more, each with some that follow it in order. */
const SMALL_BLOCK = 17
const WINDOW = 8

/** The coarse consonants of a word. */
export const skeleton = (word: string): string => skeletons.of(word)

const skeletons = new Memo<string>((word) =>
  [...soundsOf(word).text]
    .map((sound) => CLASSES[sound] ?? '')
    .join('')
    .replace(/(.)\1+/g, '$1'),
)

/**
 * Pairs of spellings worth comparing, each once, in a fixed order. Spellings meet in blocks of like consonants; within
 * large blocks only neighbours by their consonants meet (sorted neighbourhood, Hernández and Stolfo 1995), which keeps
 * the work near-linear. Acronyms meet the names of which they are the initials.
 */
export function* pairsToCompare(spellings: readonly Spelling[]): Iterable<readonly [Spelling, Spelling]> {
  const all = spellings
    .map((spelling) => ({ spelling, order: skeleton(spelling.telling.toSorted().join('')) }))
    .sort((a, b) => (a.order === b.order ? (a.spelling.key < b.spelling.key ? -1 : 1) : a.order < b.order ? -1 : 1))
    .map(({ spelling }) => spelling)
  const met = new Set<number>()
  const newly = (i: number, j: number): boolean => {
    const pair = Math.min(i, j) * all.length + Math.max(i, j)
    return met.size < met.add(pair).size
  }
  for (const members of blocksOf(all, blockKeys)) {
    const window = members.length <= SMALL_BLOCK ? members.length : WINDOW
    for (let at = 0; at < members.length; at++) {
      for (let to = at + 1; to < Math.min(members.length, at + 1 + window); to++) {
        const [i, j] = [members[at] as number, members[to] as number]
        if (newly(i, j)) yield [all[i] as Spelling, all[j] as Spelling]
      }
    }
  }
  for (const [i, j] of acronyms(all)) if (newly(i, j)) yield [all[i] as Spelling, all[j] as Spelling]
}

function blocksOf(all: readonly Spelling[], keysOf: (spelling: Spelling) => ReadonlySet<string>): Iterable<number[]> {
  const blocks = new Map<string, number[]>()
  all.forEach((spelling, i) => {
    for (const key of keysOf(spelling)) {
      const members = blocks.get(key)
      if (members) members.push(i)
      else blocks.set(key, [i])
    }
  })
  return blocks.values()
}

/** What all words mean, where it is known. Of one word its first and its last consonants; of several, each one's first with the initial of another. */
function blockKeys({ telling, parted }: Spelling): Set<string> {
  const meaning = meaningOfWords(parted.words.words)
  const means = meaning === null ? [] : [`=${meaning}`]
  const words = telling.slice(0, WORDS).map(skeleton)
  const [only] = words
  if (words.length === 1 && only !== undefined) {
    return new Set([
      `^${only.slice(0, PREFIX)}`,
      `$${only.slice(-PREFIX)}`,
      `~${only.slice(0, 1)}${only.slice(-2)}`,
      ...means,
    ])
  }
  const keys = new Set(means)
  for (const word of words) {
    for (const other of words) if (other !== word) keys.add(`${word.slice(0, PREFIX)}:${other.slice(0, 1)}`)
  }
  return keys.add(`^${skeleton(telling.join('')).slice(0, LONG_PREFIX)}`)
}

/** Single words in capitals with the names of several words that have these initials. */
function* acronyms(all: readonly Spelling[]): Iterable<readonly [number, number]> {
  const byInitials = new Map<string, number[]>()
  all.forEach(({ telling }, i) => {
    if (telling.length < 2) return
    const initials = telling.map((word) => word[0]?.toUpperCase() ?? '').join('')
    const members = byInitials.get(initials)
    if (members) members.push(i)
    else byInitials.set(initials, [i])
  })
  for (let i = 0; i < all.length; i++) {
    const [word = '', ...others] = all[i]?.telling ?? []
    if (others.length > 0 || word !== word.toUpperCase()) continue
    for (const j of (byInitials.get(word) ?? []).slice(0, WINDOW)) yield [i, j]
  }
}

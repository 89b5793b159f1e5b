import { type Spelling, tellingOf } from './entity-spellings.ts'
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

const coarse = (sounds: string): string =>
  [...sounds]
    .map((sound) => CLASSES[sound] ?? '')
    .join('')
    .replace(/(.)\1+/g, '$1')

const skeletons = new Memo<string>((word) => coarse(soundsOf(word).text))
/**
 * The same without "kh", which Cyrillic writes for an "h" that other scripts' words lose (Хамам, Hamam), and without the
 * "w" that Arabic writes as it does "u" (Kolwezi, كولويزي).
 */
const breathless = new Memo<string>((word) => coarse(soundsOf(word.replace(/w/giu, 'u')).text.replaceAll('H', '')))

/**
 * Pairs of spellings worth comparing, in a fixed order; few come twice. Spellings meet in blocks of like consonants;
 * within large blocks only neighbours by their consonants meet (sorted neighbourhood, Hernández and Stolfo 1995), which
 * keeps the work near-linear. Acronyms meet the names of which they are the initials.
 */
export function* pairsToCompare(spellings: readonly Spelling[]): Iterable<readonly [Spelling, Spelling]> {
  const all = spellings
    .map((spelling) => ({ spelling, order: skeleton(tellingOf(spelling).toSorted().join('')) }))
    .sort((a, b) => (a.order === b.order ? (a.spelling.key < b.spelling.key ? -1 : 1) : a.order < b.order ? -1 : 1))
    .map(({ spelling }) => spelling)
  const blocks = new Blocks(all)
  /** For each spelling the last one that has met it. */
  const met = new Int32Array(all.length).fill(-1)
  for (let i = 0; i < all.length; i++) {
    for (const j of blocks.neighbours(i)) {
      if (met[j] === i) continue
      met[j] = i
      yield [all[i] as Spelling, all[j] as Spelling]
    }
  }
  for (const [i, j] of acronyms(all)) yield [all[i] as Spelling, all[j] as Spelling]
}

/** Spellings, by their places in a list, in blocks of like consonants. */
class Blocks {
  readonly #members: number[][] = []
  /** Each block of each spelling, followed by its place in it. */
  readonly #homes: (readonly number[])[] = []

  constructor(all: readonly Spelling[]) {
    const byKey = new Map<string, number>()
    all.forEach((spelling, i) => {
      const homes: number[] = []
      for (const key of blockKeys(spelling)) {
        const block = byKey.get(key) ?? this.#members.push([]) - 1
        byKey.set(key, block)
        homes.push(block, (this.#members[block] as number[]).push(i) - 1)
      }
      this.#homes.push(homes)
    })
  }

  /** Those that follow spelling `i` in its blocks. */
  *neighbours(i: number): Iterable<number> {
    const homes = this.#homes[i] ?? []
    for (let home = 0; home < homes.length; home += 2) {
      const members = this.#members[homes[home] as number] ?? []
      const at = homes[home + 1] as number
      const window = members.length <= SMALL_BLOCK ? members.length : WINDOW
      for (let to = at + 1; to < Math.min(members.length, at + 1 + window); to++) yield members[to] as number
    }
  }
}

/** What all words mean, where it is known, and the keys of their consonants, with and without "kh" and "w". */
function blockKeys(spelling: Spelling): Set<string> {
  const meaning = meaningOfWords(spelling.parted.words)
  const telling = tellingOf(spelling)
  const keys = soundKeys(telling.map(skeleton))
  const soft = telling.map((word) => breathless.of(word))
  if (soft.every((word) => word !== '')) for (const key of soundKeys(soft)) keys.add(key)
  return meaning === null ? keys : keys.add(`=${meaning}`)
}

/** Of one word its first and its last consonants; of several, each one's first with the initial of another, and all written together. */
function soundKeys(skeletons: readonly string[]): Set<string> {
  const words = skeletons.slice(0, WORDS)
  const [only] = words
  if (words.length === 1 && only !== undefined) {
    return new Set([`^${only.slice(0, PREFIX)}`, `$${only.slice(-PREFIX)}`, `~${only.slice(0, 1)}${only.slice(-2)}`])
  }
  const keys = new Set<string>()
  for (const word of words) {
    for (const other of words) if (other !== word) keys.add(`${word.slice(0, PREFIX)}:${other.slice(0, 1)}`)
  }
  return keys.add(
    `^${skeletons
      .join('')
      .replace(/(.)\1+/g, '$1')
      .slice(0, LONG_PREFIX)}`,
  )
}

/** Single words in capitals with the names of several words that have these initials. */
function* acronyms(all: readonly Spelling[]): Iterable<readonly [number, number]> {
  const byInitials = new Map<string, number[]>()
  all.forEach((spelling, i) => {
    const telling = tellingOf(spelling)
    if (telling.length < 2) return
    const initials = telling.map((word) => word[0]?.toUpperCase() ?? '').join('')
    const members = byInitials.get(initials)
    if (members) members.push(i)
    else byInitials.set(initials, [i])
  })
  for (const [i, spelling] of all.entries()) {
    const [word = '', ...others] = tellingOf(spelling)
    if (others.length > 0 || word !== word.toUpperCase()) continue
    for (const j of (byInitials.get(word) ?? []).slice(0, WINDOW)) yield [i, j]
  }
}

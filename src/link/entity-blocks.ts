import type { Spelling } from './entity-spellings.ts'
import { soundsOf } from './name-sounds.ts'

/** Sounds that stand in for each other across scripts and transliterations; vowels and h are left out. */
const CLASSES: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'kgHJSCszT'].map((sound) => [sound, 'K'])),
  ...Object.fromEntries([...'bp'].map((sound) => [sound, 'B'])),
  ...Object.fromEntries([...'vf'].map((sound) => [sound, 'F'])),
  ...Object.fromEntries([...'tdrlmn'].map((sound) => [sound, sound.toUpperCase()])),
}
const PREFIX = 3
/** Words of a name that are looked at; names of more are rare. */
const WORDS = 5
/** In a block of more spellings, each is compared only with so many that follow it in order. */
const WINDOW = 16

/** The coarse consonants of a word. */
export const skeleton = (word: string): string =>
  [...soundsOf(word).text]
    .map((sound) => CLASSES[sound] ?? '')
    .join('')
    .replace(/(.)\1+/g, '$1')

/**
 * Pairs of spellings worth comparing, each once, in a fixed order. Spellings meet in blocks of like consonants; within
 * large blocks only neighbours meet (sorted neighbourhood, Hernández and Stolfo 1995), which keeps the work near-linear.
 */
export function* pairsToCompare(spellings: readonly Spelling[]): Iterable<readonly [Spelling, Spelling]> {
  const blocks = new Map<string, Spelling[]>()
  for (const spelling of spellings.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    for (const block of blockKeys(spelling)) {
      const members = blocks.get(block)
      if (members) members.push(spelling)
      else blocks.set(block, [spelling])
    }
  }
  const seen = new Set<string>()
  for (const members of blocks.values()) {
    for (let i = 0; i < members.length; i++) {
      for (let j = i + 1; j < Math.min(members.length, i + 1 + WINDOW); j++) {
        const [a, b] = [members[i] as Spelling, members[j] as Spelling]
        const pair = `${a.key}\n${b.key}`
        if (!seen.has(pair)) yield [a, b]
        seen.add(pair)
      }
    }
  }
}

/** Of one word its first and its last consonants; of several, each one's first with the initial of another. */
function blockKeys({ telling }: Spelling): Set<string> {
  const words = telling.slice(0, WORDS).map(skeleton)
  const keys = new Set<string>()
  const [only] = words
  if (words.length === 1 && only !== undefined) {
    keys.add(`^${only.slice(0, PREFIX)}`)
    keys.add(`$${only.slice(-PREFIX)}`)
    keys.add(`~${only.slice(0, 1)}${only.slice(-2)}`)
    const [word = ''] = telling
    if (word === word.toUpperCase()) keys.add(`@${word}`)
    return keys
  }
  for (const word of words) {
    for (const other of words) if (other !== word) keys.add(`${word.slice(0, PREFIX)}:${other.slice(0, 1)}`)
  }
  keys.add(`@${telling.map((word) => word[0]?.toUpperCase() ?? '').join('')}`)
  const whole = skeleton(telling.join(''))
  keys.add(`^${whole.slice(0, PREFIX)}`)
  return keys
}

import type { Span } from '../domain/span.ts'
import type { TextProfile } from './profile.ts'
import { Notes, type Spelling } from './spellings.ts'
import { type Stretch, stretchOf, type Token } from './tokens.ts'

const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Arabic',
  'Greek',
  'Hebrew',
  'Armenian',
  'Georgian',
  'Devanagari',
  'Han',
  'Hangul',
  'Thai',
]
const TESTS = SCRIPTS.map((script) => new RegExp(`^\\p{Script=${script}}`, 'u'))
const OTHER = SCRIPTS.length

/** What stretches of a text show of the language they are written in, counted in one pass. */
export type Tally = {
  /** How many words there are. */
  readonly words: number
  /** The script that most letters stand in, `null` without letters, `Other` for one that is not listed. */
  readonly script: string | null
  /** For each profile, in their order, how many of the words are function words of its language. */
  readonly hits: readonly number[]
}

/** The words of `spans` of `text`, counted for `profiles`, of which there are 27 at most. */
export function tally(text: string, spans: readonly Span[], profiles: readonly TextProfile[]): Tally {
  const says = saysOf(profiles)
  const hits = profiles.map(() => 0)
  const letters = new Array<number>(OTHER + 1).fill(0)
  let words = 0
  for (const span of spans) words += addWords(stretchOf(text, span.start, span.end), says, hits, letters)
  return { words, script: mostOf(letters), hits }
}

/** Adds what the words of a stretch say to the counts, and gives how many words there are. */
function addWords({ tokens, from, to }: Stretch, says: Says, hits: number[], letters: number[]): number {
  let words = 0
  for (let i = from; i < to; i++) {
    const { spelling } = tokens[i] as Token
    if (spelling.kind !== 'word') continue
    words++
    const said = spelling.keeper === says ? spelling.number : keep(says, spelling)
    const script = said & SCRIPT
    letters[script] = (letters[script] as number) + spelling.norm.length
    addHits(hits, said >>> SCRIPT_BITS)
  }
  return words
}

/** Counts a hit for each of the `bits`, the lowest one first. */
function addHits(hits: number[], bits: number): void {
  for (let p = 0, left = bits; left !== 0; p++, left >>>= 1) if ((left & 1) !== 0) hits[p] = (hits[p] as number) + 1
}

/** For each profile, in their order, how many of `words` its tables know; nought for those of other scripts. */
export function knownWords(words: readonly Spelling[], script: string, profiles: readonly TextProfile[]): number[] {
  const knows = knowsOf(script, profiles)
  const hits = profiles.map(() => 0)
  for (const word of words) addHits(hits, knows.of(word))
  return hits
}

const knowing = new WeakMap<readonly TextProfile[], Map<string, Notes<number>>>()

/** Which profiles of a script know a word: each has a bit, by its place. */
function knowsOf(script: string, profiles: readonly TextProfile[]): Notes<number> {
  const byScript = knowing.get(profiles) ?? new Map<string, Notes<number>>()
  knowing.set(profiles, byScript)
  const known = byScript.get(script)
  if (known) return known
  const made = new Notes(({ norm }) =>
    profiles.reduce(
      (bits, { scripts, isKnown }, p) => (scripts.includes(script) && isKnown(norm) ? bits | (1 << p) : bits),
      0,
    ),
  )
  byScript.set(script, made)
  return made
}

/** Of what a word says the lowest bits are the number of its script, and above them each profile has one for its function words. */
const SCRIPT_BITS = 4
const SCRIPT = (1 << SCRIPT_BITS) - 1
/** What words say to some profiles: the keeper of each spelling's number. */
type Says = { readonly of: (norm: string) => number }
const kept = new WeakMap<readonly TextProfile[], Says>()

function saysOf(profiles: readonly TextProfile[]): Says {
  const known = kept.get(profiles)
  if (known) return known
  const says: Says = {
    of: (norm) =>
      profiles.reduce(
        (bits, { functionWords }, p) => (functionWords.has(norm) ? bits | (1 << (p + SCRIPT_BITS)) : bits),
        scriptOf(norm),
      ),
  }
  kept.set(profiles, says)
  return says
}

function keep(says: Says, spelling: Spelling): number {
  spelling.number = says.of(spelling.norm)
  spelling.keeper = says
  return spelling.number
}

/** The number of a word's script in `SCRIPTS`, by its first letter; `OTHER` for one that is not listed. */
function scriptOf(word: string): number {
  const known = TESTS.findIndex((test) => test.test(word))
  return known < 0 ? OTHER : known
}

function mostOf(letters: readonly number[]): string | null {
  let most = 0
  let first: string | null = null
  for (let i = 0; i < letters.length; i++) {
    const count = letters[i] as number
    const script = SCRIPTS[i] ?? 'Other'
    if (count < most || (count === most && (first === null || script > first))) continue
    most = count
    first = script
  }
  return first
}

import { detect } from 'tinyld'
import type { Span } from '../domain/span.ts'
import { Memo } from './memo.ts'
import type { TextProfile } from './profile.ts'
import { tokenize } from './tokens.ts'

/** The code of a language that cannot be told (ISO 639-2). */
export const UNDETERMINED = 'und'

const WINDOW = 1500
const GUESS_SAMPLE = 400
const ENOUGH_FOR_KNOWN = 20
const ENOUGH_FOR_ANY = 60
const SHORT_PARAGRAPH = 240
/** Shares of function words among all words: running text of a language has more than the one, its cousins less. */
const SURE = 0.24
const FAIRLY_SURE = 0.18
const LIKELY = 0.12
/** Share of words that a language's tables know, where nothing else tells it. */
const HALF = 0.5

/**
 * The language most of `text` is written in, as ISO 639-1, `und` where nothing can be told. Script and function words
 * decide on a bounded sample; the guess of letter frequencies is asked only where they leave a doubt.
 */
export function detectLanguage(text: string, profiles: readonly TextProfile[]): string {
  const words = wordsOf(sampleOf(text))
  const script = scriptOf(words)
  if (script === null) return UNDETERMINED
  const [best, second] = ranked(words, script, profiles)
  if (best && best.hits >= 3 && best.share >= SURE && best.hits >= (second?.hits ?? 0) * 1.3) return best.code
  return corrected(likeliest(words, profiles, best, second), words, script, profiles)
}

function likeliest(
  words: readonly string[],
  profiles: readonly TextProfile[],
  best: Candidate | undefined,
  second: Candidate | undefined,
): string {
  const guess = guessed(words, profiles)
  if (guess !== UNDETERMINED) return confirmed(guess, best, profiles)
  return best && best.hits >= 2 && best.share >= LIKELY && best.hits > (second?.hits ?? 0) ? best.code : UNDETERMINED
}

/**
 * Letter frequencies tell cousins apart badly in a short text: a language whose tables know far more of the words takes
 * the place of the one told, or of none. A language of no profile is left as it is.
 */
function corrected(told: string, words: readonly string[], script: string, profiles: readonly TextProfile[]): string {
  const open = told === UNDETERMINED
  if (!open && !profiles.some(({ code }) => code === told)) return told
  const known = counted(words, script, profiles, (profile, word) => profile.knows(word))
  const [most, next] = known
  const rival = open ? next : known.find(({ code }) => code === told)
  if (!most || (open && most.share < HALF)) return told
  const behind = rival?.hits ?? 0
  return most.hits >= behind * 1.3 && most.hits >= behind + 2 ? most.code : told
}

/**
 * The language of each paragraph of a report written in `language`. A short paragraph, and one whose own words tell
 * nothing (a foreign name), has the report's language, unless it is in a script the report's language never uses.
 */
export function paragraphLanguages(
  text: string,
  paragraphs: readonly Span[],
  language: string,
  profiles: readonly TextProfile[],
): string[] {
  const own = profiles.find(({ code }) => code === language)
  return paragraphs.map(({ start, end }) => {
    const words = wordsOf(sampleOf(text.slice(start, end)))
    const script = scriptOf(words)
    if (script === null) return language
    if (own && !own.scripts.includes(script)) return foreign(words, script, profiles) ?? language
    return end - start < SHORT_PARAGRAPH ? language : (changed(words, script, language, profiles) ?? language)
  })
}

/** The language of a paragraph in another script: a name alone, without one word of running text, tells none. */
function foreign(words: readonly string[], script: string, profiles: readonly TextProfile[]): string | null {
  const [best] = ranked(words, script, profiles)
  if (best && best.hits >= 2 && best.share >= LIKELY) return best.code
  const guess = words.join(' ').length < ENOUGH_FOR_ANY ? UNDETERMINED : guessed(words, profiles)
  return guess === UNDETERMINED ? null : guess
}

function changed(
  words: readonly string[],
  script: string,
  language: string,
  profiles: readonly TextProfile[],
): string | null {
  const all = ranked(words, script, profiles)
  const best = all[0]
  const own = all.find(({ code }) => code === language)?.hits ?? 0
  return best && best.share >= SURE && best.hits >= 8 && best.hits >= own * 2 ? best.code : null
}

type Candidate = { readonly code: string; readonly hits: number; readonly share: number }

/** The profiles of a script by how many of the words are function words of theirs. */
const ranked = (words: readonly string[], script: string, profiles: readonly TextProfile[]): Candidate[] =>
  counted(words, script, profiles, (profile, word) => profile.functionWords.has(word))

function counted(
  words: readonly string[],
  script: string,
  profiles: readonly TextProfile[],
  has: (profile: TextProfile, word: string) => boolean,
): Candidate[] {
  return profiles
    .filter(({ scripts }) => scripts.includes(script))
    .map((profile) => {
      const hits = words.reduce((sum, word) => sum + (has(profile, word) ? 1 : 0), 0)
      return { code: profile.code, hits, share: hits / words.length }
    })
    .sort((a, b) => b.hits - a.hits || (a.code < b.code ? -1 : 1))
}

/** Function words overrule a guess where they are frequent, and where the guess is none of the profiles' languages. */
function confirmed(guess: string, best: Candidate | undefined, profiles: readonly TextProfile[]): string {
  const known = profiles.some(({ code }) => code === guess)
  return best && best.code !== guess && best.share >= (known ? FAIRLY_SURE : LIKELY) && best.hits >= 3
    ? best.code
    : guess
}

/** A guess by letter frequencies; for a language of no profile it takes more letters to be believed. */
function guessed(words: readonly string[], profiles: readonly TextProfile[]): string {
  const sample = words.join(' ').slice(0, GUESS_SAMPLE)
  const guess = sample.length < ENOUGH_FOR_KNOWN ? '' : detect(sample)
  if (guess === '') return UNDETERMINED
  return sample.length >= ENOUGH_FOR_ANY || profiles.some(({ code }) => code === guess) ? guess : UNDETERMINED
}

/** Three windows of the text: its beginning, its middle and its end, cut at white space. */
function sampleOf(text: string): string {
  if (text.length <= 3 * WINDOW) return text
  const middle = Math.floor((text.length - WINDOW) / 2)
  const windows = [text.slice(0, WINDOW), text.slice(middle, middle + WINDOW), text.slice(-WINDOW)]
  return windows.map((window) => window.replace(/^\S{0,40}\s|\s\S{0,40}$/g, ' ')).join('\n')
}

function wordsOf(sample: string): string[] {
  const words: string[] = []
  for (const { kind, norm } of tokenize(sample)) if (kind === 'word') words.push(norm)
  return words
}

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
const TESTS = SCRIPTS.map((script) => ({ script, test: new RegExp(`^\\p{Script=${script}}`, 'u') }))

const scripts = new Memo((word) => TESTS.find(({ test }) => test.test(word))?.script ?? 'Other')

/** The script that most letters stand in, `null` without letters, `Other` for one that is not listed. */
function scriptOf(words: readonly string[]): string | null {
  const letters = new Map<string, number>()
  for (const word of words) {
    const script = scripts.of(word)
    letters.set(script, (letters.get(script) ?? 0) + word.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}

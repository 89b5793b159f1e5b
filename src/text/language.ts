import { detect } from 'tinyld'
import type { Span } from '../domain/span.ts'
import type { TextProfile } from './profile.ts'
import type { Spelling } from './spellings.ts'
import { knownWords, type Tally, tally } from './tally.ts'
import { tokensIn } from './tokens.ts'

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
 * The language most of `text` in `span` is written in, as ISO 639-1, `und` where nothing can be told. Script and function words
 * decide on a bounded sample; the guess of letter frequencies is asked only where they leave a doubt.
 */
export function detectLanguage(text: string, span: Span, profiles: readonly TextProfile[]): string {
  const sample = sampleOf(text, span)
  const counts = tally(text, sample, profiles)
  const { script } = counts
  if (script === null) return UNDETERMINED
  const [best, second] = ranked(counts, profiles)
  if (best && best.hits >= 3 && best.share >= SURE && best.hits >= (second?.hits ?? 0) * 1.3) return best.code
  const words = wordsOf(text, sample)
  return corrected(likeliest(words, profiles, best, second), words, script, profiles)
}

/** By function words where they overrule any guess of letter frequencies, else by that. */
function likeliest(
  words: readonly Spelling[],
  profiles: readonly TextProfile[],
  best: Candidate | undefined,
  second: Candidate | undefined,
): string {
  const leads = best !== undefined && best.hits > (second?.hits ?? 0)
  if (leads && best.hits >= 3 && best.share >= FAIRLY_SURE) return best.code
  const guess = guessed(words, profiles)
  if (guess !== UNDETERMINED) return confirmed(guess, best, profiles)
  return leads && best.hits >= 2 && best.share >= LIKELY ? best.code : UNDETERMINED
}

/**
 * Letter frequencies tell cousins apart badly in a short text: a language whose tables know far more of the words takes
 * the place of the one told, or of none. A language of no profile is left as it is.
 */
function corrected(told: string, words: readonly Spelling[], script: string, profiles: readonly TextProfile[]): string {
  const open = told === UNDETERMINED
  const possible = profiles.filter(({ code, scripts }) => code === told || scripts.includes(script))
  if (!open && (possible.length === 1 || !possible.some(({ code }) => code === told))) return told
  const known = inOrder(knownWords(words, script, profiles), words.length, script, profiles)
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
): readonly string[] {
  if (last?.paragraphs === paragraphs && last.language === language && last.profiles === profiles) return last.given
  const own = profiles.find(({ code }) => code === language)
  const given = paragraphs.map((paragraph) => {
    const { start, end } = paragraph
    const sample = sampleOf(text, paragraph)
    const counts = tally(text, sample, profiles)
    const { script } = counts
    if (script === null) return language
    if (own && !own.scripts.includes(script)) return foreign(counts, wordsOf(text, sample), profiles) ?? language
    return end - start < SHORT_PARAGRAPH ? language : (changed(counts, language, profiles) ?? language)
  })
  last = { paragraphs, language, profiles, given }
  return given
}

/** What was given last: splitting a document into reports and reading a report ask for the same. */
let last: {
  readonly paragraphs: readonly Span[]
  readonly language: string
  readonly profiles: readonly TextProfile[]
  readonly given: readonly string[]
} | null = null

/** The language of a paragraph in another script: a name alone, without one word of running text, tells none. */
function foreign(counts: Tally, words: readonly Spelling[], profiles: readonly TextProfile[]): string | null {
  const [best] = ranked(counts, profiles)
  if (best && best.hits >= 2 && best.share >= LIKELY) return best.code
  const guess = sampleText(words).length < ENOUGH_FOR_ANY ? UNDETERMINED : guessed(words, profiles)
  return guess === UNDETERMINED ? null : guess
}

function changed(counts: Tally, language: string, profiles: readonly TextProfile[]): string | null {
  const all = ranked(counts, profiles)
  const best = all[0]
  const own = all.find(({ code }) => code === language)?.hits ?? 0
  return best && best.share >= SURE && best.hits >= 8 && best.hits >= own * 2 ? best.code : null
}

type Candidate = { readonly code: string; readonly hits: number; readonly share: number }

/** The profiles of the script by how many of the words are function words of theirs. */
const ranked = ({ hits, words, script }: Tally, profiles: readonly TextProfile[]): Candidate[] =>
  inOrder(hits, words, script, profiles)

/** The profiles of a script, by how many of `words` words speak for each. */
const inOrder = (
  hits: readonly number[],
  words: number,
  script: string | null,
  profiles: readonly TextProfile[],
): Candidate[] =>
  profiles
    .map(({ code }, i): Candidate => ({ code, hits: hits[i] ?? 0, share: (hits[i] ?? 0) / words }))
    .filter((_, i) => script !== null && profiles[i]?.scripts.includes(script))
    .sort((a, b) => b.hits - a.hits || (a.code < b.code ? -1 : 1))

/** Function words overrule a guess where they are frequent, and where the guess is none of the profiles' languages. */
function confirmed(guess: string, best: Candidate | undefined, profiles: readonly TextProfile[]): string {
  const known = profiles.some(({ code }) => code === guess)
  return best && best.code !== guess && best.share >= (known ? FAIRLY_SURE : LIKELY) && best.hits >= 3
    ? best.code
    : guess
}

/** A guess by letter frequencies; for a language of no profile it takes more letters to be believed. */
function guessed(words: readonly Spelling[], profiles: readonly TextProfile[]): string {
  const sample = sampleText(words.slice(0, GUESS_SAMPLE)).slice(0, GUESS_SAMPLE)
  const guess = sample.length < ENOUGH_FOR_KNOWN ? '' : detect(sample)
  if (guess === '') return UNDETERMINED
  return sample.length >= ENOUGH_FOR_ANY || profiles.some(({ code }) => code === guess) ? guess : UNDETERMINED
}

const sampleText = (words: readonly Spelling[]): string => words.map(({ norm }) => norm).join(' ')

/** Three windows of a stretch: its beginning, its middle and its end, cut at white space. */
function sampleOf(text: string, { start, end }: Span): Span[] {
  if (end - start <= 3 * WINDOW) return [{ start, end }]
  const middle = start + Math.floor((end - start - WINDOW) / 2)
  return [start, middle, end - WINDOW].map((from) => atSpaces(text, { start: from, end: from + WINDOW }))
}

/** The stretch without what may be a part of a word at its ends. */
function atSpaces(text: string, { start, end }: Span): Span {
  const first = /^\S{0,40}\s/.exec(text.slice(start, end))?.[0].length ?? 0
  const last = /\s\S{0,40}$/.exec(text.slice(start, end))?.[0].length ?? 0
  return { start: start + first, end: end - last }
}

function wordsOf(text: string, spans: readonly Span[]): Spelling[] {
  const words: Spelling[] = []
  for (const { start, end } of spans) {
    for (const { kind, spelling } of tokensIn(text, start, end)) if (kind === 'word') words.push(spelling)
  }
  return words
}

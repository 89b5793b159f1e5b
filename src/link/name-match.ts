import { distance } from './name-distance.ts'
import { framesApart, headsMeet, liquidsApart } from './name-frame.ts'
import { type Reading, type Sounds, soundsOf } from './name-sounds.ts'

/** How two words of names compare: `likeness` in [0, 1], and what that makes of them. */
export type Match = { readonly likeness: number; readonly verdict: 'same' | 'gender' | 'initial' | 'other' }

/** How many edits a word of so many sounds may take, as a share of its length. */
const SHARE: readonly number[] = [0, 0, 0.06, 0.06, 0.1, 0.13, 0.15, 0.17]
const LONG_SHARE = 0.22
/** What crossing scripts adds to that. */
const CROSSING = 0.02
/** How many sounds one word may have more, and as a share of the longer. */
const MOST_LONGER = 2
const MOST_LONGER_SHARE = 0.35
/** From how many sounds on, in the shorter word, one edit that is no habit of transliteration counts as a slip. */
const SLIP = 7
/** What a reading by the habits of one language takes from a likeness. */
const LESS_SURE = 0.95
const OTHER: Match = { likeness: 0, verdict: 'other' }
/** One or two syllables as pinyin writes them: each letter counts, Chen Gang is not Chen Guang. */
const SYLLABLES = /^(?:[bcdfghjklmnpqrstwxyz]?h?(?:a|e|i|o|u|ai|ei|ao|ou|ia|ie|iu|ua|uo|ui|iao|uai)(?:ng?)?){1,2}$/

/** Compares two words by sound. An initial matches every word that begins with its sound. */
export const matchWords = (a: string, b: string): Match =>
  matchHeard({ text: a, sounds: soundsOf(a) }, { text: b, sounds: soundsOf(b) })

/** A word with its sounds. */
type Heard = { readonly text: string; readonly sounds: Sounds }

/** The same for words whose sounds are known. */
export function matchHeard({ text: a, sounds: x }: Heard, { text: b, sounds: y }: Heard): Match {
  if (x.text === '' || y.text === '') return a === b ? { likeness: 1, verdict: 'same' } : OTHER
  if (x.text === y.text) return { likeness: 1, verdict: 'same' }
  if (isInitial(a) || isInitial(b)) return beginAlike(x.text, y.text) ? { likeness: 0.7, verdict: 'initial' } : OTHER
  if (areFar(x, y)) return OTHER
  if (x.script === y.script && (x.script.exact || (isSyllables(a) && isSyllables(b)))) return OTHER
  if (isServant(x.text) && isServant(y.text)) return { likeness: 0.95, verdict: 'same' }
  const { near, likeness, gendered } = judgedBest(x, y)
  if (!near) return { likeness, verdict: 'other' }
  return { likeness, verdict: gendered || areCouple(a, b) || differInTaMarbuta(a, b) ? 'gender' : 'same' }
}

/** True for a letter alone, and for two that transliterate one: E., Ю., Zh. */
export const isInitial = (word: string): boolean => word.length <= 2 && /^(?:\p{L}|[cksz]h)$/iu.test(word)

/** Whether two words begin with one sound; what Latin writes as e, ye or je is one letter in Cyrillic. */
function beginAlike(x: string, y: string): boolean {
  const [a, b] = [x, y].map((sounds) => sounds.replace(/^[iJ]e/, 'e')) as [string, string]
  return x.startsWith(y) || y.startsWith(x) || (Math.min(x.length, y.length) === 1 && a[0] === b[0])
}

/** True where two runs of words, written together, sound alike: names are parted differently across scripts. */
export function soundTogether(a: string, b: string): boolean {
  const [x, y] = [soundsOf(a), soundsOf(b)]
  if (Math.min(x.text.length, y.text.length) < 4 || x.text === y.text) return x.text === y.text
  if (areFar(x, y)) return false
  const { near, gendered } = judgedBest(x, y)
  return near && !gendered
}

const isSyllables = (word: string): boolean => SYLLABLES.test(word.toLowerCase())

/** Abd, Abdel, Abdul: "servant of", with or without the article of the name behind it. */
const isServant = (sounds: string): boolean => /^abd[aeiu]?l?$/.test(sounds)

type Judged = {
  readonly near: boolean
  readonly likeness: number
  readonly hard: number
  /** True where a feminine ending stands in only one of them. */
  readonly gendered: boolean
}
const FAR: Judged = { near: false, likeness: 0, hard: Number.POSITIVE_INFINITY, gendered: false }

/** At a glance. */
const areFar = (x: Sounds, y: Sounds): boolean =>
  !headsMeet(x.frame, y.frame) || framesApart(x.frame, y.frame) > slipsIn(Math.min(x.text.length, y.text.length))

/** By their plain readings, else by the first two that fit without a slip. */
function judgedBest(x: Sounds, y: Sounds): Judged {
  const plain = judged(x, y, x, y)
  if (plain.near) return plain
  const across = x.script !== y.script
  const others = [
    ...readings(x, across).map((one) => [one, y] as const),
    ...readings(y, across).map((two) => [x, two] as const),
  ]
  for (const [one, two] of others) {
    const other = judged(one, two, x, y)
    if (other.near && other.hard === 0) return { ...other, likeness: other.likeness * LESS_SURE }
  }
  return plain
}

/** How many sounds one of two words may have more, the longer of which has `length`. */
export const mostLonger = (length: number): number => Math.max(MOST_LONGER, length * MOST_LONGER_SHARE)

/** How many edits that are no habit a word of so many sounds may take. */
export const slipsIn = (length: number): number => (length >= SLIP ? 1 : 0)

/** The other readings of one of two words. */
const readings = (sounds: Sounds, across: boolean): readonly Reading[] =>
  across ? [...sounds.near, ...sounds.far] : sounds.near

function judged(one: Reading, two: Reading, x: Sounds, y: Sounds): Judged {
  const length = Math.max(one.text.length, two.text.length)
  const slips = slipsIn(Math.min(one.text.length, two.text.length))
  const abjad = x.script.abjad || y.script.abjad
  const longer = Math.abs(one.text.length - two.text.length)
  if (longer > mostLonger(length) && !abjad) return FAR
  if (liquidsApart(one.liquids, two.liquids) > slips) return FAR
  const allowed = (SHARE[length] ?? LONG_SHARE) + (x.script === y.script ? 0 : CROSSING)
  const { cost, hard } = distance(one.text, two.text, x, y, allowed * length)
  const share = cost / length
  const gendered = !abjad && differInGender(one.text, two.text)
  return { near: hard <= slips && share < allowed, likeness: Math.max(0, 1 - share), hard, gendered }
}

/** -ov and -ova: a feminine ending that only one of them has. An abjad writes it too loosely to tell. */
function differInGender(one: string, two: string): boolean {
  const [a, b] = [one, two].map((sounds) => sounds.replace(/(?<=[aeiou])h$/, '')) as [string, string]
  const turned =
    a.length > 4 &&
    a.slice(0, -1) === b.slice(0, -1) &&
    [a, b]
      .sort()
      .map((sounds) => sounds.at(-1))
      .join('') === 'ao'
  return turned || (a.endsWith('a') && /[^aeou]$/.test(b)) || (b.endsWith('a') && /[^aeou]$/.test(a))
}

/** نبيل and Nabila: Arabic writes the feminine ending of a given name, and never where there is none. */
function differInTaMarbuta(a: string, b: string): boolean {
  const [arabic, other] = ARABIC.test(a) ? [a, b] : [b, a]
  if (!ARABIC.test(arabic) || ARABIC.test(other)) return false
  const sounds = soundsOf(other).text
  return /[اةىهءعي]$/.test(arabic) ? /ة$/.test(arabic) && /[^aeiouht]$/.test(sounds) : /[^aeiou]a$/.test(sounds)
}

const ARABIC = /\p{Script=Arabic}/u

/** Daniel and Danielle, Louis and Louise: an e behind a doubled consonant or an s that only one of them has. */
function areCouple(a: string, b: string): boolean {
  if (!LATIN.test(a) || !LATIN.test(b)) return false
  const [short, long] = [a, b].map((word) => word.toLowerCase()).sort((p, q) => p.length - q.length) as [string, string]
  return /(?:(\p{L})\1|s)e$/u.test(long) && !short.endsWith('e')
}

const LATIN = /^\p{Script=Latin}/u

import { ALIKE_SOUNDS, VOWELS } from './name-distance.ts'

/**
 * What can be told of a word at a glance over all ways to read it: how long it is, how it begins, and its consonants by
 * groups that no habit of transliteration takes for one another. Words whose frames are apart are never alike.
 */
export type Frame = {
  /** Sounds of its shortest and its longest reading. */
  readonly shortest: number
  readonly longest: number
  /** The sounds it may begin with and those they may be taken for, a bit each. */
  readonly heads: number
  readonly headsTaken: number
  /** How many sounds of each group it has at least, and at most of what these may be taken for: four bits a group. */
  readonly least: number
  readonly most: number
}

/** The l, m, n and r of a word in their order, two bits each behind a leading 1; 0 for a word of more than fit. */
export function liquidsOf(sounds: string): number {
  let bits = 1
  for (const sound of sounds) {
    const liquid = LIQUIDS.indexOf(sound)
    if (liquid < 0) continue
    if (bits >= FULL) return 0
    bits = bits * 4 + liquid
  }
  return bits
}

/** Those of the one word followed by those of the other; 0 where either is not known. */
export const liquidsJoined = (a: number, b: number): number => {
  const digits = 31 - Math.clz32(b)
  return a === 0 || b === 0 || 31 - Math.clz32(a) + digits > FULL_BITS ? 0 : (a << digits) | (b - (1 << digits))
}

/**
 * By the liquids of two words, how many edits that are no habit lie between them at least, up to 2: none takes one liquid
 * for another, or changes their order.
 */
export function liquidsApart(a: number, b: number): number {
  if (a === b || a === 0 || b === 0) return 0
  const [longer, shorter] = a > b ? [a, b] : [b, a]
  if (Math.clz32(shorter) - Math.clz32(longer) !== 2) return 2
  for (let below = 0; below < 32 - Math.clz32(shorter); below += 2) {
    const kept = longer & ((1 << below) - 1)
    if ((((longer >> (below + 2)) << below) | kept) === shorter) return 1
  }
  return 2
}

const LIQUIDS = 'lmnr'
const FULL_BITS = 28
const FULL = 1 << FULL_BITS

const BITS = 4
const MOST = 2 ** BITS - 1

/** Groups of consonants, each with all that they may be without a slip; see the costs in `name-distance.ts`. */
const GROUPS: readonly (readonly [own: string, takenFor: string])[] = [
  ['l', 'l'],
  ['m', 'm'],
  ['n', 'n'],
  ['r', 'r'],
  ['bpf', 'bpfv'],
  ['dt', 'dtTz'],
  ['CsSzT', 'CsSzTkHJtd'],
]
const SHIFTS = GROUPS.length * BITS

/** Consonants that cost more than an edit may where a word begins; vowels and h come and go. */
const HEADS = [...'bdfgklmnprstvzCHJST']
const ANY_HEAD = 2 ** HEADS.length - 1
const LOOSE = `${VOWELS}h`

/** The frame of a word that may be read as any of these sounds. */
export function frameOf(readings: readonly string[]): Frame {
  const lengths = readings.map(({ length }) => length)
  return {
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
    heads: readings.reduce((bits, sounds) => bits | headOf(sounds, false), 0),
    headsTaken: readings.reduce((bits, sounds) => bits | headOf(sounds, true), 0),
    least: packed((own) => Math.min(...readings.map((sounds) => countIn(sounds, own)))),
    most: packed((_, takenFor) => Math.max(...readings.map((sounds) => countIn(sounds, takenFor)))),
  }
}

/** A word that begins with a vowel, or is no more than one sound, may begin with anything. */
function headOf(sounds: string, taken: boolean): number {
  const [first = ''] = sounds
  if (sounds.length < 2 || LOOSE.includes(first) || !HEADS.includes(first)) return ANY_HEAD
  return HEADS.reduce(
    (bits, sound, i) => (sound === first || (taken && ALIKE_SOUNDS.has(sound + first)) ? bits | (1 << i) : bits),
    0,
  )
}

const packed = (count: (own: string, takenFor: string) => number): number =>
  GROUPS.reduce((bits, [own, takenFor], i) => bits | (Math.min(MOST, count(own, takenFor)) << (i * BITS)), 0)

function countIn(sounds: string, group: string): number {
  let count = 0
  for (const sound of sounds) if (group.includes(sound)) count++
  return count
}

/** True for words that begin alike, as far as their frames tell. */
export const headsMeet = (a: Frame, b: Frame): boolean => (a.heads & b.headsTaken) !== 0

/** How many edits that are no habit, at least, lie between the consonants of two words. */
export const framesApart = (a: Frame, b: Frame): number => Math.max(lacking(a.least, b.most), lacking(b.least, a.most))

/** How many more the one counts than the other. */
function lacking(one: number, other: number): number {
  let sum = 0
  for (let shift = 0; shift < SHIFTS; shift += BITS) sum += Math.max(0, at(one, shift) - at(other, shift))
  return sum
}

const at = (bits: number, shift: number): number => (bits >> shift) & MOST

/** The frame of several words written together, but for what the sounds at the seams do to each other. */
export function joinedFrame(frames: readonly Frame[]): Frame {
  let [shortest, longest, least, most] = [0, 0, 0, 0]
  for (const frame of frames) {
    shortest += frame.shortest
    longest += frame.longest
    least = added(least, frame.least)
    most = added(most, frame.most)
  }
  return { shortest, longest, heads: frames[0]?.heads ?? 0, headsTaken: frames[0]?.headsTaken ?? 0, least, most }
}

function added(a: number, b: number): number {
  let bits = 0
  for (let shift = 0; shift < SHIFTS; shift += BITS) bits |= Math.min(MOST, at(a, shift) + at(b, shift)) << shift
  return bits
}

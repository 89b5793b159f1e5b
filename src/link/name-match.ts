import { distance } from './name-distance.ts'
import { type Sounds, soundsOf } from './name-sounds.ts'

/** How two words of names compare: `likeness` in [0, 1], and what that makes of them. */
export type Match = { readonly likeness: number; readonly verdict: 'same' | 'gender' | 'initial' | 'other' }

/** How many edits a word of so many sounds may take, as a share of its length. */
const SHARE: readonly number[] = [0, 0, 0.06, 0.06, 0.1, 0.13, 0.15, 0.17]
const LONG_SHARE = 0.22
/** What crossing scripts adds to that. */
const CROSSING = 0.02
/** From how many sounds on one edit that is no habit of transliteration counts as a slip. */
const SLIP = 8

/** Compares two words by sound. An initial matches every word that begins with its sound. */
export function matchWords(a: string, b: string): Match {
  const [x, y] = [soundsOf(a), soundsOf(b)]
  if (x.text === '' || y.text === '') return { likeness: a === b ? 1 : 0, verdict: a === b ? 'same' : 'other' }
  if (x.text === y.text) return { likeness: 1, verdict: 'same' }
  if (x.text.length === 1 || y.text.length === 1) {
    return x.text[0] === y.text[0] ? { likeness: 0.7, verdict: 'initial' } : { likeness: 0, verdict: 'other' }
  }
  const { near, likeness } = nearness(x, y)
  const verdict = !near ? 'other' : differInGender(x, y) ? 'gender' : 'same'
  return { likeness, verdict }
}

/** True when the sounds of both, written without spaces, are alike: names are parted differently across scripts. */
export function matchJoined(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length) return false
  const [x, y] = [soundsOf(a.join('')), soundsOf(b.join(''))]
  return Math.min(x.text.length, y.text.length) >= SLIP && nearness(x, y).near && !differInGender(x, y)
}

function nearness(x: Sounds, y: Sounds): { readonly near: boolean; readonly likeness: number } {
  const { cost, hard } = distance(x, y)
  const length = Math.max(x.text.length, y.text.length)
  const share = cost / length
  const allowed = (SHARE[length] ?? LONG_SHARE) + (x.script === y.script ? 0 : CROSSING)
  return { near: hard <= (length >= SLIP ? 1 : 0) && share < allowed, likeness: Math.max(0, 1 - share) }
}

/** -ov and -ova: a feminine ending that only one of them has. Arabic script writes it too loosely to tell. */
function differInGender(x: Sounds, y: Sounds): boolean {
  if (x.script === 'arabic' || y.script === 'arabic') return false
  return x.text.endsWith('a') !== y.text.endsWith('a')
}

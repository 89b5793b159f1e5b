import { asciiDigits } from '../text/fold.ts'
import { type Match, matchHeard } from './name-match.ts'
import { isFree, runs, together } from './name-runs.ts'
import type { Word } from './name-words.ts'

/** A word of one name and the one it meets in the other, by their places; several words may stand together. */
export type Pair = {
  readonly a: string
  readonly b: string
  readonly i: number
  readonly j: number
  readonly match: Match
}

/** Two names word by word, and what is left over on either side. */
export type Alignment = {
  readonly pairs: readonly Pair[]
  readonly restA: readonly Word[]
  readonly restB: readonly Word[]
}

const JOINED: Match = { likeness: 0.9, verdict: 'same' }
const SAME: Match = { likeness: 1, verdict: 'same' }
const OTHER: Match = { likeness: 0, verdict: 'other' }

/**
 * Pairs each word with the one that it sounds or means most like; then words that only are parted differently (Ben Ali,
 * Benali); then initials with what begins so. What meets nothing is left over.
 */
export function alignWords(a: readonly Word[], b: readonly Word[]): Alignment {
  const matches = candidates(a, b)
  const parted = mayBeParted(a, b)
  if (matches.length === 0 && !parted) return { pairs: [], restA: a, restB: b }
  const left: Left = { a, b, freeA: a.map(() => true), freeB: b.map(() => true), pairs: [] }
  take(left, matches, ({ match }) => match.verdict === 'same' || match.verdict === 'gender')
  if (parted && left.freeA.includes(true) && left.freeB.includes(true)) joinRuns(left)
  take(left, matches, ({ match }) => match.verdict === 'initial')
  const rest = (words: readonly Word[], free: readonly boolean[]): Word[] => words.filter((_, i) => free[i])
  return { pairs: left.pairs.toSorted((p, q) => p.i - q.i), restA: rest(a, left.freeA), restB: rest(b, left.freeB) }
}

type Left = {
  readonly a: readonly Word[]
  readonly b: readonly Word[]
  /** By a word's place, whether it has met none yet. */
  readonly freeA: boolean[]
  readonly freeB: boolean[]
  readonly pairs: Pair[]
}

/** Every two words that may be one, the likest first; of equals, those at like places. */
function candidates(a: readonly Word[], b: readonly Word[]): Pair[] {
  const all: Pair[] = []
  for (const [i, x] of a.entries()) {
    for (const [j, y] of b.entries()) {
      const match = matchOf(x, y)
      if (match.verdict !== 'other') all.push({ a: x.text, b: y.text, i, j, match })
    }
  }
  const apart = ({ i, j }: Pair): number => Math.abs(i / a.length - j / b.length)
  return all.sort((p, q) => q.match.likeness - p.match.likeness || apart(p) - apart(q) || p.i - q.i || p.j - q.j)
}

function matchOf(x: Word, y: Word): Match {
  if (x.number || y.number) return x.number && y.number && asciiDigits(x.text) === asciiDigits(y.text) ? SAME : OTHER
  if (x.meaning !== null && y.meaning !== null) return x.meaning === y.meaning ? SAME : OTHER
  return matchHeard(x, y)
}

function take(left: Left, matches: readonly Pair[], wanted: (pair: Pair) => boolean): void {
  for (const pair of matches) {
    if (!wanted(pair) || !left.freeA[pair.i] || !left.freeB[pair.j]) continue
    left.freeA[pair.i] = false
    left.freeB[pair.j] = false
    left.pairs.push(pair)
  }
}

/** Names of as many words are parted alike, unless a particle stands before one of them. */
const mayBeParted = (a: readonly Word[], b: readonly Word[]): boolean =>
  a.length !== b.length || [...a, ...b].some(({ before }) => before !== '')

/** Pairs runs of words left over that are one when written together, the longest first. */
function joinRuns(left: Left): void {
  const others = runs(left.b, left.freeB)
  for (const x of runs(left.a, left.freeA)) {
    for (const y of others) {
      const free = isFree(left.freeA, x) && isFree(left.freeB, y)
      const [a = '', b = ''] = free ? (together(x, y) ?? []) : []
      if (a === '') continue
      left.freeA.fill(false, x.from, x.to)
      left.freeB.fill(false, y.from, y.to)
      left.pairs.push({ a, b, i: x.from, j: y.from, match: JOINED })
    }
  }
}

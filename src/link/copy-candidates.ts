import type { Weigh } from './copy-align.ts'
import { isFigure } from './copy-anchors.ts'
import type { CopyPrint } from './copy-print.ts'

/** Two positions in the list of prints, the smaller first. */
export type Candidate = readonly [number, number]

/** One shingle in four is looked at, the same ones in every text (Broder 1997). */
const SAMPLE = 4
const FEWEST_SHARED = 2
/** A list of reports that share something is paired in full up to this length; of a longer one, each with the first. */
const LONGEST_LIST = 48
const PARTNERS = 12
const LEAST_BITS = 6
/** How much of what the one of them that tells less can share both must share. */
const LEAST_SHARE = 0.1
/** Reports added in thought to those of the case, so that in a small case what two share is not held common. */
const UNSEEN = 32

/** Pairs of reports that share sampled runs of five words: near-linear in the number of reports. */
export function sharedWording(prints: readonly CopyPrint[]): Candidate[] {
  const counts = new Map<number, number>()
  for (const list of sharers(prints)) {
    for (const [a, b] of pairsOf(list)) {
      const pair = a * prints.length + b
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
  }
  const found = [...counts].filter(([, count]) => count >= FEWEST_SHARED).map(([pair]) => pair)
  return found.sort((a, b) => a - b).map((pair) => [Math.floor(pair / prints.length), pair % prints.length])
}

/** The reports that hold a sampled hash, in order, for each hash that several hold: told by sorting, in little memory. */
function* sharers(prints: readonly CopyPrint[]): Iterable<number[]> {
  const holders = Float64Array.from(
    prints.flatMap(({ shingles }, i) =>
      [...new Set(shingles.hashes)].filter((hash) => hash % SAMPLE === 0).map((hash) => hash * prints.length + i),
    ),
  ).sort()
  for (let from = 0, to = 0; from < holders.length; from = to) {
    const hash = Math.floor((holders[from] as number) / prints.length)
    const list: number[] = []
    for (to = from; to < holders.length && Math.floor((holders[to] as number) / prints.length) === hash; to++)
      list.push((holders[to] as number) % prints.length)
    if (list.length > 1) yield list
  }
}

function pairsOf(list: readonly number[]): Candidate[] {
  if (list.length > LONGEST_LIST) return list.slice(1).map((member) => [list[0] as number, member])
  return list.flatMap((a, i) => list.slice(i + 1).map((b): Candidate => [a, b]))
}

/**
 * How much a shared anchor tells, by how many reports of the case hold it: what every report tells (the town, the day)
 * says nothing about descent.
 */
export function weights(prints: readonly CopyPrint[]): Weigh {
  const frequency = new Map<string, number>()
  for (const print of prints) for (const key of keysOf(print).keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  return (key, bits) => Math.min(bits, Math.log2((prints.length + UNSEEN) / (frequency.get(key) ?? 1)))
}

/** Pairs of reports in different languages that share telling anchors: for each report the few best partners. */
export function sharedAnchors(prints: readonly CopyPrint[], weigh: Weigh): Candidate[] {
  const lists = new Map<string, number[]>()
  const totals = prints.map((print, i) => {
    let total = 0
    for (const [key, bits] of keysOf(print)) {
      push(lists, key, i)
      total += weigh(key, bits)
    }
    return total
  })
  const pairs = new Set<number>()
  prints.forEach((print, i) => {
    for (const j of partners({ prints, lists, totals }, keysOf(print), i, weigh))
      pairs.add(Math.min(i, j) * prints.length + Math.max(i, j))
  })
  const ordered = [...pairs].sort((a, b) => a - b)
  return ordered.map((pair) => [Math.floor(pair / prints.length), pair % prints.length])
}

type Shared = {
  readonly prints: readonly CopyPrint[]
  /** The reports that hold each key. */
  readonly lists: ReadonlyMap<string, readonly number[]>
  /** What all keys of each report tell. */
  readonly totals: readonly number[]
}

function partners(
  { prints, lists, totals }: Shared,
  own: ReadonlyMap<string, number>,
  i: number,
  weigh: Weigh,
): number[] {
  const scores = new Map<number, number>()
  for (const [key, bits] of own) {
    const list = lists.get(key) ?? []
    if (list.length > LONGEST_LIST) continue
    for (const j of list) {
      if (prints[j]?.report.language !== prints[i]?.report.language)
        scores.set(j, (scores.get(j) ?? 0) + weigh(key, bits))
    }
  }
  const least = (j: number): number => Math.max(LEAST_BITS, LEAST_SHARE * Math.min(totals[i] ?? 0, totals[j] ?? 0))
  const enough = [...scores].filter(([j, score]) => score >= least(j))
  return enough
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, PARTNERS)
    .map(([j]) => j)
}

/** Each key of a report with its bits, and each number with the one that follows it, which few reports share by chance. */
function keysOf({ units }: CopyPrint): Map<string, number> {
  const keys = new Map<string, number>()
  const anchors = units.flatMap((unit) => unit.anchors)
  for (const { keys: own, bits } of anchors) for (const key of own) keys.set(key, Math.max(bits, keys.get(key) ?? 0))
  const figures = anchors.filter(isFigure)
  figures.forEach((anchor, i) => {
    const next = figures[i + 1]
    if (next) keys.set(`${anchor.keys[0]}>${next.keys[0]}`, Math.min(10, anchor.bits + next.bits))
  })
  return keys
}

function push(lists: Map<string, number[]>, key: string, member: number): void {
  const list = lists.get(key)
  if (list) list.push(member)
  else lists.set(key, [member])
}

import type { CopyPrint } from './copy-print.ts'

/** Two positions in the list of prints, the smaller first. */
export type Candidate = readonly [number, number]

/** One shingle in four is looked at, the same ones in every text (Broder 1997). */
const SAMPLE = 4
const FEWEST_SHARED = 2
/** A list of reports that share something is paired in full up to this length; of a longer one, each with the first. */
const LONGEST_LIST = 48

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

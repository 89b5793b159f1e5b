import { mixed } from '../domain/hash.ts'
import type { Weigh } from './copy-align.ts'
import type { CopyPrint } from './copy-print.ts'
import { unpacked } from './copy-units.ts'

/** An anchor that reports of a case hold: what it tells, and which of them hold it, by their places. */
export type AnchorList = { readonly bits: number; readonly holders: Uint32Array }

/** The anchors of a case by report, and how much each tells. */
export type AnchorLists = {
  /** The anchors of the report of that place, and who holds them. */
  readonly of: (report: number) => readonly AnchorList[]
  /**
   * How much a shared anchor tells, by how many reports of the case hold it: what every report tells (the town, the day)
   * says nothing about descent.
   */
  readonly weigh: Weigh
}

/** Reports added in thought to those of the case, so that in a small case what two share is not held common. */
const UNSEEN = 32
/** No anchor tells more. */
const MOST_BITS = 10

/** The anchors of all `prints`, told by sorting, in arrays of numbers alone. */
export function anchorLists(prints: readonly CopyPrint[]): AnchorLists {
  const { entries, bits, from } = entriesOf(prints)
  const sorted = Float64Array.from(entries).sort()
  const holders = Uint32Array.from(sorted, (entry) => entry % prints.length)
  const keyAt = (k: number): number => Math.floor((sorted[k] as number) / prints.length)
  const told = (held: number): number => Math.log2((prints.length + UNSEEN) / held)
  /** For each anchor of each report where the list of those that hold it begins and ends. */
  const [starts, ends] = [new Uint32Array(sorted.length), new Uint32Array(sorted.length)]
  const common = new Map<number, number>()
  const next = from.slice()
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const key = keyAt(start)
    while (end < sorted.length && keyAt(end) === key) end++
    if (told(end - start) < MOST_BITS) common.set(key, told(end - start))
    for (const report of holders.subarray(start, end)) {
      const at = next[report] as number
      starts[at] = start
      ends[at] = end
      next[report] = at + 1
    }
  }
  return {
    of: (report) => {
      const all: AnchorList[] = []
      for (let at = from[report] as number; at < (from[report + 1] as number); at++) {
        const [start, end] = [starts[at] as number, ends[at] as number]
        all.push({ bits: Math.min(bits[at] as number, told(end - start)), holders: holders.subarray(start, end) })
      }
      return all
    },
    weigh: (key, own) => Math.min(own, common.get(key) ?? MOST_BITS),
  }
}

/** The keys of each report in order, each with the report in one number, their bits, and where those of each begin. */
function entriesOf(prints: readonly CopyPrint[]): { entries: number[]; bits: number[]; from: Uint32Array } {
  const [entries, bits] = [[] as number[], [] as number[]]
  const from = new Uint32Array(prints.length + 1)
  prints.forEach((print, i) => {
    for (const [key, own] of [...keysOf(print)].sort(([a], [b]) => a - b)) {
      entries.push(key * prints.length + i)
      bits.push(own)
    }
    from[i + 1] = entries.length
  })
  return { entries, bits, from }
}

/** Each key of a report with its bits, and each number with the one that follows it, which few reports share by chance. */
function keysOf({ units }: CopyPrint): Map<number, number> {
  const keys = new Map<number, number>()
  const anchors = unpacked(units).flatMap((unit) => unit.anchors)
  for (const { keys: own, bits } of anchors) for (const key of own) keys.set(key, Math.max(bits, keys.get(key) ?? 0))
  const figures = anchors.filter(({ figure }) => figure)
  figures.forEach((anchor, i) => {
    const next = figures[i + 1]
    if (next) keys.set(mixed(anchor.keys[0] ?? 0, next.keys[0] ?? 0), Math.min(MOST_BITS, anchor.bits + next.bits))
  })
  return keys
}

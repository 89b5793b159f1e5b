import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { keepHeapSmall } from '../../src/cli/heap.ts'
import { analyse, ledger } from '../../src/index.ts'
import type { GeneratedCase } from './cases.ts'

/** What one case took, in seconds of processor time, and how well its copies were told. */
export type Grown = {
  readonly reports: number
  /** Looking through each report by itself: in a large case for names alone. */
  readonly reading: number
  /** Names across reports, claims (in a large case from the texts again), copies, claims read through siblings. */
  readonly linking: number
  readonly ledger: number
  /** Bytes of the largest resident set. */
  readonly peak: number
  readonly questions: number
  /** Pairs of reports in one origin: how many should be, how many are, how many of these rightly. */
  readonly pairs: { readonly wanted: number; readonly linked: number; readonly right: number }
}

/** As a program: `measure.ts COUNT one|many` prints what a generated case took, as JSON. */
if (import.meta.main) {
  const [count = '', events = ''] = process.argv.slice(2)
  console.log(JSON.stringify(grow(generated(count, events))))
}

/** The case that another process makes, so that what the generator needs is not measured. */
function generated(count: string, events: string): GeneratedCase {
  const program = join(import.meta.dirname, 'cases.ts')
  const made = execFileSync(process.execPath, [program, count, events], { maxBuffer: Number.POSITIVE_INFINITY })
  return JSON.parse(made.toString())
}

function grow({ documents, origins }: GeneratedCase): Grown {
  keepHeapSmall(documents)
  const start = cpuSeconds()
  let read = start
  const theCase = analyse(documents, (done, total) => {
    if (done === total) read = cpuSeconds()
  })
  const { copies } = theCase
  const linked = cpuSeconds()
  const { questions } = ledger(theCase)
  const end = cpuSeconds()
  return {
    reports: documents.length,
    reading: read - start,
    linking: linked - read,
    ledger: end - linked,
    peak: process.resourceUsage().maxRSS * 1024,
    questions: questions.length,
    pairs: compared(copies.origins, origins),
  }
}

/** Pairs within the groups of either partition, and within those of both. */
function compared(groups: readonly (readonly string[])[], origins: readonly number[]): Grown['pairs'] {
  const originOf = (id: string): number => origins[Number(id.split('.')[0])] ?? -1
  const sizes = new Map<number, number>()
  for (const origin of origins) sizes.set(origin, (sizes.get(origin) ?? 0) + 1)
  let right = 0
  for (const group of groups) {
    const parts = new Map<number, number>()
    for (const id of group) parts.set(originOf(id), (parts.get(originOf(id)) ?? 0) + 1)
    right += pairsIn(parts.values())
  }
  return { wanted: pairsIn(sizes.values()), linked: pairsIn(groups.map(({ length }) => length)), right }
}

function pairsIn(sizes: Iterable<number>): number {
  return [...sizes].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
}

/** Of all threads of this process. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

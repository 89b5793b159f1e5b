import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Grown } from './growth/measure.ts'

const EVENTS = ['many', 'one'] as const

/**
 * Prints seconds of processor time and peak memory of reading, linking and the ledger on generated cases of so many
 * reports, on one incident and on many, each in a process of its own; how they grow from one size to the next; and how
 * many pairs of copies are told rightly.
 */
export function printGrowth(counts: readonly number[]): void {
  console.log('events  reports  reading s  linking s  ledger s  peak MB  grown by  pairs wanted  linked  wrongly')
  for (const events of EVENTS) {
    let before: number | null = null
    for (const count of counts) {
      const grown = run(count, events)
      const seconds = grown.reading + grown.linking + grown.ledger
      console.log(row(events, grown, before === null ? null : seconds / before))
      before = seconds
    }
  }
}

function run(count: number, events: string): Grown {
  const program = join(import.meta.dirname, 'growth/measure.ts')
  return JSON.parse(execFileSync(process.execPath, [program, String(count), events], { encoding: 'utf8' }))
}

function row(events: string, { reports, reading, linking, ledger, peak, pairs }: Grown, factor: number | null): string {
  const times = [reading, linking, ledger].map((seconds) => seconds.toFixed(1).padStart(9))
  const numbers = [pairs.wanted, pairs.linked, pairs.linked - pairs.right].map((n) => String(n).padStart(8))
  const by = factor === null ? '-' : factor.toFixed(1)
  return `${events.padEnd(6)}  ${String(reports).padStart(7)}  ${times.join('  ')}  ${(peak / 1e6).toFixed(0).padStart(7)}  ${by.padStart(8)}  ${numbers.join('  ')}`
}

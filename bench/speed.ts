import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PACKS } from '../src/lang/registry.ts'
import { corpusLanguages } from './corpus/rows.ts'
import { documents } from './generate.ts'
import { ENGINES } from './speed/engines.ts'
import type { Measured } from './speed/measure.ts'

const MEGABYTES = 4

/**
 * Prints megabytes of UTF-8 a second of processor time, and peak memory, of finding mentions and claims, by language, beside
 * other programs on the same text: each in a process of its own, once over text that repeats nothing, start-up apart.
 * Processor time counts every thread, so it is the time one core would take. `wanted` names languages; none means all.
 */
export function printSpeed(wanted: readonly string[]): void {
  const languages = corpusLanguages().filter((code) => wanted.length === 0 || wanted.includes(code))
  console.log('language  program           does                  MB/s  start-up s  peak MB   speed of variorum')
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
  try {
    for (const code of languages) measureLanguage(code, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function measureLanguage(code: string, folder: string): void {
  const pack = PACKS.get(code)
  if (!pack) return
  const file = join(folder, `${code}.json`)
  writeFileSync(file, JSON.stringify([...documents(pack, MEGABYTES * 1e6)]))
  let own = 0
  for (const { name, does } of ENGINES) {
    const measured = run(name, code, file)
    if (!measured) continue
    const speed = measured.bytes / 1e6 / measured.seconds
    own ||= speed
    console.log(row(code, name, does, speed, measured, own / speed))
  }
}

function run(engine: string, language: string, file: string): Measured | null {
  const program = join(import.meta.dirname, 'speed/measure.ts')
  return JSON.parse(execFileSync(process.execPath, [program, engine, language, file], { encoding: 'utf8' }))
}

function row(
  code: string,
  name: string,
  does: string,
  speed: number,
  { startup, peak }: Measured,
  times: number,
): string {
  const numbers = [speed.toFixed(3).padStart(6), startup.toFixed(2).padStart(10), (peak / 1e6).toFixed(0).padStart(7)]
  return `${code.padEnd(8)}  ${name.padEnd(16)}  ${does.padEnd(18)}  ${numbers.join('  ')}   ${times.toFixed(1).padStart(8)} times`
}

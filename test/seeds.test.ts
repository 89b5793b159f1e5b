import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { folderOf, variorum } from './cli/run.ts'

const SHARED = resolve(import.meta.dirname, '../../shared')
const SEEDS = join(SHARED, 'seeds')
const SCORER = join(SHARED, 'gold/score.mjs')
const absent = !existsSync(SEEDS) || !existsSync(SCORER)
const why = absent ? ' (skipped: ../shared holds no seeds and gold)' : ''

/** The scorer's last line on `output`: it tells the sums. */
function score(what: string, output: string, ...args: string[]): string {
  const run = spawnSync(process.execPath, [SCORER, what, ...args], { input: output, encoding: 'utf8' })
  return run.stdout.trimEnd().split('\n').at(-1) ?? ''
}

const printed = (command: string, format: string): string => variorum([command, SEEDS, format]).out

/** The number behind `name` in a line of the scorer. */
const after = (line: string, name: string): number => Number(line.split(`${name} `)[1]?.match(/^[\d.]+/)?.[0])

describe.skipIf(absent)(`the seeds, against their gold${why}`, () => {
  let claims = ''
  let ledger = ''
  beforeAll(() => {
    if (absent) return
    claims = printed('claims', '--jsonl')
    ledger = printed('ledger', '--json')
  }, 60_000)

  it('has nearly all claims with nearly all speakers, and quotes them as they stand', () => {
    const line = score('claims', claims)
    expect(after(line, 'F1')).toBeGreaterThanOrEqual(0.92)
    expect(after(line, 'role')).toBeGreaterThanOrEqual(0.85)
    expect(after(line, 'misquoted')).toBe(0)
  })

  it('links the two translations and nothing else, and finds where the five pasted texts begin', () => {
    const line = score('copies', printed('copies', '--json'))
    expect(line).toContain('linked 1 of 1, wrongly linked 0; report boundaries 5 of 5')
  })

  it('takes no two for one', () => {
    expect(score('entities', ledger)).toContain('wrongly joined 0 of')
  })

  it('puts no figure into a question that it does not answer', () => {
    const folder = folderOf({ 'claims.jsonl': claims })
    const line = score('ledger', ledger, join(folder.path, 'claims.jsonl'))
    folder.remove()
    expect(after(line, 'strangers')).toBe(0)
  })
})

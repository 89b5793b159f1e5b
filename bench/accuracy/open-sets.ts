import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  analyse,
  type Case,
  claimRow,
  claims,
  copiesOutput,
  jsonLines,
  ledger,
  ledgerOutput,
  readDocuments,
} from '../../src/index.ts'

const SHARED = join(import.meta.dirname, '../../../shared')

/** Runs the open sets beside the project through their own scorers, or says that they are not there. */
export async function printOpenSets(): Promise<void> {
  if (!existsSync(SHARED)) {
    console.log('open sets: skipped, because ../shared is not there')
    return
  }
  const seeds = analyse((await readDocuments([join(SHARED, 'seeds')])).documents)
  print('gold/score.mjs', ['claims'], claimLines(seeds))
  print('gold/score.mjs', ['copies'], JSON.stringify(copiesOutput(seeds.copies)))
  print('gold/score.mjs', ['entities'], JSON.stringify(ledgerOutput(ledger(seeds))))
  const news = analyse((await readDocuments([join(SHARED, 'sets/ntrex')])).documents)
  print('sets/score.mjs', ['claims'], claimLines(news))
  print('sets/score.mjs', ['copies'], JSON.stringify(copiesOutput(news.copies)))
}

const claimLines = (found: Case): string => [...jsonLines(claims(found).map(claimRow))].join('')

/** The last line a scorer prints for `input`. */
function print(script: string, words: readonly string[], input: string): void {
  const { stdout } = spawnSync(process.execPath, [join(SHARED, script), ...words], { input, encoding: 'utf8' })
  console.log(stdout.trim().split('\n').at(-1))
}

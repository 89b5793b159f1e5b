import { cpus } from 'node:os'
import { printGrowth } from './growth.ts'
import { printSpeed } from './speed.ts'

/**
 * `npm run bench`: how fast texts are read, beside other programs, and how linking and the ledger grow with the number of
 * reports. `npm run bench -- speed [LANGUAGE …]` and `npm run bench -- growth [COUNT …]` measure the one or the other.
 */
const COUNTS = [1000, 10_000, 50_000]
const [what = 'both', ...given] = process.argv.slice(2)
const counts = given.map(Number)

if (!['both', 'speed', 'growth'].includes(what) || (what === 'growth' && !counts.every((count) => count > 0))) {
  console.error(
    'npm run bench -- [speed [LANGUAGE …] | growth [COUNT …]]: the languages or numbers of reports to measure',
  )
  process.exit(2)
}
const processor = cpus()
console.log(`${processor[0]?.model.trim()}, ${processor.length} cores, Node ${process.versions.node}`)
if (what !== 'growth') {
  console.log('')
  printSpeed(given)
}
if (what !== 'speed') {
  console.log('')
  printGrowth(counts.length > 0 ? counts : COUNTS)
}

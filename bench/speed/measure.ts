import { readFileSync } from 'node:fs'
import { batchesOf } from '../../src/ledger/batches.ts'
import { ENGINES, type Read } from './engines.ts'

/** What one engine took for one language; times are of the processor, in seconds, bytes are of UTF-8. */
export type Measured = {
  readonly startup: number
  readonly bytes: number
  readonly seconds: number
  /** Bytes of the largest resident set. */
  readonly peak: number
}

/** As a program: reads the documents of a JSON file with the engine, in batches as a case is read, and prints what it took; `null` where it reads no such language. */
if (import.meta.main) {
  const [name, language = '', file = ''] = process.argv.slice(2)
  const engine = ENGINES.find((one) => one.name === name)
  const read = (await engine?.load(language)) ?? null
  console.log(
    JSON.stringify(read && measure(read, JSON.parse(readFileSync(file, 'utf8')) as string[], engine?.share ?? 1)),
  )
}

function measure(read: Read, all: readonly string[], share: number): Measured {
  const startup = cpuSeconds()
  const texts = all.slice(0, Math.ceil(all.length * share))
  for (const batch of batchesOf(texts, ({ length }) => length)) read(batch)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  return { startup, bytes, seconds: cpuSeconds() - startup, peak: process.resourceUsage().maxRSS * 1024 }
}

/** Of all threads of this process. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

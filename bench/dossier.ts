/**
 * How fast a large dossier opens and scrolls, in Chromium without a graphics card: `npm run bench:dossier`.
 * The case is made up: 500 reports of some ten claims each, on 60 towns over a month, a tenth of them copies.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildPage } from '../scripts/build-web.ts'
import { startChromium } from '../scripts/lib/chromium.ts'
import { analyse, dossierOf, dossierPage, ledger, pageTemplate } from '../src/index.ts'
import { madeUpDocuments } from './dossier/documents.ts'

const REPORTS = 500
const RUNS = 5

function writeDossier(file: string): { claims: number; questions: number } {
  const theCase = analyse(madeUpDocuments(REPORTS))
  const facts = { name: 'bench', version: '', command: '', problems: [] }
  const dossier = dossierOf(theCase, ledger(theCase), facts)
  writeFileSync(file, dossierPage(pageTemplate() ?? '', dossier))
  return { claims: dossier.claims.length, questions: dossier.questions.length }
}

async function measure(url: string): Promise<void> {
  const browser = await startChromium()
  const opened: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const began = performance.now()
    await page.goto(url, { waitUntil: 'commit' })
    await page.locator('.question .chart').first().waitFor()
    opened.push(performance.now() - began)
    if (run === RUNS - 1) console.log(framesLine(await page.evaluate<number[]>(SCROLL)))
    await page.close()
  }
  await browser.close()
  const seconds = opened.map((ms) => (ms / 1000).toFixed(2))
  console.log(`seconds from the address to the first chart, ${RUNS} times: ${seconds.join(', ')}`)
}

/** Scrolls by 120 pixels a frame for 300 frames; gives how long each frame took, in milliseconds. */
const SCROLL = `new Promise((resolve) => {
  const frames = []
  let before = performance.now()
  const step = (now) => {
    frames.push(now - before)
    before = now
    if (frames.length > 300) resolve(frames.slice(1))
    else { window.scrollBy(0, 120); requestAnimationFrame(step) }
  }
  requestAnimationFrame(step)
})`

function framesLine(frames: readonly number[]): string {
  const sorted = frames.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0)
  const long = frames.filter((ms) => ms > 50).length
  return `milliseconds a frame while scrolling: median ${at(0.5)}, 95 % ${at(0.95)}, longest ${at(1)}; ${long} of ${frames.length} over 50`
}

const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
try {
  await buildPage()
  const file = join(folder, 'dossier.html')
  const { claims, questions } = writeDossier(file)
  const size = (statSync(file).size / 1e6).toFixed(1)
  console.log(`${REPORTS} reports, ${claims} claims, ${questions} questions: ${size} MB`)
  await measure(pathToFileURL(file).href)
} finally {
  rmSync(folder, { recursive: true })
}

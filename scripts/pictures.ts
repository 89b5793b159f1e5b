/** Takes the guide's pictures from the real page of the example: `npm run pictures` writes `docs/pictures/*.png`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import {
  analyse,
  type Dossier,
  dossierOf,
  dossierPage,
  ledger,
  pageTemplate,
  readDocuments,
  version,
} from '../src/index.ts'
import { buildPage } from './build-web.ts'
import { startChromium } from './lib/chromium.ts'

type Picture = {
  readonly name: string
  readonly address?: string
  readonly options?: BrowserContextOptions
  /** What is done in the page before the picture is taken. */
  readonly first?: (page: Page) => Promise<unknown>
}

const ROOT = resolve(import.meta.dirname, '..')
const OUT = join(ROOT, 'docs/pictures')
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 } }

function picturesOf({ claims }: Dossier): readonly Picture[] {
  const arabic = claims.find(({ language, kind }) => language === 'ar' && kind === 'killed')?.id ?? ''
  return [
    { name: 'ledger', options: { viewport: { width: 1280, height: 1000 } } },
    { name: 'over-time', first: (page) => page.getByRole('button', { name: 'As stated over time' }).first().click() },
    {
      name: 'claims',
      first: (page) =>
        page
          .locator('.apparatus')
          .first()
          .evaluate((one) => one.scrollIntoView()),
    },
    { name: 'reading', address: `#/reading/${arabic}` },
    { name: 'reports', address: '#/reports', first: (page) => page.locator('.proof summary').first().click() },
    { name: 'timeline', address: '#/timeline' },
    { name: 'names', address: '#/names' },
    { name: 'contradictions', address: '#/contradictions' },
    { name: 'passed-over', address: '#/passed' },
    { name: 'dark', options: { colorScheme: 'dark' } },
    { name: 'arabic', options: { locale: 'ar' } },
    {
      name: 'phone',
      options: PHONE,
      first: (page) =>
        page
          .locator('.charts')
          .first()
          .evaluate((one) => one.scrollIntoView()),
    },
    { name: 'print', options: { viewport: { width: 820, height: 1100 } }, first: onPaper },
  ]
}

async function onPaper(page: Page): Promise<void> {
  await page.evaluate('window.dispatchEvent(new Event("beforeprint"))')
  await page.emulateMedia({ media: 'print' })
  await page.locator('.print').evaluate((paper) => {
    paper.style.padding = '3rem'
  })
}

async function exampleDossier(): Promise<Dossier> {
  const { documents, problems } = await readDocuments([join(ROOT, 'examples/zhanaozen')])
  const theCase = analyse(documents)
  const command = 'variorum build examples/zhanaozen --html dossier.html'
  return dossierOf(theCase, ledger(theCase), { name: 'zhanaozen', version, command, problems })
}

await buildPage()
const dossier = await exampleDossier()
const folder = mkdtempSync(join(tmpdir(), 'variorum-pictures-'))
const file = join(folder, 'dossier.html')
writeFileSync(file, dossierPage(pageTemplate() ?? '', dossier))
mkdirSync(OUT, { recursive: true })
const browser = await startChromium()
for (const { name, address = '', options = {}, first } of picturesOf(dossier)) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: 'en', ...options })
  await page.goto(pathToFileURL(file).href + address)
  await page.locator('main').waitFor()
  await first?.(page)
  // Scrolling and what follows from it take a frame or two.
  await page.waitForTimeout(300)
  await page.screenshot({ path: join(OUT, `${name}.png`) })
  await page.close()
}
await browser.close()
rmSync(folder, { recursive: true })

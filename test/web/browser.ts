import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, vi } from 'vitest'
import { buildPage } from '../../scripts/build-web.ts'
import { chromiumPath, startChromium } from '../../scripts/lib/chromium.ts'
import {
  analyse,
  type Document,
  type Dossier,
  dossierOf,
  dossierPage,
  ledger,
  pageTemplate,
  readDocuments,
} from '../../src/index.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const EXAMPLE = resolve(import.meta.dirname, '../../examples/zhanaozen')

/** A page that has been opened, with what went wrong in it and what it asked the network for. */
export type Opened = { readonly page: Page; readonly errors: readonly string[]; readonly requests: readonly string[] }

/** Opens dossiers in one real browser that lives as long as the tests around it. */
export type Opener = (fileOrUrl: string, address?: string, options?: BrowserContextOptions) => Promise<Opened>

/** Tests that need a browser; skipped, with the reason on standard error, where no Chromium is installed. */
export function inBrowser(name: string, tests: (open: Opener) => void): void {
  if (chromiumPath === null) console.warn(`${name}: skipped: no Chromium under /usr/bin (apt-get install chromium)`)
  describe.skipIf(chromiumPath === null)(name, () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await startChromium()
    })
    afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
    afterAll(() => browser.close())
    tests(async (file, address = '', options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en', ...options })
      const page = await context.newPage()
      const opened = { page, errors: [] as string[], requests: [] as string[] }
      page.on('console', (message) => message.type() === 'error' && opened.errors.push(message.text()))
      page.on('pageerror', (error) => opened.errors.push(error.message))
      page.on('request', (request) => opened.requests.push(request.url()))
      await page.goto((file.startsWith('http') ? file : pathToFileURL(file).href) + address)
      await page.locator('main').waitFor()
      return opened
    })
  })
}

/** The page as it is built from what stands in web/ now. */
await buildPage()

/** Goes to an address within the page, and waits until the page has followed. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(async (to) => {
    if (location.hash === to) return
    const followed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }))
    location.hash = to
    await followed
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
  }, hash)
}

const folder = mkdtempSync(join(tmpdir(), 'variorum-web-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** Writes the page of a dossier; returns its path. */
export function pageOf(dossier: Dossier, name = 'dossier'): string {
  const file = join(folder, `${name}.html`)
  writeFileSync(file, dossierPage(pageTemplate() ?? '', dossier))
  return file
}

/** The dossier of documents. */
function dossierFor(documents: readonly Document[], name = 'case'): Dossier {
  const theCase = analyse(documents)
  const facts = { name, version: '0.0.0', command: 'variorum build case --html dossier.html', problems: [] }
  return dossierOf(theCase, ledger(theCase), facts)
}

/** The dossier of documents that are written in the test, by name. */
export function dossierOfTexts(texts: Readonly<Record<string, string>>): Dossier {
  const documents = Object.entries(texts).map(([name, text]) => ({
    name,
    sha256: createHash('sha256').update(text).digest('hex'),
    mediaType: 'text/plain',
    size: Buffer.byteLength(text),
    text,
    metadata: { title: null, published: '2011-12-17', publisher: null, author: null, url: null, language: null },
    unread: [],
  }))
  return dossierFor(documents)
}

/** The dossier of the example. */
export async function exampleDossier(): Promise<Dossier> {
  const { documents } = await readDocuments([EXAMPLE])
  return dossierFor(documents, 'zhanaozen')
}

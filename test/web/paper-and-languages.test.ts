import { expect, it } from 'vitest'
import { redact } from '../../src/index.ts'
import { exampleDossier, goTo, inBrowser, pageOf } from './browser.ts'

const dossier = await exampleDossier()
const file = pageOf(dossier, 'languages')

inBrowser('on paper, and in other languages', (open) => {
  it('prints sources with hashes, the version and the command, and every claim with its number', async () => {
    const { page } = await open(file, '', { colorScheme: 'dark' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    const paper = page.locator('.print')
    const words = await paper.innerText()
    for (const { sha256 } of dossier.documents) expect(words).toContain(sha256)
    expect(words).toContain(`Made by Variorum ${dossier.version} with the command ${dossier.command}`)
    const numbers = await paper.locator('.printed-claim .number').allInnerTexts()
    expect(numbers).toEqual(dossier.claims.map((_, i) => `No. ${i + 1}`))
    await expect.poll(() => page.locator('.filters').isVisible()).toBe(false)
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('light')
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await paper.waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
  })

  it('prints what the filters let through, and says which they are', async () => {
    const { page } = await open(file)
    await page.getByLabel('What happened').selectOption('wounded')
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    const wounded = dossier.claims.filter(({ kind }) => kind === 'wounded').length
    await expect.poll(() => page.locator('.printed-claim').count()).toBe(wounded)
    await expect.poll(() => page.locator('.print header').innerText()).toContain('What happened: Wounded')
  })

  it('takes the browser’s language, and another when asked, with its own plurals and direction', async () => {
    const { page } = await open(file, '', { locale: 'ru-RU' })
    await expect.poll(() => page.locator('.gathered').innerText()).toContain('9 документов')
    await page.locator('.wishes select').first().selectOption('ar')
    await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('rtl')
    await expect.poll(() => page.locator('.gathered').innerText()).toContain('9 وثائق')
    const filters = await page.locator('.filters').boundingBox()
    const main = await page.locator('main').boundingBox()
    expect(filters?.x).toBeGreaterThan(main?.x ?? 0)
    expect(
      await page
        .locator('.quotation:lang(en)')
        .first()
        .evaluate((quote) => getComputedStyle(quote).direction),
    ).toBe('ltr')
    await page.reload()
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ar')
  })

  it.each(['en', 'fr', 'es', 'pt', 'ru', 'ar'])('leaves no place of a text unfilled in %s', async (locale) => {
    const { page } = await open(file, '', { locale })
    for (const view of ['ledger', 'reading', 'reports', 'timeline', 'names', 'contradictions', 'passed']) {
      await goTo(page, `#/${view}`)
      await expect.poll(() => page.locator('body').innerText()).not.toMatch(/\{\w+\}|undefined|NaN|\[object/)
    }
  })

  it('shows no masked name in any view, nor in the file, and says that names are masked', async () => {
    const masked = pageOf(redact(dossier, 'all'), 'masked')
    const { page } = await open(masked)
    await expect.poll(() => page.locator('.notice').innerText()).toBe('People’s names are masked in this dossier.')
    for (const view of ['ledger', 'reading', 'reports', 'timeline', 'names', 'contradictions', 'passed']) {
      await goTo(page, `#/${view}`)
      await expect.poll(() => page.locator('body').innerText()).not.toMatch(/daulba|turbay|даулбаев|نزاربا/i)
    }
    expect(await page.content()).not.toMatch(/daulba|turbay|даулбаев|نزاربا/i)
  })
})

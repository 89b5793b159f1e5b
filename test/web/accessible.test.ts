import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { exampleDossier, goTo, inBrowser, pageOf } from './browser.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const VIEWS = ['ledger', 'reading', 'reports', 'timeline', 'names', 'contradictions', 'passed']

const dossier = await exampleDossier()
const file = pageOf(dossier, 'accessible')
const [claim] = dossier.claims

/** What axe finds wrong with the page as it stands: the rule, and the first element that breaks it. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)
}

inBrowser('for everybody', (open) => {
  it.each(['light', 'dark'] as const)('axe finds nothing wrong in any view, %s', async (colorScheme) => {
    const { page } = await open(file, '', { colorScheme })
    await page.evaluate(AXE)
    for (const view of VIEWS) {
      await goTo(page, `#/${view}`)
      expect({ view, found: await violations(page) }).toEqual({ view, found: [] })
    }
    await goTo(page, `#/reading/${claim?.id}`)
    expect(await violations(page)).toEqual([])
    await goTo(page, `#/${claim?.id}`)
    await page.getByRole('button', { name: 'As stated over time' }).first().click()
    await page.locator('.legend summary').click()
    expect(await violations(page)).toEqual([])
  })

  it('axe finds nothing wrong on a phone, right to left', async () => {
    const { page } = await open(file, '', { locale: 'ar', viewport: { width: 390, height: 844 } })
    await page.evaluate(AXE)
    for (const hash of ['#/ledger', `#/reading/${claim?.id}`]) {
      await goTo(page, hash)
      expect({ hash, found: await violations(page) }).toEqual({ hash, found: [] })
    }
  })

  it('nothing is wider than a phone', async () => {
    const { page } = await open(file, '', { viewport: { width: 360, height: 740 } })
    for (const view of VIEWS) {
      await goTo(page, `#/${view}`)
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    }
  })

  it('everything is reached by keyboard: first the way past the head, then the head, the filters, the view', async () => {
    const { page } = await open(file)
    await page.keyboard.press('Tab')
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main')
    const reached = new Set<string>()
    await page.reload()
    await page.locator('main').waitFor()
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab')
      reached.add(
        await page.evaluate(
          () => document.activeElement?.closest('nav, .wishes, .filters, .charts, .question h3')?.tagName ?? '',
        ),
      )
    }
    expect([...reached]).toEqual(expect.arrayContaining(['NAV', 'DIV', 'ASIDE', 'H3']))
  })
})

import { statSync } from 'node:fs'
import { expect, it } from 'vitest'
import { dossierOfTexts, exampleDossier, goTo, inBrowser, pageOf } from './browser.ts'

const example = await exampleDossier()
const exampleFile = pageOf(example, 'example')
const toll = dossierOfTexts({
  'a.txt': 'At least 12 people were killed in Aktau on 16 December 2011, the Interior Ministry said.',
  'b.txt': 'More than 60 people were killed in Aktau on 16 December 2011, according to eyewitnesses.',
  'c.txt': '14 people were killed in Aktau on 16 December 2011, the hospital said.',
  'd.txt': 'Dozens of people were killed in Aktau on 16 December 2011, activists said.',
  'e.txt': 'قُتل 70 شخصا في أكتاو يوم 16 ديسمبر 2011، بحسب مصادر طبية.',
})
const tollFile = pageOf(toll, 'toll')

it('the example’s dossier stays under 500 kB', () => {
  expect(statSync(exampleFile).size).toBeLessThan(500_000)
})

inBrowser('the ledger view', (open) => {
  it('opens without an error and asks the network for nothing', async () => {
    const { errors, requests } = await open(exampleFile)
    expect(errors).toEqual([])
    expect(requests).toHaveLength(1)
  })

  it('shows contradicted questions first, with the range that was reported', async () => {
    const { page } = await open(exampleFile)
    await expect.poll(() => page.locator('main h2').first().innerText()).toMatch(/^contradicted/i)
    const first = await page.locator('.question').first().getAttribute('data-id')
    expect(example.questions.find(({ id }) => id === first)?.status).toBe('contradicted')
  })

  it('draws every reading with a number on the axis, and words beside it', async () => {
    const { page } = await open(tollFile)
    const question = page.locator('.question').first()
    const labels = (await question.locator('.row .label').allInnerTexts()).filter((label) => label !== '')
    expect(labels).toEqual(['at least 12', '14', 'more than 60', '70', 'dozens'])
    await expect.poll(() => question.locator('.row.vague .mark').count()).toBe(0)
    await expect.poll(() => question.locator('.row.vague').innerText()).toContain('in words, no number')
    await expect.poll(() => question.locator('.summary').innerText()).toContain('Reported: 12 to 70 and more')
  })

  it('draws open ends and excluded numbers each in its own way', async () => {
    const { page } = await open(tollFile)
    const row = (label: string) => page.locator('.row').filter({ hasText: new RegExp(`^${label}`) })
    await expect.poll(() => row('at least 12').locator('.arrow').count()).toBe(1)
    await expect.poll(() => row('at least 12').locator('.excluded').count()).toBe(0)
    await expect.poll(() => row('more than 60').locator('.excluded').count()).toBe(1)
    await expect.poll(() => row('14').locator('.arrow').count()).toBe(0)
  })

  it('shows every claim with its quotation in its own language and direction', async () => {
    const { page } = await open(tollFile)
    const arabic = page.locator('.quotation:lang(ar)').first()
    await expect.poll(() => arabic.innerText()).toContain('قُتل 70 شخصا')
    expect(await arabic.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
    await expect.poll(() => page.locator('.claim').count()).toBe(toll.claims.length)
  })

  it('draws what was worked out otherwise than what was stated, and says how', async () => {
    const { page } = await open(exampleFile)
    const worked = page.locator('.facts .worked-out').first()
    await expect.poll(() => worked.innerText()).toContain('worked out from')
    expect(await worked.evaluate((element) => getComputedStyle(element).textDecorationStyle)).toBe('dotted')
    const stated = page
      .locator('.facts dd')
      .filter({ hasText: /^Zhanaozen$/ })
      .first()
    await expect.poll(() => stated.locator('.worked-out').count()).toBe(0)
  })

  it('says independent nowhere without presumed, in no view', async () => {
    const { page } = await open(exampleFile)
    await page.locator('.legend summary').click()
    for (const view of ['ledger', 'reports', 'contradictions', 'names']) {
      await goTo(page, `#/${view}`)
      const words = await page.locator('body').innerText()
      expect(words).toContain('presumed independent')
      expect(words.replace(/presumed\s+independent/g, '')).not.toContain('independent')
    }
  })

  it('switches to the figures as stated over time, updates joined by lines, points leading to claims', async () => {
    const { page } = await open(exampleFile)
    await page.getByRole('button', { name: 'As stated over time' }).first().click()
    await expect.poll(() => page.locator('.time-chart .updates line').count()).toBeGreaterThan(0)
    const point = page.locator('.time-chart').getByRole('link').first()
    const figure = (await point.getAttribute('aria-label'))?.split(' · ')[0]
    await point.focus()
    await page.keyboard.press('Enter')
    await page.locator('.claim.chosen').waitFor()
    const reading = page.locator('.reading').filter({ has: page.locator('.claim.chosen') })
    await expect.poll(() => reading.locator('.value').innerText()).toBe(figure)
  })
})

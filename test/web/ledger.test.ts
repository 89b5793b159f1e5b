import { statSync } from 'node:fs'
import { expect, it } from 'vitest'
import { exampleDossier, inBrowser, pageOf } from './browser.ts'

const dossier = await exampleDossier()
const file = pageOf(dossier)
const dead = dossier.questions.find(({ status }) => status === 'contradicted')
if (!dead) throw new Error('the example has a contradicted question')

it('the example’s dossier stays under 500 kB', () => {
  expect(statSync(file).size).toBeLessThan(500_000)
})

inBrowser('the ledger view', (open) => {
  it('opens without an error and asks the network for nothing', async () => {
    const { errors, requests } = await open(file)
    expect(errors).toEqual([])
    expect(requests).toHaveLength(1)
  })

  it('shows contradicted questions first, with the range that was reported', async () => {
    const { page } = await open(file)
    expect(await page.locator('main h2').first().innerText()).toMatch(/^contradicted/i)
    const question = page.locator('.question').first()
    expect(await question.getAttribute('data-id')).toBe(dead.id)
    expect(await question.locator('.summary').innerText()).toContain('Reported: 10 to 70 and more')
  })

  it('draws every reading with a number on the axis, and words beside it', async () => {
    const { page } = await open(file)
    const rows = page.locator('.question').first().locator('.row')
    const labels = (await rows.locator('.label').allInnerTexts()).filter((label) => label !== '')
    expect(labels).toEqual(['10', '11', 'at least 12', '14', '25', 'at least 60', 'more than 60', '70', 'many'])
    const vague = page.locator('.question').first().locator('.row.vague')
    expect(await vague.locator('.mark').count()).toBe(0)
    expect(await vague.innerText()).toContain('in words, no number')
  })

  it('draws open ends, excluded numbers and figures that no longer stand each in its own way', async () => {
    const { page } = await open(file)
    const row = (label: string) =>
      page
        .locator('.question')
        .first()
        .locator('.row')
        .filter({ has: page.locator('.label', { hasText: label }) })
    expect(await row('at least 12').locator('.arrow').count()).toBe(1)
    expect(await row('more than 60').locator('.excluded').count()).toBe(1)
    expect(await row('at least 60').locator('.excluded').count()).toBe(0)
    expect(await row('10').first().locator('.mark.past').count()).toBe(1)
  })

  it('shows every claim with its quotation in its own language and direction', async () => {
    const { page } = await open(file)
    const arabic = page.locator('.question').first().locator('.quotation:lang(ar)').first()
    expect(await arabic.innerText()).toContain('قُتل ما لا يقل عن 12 شخصا')
    expect(await arabic.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
    const shown = await page.locator('.question').first().locator('.claim').count()
    expect(shown).toBe(dead.readings.reduce((sum, { claims }) => sum + claims.length, 0))
  })

  it('draws what was worked out otherwise than what was stated, and says how', async () => {
    const { page } = await open(file)
    const claim = page.locator('.claim').first()
    expect(await claim.locator('.worked-out').first().innerText()).toContain('worked out from the report’s date')
    const stated = claim.locator('.facts dd').first()
    expect(await stated.locator('.worked-out').count()).toBe(0)
  })

  it('says independent nowhere without presumed', async () => {
    const { page } = await open(file)
    await page.locator('.legend summary').click()
    const words = await page.locator('body').innerText()
    expect(words).toContain('presumed independent')
    expect(words.replace(/presumed\s+independent/g, '')).not.toContain('independent')
  })

  it('switches to the figures as stated over time, updates joined by lines', async () => {
    const { page } = await open(file)
    await page.getByRole('button', { name: 'As stated over time' }).first().click()
    expect(await page.locator('.time-chart .updates line').count()).toBeGreaterThan(0)
    expect(await page.locator('.time-chart').getByRole('link').count()).toBeGreaterThan(8)
  })

  it('leads from a point in time to its claim', async () => {
    const { page } = await open(file)
    await page.getByRole('button', { name: 'As stated over time' }).first().click()
    await page
      .locator('.time-chart')
      .getByRole('link', { name: /at least 60/ })
      .focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('.claim.chosen .quotation').innerText()).toContain('at least 60 people died')
  })
})

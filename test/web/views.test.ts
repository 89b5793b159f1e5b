import { expect, it } from 'vitest'
import { exampleDossier, goTo, inBrowser, pageOf } from './browser.ts'

const dossier = await exampleDossier()
const file = pageOf(dossier, 'views')
const arabic = dossier.claims.find(({ language, quote }) => language === 'ar' && quote.includes('12'))
if (!arabic) throw new Error('the example has an Arabic claim')

inBrowser('the other views', (open) => {
  it('reading: marks the claims in the report and shows beside a chosen one what the others say', async () => {
    const { page } = await open(file, `#/reading/${arabic.id}`)
    const chosen = page.locator('.claim-mark[aria-current]')
    await expect.poll(() => chosen.innerText()).toBe(arabic.quote)
    expect(await chosen.locator('xpath=..').evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
    const others = page.locator('.others')
    await expect.poll(() => others.locator('.compare').count()).toBeGreaterThan(4)
    await expect.poll(() => others.innerText()).toContain('of the same origin')
  })

  it('reading: a marked claim is chosen by keyboard', async () => {
    const { page } = await open(file, '#/reading')
    await page.locator('.claim-mark').nth(1).focus()
    await page.keyboard.press('Enter')
    await page.locator('.claim-mark[aria-current]').waitFor()
    await expect.poll(() => page.locator('.others .claim').count()).toBe(1)
  })

  it('reports: shows the tree of an origin with the aligned passages side by side', async () => {
    const { page } = await open(file, '#/reports')
    const tree = page.locator('.origin-tree').first()
    await expect.poll(() => tree.locator('ul ul .witness').count()).toBe(2)
    await tree.locator('.proof summary').first().click()
    await tree.locator('.proof table').first().waitFor()
    const cells = await tree.locator('.proof').first().locator('tr').nth(1).locator('td').allInnerTexts()
    expect(cells[0]).toContain('Ten people were killed')
    expect(cells[1]).toContain('Dix personnes ont été tuées')
    await expect.poll(() => page.locator('.report-row').count()).toBe(dossier.reports.length)
  })

  it('timeline: stands in order of time and can show statements alone', async () => {
    const { page } = await open(file, '#/timeline')
    const days = await page
      .locator('.moment time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
    expect(days).toEqual([...days].sort())
    await expect.poll(() => page.locator('.events').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'What was stated' }).click()
    await expect.poll(() => page.locator('.events').count()).toBe(0)
  })

  it('people and places: shows every spelling in its own script, and what is said of them', async () => {
    const { page } = await open(file, '#/names')
    const town = page
      .locator('.entity')
      .filter({ has: page.getByRole('heading', { name: 'Zhanaozen' }) })
      .first()
    await expect.poll(() => town.locator('dd[lang=ar]').innerText()).toBe('جاناوزين')
    await town.locator('summary').first().click()
    await town.locator('.claim').first().waitFor()
    await expect.poll(() => town.locator('.claim').count()).toBeGreaterThan(5)
  })

  it('contradictions: shows both quotations and the reason', async () => {
    const { page } = await open(file, '#/contradictions')
    const pair = page.locator('.pair').first()
    await expect.poll(() => pair.locator('.quotation').count()).toBe(2)
    await expect.poll(() => pair.locator('.reason').innerText()).toContain('cannot both answer')
  })

  it('passed over: shows each number with its reason, leading to where it stands', async () => {
    const { page } = await open(file, '#/passed')
    await page.getByRole('searchbox').fill('90,000')
    await expect.poll(() => page.locator('.reason-head').innerText()).toContain('How many live or work there')
    await page.locator('.passed-number a').first().click()
    await page.locator('.report-text').waitFor()
    await expect.poll(() => page.locator('mark.passage').innerText()).toBe('90,000')
  })

  it('filters narrow every view, and say how many claims are left', async () => {
    const { page } = await open(file)
    await page.getByLabel('What happened').selectOption('wounded')
    const wounded = dossier.claims.filter(({ kind }) => kind === 'wounded').length
    await expect
      .poll(() => page.locator('.shown').innerText())
      .toBe(`Showing ${wounded} of ${dossier.claims.length} claims`)
    await expect
      .poll(() => page.locator('.question h3').allInnerTexts())
      .toSatisfy((titles: string[]) => titles.every((title) => title.startsWith('Wounded')))
    await page.getByLabel('Said by').selectOption('witness')
    await page.getByRole('link', { name: 'Timeline' }).click()
    await expect
      .poll(() => page.locator('.statements').allInnerTexts())
      .toSatisfy((all: string[]) => all.length > 0 && all.every((words) => words.includes('witness')))
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expect.poll(() => page.locator('.shown').innerText()).toContain(`${dossier.claims.length} of`)
  })

  it('the search folds case, diacritics and Arabic forms, across spellings', async () => {
    const { page } = await open(file)
    const shown = () => page.locator('.shown').innerText()
    const all = await shown()
    const found = async (words: string) => {
      await page.getByRole('searchbox').fill('')
      await expect.poll(shown).toBe(all)
      await page.getByRole('searchbox').fill(words)
      await expect.poll(shown).not.toBe(all)
      return Number((await shown()).match(/Showing (\d+)/)?.[1])
    }
    expect(await found('BLESSEES')).toBeGreaterThan(0)
    expect(await found('قتل')).toBeGreaterThan(0)
    expect(await found('ДАУЛБАЕВ')).toBe(await found('daulbayev'))
    expect(await found('no such words')).toBe(0)
  })

  it('links lead to a claim, a question, a name and a passage; one that names nothing says so', async () => {
    const [question] = dossier.questions
    const [entity] = dossier.entities
    const { page } = await open(file, `#/${arabic.id}`)
    await expect.poll(() => page.locator('.claim.chosen').getAttribute('data-id')).toBe(arabic.id)
    await page.waitForFunction(() => {
      const { top, bottom } = document.querySelector('.claim.chosen')?.getBoundingClientRect() ?? { top: -1, bottom: 0 }
      return top >= 0 && bottom <= window.innerHeight
    })
    await goTo(page, `#/${question?.id}`)
    await expect.poll(() => page.locator('.question.chosen').getAttribute('data-id')).toBe(question?.id)
    await goTo(page, `#/${entity?.id}`)
    await expect.poll(() => page.locator('.entity.chosen').getAttribute('data-id')).toBe(entity?.id)
    await goTo(page, `#/p_${arabic.sha256.slice(0, 12)}_${arabic.start}_${arabic.end}`)
    await expect.poll(() => page.locator('mark.passage, .claim-mark').first().innerText()).not.toBe('')
    await goTo(page, '#/c_000000000000')
    await expect.poll(() => page.locator('.notice').innerText()).toContain('c_000000000000')
  })
})

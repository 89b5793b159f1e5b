import { expect, it } from 'vitest'
import type { Dossier } from '../../src/index.ts'
import { dossierOfTexts, goTo, inBrowser, pageOf } from './browser.ts'

const SCRIPT = '</script><script>window.ran=1</script>'
const IMAGE = '"><img src=x onerror="window.ran=1"><svg onload="window.ran=1">'
const OVERRIDE = 'abc\u202egpj.exe'
const VIEWS = ['ledger', 'reading', 'reports', 'timeline', 'names', 'contradictions', 'passed']

/** A dossier in which everything that a report brings along is an attack. */
function hostile(): Dossier {
  const dossier = dossierOfTexts({
    [`a${SCRIPT}.txt`]: `12 people were killed in Aktau on 16 December 2011, ${IMAGE} said. ${SCRIPT} <!-- ${OVERRIDE} 40\u2028`,
    [`b${IMAGE}.txt`]: `70 people were killed in Aktau on 16 December 2011, said the ${OVERRIDE} union. {{7*7}} $& $\` __proto__`,
  })
  return {
    ...dossier,
    name: SCRIPT,
    command: `variorum build '${SCRIPT}'`,
    problems: [{ where: IMAGE, reason: SCRIPT, skipped: true }],
    documents: dossier.documents.map((document) => ({ ...document, url: 'javascript:window.ran=1', author: IMAGE })),
    reports: dossier.reports.map((report) => ({ ...report, title: IMAGE, publisher: OVERRIDE, takenFrom: [SCRIPT] })),
  }
}

const file = pageOf(hostile(), 'hostile')

inBrowser('hostile reports', (open) => {
  it('show as text in every view, and nothing of them runs', async () => {
    const { page, errors, requests } = await open(file)
    for (const view of VIEWS) {
      await goTo(page, `#/${view}`)
      await page.locator('main').waitFor()
      expect(await page.evaluate(() => 'ran' in window)).toBe(false)
      await expect.poll(() => page.locator('main img, main script, main [onload], main [onerror]').count()).toBe(0)
      const links = await page.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
      expect(links.filter((href) => !href.startsWith('#'))).toEqual([])
    }
    await expect.poll(() => page.locator('h1').innerText()).toBe(SCRIPT)
    expect(errors).toEqual([])
    expect(requests).toHaveLength(1)
  })

  it('reorder nothing: signs that would are shown by name', async () => {
    const { page } = await open(file, '#/reports')
    const publisher = page.locator('.report-facts bdi').first()
    await expect.poll(() => publisher.locator('.control').innerText()).toBe('RLO')
    await expect.poll(() => page.locator('body').innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    expect(await page.title()).not.toMatch(/[\u202a-\u202e]/)
  })

  it('would be stopped by the policy, which names the page’s own script and styles and has no exception', async () => {
    const { page, errors } = await open(file)
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-\S+'; style-src 'sha256-\S+'; connect-src 'none';/)
    expect(policy).not.toContain('unsafe')
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.ran = 1'
      document.body.append(script)
      document.body.insertAdjacentHTML('beforeend', '<p style="color:red" onclick="window.ran=1">x</p>')
    })
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    expect(errors.length).toBeGreaterThan(0)
  })

  it('of a megabyte in one line can be read, and a claim in it is found', async () => {
    const line = `${'no words at all '.repeat(60_000)}12 people were killed in Aktau. ${'and more '.repeat(10_000)}`
    const dossier = dossierOfTexts({ 'long.txt': line })
    const { page, errors } = await open(pageOf(dossier, 'long'), `#/reading/${dossier.claims[0]?.id}`)
    await page.locator('.claim-mark[aria-current]').waitFor()
    await expect.poll(() => page.locator('.claim-mark[aria-current]').innerText()).toContain('12 people were killed')
    await expect.poll(() => page.locator('.report-text p').count()).toBeLessThan(100)
    expect(errors).toEqual([])
  })
})

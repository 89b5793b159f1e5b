import { spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { BIN, folderOf } from '../cli/run.ts'
import { inBrowser } from './browser.ts'

inBrowser('variorum open', (open) => {
  it('shows the dossier, and anew when a report changes, without losing what was asked for', async () => {
    const folder = folderOf({ 'a.txt': 'At least 12 people were killed in Aktau on 16 December 2011.\n' })
    const program = spawn(process.execPath, [BIN, 'open', folder.path, '--no-browser'])
    try {
      const url = await new Promise<string>((resolve, reject) => {
        program.stdout.once('data', (line) => resolve(String(line).split(' ')[0] ?? ''))
        program.once('exit', () => reject(new Error('it ended')))
      })
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
      const { page } = await open(url)
      await expect.poll(() => page.locator('.claim').count()).toBe(1)
      await page.getByRole('searchbox').fill('killed')
      appendFileSync(join(folder.path, 'a.txt'), '\n70 people were wounded in Aktau. 14 people were killed in Aktau.\n')
      await page.locator('.notice').filter({ hasText: 'The reports have changed' }).waitFor()
      await expect.poll(() => page.locator('.shown').innerText()).toBe('Showing 2 of 3 claims')
    } finally {
      program.kill()
      folder.remove()
    }
  })
})

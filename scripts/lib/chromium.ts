import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where Chromium is installed, or `null`: `apt-get install chromium` puts it there. */
export const chromiumPath: string | null = PLACES.find((path) => existsSync(path)) ?? null

/** Starts Chromium without a window, with a profile of its own and without talking to anybody. */
export function startChromium(): Promise<Browser> {
  if (chromiumPath === null) throw new Error('no Chromium is installed: apt-get install chromium')
  return chromium.launch({ executablePath: chromiumPath, args: QUIET })
}

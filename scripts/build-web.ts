/** Builds the dossier's page into `dist/web/page.html`, unless what stands there is newer than all that it is made of. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type InlineConfig } from 'vite'
import { oneFile } from './lib/one-file.ts'

const ROOT = resolve(import.meta.dirname, '..')
const PAGE = join(ROOT, 'dist/web/page.html')
const MADE_OF = ['web', 'scripts/lib/one-file.ts', 'scripts/build-web.ts']

/** Builds the page where that is needed; several processes may do so at once. */
export async function buildPage(): Promise<void> {
  if (existsSync(PAGE) && statSync(PAGE).mtimeMs >= newest()) return
  const outDir = join(ROOT, `dist/web-${process.pid}`)
  await inProduction(() => build(configFor(outDir)))
  mkdirSync(resolve(PAGE, '..'), { recursive: true })
  renameSync(join(outDir, 'page.html'), PAGE)
  rmSync(outDir, { recursive: true })
}

/** Vite makes a larger page for whoever tests: what the tests build must be what is shipped. */
async function inProduction(task: () => Promise<unknown>): Promise<void> {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  await task()
  if (before === undefined) delete process.env.NODE_ENV
  else process.env.NODE_ENV = before
}

const configFor = (outDir: string): InlineConfig => ({
  configFile: false,
  root: join(ROOT, 'web'),
  mode: 'production',
  logLevel: 'warn',
  publicDir: false,
  plugins: [oneFile('page.html')],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir,
    emptyOutDir: true,
    target: ['chrome100', 'firefox100', 'safari15.4'],
    modulePreload: false,
    cssCodeSplit: false,
  },
})

/** When the last of the page's sources was changed, in milliseconds. */
function newest(): number {
  const files = MADE_OF.map((path) => join(ROOT, path)).flatMap((path) =>
    statSync(path).isFile()
      ? [path]
      : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)),
  )
  return Math.max(...files.map((file) => statSync(file).mtimeMs))
}

if (import.meta.main) await buildPage()

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { vi } from 'vitest'

vi.setConfig({ testTimeout: 30_000 })

export const BIN = resolve(import.meta.dirname, '../../bin/variorum.js')

/** Where the processes of the tests keep the program as compiled, so that each does not compile it anew. */
const COMPILED = resolve(import.meta.dirname, '../../node_modules/.cache/compiled')

type Options = { readonly input?: string; readonly env?: Readonly<Record<string, string>>; readonly cwd?: string }

/** Runs the real program with its output piped, without the caller's own wishes about colours. */
export function variorum(args: readonly string[], { input = '', env = {}, cwd }: Options = {}) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...bare } = process.env
  const run = spawnSync(process.execPath, [BIN, ...args], {
    encoding: 'utf8',
    timeout: 25_000,
    input,
    env: { NODE_COMPILE_CACHE: COMPILED, ...bare, ...env },
    cwd,
  })
  return { status: run.status, out: run.stdout, err: run.stderr, lines: run.stdout.split('\n').slice(0, -1) }
}

/** A folder of its own with `files` in it; `remove` takes it away again. */
export function folderOf(files: Readonly<Record<string, string>>): {
  readonly path: string
  readonly remove: () => void
} {
  const path = mkdtempSync(join(tmpdir(), 'variorum-cli-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

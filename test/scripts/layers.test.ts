import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { brokenImports } from '../../scripts/layers.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const fixture = (name: string) => resolve(ROOT, 'test/fixtures/layers', name)

it('finds every kind of import that breaks the order, with file, line and reason', () => {
  expect(brokenImports(fixture('bad'))).toEqual([
    'src/claim/computed.ts:1  nothing tells what this imports (computed)',
    'src/cli/main.ts:1  cli may import only src/index.ts (../domain/word.ts)',
    'src/domain/up.ts:1  domain may not import find (../find/down.ts)',
    'src/find/inline-type.ts:1  find may not import export (../export/csv.ts)',
    'src/helpers/misc.ts:1  helpers has no place in the order of layers (../domain/word.ts)',
    'src/index.ts:1  src/index.ts may not import cli (./cli/main.ts)',
    'src/lang/dynamic.ts:1  lang may not import ledger (../ledger/ledger.ts)',
    'src/ledger/several.ts:2  ledger may not import store (../store/open.ts)',
    'src/link/library.ts:1  link may not import index.ts (../index.ts)',
    'src/read/types.ts:1  read may not import find (../find/down.ts)',
    'src/store/leaves.ts:1  this leaves src (../../package.json)',
    'src/text/reexport.ts:1  text may not import claim (../claim/claim.ts)',
    'web/app.ts:1  web may import only types from src (../src/index.ts)',
    'web/app.ts:2  web may import only itself and the types of src (../bin/start.ts)',
  ])
})

it('lets through imports upward, of packages, and what only looks like an import', () => {
  expect(brokenImports(fixture('good'))).toEqual([])
})

it('as a command exits with 1 on a broken tree and with 0 on a whole one', () => {
  const run = (name: string) =>
    spawnSync(process.execPath, [resolve(ROOT, 'scripts/layers.ts'), fixture(name)], { encoding: 'utf8' })
  const bad = run('bad')
  expect(bad.stderr.trimEnd().split('\n')).toHaveLength(14)
  expect(bad.status).toBe(1)
  expect(run('good').status).toBe(0)
})

it('holds for the program itself', () => {
  expect(brokenImports(ROOT)).toEqual([])
})

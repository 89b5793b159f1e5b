import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const BIN = resolve(import.meta.dirname, '../../bin/variorum.js')

let project: string
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'variorum-bin-'))
  mkdirSync(join(project, 'bin'))
  copyFileSync(BIN, join(project, 'bin/variorum.js'))
  write('package.json', '{"type":"module"}')
})
afterEach(() => rmSync(project, { recursive: true, force: true }))

function write(path: string, text: string): string {
  const file = join(project, path)
  mkdirSync(resolve(file, '..'), { recursive: true })
  writeFileSync(file, text)
  return file
}

/** A command line that runs the copied starter by this Node, which says it is `version`. */
function startAs(version: string, ...args: string[]): string[] {
  const pretend = write(
    'pretend.cjs',
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`,
  )
  return ['--require', pretend, join(project, 'bin/variorum.js'), ...args]
}

function runAs(version: string, ...args: string[]) {
  return spawnSync(process.execPath, startAs(version, ...args), { encoding: 'utf8' })
}

/** Puts a `node` package beside the starter: this Node, as a script that says so first. */
function installNode(): void {
  const node = write('node_modules/node/bin/node', `#!/bin/sh\necho handed over\nexec "${process.execPath}" "$@"\n`)
  chmodSync(node, 0o755)
}

describe('on a Node too old', () => {
  it.each(['12.22.12', '20.20.2', '22.17.1'])('%s: names the Node it needs in one line and stops', (version) => {
    const run = runAs(version, 'find', 'x')
    expect(run.stderr).toBe(`variorum needs Node 22.18 or newer; this is Node ${version}\n`)
    expect(run.stdout).toBe('')
    expect(run.status).toBe(2)
  })

  it('hands arguments and exit status over to the Node installed beside it', () => {
    installNode()
    write('src/cli/main.ts', `console.log(process.argv.slice(2).join('|')); process.exitCode = 7`)
    const run = runAs('20.20.2', 'find', 'a b', '--jsonl')
    expect(run.stdout).toBe('handed over\nfind|a b|--jsonl\n')
    expect(run.stderr).toBe('')
    expect(run.status).toBe(7)
  })

  it('ends as the handed-over program ends: by its signal', async () => {
    installNode()
    write('src/cli/main.ts', `console.log('ready'); setInterval(() => {}, 1000)`)
    const child = spawn(process.execPath, startAs('20.0.0'))
    let said = ''
    for await (const chunk of child.stdout) {
      said += chunk
      if (said.includes('ready')) break
    }
    child.kill('SIGTERM')
    const [, signal] = await once(child, 'exit')
    expect(signal).toBe('SIGTERM')
  })
})

describe('on a Node new enough', () => {
  it.each(['22.18.0', '24.0.0', '26.1.0'])('%s: runs the source where there is source', (version) => {
    write('src/cli/main.ts', `const from: string = 'source'\nconsole.log(from)`)
    write('dist/cli/main.js', `console.log('published')`)
    expect(runAs(version).stdout).toBe('source\n')
  })

  it('runs the published build where there is no source', () => {
    write('dist/cli/main.js', `console.log('published', process.argv[2])`)
    expect(runAs('22.18.0', 'claims').stdout).toBe('published claims\n')
  })
})

const old = oldNode()
describe.skipIf(old === null)(`on a real older Node (${old?.version ?? 'none on PATH: skipped'})`, () => {
  it('says in one line which Node it needs', () => {
    const run = spawnSync(old?.path ?? '', [join(project, 'bin/variorum.js')], { encoding: 'utf8' })
    expect(run.stderr.trimEnd().split('\n')).toEqual([
      `variorum needs Node 22.18 or newer; this is Node ${old?.version}`,
    ])
    expect(run.status).toBe(2)
  })

  it('hands over to the Node installed beside it', () => {
    installNode()
    write('src/cli/main.ts', `const done: string = 'done'\nconsole.log(done)`)
    const run = spawnSync(old?.path ?? '', [join(project, 'bin/variorum.js')], { encoding: 'utf8' })
    expect(run.stdout).toBe('handed over\ndone\n')
    expect(run.status).toBe(0)
  })
})

/** The first Node on PATH that is too old to run the program, if there is one. */
function oldNode(): { path: string; version: string } | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, 'node')
    if (!existsSync(path)) continue
    const version = execFileSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim()
    const [major = 0, minor = 0] = version.split('.').map(Number)
    if (major < 22 || (major === 22 && minor < 18)) return { path, version }
  }
  return null
}

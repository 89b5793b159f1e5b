import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'
import { BIN, folderOf, variorum } from './run.ts'

const REPORTS = {
  'a.txt': 'At least 12 people were killed in Aktau on 16 December 2011, the Interior Ministry said.\n',
  'b/c.txt': 'Three workers were killed in Aktau on 16 December 2011, according to the union.\n',
}
const folder = folderOf(REPORTS)
const flawed = folderOf({ ...REPORTS, 'scan.xyz': 'x', 'empty.txt': '' })
const long = folderOf({ 'long.txt': 'On 16 December 2011, 12 people were killed in Aktau.\n'.repeat(4000) })
afterAll(() => {
  for (const { remove } of [folder, flawed, long]) remove()
})

const machine = [
  ['find', '--jsonl'],
  ['claims', '--jsonl'],
  ['claims', '--csv'],
  ['copies', '--json'],
  ['ledger', '--json'],
  ['ledger', '--csv'],
]
const person = ['build', 'ledger', 'claims', 'find', 'copies']

describe('what is piped', () => {
  it.each([...machine, ...person.map((command) => [command])])('of %s %s has no control characters', (...args) => {
    const { status, out, err } = variorum([...args, folder.path])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/\S/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u2068\u2069]/)
  })

  it('has colours where they are forced, unless NO_COLOR forbids them', () => {
    const forced = variorum(['build', folder.path], { env: { FORCE_COLOR: '1' } })
    expect(forced.out).toContain('\u001b[')
    const forbidden = variorum(['build', folder.path], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })
    expect(forbidden.out).toBe(variorum(['build', folder.path]).out)
  })

  it('ends silently when the reader has had enough', async () => {
    const child = spawn(process.execPath, [BIN, 'find', '--jsonl', long.path], { stdio: ['ignore', 'pipe', 'pipe'] })
    const complaints = text(child.stderr)
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [status] = await once(child, 'exit')
    expect({ status, complaints: await complaints }).toEqual({ status: 0, complaints: '' })
  })
})

describe('claims', () => {
  it('are one JSON object a line, with spans that hold', () => {
    const claims = variorum(['claims', '--jsonl', folder.path]).lines.map((line) => JSON.parse(line))
    expect(claims.map(({ document, kind, quantity }) => ({ document, kind, quantity }))).toEqual([
      { document: 'a.txt', kind: 'killed', quantity: { min: 12, max: null, hedge: 'at-least' } },
      { document: 'b/c.txt', kind: 'killed', quantity: { min: 3, max: 3, hedge: 'exact' } },
    ])
    for (const { document, start, end, quote } of claims) {
      expect(REPORTS[document as keyof typeof REPORTS].slice(start, end)).toBe(quote)
    }
    expect(claims[0]).not.toHaveProperty('derivation')
  })

  it('have a header and a row each as CSV', () => {
    const { lines } = variorum(['claims', '--csv', folder.path])
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/^\ufeffid,/)
  })
})

describe('the ledger', () => {
  it('is one JSON object', () => {
    const ledger = JSON.parse(variorum(['ledger', '--json', folder.path]).out)
    expect(Object.keys(ledger)).toEqual(expect.arrayContaining(['documents', 'questions', 'relations', 'entities']))
    expect(ledger.questions[0].leading).toBe(null)
  })

  it('has a leading reading only under a policy', () => {
    const ledger = JSON.parse(variorum(['ledger', '--json', '--policy', 'official', folder.path]).out)
    expect(ledger.questions[0].leading).toMatchObject({ policy: 'official', reason: expect.stringMatching(/\S/) })
  })

  it('is for a person what build prints', () => {
    expect(variorum(['ledger', folder.path]).out).toBe(variorum(['build', folder.path]).out)
  })
})

describe('inputs that cannot be read', () => {
  it('are a line each on standard error, make the status 1, and do not stop the run', () => {
    const { status, lines, err } = variorum(['claims', '--jsonl', flawed.path])
    expect(status).toBe(1)
    expect(lines).toHaveLength(2)
    const complaints = err.split('\n').slice(0, -1)
    expect(complaints).toHaveLength(2)
    for (const [index, name] of ['empty.txt', 'scan.xyz'].entries()) {
      expect(complaints[index]?.startsWith(`variorum: ${join(flawed.path, name)}: `)).toBe(true)
    }
  })

  it('are counted in the header', () => {
    expect(variorum(['build', flawed.path]).out).toContain('2 skipped')
  })

  it('may be all there is', () => {
    const { status, out } = variorum(['claims', '--jsonl', join(flawed.path, 'nowhere')])
    expect({ status, out }).toEqual({ status: 1, out: '' })
  })
})

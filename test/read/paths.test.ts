import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPaths } from '../../src/read/paths.ts'
import { folder } from './folder.ts'

const namesIn = async (...paths: string[]): Promise<string[]> =>
  (await readPaths(paths)).documents.map(({ name }) => name)

describe('readPaths', () => {
  it('walks folders, sorted by path, and leaves dotfiles and sidecars alone', async () => {
    const root = folder({
      'b.txt': 'b',
      'a/z.md': 'z',
      'a/.hidden.txt': 'h',
      '.git/x.txt': 'x',
      'b.txt.meta.json': '{}',
      'x.txt/in.txt': 'i',
    })
    const { documents, problems } = await readPaths([root])
    expect(problems).toEqual([])
    expect(documents.map(({ name }) => name)).toEqual(['a/z.md', 'b.txt', 'x.txt/in.txt'])
  })

  it('names a file argument by its base name, and reads what two arguments name only once', async () => {
    const root = folder({ 'b.txt': 'b', 'a/z.md': 'z' })
    expect(await namesIn(join(root, 'a/z.md'))).toEqual(['z.md'])
    expect(await namesIn(join(root, 'a/z.md'), root, `${root}/`, join(root, 'a'))).toEqual(['a/z.md', 'b.txt'])
    expect(await namesIn(join(root, 'b.txt'), join(root, 'b.txt.meta.json'))).toEqual(['b.txt'])
  })

  it('puts the argument in front of a name that is taken', async () => {
    const root = folder({
      'p/x.txt': '1',
      'q/x.txt': '2',
      'r/x.txt': '3',
      'r/rows.jsonl': '{"id":"x.txt","text":"4"}\n{"id":"x.txt","text":"5"}',
    })
    const names = await namesIn(join(root, 'q'), join(root, 'p'), join(root, 'r'))
    expect(names).toEqual(
      ['x.txt', `${root}/q/x.txt`, `${root}/r/x.txt`, `${root}/r/x.txt (2)`, `${root}/r/x.txt (3)`].sort(
        (a, b) => names.indexOf(a) - names.indexOf(b),
      ),
    )
    expect(await namesIn(join(root, 'q/x.txt'), join(root, 'p/x.txt'))).toEqual(['x.txt', `${root}/q/x.txt`])
  })

  it('gives unique names, whatever the order of the arguments', async () => {
    const root = folder({
      'p/x.txt': '1',
      'q/x.txt': '2',
      'q/s/x.txt': '3',
      'q/rows.jsonl': '{"id":"x.txt","text":"4"}\n{"id":"s/x.txt","text":"5"}\n{"text":"6"}',
    })
    const all = ['p', 'q', 'q/s', 'p/x.txt', 'q/rows.jsonl', 'q/x.txt'].map((path) => join(root, path))
    const inOrder = await readPaths(all)
    expect(new Set(inOrder.documents.map(({ name }) => name)).size).toBe(inOrder.documents.length)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (paths) => {
        expect(await readPaths(paths)).toEqual(inOrder)
      }),
      { numRuns: 20 },
    )
  })

  it('lets a sidecar override what the file says of itself', async () => {
    const root = folder({
      'a.txt': '---\ntitle: Inner\nauthor: A\n---\nSeven.',
      'a.txt.meta.json': '\ufeff{"title":"Outer","published":"2019-03"}',
      'b.txt': 'Seven.',
      'b.txt.meta.json': '[1]',
      'c.txt': 'Seven.',
      'c.txt.meta.json': '{"title',
      'gone.txt.meta.json': '{}',
    })
    const { documents, problems } = await readPaths([root])
    expect(documents.map(({ metadata: { title, author, published } }) => [title, author, published])).toEqual([
      ['Outer', 'A', '2019-03'],
      [null, null, null],
      [null, null, null],
    ])
    expect(problems.map(({ where, skipped }) => [where.slice(root.length + 1), skipped])).toEqual([
      ['gone.txt.meta.json', true],
      ['b.txt.meta.json', false],
      ['c.txt.meta.json', false],
    ])
  })

  it('says of each file it cannot read why, and goes on', async () => {
    const root = folder({
      'a.pdf': '%PDF-1.7',
      'b.docx': 'PK',
      'c.xyz': 'x',
      README: 'x',
      'empty.txt': '',
      'blank.txt': '\ufeff \n',
      'good.txt': 'Seven.',
      'picture.txt': Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
      'zeros.md': Buffer.alloc(64),
      'pdf.html': '%PDF-1.7 x',
    })
    symlinkSync(join(root, 'nowhere'), join(root, 'dangling.txt'))
    symlinkSync(join(root, 'loop.txt'), join(root, 'loop.txt'))
    const { documents, problems } = await readPaths([root, join(root, 'missing.txt')])
    expect(documents.map(({ name }) => name)).toEqual(['good.txt'])
    const reasons = Object.fromEntries(problems.map(({ where, reason }) => [where.slice(root.length + 1), reason]))
    expect(Object.keys(reasons).sort()).toEqual([
      'README',
      'a.pdf',
      'b.docx',
      'blank.txt',
      'c.xyz',
      'dangling.txt',
      'empty.txt',
      'loop.txt',
      'missing.txt',
      'pdf.html',
      'picture.txt',
      'zeros.md',
    ])
    expect(reasons['a.pdf']).toContain('PDF is not read yet: save it as text')
    expect(reasons['picture.txt']).toContain('PNG')
    expect(reasons['dangling.txt']).toContain('leads nowhere')
    expect(reasons['missing.txt']).toContain('no such file')
    expect(problems.every(({ skipped, reason }) => skipped && !/\n|\.$/.test(reason))).toBe(true)
  })

  it.skipIf(process.getuid?.() === 0)('reports a file it may not read (root may read everything)', async () => {
    const root = folder({ 'a.txt': 'Seven.' })
    chmodSync(join(root, 'a.txt'), 0)
    expect((await readPaths([root])).problems).toMatchObject([
      { reason: expect.stringContaining('permissions'), skipped: true },
    ])
  })

  it.skipIf(process.platform === 'win32')('does not wait at a pipe', async () => {
    const root = folder({})
    execFileSync('mkfifo', [join(root, 'pipe.txt')])
    expect((await readPaths([root])).problems).toMatchObject([{ reason: 'neither a file nor a folder', skipped: true }])
  })

  it('follows links to folders, each folder once, and reports a circle once', async () => {
    const root = folder({ 'case/sub/a.txt': 'a', 'else/b.txt': 'b' })
    symlinkSync(join(root, 'case'), join(root, 'case/sub/up'))
    symlinkSync(join(root, 'else'), join(root, 'case/other'))
    symlinkSync(join(root, 'case'), join(root, 'else/back'))
    mkdirSync(join(root, 'case/none'))
    const { documents, problems } = await readPaths([join(root, 'case')])
    expect(documents.map(({ name }) => name)).toEqual(['other/b.txt', 'sub/a.txt'])
    expect(problems.map(({ where, skipped }) => [where.slice(root.length + 1), skipped])).toEqual([
      ['case/sub/up', false],
      ['case/other/back', false],
    ])
  })

  it('reads a long text on one line, and tells how far it is', async () => {
    const text = 'Seven people were hurt, the harbour office said, and one died. '.repeat(320_000)
    const root = folder({ 'a.txt': text, 'b.txt': 'Seven.' })
    const steps: [number, number][] = []
    const { documents } = await readPaths([root], (done, total) => steps.push([done, total]))
    expect(documents[0]?.text.length).toBe(text.length)
    expect(documents[0]?.size).toBe(text.length)
    expect(steps).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ])
  })

  it('reads a text with bad bytes and says where the first is', async () => {
    const root = folder({ 'a.txt': Buffer.concat([Buffer.from('à é'), Buffer.from([0xff])]) })
    const { documents, problems } = await readPaths([root])
    expect(documents[0]?.text).toBe('à é\ufffd')
    expect(problems).toMatchObject([{ reason: expect.stringContaining('byte 5 '), skipped: false }])
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPage } from '../../scripts/build-web.ts'
import { folderOf, variorum } from './run.ts'

const folder = folderOf({
  'a.txt': 'Ten people were killed in Aktau on 16 December 2011, prosecutor Askhat Daulbayev said.\n',
  'b.pdf': 'no text',
})
beforeAll(buildPage)
afterAll(folder.remove)

/** The data that stand in a page. */
function dataIn(file: string): Record<string, unknown> {
  const html = readFileSync(join(folder.path, file), 'utf8')
  return JSON.parse(/<script type="application\/json" id="dossier">(.*?)<\/script>/s.exec(html)?.[1] ?? '')
}

describe('variorum build --html', () => {
  it('writes the page, says so in one line, and warns of the names in it', () => {
    const { status, out, err } = variorum(['build', 'a.txt', '--html', 'one.html'], { cwd: folder.path })
    expect({ status, out }).toEqual({
      status: 0,
      out: 'one.html: the dossier, with 1 claim and 1 question. Open it in a browser.\n',
    })
    expect(err).toBe('variorum: the dossier names 1 person; --redact masks their names in it\n')
    expect(dataIn('one.html')).toMatchObject({
      name: 'a.txt',
      command: 'variorum build a.txt --html one.html',
      masked: null,
    })
  })

  it('masks names when asked to, in the file itself', () => {
    const { status, err } = variorum(['build', '.', '--html', 'masked.html', '--redact'], { cwd: folder.path })
    expect(status).toBe(1)
    expect(err).toContain('read the dossier before you pass it on')
    expect(readFileSync(join(folder.path, 'masked.html'), 'utf8')).not.toContain('Daulbayev')
    const { masked, problems } = dataIn('masked.html')
    expect(masked).toBe('all')
    expect(problems).toContainEqual(expect.objectContaining({ where: 'b.pdf', skipped: true }))
  })

  it('writes the same file each time, and takes no dossier among the reports for one of them', () => {
    const twice = [1, 2].map(() => {
      variorum(['build', '.', '--html', 'again.html'], { cwd: folder.path })
      return readFileSync(join(folder.path, 'again.html'), 'utf8')
    })
    expect(twice[0]).toBe(twice[1])
    expect(dataIn('again.html')).toMatchObject({ documents: [{ name: 'a.txt' }], problems: [{ where: 'b.pdf' }] })
  })

  it.each([
    [['build', 'a.txt', '--html', 'no/such/folder.html'], 'no/such/folder.html: could not be written'],
    [['build', 'a.txt', '--redact'], '--redact goes with --html'],
    [['build', '--redact', 'a.txt', '--html', 'x.html'], '“a.txt” is no role: put --redact behind the paths'],
  ])('%j: says in one line what is wrong, and writes nothing', (args, complaint) => {
    const { status, out, err } = variorum(args, { cwd: folder.path })
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(complaint)
    expect(existsSync(join(folder.path, 'x.html'))).toBe(false)
  })
})

import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { folderOf, variorum } from './run.ts'

const TEXT =
  'Quiet week.\nAt least 12 people were killed in Aktau on 16 December 2011, the Interior Ministry said. ' +
  'One of the dead, a 26-year-old, was a nurse.\n'
const folder = folderOf({ 'a.txt': TEXT, 'sub/a.txt': 'Four people were wounded in Aktau on 17 December 2011.\n' })
const file = join(folder.path, 'a.txt')
afterAll(folder.remove)

const at = (words: string): string => `${file}:${TEXT.indexOf(words)}`

describe('variorum explain', () => {
  it('tells of an offset its claim, field by field, and the rules that made it', () => {
    const { status, out } = variorum(['explain', at('12 people')])
    expect(status).toBe(0)
    expect(out).toContain('a.txt line 2')
    expect(out).toMatch(/how many +at least 12/)
    expect(out).toMatch(/where +Aktau \(written out in the text\)/)
    expect(out).toMatch(/when it happened +16 December 2011 \(written out in the text\)/)
    expect(out).toMatch(/who says so .*Interior Ministry/)
    expect(out).toMatch(/how it was found\n +\S+ {2}“/)
  })

  it('tells of a number that became no claim why not', () => {
    const { out } = variorum(['explain', at('26-year')])
    expect(out).toContain("Not a claim: it is somebody's age.")
  })

  it('says so where nothing was recognised', () => {
    const { status, out } = variorum(['explain', `${file}:2`])
    expect(status).toBe(0)
    expect(out).toContain('Nothing was recognised here')
  })

  it('explains a claim by its id, or by a beginning of it that only one has', () => {
    const id = JSON.parse(variorum(['claims', '--jsonl', file]).lines[0] ?? '{}').id as string
    const whole = variorum(['explain', id, folder.path])
    expect(whole.out).toContain(`Claim ${id}`)
    expect(variorum(['explain', id.slice(0, -2), folder.path]).out).toBe(whole.out)
  })

  it('finds a document of the case by its name', () => {
    expect(variorum(['explain', 'sub/a.txt:0', folder.path]).out).toContain('sub/a.txt line 1, offset 0')
  })

  it.each([
    [['c_none'], 'no claim of this case is called c_none'],
    [['b.txt:1'], 'no document is called b.txt'],
    [['sub/a.txt:900'], 'sub/a.txt ends at offset'],
  ])('%j is wrong usage in this case', (what, complaint) => {
    const { status, out, err } = variorum(['explain', ...what, folder.path])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(complaint)
  })

  it('names a file that is not there', () => {
    const { status, err } = variorum(['explain', `${file}.gone:3`])
    expect(status).toBe(1)
    expect(err).toContain(`${file}.gone: `)
  })
})

import { afterAll, describe, expect, it } from 'vitest'
import { analyse, claims, compareNames, ledger, readDocuments, version } from '../src/index.ts'
import { folderOf } from './cli/run.ts'

const folder = folderOf({
  'a.txt': 'At least 12 people were killed in Aktau on 16 December 2011, the Interior Ministry said.\n',
  'b.txt': 'Nine people were killed in Aktau on 16 December 2011, according to the union.\n',
  'c.xyz': 'not read',
})
afterAll(folder.remove)

describe('the library', () => {
  it('goes from paths to the ledger', async () => {
    const { documents, problems } = await readDocuments([folder.path])
    expect(documents.map(({ name }) => name)).toEqual(['a.txt', 'b.txt'])
    expect(problems).toHaveLength(1)
    const theCase = analyse(documents)
    expect(claims(theCase).map(({ quantity }) => quantity.min)).toEqual([12, 9])
    expect(ledger(theCase).questions).toMatchObject([{ kind: 'killed', status: 'contradicted', leading: null }])
  })

  it('tells how far the analysis is', async () => {
    const { documents } = await readDocuments([folder.path])
    const steps: (readonly [number, number])[] = []
    analyse(documents, (done, total) => steps.push([done, total]))
    expect(steps.at(-1)).toEqual([2, 2])
  })

  it('leaves out a document that it fails on, says so, and reads the others', async () => {
    const { documents } = await readDocuments([folder.path])
    const broken = { ...documents[0], name: 'broken.txt', metadata: null } as never
    const theCase = analyse([broken, ...documents])
    expect(theCase.problems).toMatchObject([{ where: 'broken.txt', skipped: true }])
    expect(theCase.documents).toEqual(documents)
    expect(claims(theCase)).toEqual(claims(analyse(documents)))
  })

  it('compares names', () => {
    expect(compareNames('Aktau', 'Aktau', 'place').score).toBeGreaterThanOrEqual(0.5)
  })

  it('knows its version', () => expect(version).toMatch(/^\d+\.\d+\.\d+/))
})

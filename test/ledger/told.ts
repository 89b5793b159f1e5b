import { expect } from 'vitest'
import { documentOf } from '../../bench/corpus/document.ts'
import { analyse, claims, type Document, ledger, type Relation } from '../../src/index.ts'

/** A report by its date and its text. */
export type Told = readonly [published: string, text: string]
/** A scenario: the reports, and the least numbers of the two claims that are asked about. */
export type Scenario = readonly [language: string, reports: readonly Told[], a: number, b: number]

/** The relation between the two claims of the scenario that are asked about. */
export function relationOf([language, reports, a, b]: Scenario): Relation | undefined {
  const documents = reports.map(
    ([published, text], i): Document => documentOf({ text, language, published, where: `${i}.${language}` }),
  )
  const theCase = analyse(documents)
  const ids = (n: number): readonly string[] =>
    claims(theCase)
      .filter(({ quantity: { min, max } }) => (min ?? max) === n)
      .map(({ id }) => id)
  expect(ids(a).length, `${a} is read`).toBeGreaterThan(0)
  expect(ids(b).length, `${b} is read`).toBeGreaterThan(0)
  const [as, bs] = [new Set(ids(a)), new Set(ids(b))]
  return ledger(theCase).relations.find(
    ({ from, to }) => from !== to && ((as.has(from) && bs.has(to)) || (bs.has(from) && as.has(to))),
  )
}

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareNames, type EntityType } from '../../src/index.ts'

const FOLDER = join(import.meta.dirname, '../../test/link')

type NamePair = {
  readonly a: string
  readonly b: string
  readonly type: EntityType
  readonly same: boolean
  readonly group: string
}

/**
 * Prints precision, recall and F1 of "the same name" at a score of 0.5 on the pairs of `test/link/name-pairs.tsv` and of
 * `name-pairs-blind.tsv`, which was written later and before it was first compared, and the share of right verdicts by
 * group. One half of each, chosen by hash, was looked at while the comparison was written.
 */
export function printNames(): void {
  for (const file of ['name-pairs', 'name-pairs-blind']) {
    const pairs = readPairs(file)
    for (const [half, held] of [['looked at', false] as const, ['held out', true] as const]) {
      printHalf(
        `${file}, half ${half}`,
        pairs.filter((pair) => isHeldOut(pair) === held),
      )
    }
  }
}

function readPairs(file: string): NamePair[] {
  const lines = readFileSync(join(FOLDER, `${file}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
  return lines.map((line) => {
    const [a = '', b = '', type = '', verdict = '', group = ''] = line.split('\t')
    return { a, b, type: type as EntityType, same: verdict === 'same', group }
  })
}

const isHeldOut = ({ a, b }: NamePair): boolean =>
  (createHash('sha256').update(`${a}\n${b}`).digest()[0] ?? 0) % 2 === 1

function printHalf(title: string, pairs: readonly NamePair[]): void {
  const judged = pairs.map((pair) => ({ ...pair, said: compareNames(pair.a, pair.b, pair.type).score >= 0.5 }))
  const count = (of: (pair: (typeof judged)[number]) => boolean): number => judged.filter(of).length
  const right = count(({ said, same }) => said && same)
  const precision =
    right /
    Math.max(
      1,
      count(({ said }) => said),
    )
  const recall =
    right /
    Math.max(
      1,
      count(({ same }) => same),
    )
  const f1 = (2 * precision * recall) / Math.max(Number.MIN_VALUE, precision + recall)
  const [p, r, f] = [precision, recall, f1].map((value) => value.toFixed(3))
  console.log(`${title}: ${judged.length} pairs  P ${p}  R ${r}  F1 ${f}`)
  for (const group of [...new Set(judged.map((pair) => pair.group))]) {
    const [good, all] = [
      count((pair) => pair.group === group && pair.said === pair.same),
      count((pair) => pair.group === group),
    ]
    console.log(`    ${group.padEnd(20)}${good} of ${all} right`)
  }
}

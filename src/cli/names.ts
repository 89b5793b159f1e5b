import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { compareNames, type EntityType } from '../index.ts'
import { report } from './gather.ts'
import { examples } from './help.ts'
import { printLines } from './output.ts'

const TYPES: readonly string[] = ['person', 'organization', 'place'] satisfies EntityType[]

/** `variorum names`: scores pairs of names from standard input. */
export function addNames(program: Command): void {
  program
    .command('names')
    .summary('are two spellings the same name? (pairs on standard input)')
    .description(
      'Reads A<TAB>B lines, with person, organization or place as an optional third column, and prints\n' +
        'score<TAB>reason for each: 0.5 or more means the same name. Every line of input gives one line of output;\n' +
        'a line that is no pair gives 0 and the reason, is named on standard error, and makes the exit status 1.',
    )
    .addHelpText('after', examples('names < pairs.tsv', "names <<< $'Zhaksylyk Turbaev\\tZhaksalyk Turbayev\\tperson'"))
    .action(async () => {
      let number = 0
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
        await printLines([answer(line, ++number)])
      }
    })
}

function answer(line: string, number: number): string {
  const [a = '', b = '', type = '', ...rest] = line.split('\t').map((field) => field.trim())
  const fault = faultOf(a, b, type, rest)
  if (fault !== null) {
    report({ where: `line ${number}`, reason: fault, skipped: true })
    return `0\tnot compared: ${fault}`
  }
  const { score, reason } = compareNames(a, b, type === '' ? undefined : (type as EntityType))
  return `${Number(score.toFixed(4))}\t${reason}`
}

function faultOf(a: string, b: string, type: string, rest: readonly string[]): string | null {
  if (a === '' || b === '') return 'expected two names with a tab between them'
  if (type !== '' && !TYPES.includes(type)) return `the third column must be one of ${TYPES.join(', ')}`
  return rest.length > 0 ? 'expected at most three columns' : null
}

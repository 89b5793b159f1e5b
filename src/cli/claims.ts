import { type Command, Option } from 'commander'
import { claimRow, claims, claimsCsv, jsonLines } from '../index.ts'
import { gather } from './gather.ts'
import { examples, PATHS_HELP } from './help.ts'
import { printForPerson, printText } from './output.ts'
import { claimLines } from './show/claims.ts'

/** `variorum claims PATHS…`: every claim, a line each. */
export function addClaims(program: Command): void {
  program
    .command('claims')
    .summary('every claim with its quotation')
    .description('Prints every claim: what was counted, how many, where, when, according to whom, and the quotation.')
    .argument('<paths...>', PATHS_HELP)
    .option('--jsonl', 'one JSON object a line')
    .addOption(new Option('--csv', 'one line a claim, for a spreadsheet').conflicts('jsonl'))
    .addHelpText(
      'after',
      `\nWithout --jsonl or --csv it prints a list for a person.\n${examples(
        'claims reports/',
        'claims reports/ --csv > claims.csv',
        'claims reports/ --jsonl | jq \'select(.kind == "killed")\'',
      )}`,
    )
    .action(async (paths: string[], { jsonl, csv }: { jsonl?: true; csv?: true }) => {
      const { theCase } = await gather(paths)
      if (jsonl) await printText(jsonLines(claims(theCase).map(claimRow)))
      else if (csv) await printText([claimsCsv(claims(theCase))])
      else await printForPerson((style) => claimLines(theCase, style))
    })
}

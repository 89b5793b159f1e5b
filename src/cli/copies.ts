import type { Command } from 'commander'
import { copiesOutput } from '../index.ts'
import { gather } from './gather.ts'
import { examples, PATHS_HELP } from './help.ts'
import { printForPerson, printJson } from './output.ts'
import { copiesLines } from './show/copies.ts'

/** `variorum copies PATHS…`: which reports copy, translate or excerpt one another. */
export function addCopies(program: Command): void {
  program
    .command('copies')
    .summary('which reports are copies or translations of which')
    .description(
      'Prints the reports, the pairs that tell the same thing because one descends from the other or both from a\n' +
        'third, and the origins they fall into. That no copying was found makes origins presumed independent, no more.',
    )
    .argument('<paths...>', PATHS_HELP)
    .option('--json', 'one JSON object')
    .addHelpText(
      'after',
      `\nWithout --json it prints a list for a person.\n${examples('copies reports/', 'copies reports/ --json | jq .origins')}`,
    )
    .action(async (paths: string[], { json }: { json?: true }) => {
      const { theCase } = await gather(paths)
      if (json) await printJson(copiesOutput(theCase.copies))
      else await printForPerson((style) => copiesLines(theCase.copies, style))
    })
}

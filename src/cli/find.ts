import type { Command } from 'commander'
import { jsonLines, mentionRow } from '../index.ts'
import { gather } from './gather.ts'
import { examples, PATHS_HELP } from './help.ts'
import { printForPerson, printText } from './output.ts'
import { mentionLines } from './show/mentions.ts'

/** `variorum find PATHS…`: every recognised quantity, time, name and attribution. */
export function addFind(program: Command): void {
  program
    .command('find')
    .summary('every quantity, time, name and attribution')
    .description('Prints every recognised mention; a quantity that became no claim says why.')
    .argument('<paths...>', PATHS_HELP)
    .option('--jsonl', 'one JSON object a line')
    .addHelpText(
      'after',
      `\nWithout --jsonl it prints a list for a person.\n${examples(
        'find reports/a.txt',
        'find reports/ --jsonl | jq \'select(.kind == "time") | .value.timex\'',
      )}`,
    )
    .action(async (paths: string[], { jsonl }: { jsonl?: true }) => {
      const { theCase } = await gather(paths)
      if (jsonl) await printText(jsonLines(theCase.mentions.map(mentionRow)))
      else await printForPerson((style) => mentionLines(theCase, style))
    })
}

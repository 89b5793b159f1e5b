import type { Command } from 'commander'
import { ledger } from '../index.ts'
import { gather } from './gather.ts'
import { examples, PATHS_HELP } from './help.ts'
import { policyOption } from './ledger.ts'
import { printForPerson } from './output.ts'
import { ledgerLines } from './show/ledger.ts'

type Options = { policy: Parameters<typeof ledger>[1] }

/** `variorum build PATHS…`: reads a case and prints its ledger for a person. */
export function addBuild(program: Command): void {
  program
    .command('build')
    .summary('read reports and print the ledger for a person')
    .description(
      'Reads reports of one event and prints every figure side by side: who says so, through whom, and where.',
    )
    .argument('<paths...>', PATHS_HELP)
    .addOption(policyOption())
    .addHelpText(
      'after',
      examples('build reports/', 'build reports/ more/note.txt | less -R', 'build reports/ --policy latest'),
    )
    .action(async (paths: string[], { policy }: Options) => {
      const gathered = await gather(paths)
      const built = ledger(gathered.theCase, policy)
      await printForPerson((style) => ledgerLines(built, gathered, style))
    })
}

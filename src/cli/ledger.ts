import { type Command, Option } from 'commander'
import { claims, ledger, ledgerCsv, ledgerOutput, POLICIES, type Policy } from '../index.ts'
import { gather } from './gather.ts'
import { examples, PATHS_HELP } from './help.ts'
import { printForPerson, printJson, printText } from './output.ts'
import { ledgerLines } from './show/ledger.ts'

type Options = { json?: true; csv?: true; policy: Policy }

/** `variorum ledger PATHS…`: questions, readings and relations, for programs, spreadsheets or a person. */
export function addLedger(program: Command): void {
  program
    .command('ledger')
    .summary('questions, readings and relations')
    .description('Prints the ledger: each question with its readings, and how the claims stand to each other.')
    .argument('<paths...>', PATHS_HELP)
    .option('--json', 'one JSON object')
    .addOption(new Option('--csv', 'one line a reading').conflicts('json'))
    .addOption(policyOption())
    .addHelpText(
      'after',
      `\nWithout --json or --csv it prints what \`variorum build\` prints.\n${examples(
        'ledger reports/ --json > ledger.json',
        'ledger reports/ --csv --policy official > readings.csv',
      )}`,
    )
    .action(async (paths: string[], { json, csv, policy }: Options) => {
      const gathered = await gather(paths)
      const built = ledger(gathered.theCase, policy)
      if (json) await printJson(ledgerOutput(built))
      else if (csv) await printText([ledgerCsv(built, claims(gathered.theCase))])
      else await printForPerson((style) => ledgerLines(built, gathered, style))
    })
}

/** `--policy`, which names the tradition under which one reading may lead. */
export const policyOption = (): Option =>
  new Option('--policy <name>', 'name the reading that leads under this tradition; none leads by default')
    .choices(POLICIES)
    .default('none')

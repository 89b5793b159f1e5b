import type { Command } from 'commander'
import { ledger, serveDossier, watchPaths } from '../index.ts'
import { openBrowser } from './browser.ts'
import { dossierFrom, type Redact, redactOption, templateFor } from './dossier.ts'
import { gather } from './gather.ts'
import { examples, PATHS_HELP } from './help.ts'
import { policyOption } from './ledger.ts'
import { printLines } from './output.ts'

type Options = { policy: Parameters<typeof ledger>[1]; redact?: Redact; browser: boolean }

/** `variorum open PATHS…`: shows the dossier in a browser, and anew whenever a report changes. */
export function addOpen(program: Command): void {
  const open: Command = program
    .command('open')
    .summary('show the dossier in a browser, anew whenever a report changes')
    .description(
      'Serves the dossier to this machine alone (127.0.0.1, a free port), opens the browser, and reads the reports\n' +
        'anew when files change. Ends when interrupted (Ctrl-C).',
    )
    .argument('<paths...>', PATHS_HELP)
    .option('--no-browser', 'print the address and open no browser')
    .addOption(redactOption())
    .addOption(policyOption())
    .addHelpText('after', examples('open reports/', 'open reports/ --no-browser'))
    .action(async (paths: string[], options: Options) => {
      const template = templateFor(open)
      const served = await serveDossier(template, await dossierNow(paths, options))
      watchPaths(paths, async () => {
        try {
          served.show(await dossierNow(paths, options))
        } catch (error) {
          process.stderr.write(`variorum: ${(error as Error).message}\n`)
          served.fail((error as Error).message)
        }
      })
      await printLines([`${served.url}  the dossier, for this machine alone; Ctrl-C ends it`])
      if (options.browser) openBrowser(served.url)
    })
}

async function dossierNow(paths: readonly string[], { policy, redact }: Options) {
  const gathered = await gather(paths)
  return dossierFrom(gathered, ledger(gathered.theCase, policy), paths, redact)
}

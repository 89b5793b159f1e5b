import type { Command } from 'commander'
import { type Dossier, ledger } from '../index.ts'
import { dossierFrom, type Redact, redactOption, templateFor, warnOfNames, writeDossier } from './dossier.ts'
import { gather } from './gather.ts'
import { examples, PATHS_HELP } from './help.ts'
import { policyOption } from './ledger.ts'
import { printForPerson, printLines } from './output.ts'
import { ledgerLines } from './show/ledger.ts'
import { counted } from './words/figures.ts'

type Options = { policy: Parameters<typeof ledger>[1]; html?: string; redact?: Redact }

/** `variorum build PATHS…`: reads a case and prints its ledger for a person, or writes it as a page. */
export function addBuild(program: Command): void {
  const build: Command = program
    .command('build')
    .summary('read reports and print the ledger for a person, or write it as a page')
    .description(
      'Reads reports of one event and prints every figure side by side: who says so, through whom, and where.\n' +
        'With --html it writes a dossier instead: one file that any browser opens, without a network.',
    )
    .argument('<paths...>', PATHS_HELP)
    .option('--html <file>', 'write the dossier, a page that needs nothing beside it, to this file')
    .addOption(redactOption())
    .addOption(policyOption())
    .addHelpText(
      'after',
      examples(
        'build reports/',
        'build reports/ --html dossier.html',
        'build reports/ --html dossier.html --redact witness,family',
        'build reports/ more/note.txt | less -R',
        'build reports/ --policy latest',
      ),
    )
    .action(async (paths: string[], { policy, html, redact }: Options) => {
      if (redact !== undefined && html === undefined) build.error('error: --redact goes with --html')
      const template = html === undefined ? '' : templateFor(build)
      const gathered = await gather(paths)
      const built = ledger(gathered.theCase, policy)
      if (html === undefined) return printForPerson((style) => ledgerLines(built, gathered, style))
      const dossier = dossierFrom(gathered, built, paths, redact)
      warnOfNames(dossier)
      writeDossier(build, html, template, dossier)
      await printLines([writtenLine(html, dossier)])
    })
}

const writtenLine = (file: string, { claims, questions }: Dossier): string =>
  `${file}: the dossier, with ${counted(claims.length, 'claim')} and ${counted(questions.length, 'question')}. Open it in a browser.`

import { writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, resolve } from 'node:path'
import type { Command } from 'commander'
import { type Dossier, dossierOf, dossierPage, type Ledger, pageTemplate, version } from '../index.ts'
import type { Gathered } from './gather.ts'

const PAGE_MISSING = 'the page has not been built yet: run `npm run build:web` once'

/** The dossier of what was gathered from `paths`, with the command line that asked for it. */
export function dossierFrom({ theCase, problems }: Gathered, ledger: Ledger, paths: readonly string[]): Dossier {
  const name = paths.length === 1 ? basename(resolve(paths[0] ?? '')) : ''
  return dossierOf(theCase, ledger, { name, version, command: commandLine(process.argv.slice(2)), problems })
}

/** The built page's template; ends the command with one line where there is none. */
export function templateFor(command: Command): string {
  return pageTemplate() ?? command.error(`error: ${PAGE_MISSING}`)
}

/** Writes the page of `dossier` to `file`; ends the command with one line where that cannot be done. */
export function writeDossier(command: Command, file: string, template: string, dossier: Dossier): void {
  try {
    writeFileSync(file, dossierPage(template, dossier))
  } catch (error) {
    command.error(`error: ${file}: could not be written: ${(error as Error).message}`)
  }
}

/** The command as one would type it again, without the name of the user's own folder. */
function commandLine(args: readonly string[]): string {
  const words = args.map((word) => (word.startsWith(homedir()) ? `~${word.slice(homedir().length)}` : word))
  return ['variorum', ...words.map((word) => (/^[\p{L}\p{N}\p{M}_.,:/~=@+-]+$/u.test(word) ? word : `'${word}'`))].join(
    ' ',
  )
}

import { writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import {
  type Dossier,
  dossierOf,
  dossierPage,
  type Ledger,
  pageTemplate,
  REDACTABLE,
  redact,
  version,
} from '../index.ts'
import type { Gathered } from './gather.ts'
import { counted } from './words/figures.ts'

const PAGE_MISSING = 'the page has not been built yet: run `npm run build:web` once'

/** Whose names to mask; `undefined` where nobody asked for it. */
export type Redact = 'all' | readonly string[] | undefined

/** `--redact`, alone for everybody or with roles. */
export const redactOption = (): Option =>
  new Option(
    '--redact [roles]',
    `mask people's names: everybody's, or those of people in these roles (${REDACTABLE.join(' ')}; counted: named in a claim)`,
  )
    .preset('all')
    .argParser(rolesFrom)

function rolesFrom(words: string): Redact {
  if (words === 'all') return 'all'
  const roles = words.split(',').map((role) => role.trim())
  const unknown = roles.find((role) => !REDACTABLE.includes(role))
  if (unknown === undefined) return roles
  throw new InvalidArgumentError(
    `“${unknown}” is no role: put --redact behind the paths, or name roles with commas between.`,
  )
}

/** The dossier of what was gathered from `paths`, with the command line that asked for it. */
export function dossierFrom(
  { theCase, problems }: Gathered,
  ledger: Ledger,
  paths: readonly string[],
  roles: Redact,
): Dossier {
  const name = paths.length === 1 ? basename(resolve(paths[0] ?? '')) : ''
  const facts = { name, version, command: commandLine(process.argv.slice(2)), problems }
  const dossier = dossierOf(theCase, ledger, facts)
  return roles === undefined ? dossier : redact(dossier, roles)
}

/** One line on standard error where a dossier names people; a dossier with masked names says what to check. */
export function warnOfNames({ entities, masked }: Dossier): void {
  const people = entities.filter(({ type }) => type === 'person').length
  if (masked !== null) {
    process.stderr.write('variorum: names that were recognised are masked; read the dossier before you pass it on\n')
  } else if (people > 0) {
    process.stderr.write(
      `variorum: the dossier names ${counted(people, 'person', 'people')}; --redact masks their names in it\n`,
    )
  }
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

import { Command, CommanderError } from 'commander'
import { version } from '../index.ts'
import { addBuild } from './build.ts'
import { addClaims } from './claims.ts'
import { addCopies } from './copies.ts'
import { addExplain } from './explain.ts'
import { addFind } from './find.ts'
import { PROGRAM_HELP } from './help.ts'
import { addLedger } from './ledger.ts'
import { addNames } from './names.ts'
import { addOpen } from './open.ts'
import { endWithReader } from './output.ts'

const WRONG_USAGE = 2

endWithReader()
try {
  await program().parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  if (error.exitCode !== 0) process.exitCode = WRONG_USAGE
}

function program(): Command {
  const variorum = new Command('variorum')
    .description('Sets reports of one event side by side: who claimed what, when, and from whom they had it.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(variorum --help, or variorum COMMAND --help, says how)')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'variorum: ')) })
    .addHelpText('after', PROGRAM_HELP)
  for (const add of [addBuild, addOpen, addLedger, addClaims, addFind, addCopies, addExplain, addNames]) add(variorum)
  return variorum
}

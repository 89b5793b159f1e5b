import type { Command } from 'commander'
import type { Case, Document } from '../index.ts'
import { gather } from './gather.ts'
import { examples, PATHS_HELP } from './help.ts'
import { printForPerson } from './output.ts'
import { claimExplanation, offsetLines } from './show/explanation.ts'

const AT_OFFSET = /^(?<file>.+):(?<offset>\d+)$/u

/** `variorum explain FILE:OFFSET` or `variorum explain CLAIM-ID PATHS…`: why the program read the words as it did. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .summary('why words were read as they were')
    .description(
      'Prints the mentions and claims that cover an offset, or one claim by its id: field by field, and the rules that\n' +
        'made them. Offsets count UTF-16 code units from 0, as `find` and `claims` print them.',
    )
    .argument('<what>', 'FILE:OFFSET, or the id of a claim')
    .argument('[paths...]', `the case: ${PATHS_HELP}; needed for an id, and FILE alone is read without them`)
    .addHelpText(
      'after',
      examples('explain reports/a.txt:1042', 'explain a.txt:1042 reports/', 'explain c_1f0e reports/'),
    )
    .action(async (what: string, paths: string[], _: unknown, command: Command) => {
      const at = AT_OFFSET.exec(what)?.groups as { file: string; offset: string } | undefined
      if (at) await explainOffset(at.file, Number(at.offset), paths, command)
      else await explainClaim(what, paths, command)
    })
}

async function explainOffset(file: string, offset: number, paths: string[], command: Command): Promise<void> {
  const { theCase, skipped } = await gather(paths.length > 0 ? paths : [file])
  const [document, ...others] = named(file, theCase.documents)
  if (!document && skipped > 0 && paths.length === 0) return
  if (!document) command.error(`variorum: no document is called ${file}${list(theCase.documents)}`)
  if (others.length > 0) command.error(`variorum: several documents are called ${file}${list([document, ...others])}`)
  if (offset >= document.text.length) {
    command.error(`variorum: ${document.name} ends at offset ${document.text.length}`)
  }
  await printForPerson((style) => offsetLines(theCase, document, offset, style))
}

async function explainClaim(id: string, paths: string[], command: Command): Promise<void> {
  if (paths.length === 0) command.error(`variorum: to explain ${id} name the files or folders it was found in, too`)
  const { theCase } = await gather(paths)
  const claims = claimsCalled(id, theCase)
  const [claim, ...others] = claims
  if (!claim) command.error(`variorum: no claim of this case is called ${id}`)
  if (others.length > 0) {
    command.error(`variorum: ${id} may be ${claims.map((one) => one.claim.id).join(' or ')}`)
  }
  await printForPerson((style) => claimExplanation(theCase, claim, style))
}

/** The claim of that id, or those whose ids begin so. */
function claimsCalled(id: string, { claims }: Case): Case['claims'] {
  const exact = claims.filter(({ claim }) => claim.id === id)
  return exact.length > 0 ? exact : claims.filter(({ claim }) => claim.id.startsWith(id))
}

/** The documents that `file` may mean: by exact name, else by a path that ends in the name. */
function named(file: string, documents: readonly Document[]): readonly Document[] {
  const path = file.replaceAll('\\', '/')
  const exact = documents.filter(({ name }) => name === path)
  return exact.length > 0
    ? exact
    : documents.filter(({ name }) => `/${path}`.endsWith(`/${name}`) || `/${name}`.endsWith(`/${path}`))
}

function list(documents: readonly Document[]): string {
  const shown = documents.slice(0, 10).map(({ name }) => name)
  return documents.length === 0 ? '' : `; there are ${shown.join(', ')}${documents.length > 10 ? ' …' : ''}`
}

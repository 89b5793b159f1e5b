import { analyse, type Case, type Document, type Problem, readDocuments } from '../index.ts'
import { keepHeapSmall } from './heap.ts'
import { progressBar } from './progress.ts'

/** A case as the command line gathered it, with what was wrong with its inputs and how many of them were skipped. */
export type Gathered = { readonly theCase: Case; readonly problems: readonly Problem[]; readonly skipped: number }

/** Reads and analyses `paths`; each skipped input is one line on standard error and makes the exit status 1. */
export async function gather(paths: readonly string[]): Promise<Gathered> {
  const { documents, problems: unreadable } = await read(paths)
  keepHeapSmall(documents)
  const bar = progressBar('Analysing')
  const theCase = analyse(documents, bar.update)
  bar.stop()
  theCase.problems.forEach(report)
  const problems = [...unreadable, ...theCase.problems]
  return { theCase, problems, skipped: problems.filter(({ skipped }) => skipped).length }
}

async function read(
  paths: readonly string[],
): Promise<{ documents: readonly Document[]; problems: readonly Problem[] }> {
  const bar = progressBar('Reading')
  const { documents, problems } = await readDocuments(paths, bar.update)
  bar.stop()
  problems.forEach(report)
  return { documents, problems }
}

/** One line on standard error about what is wrong with an input; the exit status becomes 1 if it was skipped. */
export function report({ where, reason, skipped }: Problem): void {
  process.stderr.write(`variorum: ${where}: ${reason}\n`)
  if (skipped) process.exitCode = 1
}

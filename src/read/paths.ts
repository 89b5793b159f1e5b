import { readFile } from 'node:fs/promises'
import type { Document, Problem } from '../domain/document.ts'
import { readSource } from './bytes.ts'
import { errorCode, errorReason } from './file-errors.ts'
import { formatOfName, unknownFormat } from './formats.ts'
import { Names } from './names.ts'
import type { Read } from './read.ts'
import { nothing, notice } from './read.ts'
import { SIDECAR, withSidecar } from './sidecar.ts'
import type { Found } from './walk.ts'
import { walk } from './walk.ts'

const describeBeside = async (read: Read, path: string): Promise<Read> => {
  const sidecar = path + SIDECAR
  try {
    return withSidecar(read, await readFile(sidecar), sidecar)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return read
    return { ...read, problems: [...read.problems, notice(sidecar, errorReason(error))] }
  }
}

const readFound = async ({ relative, path }: Found): Promise<Read> => {
  if (formatOfName(relative) === null) return nothing(path, unknownFormat(relative))
  try {
    const read = readSource({ name: relative, where: path }, await readFile(path))
    return await describeBeside(read, path)
  } catch (error) {
    return nothing(path, errorReason(error))
  }
}

/**
 * Reads files and folders (recursively) into documents, sorted by path, each with a name of its own: see "Inputs" and
 * "Names of documents" in docs/contract.md. What cannot be read is a problem, and the rest goes on; this never throws
 * for what it finds. The outcome does not depend on the order of `paths`.
 * `onProgress` is called with the number of files read so far and that of all, once before the first.
 */
export const readPaths = async (
  paths: readonly string[],
  onProgress: (done: number, total: number) => void = () => {},
): Promise<{ documents: Document[]; problems: Problem[] }> => {
  const { files, problems: walked } = await walk(paths)
  const names = new Names()
  const documents: Document[] = []
  const problems: Problem[] = [...walked]
  onProgress(0, files.length)
  for (const [index, found] of files.entries()) {
    const read = await readFound(found)
    for (const document of read.documents) documents.push(names.name(document, found))
    for (const problem of read.problems) problems.push(problem)
    onProgress(index + 1, files.length)
  }
  return { documents, problems }
}

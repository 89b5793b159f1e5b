import type { Stats } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, sep } from 'node:path'
import type { Problem } from '../domain/document.ts'
import { errorReason } from './file-errors.ts'
import { notice, skip } from './read.ts'
import { SIDECAR } from './sidecar.ts'

/** A file found: the argument that led to it, its path from there, and its path as the user would write it. */
export type Found = { readonly argument: string; readonly relative: string; readonly path: string }

type Folder = { readonly argument: string; readonly relative: string; readonly path: string; readonly real: string }
type Link = Omit<Folder, 'real'> & { readonly holder: string; readonly target: string }

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0

/** An argument with `/`, without a leading `./` or a trailing `/`. */
const tidy = (argument: string): string => {
  const slashed = sep === '\\' ? argument.replaceAll('\\', '/') : argument
  return slashed.replace(/(?<=[^/])\/+$/, '').replace(/^(?:\.\/+)+(?=.)/, '') || '.'
}

const join = (folder: string, name: string): string => {
  if (folder === '.' || folder === '') return name
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`
}

const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep)

/** One walk over all arguments: what it found so far, and which real folders and files it has been to. */
class Walk {
  readonly files: Found[] = []
  readonly problems: Problem[] = []
  readonly #visited = new Set<string>()
  #links: Link[] = []

  async argument(argument: string): Promise<void> {
    const stats = await this.#try(argument, () => stat(argument))
    if (stats?.isDirectory()) {
      await this.#folder({ argument, relative: '', path: argument, real: await realpath(argument) })
    } else if (stats !== null && !(await this.#isSidecar(argument))) {
      const real = join(await realpath(dirname(argument)), basename(argument))
      this.#file({ argument, relative: basename(argument), path: argument }, real, stats)
    }
  }

  /** Follows the links to folders, each real folder once, when all that is reached without them is known. */
  async links(): Promise<void> {
    while (this.#links.length > 0) {
      const wave = this.#links.sort(byPath)
      this.#links = []
      for (const link of wave) await this.#link(link)
    }
  }

  async #link({ holder, target, ...folder }: Link): Promise<void> {
    if (isWithin(holder, target)) {
      this.problems.push(notice(folder.path, 'a symbolic link to a folder that holds it: it is not followed'))
    } else if (this.#visited.has(target)) {
      this.problems.push(notice(folder.path, 'a symbolic link to a folder that is read already: it is not followed'))
    } else {
      await this.#folder({ ...folder, real: target })
    }
  }

  async #folder(folder: Folder): Promise<void> {
    if (this.#visited.has(folder.real)) return
    this.#visited.add(folder.real)
    const names = await this.#try(folder.path, () => readdir(folder.path))
    const known = new Set(names)
    for (const name of [...known].sort()) {
      if (!name.startsWith('.')) await this.#entry(folder, name, known)
    }
  }

  async #entry(folder: Folder, name: string, siblings: ReadonlySet<string>): Promise<void> {
    const path = join(folder.path, name)
    const entry = { argument: folder.argument, relative: join(folder.relative, name), path }
    const stats = await this.#try(path, () => stat(path))
    if (stats === null) return
    if (stats.isDirectory()) await this.#subfolder(entry, folder.real)
    else if (!name.endsWith(SIDECAR)) this.#file(entry, join(folder.real, name), stats)
    else if (!siblings.has(name.slice(0, -SIDECAR.length))) this.#orphan(path)
  }

  async #subfolder(entry: Found, holder: string): Promise<void> {
    const target = await this.#try(entry.path, () => realpath(entry.path))
    if (target === null) return
    if ((await lstat(entry.path)).isSymbolicLink()) this.#links.push({ ...entry, holder, target })
    else await this.#folder({ ...entry, real: target })
  }

  #file(found: Found, real: string, stats: Stats): void {
    if (this.#visited.has(real)) return
    this.#visited.add(real)
    if (stats.isFile()) this.files.push(found)
    else this.problems.push(skip(found.path, 'neither a file nor a folder'))
  }

  async #isSidecar(path: string): Promise<boolean> {
    if (!path.endsWith(SIDECAR)) return false
    const described = await stat(path.slice(0, -SIDECAR.length)).catch(() => null)
    if (described === null) this.#orphan(path)
    return true
  }

  #orphan(path: string): void {
    const file = basename(path).slice(0, -SIDECAR.length)
    this.problems.push(skip(path, `a sidecar whose file is missing: there is no ${file} beside it`))
  }

  async #try<T>(path: string, action: () => Promise<T>): Promise<T | null> {
    try {
      return await action()
    } catch (error) {
      const link = await lstat(path).catch(() => null)
      const dangling = link?.isSymbolicLink() && !(await stat(path).catch(() => null))
      const reason = dangling ? 'a symbolic link that leads nowhere' : errorReason(error)
      this.problems.push(skip(path, reason))
      return null
    }
  }
}

/**
 * Finds the files that the arguments name or hold, sorted by path, whatever the order of arguments or file system. Each
 * real folder is read once, so that links going round in circles end; dotfiles in folders and sidecars are left alone.
 */
export const walk = async (
  paths: readonly string[],
): Promise<{ readonly files: readonly Found[]; readonly problems: readonly Problem[] }> => {
  const found = new Walk()
  for (const argument of [...new Set(paths.map(tidy))].sort()) await found.argument(argument)
  await found.links()
  return { files: found.files.sort(byPath), problems: found.problems }
}

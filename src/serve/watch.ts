import { type FSWatcher, statSync, watch } from 'node:fs'
import { basename, dirname } from 'node:path'

/** Programs write a file in several steps; what follows within this time is one change. */
const CALM_MS = 300

/**
 * Calls `changed` whenever something in `paths` (files, and folders with all below them) has changed, once for changes
 * that follow each other closely. Returns what ends it.
 */
export function watchPaths(paths: readonly string[], changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const noted = () => {
    clearTimeout(timer)
    timer = setTimeout(changed, CALM_MS)
  }
  const watchers = paths.map((path) => watcherOf(path, noted))
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}

/** A file is watched in its folder: an editor that replaces it would leave a watch on the file itself behind. */
function watcherOf(path: string, noted: () => void): FSWatcher {
  if (statSync(path).isDirectory()) return watch(path, { recursive: true }, noted)
  return watch(dirname(path), (_, name) => {
    if (name === null || name.startsWith(basename(path))) noted()
  })
}

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compilePack, type Pack, type PackTables } from './pack.ts'

/** Every pack, by language code: each folder beside this file that holds an index is one. */
export const PACKS: ReadonlyMap<string, Pack> = await loadPacks(import.meta.dirname)

async function loadPacks(folder: string): Promise<Map<string, Pack>> {
  const extension = import.meta.filename.endsWith('.ts') ? 'ts' : 'js'
  const codes = readdirSync(folder).filter((name) => existsSync(join(folder, name, `index.${extension}`)))
  const packs = new Map<string, Pack>()
  for (const code of codes.sort()) {
    const { default: tables } = (await import(`./${code}/index.${extension}`)) as { default: PackTables }
    packs.set(code, compilePack(tables))
  }
  return packs
}

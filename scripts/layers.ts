/**
 * The layering lint: a folder of src/ imports only itself and the folders above it in LAYERS.
 * `node scripts/layers.ts [ROOT]` prints each import that breaks this and exits with 1 if there is one.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'
import { type Import, importsOf } from './lib/imports.ts'

const LAYERS = ['domain', 'read', 'text', 'lang', 'find', 'claim', 'link', 'ledger', 'store', 'export', 'serve', 'cli']
const LIBRARY = 'src/index.ts'

/** The broken imports below `root`, each as `file:line  reason`, in the order of the files' paths. */
export function brokenImports(root: string): string[] {
  return ['src', 'web'].flatMap((folder) =>
    sourceFiles(root, folder).flatMap((file) =>
      importsOf(file, readFileSync(join(root, file), 'utf8')).flatMap((one) => {
        const reason = reasonAgainst(file, one)
        return reason === null ? [] : [`${file}:${one.line}  ${reason} (${one.specifier || 'computed'})`]
      }),
    ),
  )
}

function sourceFiles(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => !path.includes('node_modules'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}

function reasonAgainst(file: string, { specifier, typeOnly }: Import): string | null {
  if (specifier === '') return 'nothing tells what this imports'
  if (!/^[./]/.test(specifier)) return null
  const target = targetOf(file, specifier)
  return file.startsWith('web/') ? againstWeb(target, typeOnly) : againstLayer(file, target)
}

/** The path below the root that a relative specifier names, or null if it leaves the root. */
function targetOf(file: string, specifier: string): string | null {
  const climbs = specifier.split('/').filter((part) => part === '..').length
  if (specifier.startsWith('/') || climbs >= file.split('/').length) return null
  return posix.join(posix.dirname(file), specifier.endsWith('/') ? `${specifier}_` : specifier)
}

function againstWeb(target: string | null, typeOnly: boolean): string | null {
  if (target?.startsWith('web/')) return null
  if (!target?.startsWith('src/')) return 'web may import only itself and the types of src'
  return typeOnly ? null : 'web may import only types from src'
}

function againstLayer(file: string, target: string | null): string | null {
  if (!target?.startsWith('src/')) return 'this leaves src'
  const from = layerOf(file)
  const to = layerOf(target)
  if (from === to) return null
  if (file === LIBRARY) return to === 'cli' || !LAYERS.includes(to) ? `${LIBRARY} may not import ${to}` : null
  if (!LAYERS.includes(from)) return `${from} has no place in the order of layers`
  if (from === 'cli') return target === LIBRARY ? null : `cli may import only ${LIBRARY}`
  const above = LAYERS.slice(0, LAYERS.indexOf(from))
  return above.includes(to) ? null : `${from} may not import ${to}`
}

/** The folder of src/ that a file lies in; for a file directly in src/ its own name. */
function layerOf(path: string): string {
  return path.split('/')[1] ?? ''
}

if (import.meta.main) {
  const broken = brokenImports(resolve(process.argv[2] ?? join(import.meta.dirname, '..')))
  for (const line of broken) console.error(line)
  console.log(broken.length === 0 ? 'layers: every import points upward' : `layers: ${broken.length} broken imports`)
  process.exitCode = broken.length === 0 ? 0 : 1
}

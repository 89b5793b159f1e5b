import { parseSync, Visitor } from 'oxc-parser'

/** One import or re-export of a module. */
export type Import = {
  /** What is imported, as written; of a computed one its constant beginning, `''` where it has none. */
  readonly specifier: string
  /** Whether nothing of it is left when types are stripped. */
  readonly typeOnly: boolean
  /** Counted from 1. */
  readonly line: number
}

type Names = readonly { readonly type: string; readonly importKind?: string; readonly exportKind?: string }[]
type Source = { readonly type: string; readonly value?: unknown; readonly quasis?: readonly Quasi[] }
type Quasi = { readonly value: { readonly cooked: string | null } }

/**
 * Every import in a TypeScript or JavaScript text: statements, re-exports, `import()` and `import()` types.
 * Throws where the text does not parse.
 */
export function importsOf(fileName: string, text: string): Import[] {
  const { program, errors } = parseSync(fileName, text)
  if (errors[0]) throw new SyntaxError(`${fileName}: ${errors[0].message}`)
  const found: Import[] = []
  const add = (start: number, source: Source, typeOnly: boolean) =>
    found.push({ specifier: constantPart(source), typeOnly, line: text.slice(0, start).split('\n').length })
  new Visitor({
    ImportDeclaration: (node) => add(node.start, node.source, node.importKind === 'type' || allTypes(node.specifiers)),
    ExportNamedDeclaration: (node) => {
      if (node.source) add(node.start, node.source, node.exportKind === 'type' || allTypes(node.specifiers))
    },
    ExportAllDeclaration: (node) => add(node.start, node.source, node.exportKind === 'type'),
    ImportExpression: (node) => add(node.start, node.source, false),
    TSImportType: (node) => add(node.start, node.source, true),
  }).visit(program)
  return found
}

function allTypes(names: Names): boolean {
  return names.length > 0 && names.every((name) => name.importKind === 'type' || name.exportKind === 'type')
}

function constantPart(source: Source): string {
  if (source.type === 'Literal') return String(source.value)
  return source.quasis?.[0]?.value.cooked ?? ''
}

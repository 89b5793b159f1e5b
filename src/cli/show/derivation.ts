import type { Derivation } from '../../index.ts'
import { quotation } from './layout.ts'

/** A derivation as a tree: each rule by its name, the words it fired over, and what it made of them. */
export function* derivationLines(derivation: Derivation, text: string, indent: string): Generator<string> {
  yield indent + node(derivation, text)
  yield* branches(derivation.parts, text, indent)
}

function* branches(parts: readonly Derivation[], text: string, indent: string): Generator<string> {
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1
    yield `${indent}${last ? '└ ' : '├ '}${node(part, text)}`
    yield* branches(part.parts, text, `${indent}${last ? '  ' : '│ '}`)
  }
}

const node = ({ rule, start, end, yields }: Derivation, text: string): string =>
  `${rule}  ${quotation(text.slice(start, end))}  → ${yields}`

import { Tags } from '../lang/tags.ts'
import { type Atom, atoms, tagged } from './time-atoms.ts'
import type { Scan } from './time-scan.ts'
import type { Shape, Timed } from './time-shape.ts'

/** The values that a pattern's atoms read, by atom name. */
export type Parts = Readonly<Record<string, unknown>>
/** One of several expressions that a rule makes of its stretch. */
export type Made = Omit<Timed, 'rule'>
/**
 * A rule: its pattern is a row of atoms, `?` after one that may be missing; a name that is no atom is a tag of the
 * table. It makes a shape of the whole stretch, several expressions of it, or nothing.
 */
export type TimeRule = {
  readonly name: string
  readonly pattern: string
  readonly make: (parts: Parts, scan: Scan, from: number, to: number) => Shape | readonly Made[] | null
}

type Element = { readonly name: string; readonly atom: Atom; readonly optional: boolean }
/** A rule whose pattern is taken apart. */
export type CompiledRule = TimeRule & {
  readonly elements: readonly Element[]
  readonly starts: ReadonlySet<string>
  /** How many digits a number has with which it begins, `null` where several lengths will do. */
  readonly digits: number | null
  /** Of each of these sets the sentence must have a tag. */
  readonly needs: readonly Tags[]
}

/** Signs are not counted among the tags of a sentence. */
const IS_TAG = /^(?:\p{L}+|#)$/u

/** The rule with its pattern taken apart, and what its first token may be (see {@link Atom}). */
export function compileRule(rule: TimeRule): CompiledRule {
  const elements = rule.pattern.split(' ').map((word) => {
    const name = word.replace('?', '')
    const atom: Atom = Object.hasOwn(atoms, name) ? atoms[name as keyof typeof atoms] : tagged(name)
    return { name, atom, optional: word.endsWith('?') }
  })
  const obliged = elements.findIndex((element) => !element.optional)
  const starts = new Set(elements.slice(0, obliged + 1).flatMap((element) => element.atom.starts))
  const needs = elements
    .filter(({ atom, optional }) => !optional && atom.starts.every((start) => IS_TAG.test(start)))
    .map(({ atom }) => Tags.of(...atom.starts))
  return { ...rule, elements, starts, digits: digitsOf(elements.slice(0, obliged + 1)), needs }
}

/** How many digits a number must have with which one of `first` begins, `null` where they do not agree. */
function digitsOf(first: readonly Element[]): number | null {
  const numbers = first.filter(({ atom }) => atom.starts.includes('#'))
  const digits = numbers[0]?.atom.digits ?? null
  return numbers.every(({ atom }) => atom.digits === digits) ? digits : null
}

/** The longest way to read a rule's elements from token `i` on; optional ones are read where they can be. */
export function matchRule({ elements }: CompiledRule, scan: Scan, i: number): Match | null {
  return walk(elements, 0, scan, i)
}

type Match = { readonly to: number; readonly parts: Record<string, unknown> }

/** Where the elements from `e` on end, `null` where they cannot be read; `parts` is filled from the last one to the first. */
function walk(elements: readonly Element[], e: number, scan: Scan, at: number): Match | null {
  const element = elements[e]
  if (!element) return { to: at, parts: {} }
  const read = element.atom.read(scan, at)
  const match = read && walk(elements, e + 1, scan, read.to)
  if (read && match) {
    if (!Object.hasOwn(match.parts, element.name)) match.parts[element.name] = read.value
    return match
  }
  return element.optional ? walk(elements, e + 1, scan, at) : null
}

import type { Shape } from '../text/shape.ts'
import { type Token, tokenAt } from '../text/tokens.ts'
import { isPiece } from './name-endings.ts'
import type { View } from './view.ts'

/** A word with what is joined to it by hyphens, apostrophes or dots without space: Nur-Sultan, O'Brien, Gazeta.Ru. */
export type Unit = {
  readonly from: number
  /** Behind its last token; a possessive ending is left out. */
  readonly to: number
  /** Where the next unit may start: behind the possessive too. */
  readonly next: number
  readonly shape: Shape | 'initial'
  readonly possessive: boolean
}

const JOINTS = new Set(['-', "'", '.', '&'])

/** The unit that starts at token `i`, or `null` where no word does. */
export function unitAt(view: View, i: number): Unit | null {
  const first = tokenAt(view.tokens, i)
  if (first?.kind !== 'word') return null
  const shape = first.shape ?? 'uncased'
  if (shape === 'capital' && first.end - first.start === 1 && sign(view, i + 1, '.')) {
    return { from: i, to: i + 2, next: i + 2, shape: 'initial', possessive: false }
  }
  let to = i + 1
  while (joins(view, to, shape)) to += 2
  const possessive = to > i && sign(view, to, "'")
  return { from: i, to, next: possessive ? behindPossessive(view, to) : to, shape, possessive }
}

/**
 * A joint and a word follow without space; a dot or an ampersand only before a capital, an apostrophe also inside a
 * capitalised word ("Qur'an"), but not where it parts an ending or a clipped word from it ("Chevron's", "L'usine").
 */
function joins(view: View, at: number, shape: Unit['shape']): boolean {
  const joint = view.tokens[at]
  const next = view.tokens[at + 1]
  if (!joint || !next || joint.space || next.space || !JOINTS.has(joint.norm) || next.kind === 'sign') return false
  if (joint.norm === '-') return next.kind === 'word' || shape !== 'lower'
  if (next.kind !== 'word' || shape === 'lower') return false
  return isCapital(next) || (joint.norm === "'" && shape !== 'uncased' && isInside(view, at))
}

/** The apostrophe at token `at` parts nothing from a name, neither before it nor behind. */
function isInside(view: View, at: number): boolean {
  return ![at - 1, at + 1].some((i) => isPiece(view.tokens[i]?.norm ?? '', view.pack.names.clipped ?? ''))
}

/** True when the word's first letter is a capital. */
export const isCapital = ({ shape }: Token): boolean => shape === 'capital' || shape === 'capitals'

/** A lone apostrophe ends a plural's possessive; a short word behind it belongs to it. */
function behindPossessive(view: View, at: number): number {
  const next = view.tokens[at + 1]
  return next && !next.space && next.kind === 'word' && next.norm.length === 1 ? at + 2 : at + 1
}

/** True when an unspaced sign stands at token `i`. */
function sign(view: View, i: number, norm: string): boolean {
  const token = view.tokens[i]
  return token !== undefined && !token.space && token.norm === norm
}

import { tokenAt } from '../text/tokens.ts'
import type { View } from './view.ts'

/** Capitals at least and at most that an acronym is made of. */
const SHORT = 2
const LONG = 12

/** "The National Institute of Statistics *(INE)* said": whether token `open` opens a bracket that holds a body's acronym alone. */
export function isAcronym({ tokens }: View, open: number): boolean {
  const [name, before] = [tokens[open + 1], tokenAt(tokens, open - 1)]
  return (
    (name?.shape === 'capitals' || name?.shape === 'capital') &&
    name.norm.length >= SHORT &&
    name.norm.length <= LONG &&
    tokens[open + 2]?.norm === ')' &&
    before?.kind === 'word' &&
    before.shape !== 'capitals'
  )
}

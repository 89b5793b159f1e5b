import type { Family } from '../data/roles.ts'
import { outline } from './shapes.ts'

/** The mark of a family of roles, beside words that say the role. */
export function Glyph({ family, r = 5 }: { family: Family; r?: number }) {
  return (
    <svg class={`glyph family-${family}`} width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={outline(family, r)} />
    </svg>
  )
}

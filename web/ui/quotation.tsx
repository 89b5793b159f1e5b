import type { Claim } from '../data/types.ts'
import { Signs } from './foreign.tsx'

/** A claim's exact words, in their own language and direction. */
export function Quotation({ claim }: { claim: Claim }) {
  return (
    <blockquote class="quotation" lang={claim.language === 'und' ? undefined : claim.language} dir="auto">
      <Signs words={claim.quote} />
    </blockquote>
  )
}

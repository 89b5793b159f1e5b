import type { Claim } from '../../index.ts'
import type { Style } from '../terminal.ts'
import { count, counted } from '../words/figures.ts'
import { objection } from '../words/meanings.ts'
import { chainWords } from '../words/voices.ts'
import { limited, quotation, wrap } from './layout.ts'
import type { Lookup } from './places.ts'

const CHAINS_SHOWN = 8
const CLAIMS_SHOWN = 6

/** Where a claim stands, its quotation and its id; and the sibling's words through which a garbled one was read. */
export function quotedClaim(claim: Claim, lookup: Lookup, { width, paint }: Style, indent: number): readonly string[] {
  const sibling = claim.through === null ? undefined : lookup.claim(claim.through)
  const through = sibling ? `  read through ${lookup.where(sibling)} ${quotation(sibling.quote)}` : ''
  const lines = wrap(`${lookup.where(claim)}  ${quotation(claim.quote)}  ${claim.id}${through}`, width, indent, 4)
  return lines.map((line) => line.replace(claim.id, paint.dim(claim.id)))
}

/** Who says so through whom, with the report's own objection. */
export const sayers = (claim: Claim): string => chainWords(claim) + objection(claim)

/** Claims under those who say so: the chain of speakers, then each claim's place and quotation. */
export function* claimsBySpeaker(claims: readonly Claim[], lookup: Lookup, style: Style): Generator<string> {
  yield* limited(
    [...Map.groupBy(claims, sayers)],
    CHAINS_SHOWN,
    ([chain, said]) => saidBy(chain, said, lookup, style),
    (left) => `      … ${counted(left, 'more chain')} of speakers: variorum ledger --json`,
  )
}

function* saidBy(chain: string, claims: readonly Claim[], lookup: Lookup, style: Style): Generator<string> {
  yield* wrap(chain, style.width, 6, 4)
  yield* limited(
    claims,
    CLAIMS_SHOWN,
    (claim) => quotedClaim(claim, lookup, style, 8),
    (left) => `        … ${count(left)} more: variorum ledger --json`,
  )
}

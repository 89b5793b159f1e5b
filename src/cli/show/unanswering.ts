import type { Claim, Ledger } from '../../index.ts'
import type { Style } from '../terminal.ts'
import { counted, figure, kindWords } from '../words/figures.ts'
import { limited, wrap } from './layout.ts'
import type { Lookup } from './places.ts'
import { quotedClaim, sayers } from './quoted-claims.ts'

const CLAIMS_SHOWN = 20

/** The claims that are no reading of any question, because they are denied or spoken of as possible. */
export function unanswering({ questions }: Ledger, claims: readonly Claim[]): readonly Claim[] {
  const answering = new Set(questions.flatMap(({ readings }) => readings.flatMap((reading) => reading.claims)))
  return claims.filter(({ id }) => !answering.has(id))
}

/** Claims outside the questions, each with who says so and where. */
export function* unansweringLines(claims: readonly Claim[], lookup: Lookup, style: Style): Generator<string> {
  yield* limited(
    claims,
    CLAIMS_SHOWN,
    (claim) => outsideLines(claim, lookup, style),
    (left) => `… ${counted(left, 'more claim')}: variorum claims --jsonl`,
  )
  yield ''
}

function* outsideLines(claim: Claim, lookup: Lookup, style: Style): Generator<string> {
  yield* wrap(`${figure(claim.quantity)} ${kindWords(claim.kind)} · ${sayers(claim)}`, style.width)
  yield* quotedClaim(claim, lookup, style, 4)
}

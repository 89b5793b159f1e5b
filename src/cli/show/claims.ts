import { type Case, type Claim, datesInWords } from '../../index.ts'
import type { Style } from '../terminal.ts'
import { figure, kindWords } from '../words/figures.ts'
import { wrap } from './layout.ts'
import { lookupOf } from './places.ts'
import { quotedClaim, sayers } from './quoted-claims.ts'

/** Every claim for a person: what, where, when and who says so, then its place and quotation. */
export function* claimLines(theCase: Case, style: Style): Generator<string> {
  if (theCase.claims.length === 0) yield 'No claim was found.'
  const lookup = lookupOf(theCase)
  let document = ''
  for (const { claim } of theCase.claims) {
    if (claim.document !== document) yield `${document === '' ? '' : '\n'}${style.paint.bold(claim.document)}`
    document = claim.document
    yield* wrap(summary(claim), style.width, 2, 2)
    yield* quotedClaim(claim, lookup, style, 6)
  }
}

function summary(claim: Claim): string {
  return [
    `${figure(claim.quantity)} ${kindWords(claim.kind)}`,
    claim.person?.name,
    claim.who?.quote.replace(/\s+/gu, ' '),
    claim.places.map(({ name }) => name).join(', '),
    claim.when && datesInWords(claim.when),
    sayers(claim),
  ]
    .filter((part) => part)
    .join(' · ')
}

import type { Claim } from '../data/types.ts'
import { Chain } from '../ui/chain.tsx'
import { useShared } from '../ui/context.ts'
import { Facts } from '../ui/facts.tsx'
import { Foreign } from '../ui/foreign.tsx'
import { Quotation } from '../ui/quotation.tsx'
import { Siglum } from '../ui/report-name.tsx'

/** Every claim with its number, quotation, speakers, facts, and where it stands. */
export function PrintedClaims() {
  const { model, text, passes } = useShared()
  const claims = model.dossier.claims.filter(({ id }) => passes(id))
  return (
    <section>
      <h2>{text.m.print.claims}</h2>
      {claims.map((claim) => (
        <PrintedClaim claim={claim} key={claim.id} />
      ))}
    </section>
  )
}

function PrintedClaim({ claim }: { claim: Claim }) {
  const { model, text } = useShared()
  const { m } = text
  return (
    <article class="printed-claim">
      <p class="number">{text.fill(m.print.number, { n: model.numberOf(claim.id) })}</p>
      <div>
        <p>
          <strong>
            {text.figure(claim.quantity)} · {text.word(m.kind, claim.kind)}
          </strong>
        </p>
        <Quotation claim={claim} />
        <p>
          <Chain claim={claim} />
        </p>
        <Facts claim={claim} />
        <p class="hash">
          <Siglum report={claim.report} /> <Foreign words={`${claim.document}, ${claim.start}–${claim.end}`} /> ·{' '}
          {claim.id}
        </p>
      </div>
    </article>
  )
}

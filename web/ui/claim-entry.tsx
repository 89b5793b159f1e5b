import { permalink } from '../data/route.ts'
import type { Claim } from '../data/types.ts'
import { Chain } from './chain.tsx'
import { useShared } from './context.ts'
import { Facts } from './facts.tsx'
import { Quotation } from './quotation.tsx'
import { ReportName } from './report-name.tsx'

/** A claim: its quotation, who says so through whom, its place and times, and its report. */
export function ClaimEntry({ claim }: { claim: Claim }) {
  const { model, text, route } = useShared()
  const chosen = route.target === claim.id
  return (
    <article class={`claim${chosen ? ' chosen' : ''}`} data-id={claim.id} aria-current={chosen ? 'true' : undefined}>
      <div class="told">
        <Quotation claim={claim} />
        <p class="says">
          <Chain claim={claim} />
        </p>
        <p class="in-report">
          <ReportName id={claim.report} target={claim.id} />{' '}
          <a href={permalink(claim.id)} class="permalink" title={text.m.page.link}>
            {text.fill(text.m.print.number, { n: model.numberOf(claim.id) })} · {claim.id}
          </a>
        </p>
      </div>
      <Facts claim={claim} />
    </article>
  )
}

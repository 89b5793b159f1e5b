import { viewLink } from '../../data/route.ts'
import type { Claim } from '../../data/types.ts'
import { Chain } from '../../ui/chain.tsx'
import { useShared } from '../../ui/context.ts'
import { Mixed } from '../../ui/mixed.tsx'
import { Quotation } from '../../ui/quotation.tsx'

/** A claim beside another on the same question: its figure, how it stands to the other, its quotation and speakers. */
export function CompareEntry({ claim, than }: { claim: Claim; than: Claim }) {
  const { model, text } = useShared()
  const relation = model.relationsOf(than.id).find(({ from, to }) => from === claim.id || to === claim.id)
  return (
    <article class="compare">
      <p>
        <a class="figure" href={viewLink('reading', claim.id)}>
          {text.figure(claim.quantity)}
        </a>{' '}
        {relation && <span class={`relation relation-${relation.type}`}>{text.m.relation[relation.type]}</span>}
      </p>
      <Quotation claim={claim} />
      <p class="says">
        <Chain claim={claim} />
      </p>
      {relation && (
        <details class="why">
          <summary>{text.m.contradictions.reason}</summary>
          <p>{text.m.relationMeaning[relation.type]}</p>
          <p class="reason">
            <Mixed words={relation.reason} />
          </p>
        </details>
      )}
    </article>
  )
}

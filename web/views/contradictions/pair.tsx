import type { Standing } from '../../data/relations.ts'
import type { Claim } from '../../data/types.ts'
import { Chain } from '../../ui/chain.tsx'
import { useShared } from '../../ui/context.ts'
import { Quotation } from '../../ui/quotation.tsx'
import { ReportName } from '../../ui/report-name.tsx'
import { FigureLink, Reason } from '../../ui/standing-entry.tsx'

const SHOWN = 30

/** Two figures that cannot both hold, or of which one denies the other: both quotations, and why. */
export function Pair({ standing }: { standing: Standing }) {
  const { model, text } = useShared()
  const { type, from, to, relations } = standing
  const { m } = text
  return (
    <article class="pair">
      <p class={`relation relation-${type}`}>{m.relation[type]}</p>
      <div class="sides">
        <Side claim={from} />
        <Side claim={to} />
      </div>
      <p class="why">{m.relationMeaning[type]}</p>
      <Reason standing={standing} />
      {relations.length > 1 && (
        <details>
          <summary>{text.plural(m.count.morePairs, relations.length - 1)}</summary>
          <ul>
            {relations.slice(1, SHOWN).map((relation) => {
              const [a, b] = [model.claim.get(relation.from), model.claim.get(relation.to)]
              return (
                a &&
                b && (
                  <li key={relation.from + relation.to}>
                    <FigureLink claim={a} /> · <FigureLink claim={b} />
                  </li>
                )
              )
            })}
          </ul>
        </details>
      )}
    </article>
  )
}

function Side({ claim }: { claim: Claim }) {
  const { text } = useShared()
  return (
    <div class="side">
      <p class="value">{text.figure(claim.quantity)}</p>
      <Quotation claim={claim} />
      <p class="says">
        <Chain claim={claim} />
      </p>
      <p class="in-report">
        <ReportName id={claim.report} target={claim.id} />
        {claim.said && <span class="quiet"> {text.period(claim.said)}</span>}
      </p>
    </div>
  )
}

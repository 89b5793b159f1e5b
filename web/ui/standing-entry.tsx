import type { Standing } from '../data/relations.ts'
import { permalink } from '../data/route.ts'
import type { Claim } from '../data/types.ts'
import { useShared } from './context.ts'
import { Mixed } from './mixed.tsx'
import { Siglum } from './report-name.tsx'

/** How two figures stand to each other, in one line, with the program's reason. */
export function StandingEntry({ standing: { type, from, to, first, relations } }: { standing: Standing }) {
  const { model, text } = useShared()
  const title = model.questionOf.get(from.id)?.title
  const reason = title ? first.reason.replaceAll(`"${title}"`, 'this question') : first.reason
  return (
    <>
      <span class={`relation relation-${type}`}>{text.m.relation[type]}</span> <FigureLink claim={from} /> ·{' '}
      <FigureLink claim={to} />
      <span class="reason">
        <Mixed words={reason} />
      </span>
      {relations.length > 1 && <span class="quiet">{text.plural(text.m.count.morePairs, relations.length - 1)}</span>}
    </>
  )
}

/** A figure and the siglum of its report, leading to the claim. */
export function FigureLink({ claim }: { claim: Claim }) {
  const { text } = useShared()
  return (
    <a class="figure-link" href={permalink(claim.id)}>
      {text.figure(claim.quantity)} <Siglum report={claim.report} />
    </a>
  )
}

import type { Standing } from '../data/relations.ts'
import { permalink } from '../data/route.ts'
import type { Claim } from '../data/types.ts'
import { useShared } from './context.ts'
import { Mixed } from './mixed.tsx'
import { Siglum } from './report-name.tsx'

/** Two figures that stand to each other in some way, with the program's reason. */
export function StandingEntry({ standing }: { standing: Standing }) {
  const { text } = useShared()
  const { from, to, relations } = standing
  return (
    <>
      <FigureLink claim={from} /> · <FigureLink claim={to} />{' '}
      {relations.length > 1 && <span class="quiet">{text.plural(text.m.count.morePairs, relations.length - 1)}</span>}
      <Reason standing={standing} />
    </>
  )
}

/** The program's reason for a relation, which it gives in English; the question's own title becomes "this question". */
export function Reason({ standing: { first, from } }: { standing: Standing }) {
  const { model } = useShared()
  const title = model.questionOf.get(from.id)?.title
  return (
    <p class="reason">
      <Mixed words={title ? first.reason.split(`"${title}"`).join('this question') : first.reason} />
    </p>
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

import { grouped } from '../data/relations.ts'
import type { Claim } from '../data/types.ts'
import { useShared } from '../ui/context.ts'
import { Reason } from '../ui/standing-entry.tsx'

/** What contradicts, updates, corrects or denies what, by the numbers of the claims, with the reason. */
export function PrintedRelations() {
  const { model, text, passes } = useShared()
  const { m } = text
  const relations = model.dossier.relations.filter(({ from, to }) => passes(from) || passes(to))
  const standings = grouped(relations, model, ['contradicts', 'denies', 'corrects', 'updates'])
  const called = ({ id, quantity }: Claim) =>
    `${text.figure(quantity)} (${text.fill(m.print.number, { n: model.numberOf(id) })})`
  if (standings.length === 0) return null
  return (
    <section>
      <h2>{m.print.relations}</h2>
      {standings.map((standing) => (
        <article class="printed-relation" key={standing.first.from + standing.first.to}>
          <p>
            <strong>{m.relation[standing.type]}</strong>: {called(standing.from)} · {called(standing.to)}
            {standing.relations.length > 1 && <> · {text.plural(m.count.morePairs, standing.relations.length - 1)}</>}
          </p>
          <Reason standing={standing} />
        </article>
      ))}
    </section>
  )
}

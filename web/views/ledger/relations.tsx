import { useState } from 'preact/hooks'
import { groupBy } from '../../data/group.ts'
import { standingsOf } from '../../data/relations.ts'
import type { Question } from '../../data/types.ts'
import { useShared } from '../../ui/context.ts'
import { StandingEntry } from '../../ui/standing-entry.tsx'

/** How many of each type stand open. */
const SHOWN = 3

/** How the claims of a question stand to each other, each with its reason. */
export function Relations({ question }: { question: Question }) {
  const { model, text } = useShared()
  const [all, setAll] = useState(false)
  const standings = standingsOf(question, model)
  if (standings.length === 0) return null
  const shown = all
    ? standings
    : [...groupBy(standings, ({ type }) => type).values()].flatMap((alike) => alike.slice(0, SHOWN))
  return (
    <section class="relations">
      <h4>{text.m.question.relations}</h4>
      <ul>
        {shown.map((standing) => (
          <li key={standing.first.from + standing.first.to}>
            <StandingEntry standing={standing} />
          </li>
        ))}
      </ul>
      {shown.length < standings.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {text.fill(text.m.page.more, { n: standings.length })}
        </button>
      )}
    </section>
  )
}

import { useState } from 'preact/hooks'
import { groupBy } from '../../data/group.ts'
import { type Standing, standingsOf } from '../../data/relations.ts'
import type { Question, RelationType } from '../../data/types.ts'
import { useShared } from '../../ui/context.ts'
import { StandingEntry } from '../../ui/standing-entry.tsx'

/** How many of each type stand open. */
const SHOWN = 3

/** How the claims of a question stand to each other: by type, what the type means, and each pair with its reason. */
export function Relations({ question }: { question: Question }) {
  const { model, text } = useShared()
  const byType = groupBy(standingsOf(question, model), ({ type }) => type)
  if (byType.size === 0) return null
  return (
    <section class="relations">
      <h4>{text.m.question.relations}</h4>
      {[...byType].map(([type, standings]) => (
        <Type type={type} standings={standings} key={type} />
      ))}
    </section>
  )
}

function Type({ type, standings }: { type: RelationType; standings: readonly Standing[] }) {
  const { text } = useShared()
  const [all, setAll] = useState(false)
  const shown = all ? standings : standings.slice(0, SHOWN)
  return (
    <div class="relation-type">
      <p>
        <span class={`relation relation-${type}`}>{text.m.relation[type]}</span>{' '}
        <span class="quiet">{text.m.relationMeaning[type]}</span>
      </p>
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
    </div>
  )
}

import { useMemo, useState } from 'preact/hooks'
import { type Moment, momentsOf } from '../../data/timeline.ts'
import { useShared } from '../../ui/context.ts'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { MomentEntry, type Shown } from './moment-entry.tsx'

const CHOICES: readonly Shown[] = ['both', 'events', 'statements']

/** What happened on which day, and what was stated on it. */
export function TimelineView() {
  const { model, text, passes } = useShared()
  const { m } = text
  const [shown, setShown] = useState<Shown>('both')
  const moments = useMemo(
    () => momentsOf(model, passes).filter((moment) => holds(moment, shown)),
    [model, passes, shown],
  )
  const undated = model.dossier.claims.filter(
    ({ id, when, said }) => passes(id) && when === null && said === null,
  ).length
  const render = useMemo(() => (moment: Moment) => <MomentEntry moment={moment} shown={shown} />, [shown])
  return (
    <div class="timeline">
      <p class="view-meaning">{m.timeline.meaning}</p>
      <div class="switch" role="group" aria-label={m.timeline.show}>
        {CHOICES.map((one) => (
          <button type="button" aria-pressed={shown === one} onClick={() => setShown(one)} key={one}>
            {m.timeline[one]}
          </button>
        ))}
      </div>
      {moments.length === 0 && <p class="quiet">{m.page.nothing}</p>}
      <VirtualList items={moments} keyOf={keyOf} estimate={estimate} render={render} />
      {undated > 0 && (
        <p class="quiet">
          {m.timeline.undated}: {text.plural(m.count.claims, undated)}
        </p>
      )}
    </div>
  )
}

function holds({ events, statements, published }: Moment, shown: Shown): boolean {
  if (shown === 'events') return events.length > 0
  return shown === 'statements' ? statements.length + published.length > 0 : true
}

const keyOf = ({ start, end }: Moment): string => `${start}/${end}`
const estimate = ({ events, statements, published }: Moment): number =>
  60 + events.length * 40 + statements.length * 32 + published.length * 28

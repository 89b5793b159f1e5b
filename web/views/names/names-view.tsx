import { useMemo, useState } from 'preact/hooks'
import { fold } from '../../data/fold.ts'
import { type Known, knownOf } from '../../data/names.ts'
import type { Entity } from '../../data/types.ts'
import { useShared } from '../../ui/context.ts'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { EntityEntry } from './entity-entry.tsx'

const TYPES = ['all', 'person', 'organization', 'place'] as const

type Item = { readonly entity: Entity; readonly known: Known }

/** Everybody and every place that is named, with every spelling, and what is said of them and by them. */
export function NamesView() {
  const { model, text, route, filter, passes } = useShared()
  const { m } = text
  const [type, setType] = useState<(typeof TYPES)[number]>('all')
  const known = useMemo(() => knownOf(model), [model])
  const items = useMemo(() => {
    const words = fold(filter.search).split(/\s+/u)
    const others = Object.values({ ...filter, search: '' }).some((wish) => wish !== '')
    return model.dossier.entities
      .map((entity) => ({ entity, known: known(entity.id) }))
      .filter(({ entity, known: { of, by } }) => {
        if (entity.id === route.target) return true
        if (type !== 'all' && entity.type !== type) return false
        if (others) return [...of, ...by].some(({ id }) => passes(id))
        const spelt = fold([entity.name, ...Object.values(entity.names).flat()].join(' '))
        return words.every((word) => spelt.includes(word))
      })
      .sort((a, b) => b.entity.mentions - a.entity.mentions)
  }, [model, known, type, filter, passes, route.target])
  return (
    <div class="names">
      <p class="view-meaning">{m.names.meaning}</p>
      <div class="switch" role="group" aria-label={m.timeline.show}>
        {TYPES.map((one) => (
          <button type="button" aria-pressed={type === one} onClick={() => setType(one)} key={one}>
            {m.names[one]}
          </button>
        ))}
      </div>
      {items.length === 0 && <p class="quiet">{m.page.nothing}</p>}
      <VirtualList items={items} keyOf={keyOf} estimate={estimate} render={render} target={route.target} />
    </div>
  )
}

const keyOf = ({ entity }: Item): string => entity.id
const estimate = (): number => 150
const render = ({ entity, known }: Item) => <EntityEntry entity={entity} known={known} />

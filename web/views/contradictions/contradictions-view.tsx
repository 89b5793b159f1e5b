import { useMemo } from 'preact/hooks'
import type { Model } from '../../data/model.ts'
import { grouped, type Standing } from '../../data/relations.ts'
import { permalink } from '../../data/route.ts'
import type { Question } from '../../data/types.ts'
import { useShared } from '../../ui/context.ts'
import { QuestionTitle } from '../../ui/question-title.tsx'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { Pair } from './pair.tsx'

type Item = { readonly question: Question } | { readonly standing: Standing }

/** Every contradiction and denial, by question, each with both quotations and the reason. */
export function ContradictionsView() {
  const { model, text, passes, route } = useShared()
  const items = useMemo(() => itemsOf(model, passes), [model, passes])
  return (
    <div class="contradictions">
      <p class="view-meaning">{text.m.contradictions.meaning}</p>
      {items.length === 0 && <p class="quiet">{text.m.contradictions.none}</p>}
      <VirtualList items={items} keyOf={keyOf} estimate={estimate} render={render} target={route.target} />
    </div>
  )
}

function itemsOf(model: Model, passes: (id: string) => boolean): readonly Item[] {
  return model.dossier.questions.flatMap((question): Item[] => {
    const ids = new Set(model.claimsOf(question).map(({ id }) => id))
    const relations = new Set(
      [...ids].flatMap((id) => model.relationsOf(id)).filter(({ from, to }) => passes(from) || passes(to)),
    )
    const standings = grouped([...relations], model, ['contradicts', 'denies'])
    return standings.length === 0 ? [] : [{ question }, ...standings.map((standing) => ({ standing }))]
  })
}

const keyOf = (item: Item): string =>
  'question' in item ? item.question.id : `${item.standing.first.from} ${item.standing.first.to}`
const estimate = (item: Item): number => ('question' in item ? 70 : 260)
const render = (item: Item) =>
  'question' in item ? (
    <h2 class="pair-head">
      <a href={permalink(item.question.id)}>
        <QuestionTitle question={item.question} />
      </a>
    </h2>
  ) : (
    <Pair standing={item.standing} />
  )

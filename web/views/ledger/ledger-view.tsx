import { useMemo } from 'preact/hooks'
import type { Model } from '../../data/model.ts'
import type { Claim, Question, Status } from '../../data/types.ts'
import { ClaimEntry } from '../../ui/claim-entry.tsx'
import { useShared } from '../../ui/context.ts'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { Legend } from './legend.tsx'
import { QuestionCard } from './question-card.tsx'

const ORDER: readonly Status[] = ['contradicted', 'compatible', 'agreed', 'single-voice']

type Item =
  | { readonly head: Status | 'outside'; readonly n: number }
  | { readonly question: Question }
  | { readonly claim: Claim }

/** The questions, contradicted first, then the claims that answer none. */
export function LedgerView() {
  const { model, text, passes, route } = useShared()
  const items = useMemo(() => itemsOf(model, passes, route.target), [model, passes, route.target])
  const target = route.target && (model.questionOf.get(route.target)?.id ?? route.target)
  return (
    <div class="ledger">
      <Legend />
      {items.length === 0 && <p class="quiet">{text.m.page.nothing}</p>}
      <VirtualList items={items} keyOf={keyOf} estimate={estimate} render={render} target={target} />
    </div>
  )
}

function itemsOf(model: Model, passes: (id: string) => boolean, target: string | null): readonly Item[] {
  const shown = (id: string) => passes(id) || id === target
  const questions = model.dossier.questions.filter(
    (question) => question.id === target || model.claimsOf(question).some(({ id }) => shown(id)),
  )
  const outside = model.dossier.claims.filter(({ id }) => !model.questionOf.has(id) && shown(id))
  return [
    ...ORDER.flatMap((status) => {
      const those = questions.filter((question) => question.status === status)
      return those.length === 0 ? [] : [{ head: status, n: those.length }, ...those.map((question) => ({ question }))]
    }),
    ...(outside.length === 0
      ? []
      : [{ head: 'outside' as const, n: outside.length }, ...outside.map((claim) => ({ claim }))]),
  ]
}

function keyOf(item: Item): string {
  return 'head' in item ? item.head : 'question' in item ? item.question.id : item.claim.id
}

function estimate(item: Item): number {
  if ('head' in item) return 90
  if ('claim' in item) return 160
  const { readings } = item.question
  const claims = readings.reduce((sum, reading) => sum + Math.min(8, reading.claims.length), 0)
  return 140 + (readings.length > 1 ? 80 + readings.length * 30 : 0) + readings.length * 50 + claims * 140
}

function render(item: Item) {
  if ('head' in item) return <Head {...item} />
  return 'question' in item ? <QuestionCard question={item.question} /> : <ClaimEntry claim={item.claim} />
}

function Head({ head, n }: { head: Status | 'outside'; n: number }) {
  const { text } = useShared()
  const { m } = text
  const outside = head === 'outside'
  return (
    <header class={`part-head head-${head}`}>
      <h2>
        {outside ? m.outside.title : m.status[head]}{' '}
        <span class="n">{text.plural(outside ? m.count.claims : m.count.questions, n)}</span>
      </h2>
      <p>{outside ? m.outside.meaning : m.statusMeaning[head]}</p>
    </header>
  )
}

import { useMemo } from 'preact/hooks'
import { isOpen } from '../../data/filter.ts'
import { groupBy } from '../../data/group.ts'
import { searched } from '../../data/searched.ts'
import type { Mention } from '../../data/types.ts'
import { useShared } from '../../ui/context.ts'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { PassedNumber } from './passed-number.tsx'
import { Silent } from './silent.tsx'

type Item = { readonly reason: string; readonly n: number } | { readonly mention: Mention }

/** The numbers that became no claim, by reason, the dates that do not fit, and what yielded nothing. */
export function PassedView() {
  const { model, text, filter } = useShared()
  const { m } = text
  const items = useMemo(() => {
    const reports = filter.report === '' ? null : model.report.get(filter.report)
    const shown = model.dossier.mentions.filter((mention) => {
      if (mention.kind !== 'quantity' && mention.kind !== 'time') return false
      if (
        reports &&
        (mention.document !== reports.document || mention.start < reports.start || mention.start >= reports.end)
      )
        return false
      if (
        filter.language !== '' &&
        model.dossier.reports.find((one) => one.document === mention.document)?.language !== filter.language
      )
        return false
      return (
        filter.search === '' ||
        searched(mention.quote, { start: 0, end: mention.quote.length }, filter.search).length > 0
      )
    })
    return [...groupBy(shown, reasonOf)]
      .sort(([a, x], [b, y]) => LIKELY.indexOf(b) - LIKELY.indexOf(a) || y.length - x.length)
      .flatMap(([reason, mentions]): Item[] => [
        { reason, n: mentions.length },
        ...mentions.map((mention) => ({ mention })),
      ])
  }, [model, filter])
  return (
    <div class="passed">
      <p class="view-meaning">{m.passedView.meaning}</p>
      {isOpen(filter) && <Silent />}
      {items.length === 0 && <p class="quiet">{m.passedView.none}</p>}
      <VirtualList items={items} keyOf={keyOf} estimate={estimate} render={render} />
    </div>
  )
}

const ODD = 'odd'
/** The reasons under which something missed is likeliest to be found, the likeliest last. */
const LIKELY = [ODD, 'hypothetical', 'no-fate']
const reasonOf = (mention: Mention): string => (mention.kind === 'quantity' ? (mention.passed ?? '') : ODD)
const keyOf = (item: Item): string =>
  'reason' in item ? item.reason : `${item.mention.document} ${item.mention.start} ${item.mention.end}`
const estimate = (item: Item): number => ('reason' in item ? 70 : 64)
const render = (item: Item) => ('reason' in item ? <Head {...item} /> : <PassedNumber mention={item.mention} />)

function Head({ reason, n }: { reason: string; n: number }) {
  const { text } = useShared()
  const { m } = text
  return (
    <h2 class="reason-head">
      {reason === ODD ? m.passedView.odd : text.word(m.passed, reason)}{' '}
      <span class="n">{text.plural(m.count.numbers, n)}</span>
    </h2>
  )
}

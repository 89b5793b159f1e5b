import { useMemo } from 'preact/hooks'
import { paragraphs } from '../../data/paragraphs.ts'
import { familyOf } from '../../data/roles.ts'
import { viewLink } from '../../data/route.ts'
import { searched } from '../../data/searched.ts'
import { type Stretch, stretches } from '../../data/stretches.ts'
import type { Claim, Report } from '../../data/types.ts'
import { useShared } from '../../ui/context.ts'
import { Signs } from '../../ui/foreign.tsx'
import { VirtualList } from '../../ui/virtual-list.tsx'

type Span = { readonly start: number; readonly end: number }
/** What marks a stretch of the text: a claim, the passage that the address names, or words that are searched for. */
type Mark = Span & { readonly claim?: Claim; readonly as: 'claim' | 'passage' | 'found' }
type Props = { readonly report: Report; readonly chosen: Claim | null; readonly passage: Span | null }

/** A report's own text, its claims marked; a marked claim can be chosen. */
export function ReportText({ report, chosen, passage }: Props) {
  const { model, filter } = useShared()
  const text = model.document.get(report.document)?.text ?? ''
  const lines = useMemo(() => paragraphs(text, report), [text, report])
  const marks = useMemo<readonly Mark[]>(
    () => [
      ...model
        .claimsIn(report.id)
        .map((claim) => ({ start: claim.start, end: claim.end, claim, as: 'claim' as const })),
      ...(passage ? [{ ...passage, as: 'passage' as const }] : []),
      ...searched(text, report, filter.search).map((span) => ({ ...span, as: 'found' as const })),
    ],
    [model, report, passage, text, filter.search],
  )
  const at = chosen ?? passage
  const target = at && lines.find(({ start, end }) => start <= at.start && at.start < end)
  return (
    <div class="report-text" lang={report.language === 'und' ? undefined : report.language}>
      <VirtualList
        items={lines}
        keyOf={keyOf}
        estimate={estimate}
        target={target ? keyOf(target) : null}
        render={({ start, end }) => (
          <p dir="auto">
            {stretches(start, end, marks).map((stretch) => (
              <Piece key={stretch.start} stretch={stretch} text={text} chosen={chosen} />
            ))}
          </p>
        )}
      />
    </div>
  )
}

const keyOf = ({ start }: Span): string => String(start)
const estimate = ({ start, end }: Span): number => 20 + Math.ceil((end - start) / 65) * 30

function Piece({
  stretch: { start, end, mark },
  text,
  chosen,
}: {
  stretch: Stretch<Mark>
  text: string
  chosen: Claim | null
}) {
  const words = <Signs words={text.slice(start, end)} />
  if (mark === null) return words
  if (!mark.claim) return <mark class={mark.as}>{words}</mark>
  const current = mark.claim.id === chosen?.id
  return (
    <a
      class={`claim-mark family-${familyOf(mark.claim)}`}
      href={viewLink('reading', mark.claim.id)}
      aria-current={current ? 'true' : undefined}
    >
      {words}
    </a>
  )
}

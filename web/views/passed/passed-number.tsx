import { passageId, viewLink } from '../../data/route.ts'
import type { Mention } from '../../data/types.ts'
import { useShared } from '../../ui/context.ts'
import { Foreign, Signs } from '../../ui/foreign.tsx'
import { Mixed } from '../../ui/mixed.tsx'

const AROUND = 70

/** A number that became no claim, in the words around it. */
export function PassedNumber({ mention }: { mention: Mention }) {
  const { model, text } = useShared()
  const document = model.document.get(mention.document)
  const report = model.dossier.reports.find(
    (one) => one.document === mention.document && one.start <= mention.start && mention.start < one.end,
  )
  const whole = document?.text ?? ''
  const before = around(whole.slice(Math.max(0, mention.start - AROUND), mention.start), 'before')
  const after = around(whole.slice(mention.end, mention.end + AROUND), 'after')
  return (
    <article class="passed-number">
      <p lang={report?.language === 'und' ? undefined : report?.language} dir="auto">
        <Signs words={before} />
        <a href={viewLink('reading', passageId(document?.sha256 ?? '', mention.start, mention.end))}>
          <Signs words={mention.quote} />
        </a>
        <Signs words={after} />
      </p>
      <p class="quiet">
        {mention.kind === 'quantity' && `${text.figure(mention.value)} · `}
        {mention.kind === 'time' && mention.anomaly && (
          <>
            <Mixed words={mention.anomaly} /> ·{' '}
          </>
        )}
        <Foreign words={mention.document} />
      </p>
    </article>
  )
}

/** What stands on one side of a number in its own line, cut at a word. */
function around(words: string, side: 'before' | 'after'): string {
  if (side === 'before') {
    const line = words.slice(words.lastIndexOf('\n') + 1)
    return words.length === AROUND && line === words ? `…${line.replace(/^\S*/u, '')}` : line
  }
  const line = words.split('\n')[0] ?? ''
  return words.length === AROUND && line === words ? `${line.replace(/\S*$/u, '')}…` : line
}

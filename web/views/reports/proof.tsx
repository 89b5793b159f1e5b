import { passageId, viewLink } from '../../data/route.ts'
import type { CopyPair } from '../../data/types.ts'
import { useShared } from '../../ui/context.ts'
import { Folded } from '../../ui/folded.tsx'
import { Signs } from '../../ui/foreign.tsx'
import { Mixed } from '../../ui/mixed.tsx'
import { ReportName } from '../../ui/report-name.tsx'

const SHOWN = 40
const LONGEST = 1200

/** Why two reports are taken to descend from one text: the reason, and the passages that stand in both, side by side. */
export function Proof({ pair }: { pair: CopyPair }) {
  const { text } = useShared()
  return (
    <Folded class="proof" summary={text.plural(text.m.reports.proof, pair.evidence.length)}>
      {() => (
        <>
          <p class="reason">
            <Mixed words={pair.reason} />
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">
                  <ReportName id={pair.a} />
                </th>
                <th scope="col">
                  <ReportName id={pair.b} />
                </th>
              </tr>
            </thead>
            <tbody>
              {pair.evidence.slice(0, SHOWN).map(({ a, b }) => (
                <tr key={`${a} ${b}`}>
                  <Passage report={pair.a} span={a} />
                  <Passage report={pair.b} span={b} />
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Folded>
  )
}

function Passage({ report, span: [start, end] }: { report: string; span: readonly [number, number] }) {
  const { model, text } = useShared()
  const told = model.report.get(report)
  const document = model.document.get(told?.document ?? '')
  const words = document?.text.slice(start, Math.min(end, start + LONGEST)) ?? ''
  return (
    <td lang={told?.language === 'und' ? undefined : told?.language} dir="auto">
      <Signs words={words} />
      {end - start > LONGEST && '…'}{' '}
      <a
        class="permalink"
        href={viewLink('reading', passageId(document?.sha256 ?? '', start, end))}
        title={text.m.fact.inContext}
      >
        <span aria-hidden="true">¶</span>
        <span class="unseen">{text.m.fact.inContext}</span>
      </a>
    </td>
  )
}

import { viewLink } from '../data/route.ts'
import type { Report } from '../data/types.ts'
import { useShared } from './context.ts'
import { Foreign } from './foreign.tsx'

/** A report's siglum. */
export function Siglum({ report }: { report: string }) {
  const { model } = useShared()
  return <span class="siglum">{model.siglum(report)}</span>
}

/** What a report is called: its publisher or title, else its document. */
export const reportLabel = (report: Report): string => report.publisher ?? report.title ?? report.id

/** A report by its siglum and name, leading to where it can be read. */
export function ReportName({ id, target }: { id: string; target?: string }) {
  const { model } = useShared()
  const report = model.report.get(id)
  return (
    <a class="report-name" href={viewLink('reading', target ?? id)}>
      <Siglum report={id} /> {report ? <Foreign words={reportLabel(report)} lang={report.language} /> : id}
    </a>
  )
}

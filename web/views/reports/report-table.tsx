import { viewLink } from '../../data/route.ts'
import type { Report } from '../../data/types.ts'
import { useShared } from '../../ui/context.ts'
import { Foreign } from '../../ui/foreign.tsx'
import { reportLabel, Siglum } from '../../ui/report-name.tsx'
import { VirtualList } from '../../ui/virtual-list.tsx'

/** Every report: siglum, title, publisher, date, language, origin and how many claims it makes. */
export function ReportTable() {
  const { model } = useShared()
  return <VirtualList items={model.dossier.reports} keyOf={keyOf} estimate={estimate} render={render} />
}

const keyOf = ({ id }: Report): string => id
const estimate = (): number => 76
const render = (report: Report) => <Row report={report} />

function Row({ report }: { report: Report }) {
  const { model, text } = useShared()
  const { m } = text
  const document = model.document.get(report.document)
  const origin = model.dossier.origins[model.originOf(report.id)] ?? []
  const others = origin.filter((id) => id !== report.id)
  return (
    <article class="report-row" id={`report-${report.id}`}>
      <p class="report-title">
        <a href={viewLink('reading', report.id)}>
          <Siglum report={report.id} /> <Foreign words={report.title ?? reportLabel(report)} lang={report.language} />
        </a>
      </p>
      <p class="report-facts">
        {report.publisher && <Foreign words={report.publisher} lang={report.language} />}
        {document?.author && <Foreign words={document.author} />}
        <span>{report.published ? text.date(report.published) : m.timeline.undated}</span>
        <span>{text.language(report.language)}</span>
        <span>{text.plural(m.count.claims, model.claimsIn(report.id).length)}</span>
        {others.length > 0 && (
          <span>{text.fill(m.reading.copies, { reports: text.list(others.map((id) => model.siglum(id))) })}</span>
        )}
        {report.takenFrom.length > 0 && (
          <Foreign words={text.fill(m.reports.takenFrom, { sources: report.takenFrom.join('; ') })} />
        )}
      </p>
      <p class="report-facts quiet">
        <Foreign words={report.document} />
        {document?.url && <Foreign words={document.url} />}
      </p>
    </article>
  )
}

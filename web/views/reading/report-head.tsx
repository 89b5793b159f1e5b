import type { Report } from '../../data/types.ts'
import { useShared } from '../../ui/context.ts'
import { Foreign } from '../../ui/foreign.tsx'
import { reportLabel, Siglum } from '../../ui/report-name.tsx'

/** What a report is: its title, who published it when and in which language, and its document. */
export function ReportHead({ report }: { report: Report }) {
  const { model, text } = useShared()
  const document = model.document.get(report.document)
  const facts = [
    report.publisher && <Foreign words={report.publisher} lang={report.language} />,
    document?.author && <Foreign words={document.author} />,
    report.published && text.date(report.published),
    text.language(report.language),
    <Foreign words={report.document} key="document" />,
  ].filter((fact) => fact)
  return (
    <header class="report-head">
      <h2>
        <Siglum report={report.id} /> <Foreign words={report.title ?? reportLabel(report)} lang={report.language} />
      </h2>
      <p class="quiet">
        {facts.map((fact, i) => (
          <span key={i}>
            {i > 0 && ' · '}
            {fact}
          </span>
        ))}
      </p>
    </header>
  )
}

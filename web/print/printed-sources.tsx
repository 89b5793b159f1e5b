import type { Report } from '../data/types.ts'
import { useShared } from '../ui/context.ts'
import { Foreign } from '../ui/foreign.tsx'
import { reportLabel, Siglum } from '../ui/report-name.tsx'

/** Every report with its sign, and the document it stands in: name, SHA-256, size and type. */
export function PrintedSources() {
  const { model, text } = useShared()
  return (
    <section>
      <h2>{text.m.print.sources}</h2>
      {model.dossier.reports.map((report) => (
        <Source report={report} key={report.id} />
      ))}
    </section>
  )
}

function Source({ report }: { report: Report }) {
  const { model, text } = useShared()
  const document = model.document.get(report.document)
  const others = (model.dossier.origins[model.originOf(report.id)] ?? []).filter((id) => id !== report.id)
  const facts = [
    report.publisher && <Foreign words={report.publisher} />,
    document?.author && <Foreign words={document.author} />,
    report.published && text.date(report.published),
    text.language(report.language),
    document?.url && <Foreign words={document.url} />,
    others.length > 0 && text.fill(text.m.reading.copies, { reports: text.list(others.map((id) => model.siglum(id))) }),
  ].filter((fact) => fact)
  return (
    <div class="source">
      <Siglum report={report.id} />
      <div>
        <p>
          <Foreign words={report.title ?? reportLabel(report)} lang={report.language} />
          {facts.map((fact, i) => (
            <span key={i}> · {fact}</span>
          ))}
        </p>
        <p class="hash" dir="ltr">
          <Foreign words={report.id} /> · {document?.mediaType} · {text.plural(text.m.fact.bytes, document?.size ?? 0)}
          <br />
          SHA-256 {report.sha256}
        </p>
      </div>
    </div>
  )
}

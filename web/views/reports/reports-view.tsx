import { useEffect, useMemo } from 'preact/hooks'
import { useShared } from '../../ui/context.ts'
import { OriginTree } from './origin-tree.tsx'
import { ReportTable } from './report-table.tsx'

/** Who published what, when and in which language, and which reports descend from one text. */
export function ReportsView() {
  const { model, text, route } = useShared()
  const { m } = text
  const shared = useMemo(() => model.dossier.origins.filter((reports) => reports.length > 1), [model])
  useEffect(() => {
    if (route.target) document.getElementById(`report-${route.target}`)?.scrollIntoView({ block: 'center' })
  }, [route.target])
  return (
    <div class="reports">
      <p class="view-meaning">{m.reports.meaning}</p>
      <section>
        <h2>{m.reports.shared}</h2>
        <p class="quiet">{m.page.presumed}</p>
        {shared.length === 0 && <p>{m.reports.noCopies}</p>}
        {shared.map((reports) => (
          <OriginTree reports={reports} key={reports[0]} />
        ))}
      </section>
      <section>
        <h2>{m.reports.all}</h2>
        <ReportTable />
      </section>
    </div>
  )
}

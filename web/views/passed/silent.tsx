import { useShared } from '../../ui/context.ts'
import { Foreign } from '../../ui/foreign.tsx'
import { Mixed } from '../../ui/mixed.tsx'
import { ReportName } from '../../ui/report-name.tsx'

/** The reports that yielded no claim, and the inputs that were skipped or read with trouble. */
export function Silent() {
  const { model, text } = useShared()
  const { passedView } = text.m
  const silent = model.dossier.reports.filter(({ id }) => model.claimsIn(id).length === 0)
  const { problems } = model.dossier
  return (
    <>
      <section class="silent">
        <h2>{passedView.silent}</h2>
        {silent.length === 0 && <p class="quiet">{passedView.silentNone}</p>}
        <ul>
          {silent.map(({ id }) => (
            <li key={id}>
              <ReportName id={id} />
            </li>
          ))}
        </ul>
      </section>
      <section class="silent">
        <h2>{passedView.skipped}</h2>
        {problems.length === 0 && <p class="quiet">{passedView.skippedNone}</p>}
        <ul>
          {problems.map(({ where, reason }) => (
            <li key={where + reason}>
              <Foreign words={where} />: <Mixed words={reason} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

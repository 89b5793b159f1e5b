import { useEffect, useMemo } from 'preact/hooks'
import type { Model } from '../../data/model.ts'
import { passageOf, viewLink } from '../../data/route.ts'
import { plain } from '../../data/signs.ts'
import type { Claim, Report } from '../../data/types.ts'
import { Choice } from '../../ui/choice.tsx'
import { useShared } from '../../ui/context.ts'
import { reportLabel } from '../../ui/report-name.tsx'
import { ClaimIndex } from './claim-index.tsx'
import { Others } from './others.tsx'
import { ReportHead } from './report-head.tsx'
import { ReportText } from './report-text.tsx'

/** What the reading view is open at: a report, in it a claim or another stretch. */
type Place = { readonly report: Report | undefined; readonly claim: Claim | null; readonly passage: Span | null }
type Span = { readonly start: number; readonly end: number }

/** A report with its claims marked, and beside the chosen one what every other report says on the same question. */
export function ReadingView() {
  const { model, text, route } = useShared()
  const { report, claim, passage } = useMemo(() => placeOf(route.target, model), [route.target, model])
  useEffect(() => {
    document.querySelector('.report-text [aria-current]')?.scrollIntoView({ block: 'center' })
  }, [route.target])
  if (!report) return <p class="quiet">{text.m.page.nothing}</p>
  return (
    <div class={claim ? 'reading-view with-claim' : 'reading-view'}>
      <div class="choose-report">
        <Choice
          label={text.m.reading.choose}
          value={report.id}
          options={model.dossier.reports.map((one) => [one.id, plain(`${model.siglum(one.id)} · ${reportLabel(one)}`)])}
          onChange={(id) => {
            location.hash = viewLink('reading', id)
          }}
        />
      </div>
      <div class="folio">
        <ReportHead report={report} />
        <p class="quiet">{model.claimsIn(report.id).length > 0 ? text.m.reading.hint : text.m.reading.noClaims}</p>
        <ReportText report={report} chosen={claim} passage={passage} />
      </div>
      <aside class="others" aria-label={text.m.reading.others}>
        {claim ? <Others claim={claim} /> : <ClaimIndex report={report} />}
      </aside>
    </div>
  )
}

function placeOf(target: string | null, model: Model): Place {
  const claim = model.claim.get(target ?? '')
  if (claim) return { report: model.report.get(claim.report), claim, passage: null }
  const passage = passageOf(target ?? '')
  if (passage) {
    const report = model.dossier.reports.find(
      ({ sha256, start, end }) => sha256.startsWith(passage.sha256) && start <= passage.start && passage.start < end,
    )
    return { report, claim: null, passage }
  }
  return { report: model.report.get(target ?? '') ?? model.dossier.reports[0], claim: null, passage: null }
}

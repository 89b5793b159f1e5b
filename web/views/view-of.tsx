import type { View } from '../data/route.ts'
import { ContradictionsView } from './contradictions/contradictions-view.tsx'
import { LedgerView } from './ledger/ledger-view.tsx'
import { NamesView } from './names/names-view.tsx'
import { PassedView } from './passed/passed-view.tsx'
import { ReadingView } from './reading/reading-view.tsx'
import { ReportsView } from './reports/reports-view.tsx'
import { TimelineView } from './timeline/timeline-view.tsx'

const VIEW_OF = {
  ledger: LedgerView,
  reading: ReadingView,
  reports: ReportsView,
  timeline: TimelineView,
  names: NamesView,
  contradictions: ContradictionsView,
  passed: PassedView,
}

/** The view that a route names. */
export function ViewOf({ view }: { view: View }) {
  const Chosen = VIEW_OF[view]
  return <Chosen />
}

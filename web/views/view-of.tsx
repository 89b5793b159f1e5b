import type { View } from '../data/route.ts'
import { LedgerView } from './ledger/ledger-view.tsx'

/** The view that a route names. */
export function ViewOf({ view }: { view: View }) {
  return view === 'ledger' ? <LedgerView /> : null
}

import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Filter } from '../data/filter.ts'
import type { Model } from '../data/model.ts'
import type { Route } from '../data/route.ts'
import type { Text } from '../i18n/text.ts'

/** What every view sees: the dossier, the interface's language, where the page stands, and which claims pass. */
export type Shared = {
  readonly model: Model
  readonly text: Text
  readonly route: Route
  readonly filter: Filter
  readonly setFilter: (filter: Filter) => void
  readonly passes: (claim: string) => boolean
  /** How many claims pass. */
  readonly passed: number
}

export const SharedContext = createContext<Shared | null>(null)

/** What every view sees; only inside the page. */
export function useShared(): Shared {
  const shared = useContext(SharedContext)
  if (!shared) throw new Error('a view stands outside the page')
  return shared
}

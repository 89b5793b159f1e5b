import { useMemo } from 'preact/hooks'
import { App } from './app.tsx'
import { modelOf } from './data/model.ts'
import type { Dossier } from './data/types.ts'
import { useLive } from './ui/use-live.ts'

/** The page of a dossier, which follows the server behind it where there is one. */
export function Live({ first }: { first: Dossier }) {
  const [dossier, news] = useLive(first)
  const model = useMemo(() => modelOf(dossier), [dossier])
  return <App model={model} news={news} />
}

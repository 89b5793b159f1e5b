import { useEffect, useState } from 'preact/hooks'
import type { Dossier } from '../data/types.ts'

/** What a server has told: that the dossier is another one, or why it could not be made anew. */
export type News = { readonly broken: string | null }

/** The dossier as it is now: the first, or, where a server stands behind the page, the last that it has made. */
export function useLive(first: Dossier): readonly [Dossier, News | null] {
  const [dossier, setDossier] = useState(first)
  const [news, setNews] = useState<News | null>(null)
  useEffect(() => {
    if (first.edition === null) return
    const changes = new EventSource(`/changes?since=${first.edition}`)
    changes.addEventListener('changed', async () => {
      const answer = await fetch('/dossier.json')
      setDossier((await answer.json()) as Dossier)
      setNews({ broken: null })
    })
    changes.addEventListener('broken', ({ data }) => setNews({ broken: data }))
    return () => changes.close()
  }, [first])
  return [dossier, news]
}

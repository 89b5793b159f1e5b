import { passageOf } from '../data/route.ts'
import { useShared } from './context.ts'
import { Foreign } from './foreign.tsx'
import type { News } from './use-live.ts'

/** What must be said before anything else: that names are masked, or that an address names nothing here. */
export function Notices({ news = null }: { news?: News | null }) {
  const { model, text, route } = useShared()
  const { masked } = model.dossier
  const { m } = text
  const gone = route.target !== null && !known()
  return (
    <>
      {masked !== null && (
        <p class="notice">
          {masked === 'all'
            ? m.page.masked
            : text.fill(m.page.maskedRoles, { roles: text.list(masked.map((role) => text.word(m.role, role))) })}
        </p>
      )}
      {news && (
        <p class="notice" role="status">
          <Foreign words={news.broken === null ? m.page.changed : text.fill(m.page.broken, { reason: news.broken })} />
        </p>
      )}
      {gone && (
        <p class="notice" role="status">
          <Foreign words={text.fill(m.page.gone, { id: route.target ?? '' })} />
        </p>
      )}
    </>
  )

  function known(): boolean {
    const id = route.target ?? ''
    const passage = passageOf(id)
    if (passage) return model.dossier.documents.some(({ sha256 }) => sha256.startsWith(passage.sha256))
    return [model.claim, model.question, model.entity, model.report].some((index) => index.has(id))
  }
}

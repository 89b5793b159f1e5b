import { useEffect, useMemo, useState } from 'preact/hooks'
import { claimWords } from './data/claim-words.ts'
import { type Filter, isOpen, NO_FILTER, passing } from './data/filter.ts'
import type { Model } from './data/model.ts'
import { plain } from './data/signs.ts'
import { PrintDossier } from './print/print-dossier.tsx'
import { type Shared, SharedContext } from './ui/context.ts'
import { Filters } from './ui/filters.tsx'
import { Header } from './ui/header.tsx'
import { Notices } from './ui/notices.tsx'
import { useHash } from './ui/use-hash.ts'
import { useLanguage } from './ui/use-language.ts'
import type { News } from './ui/use-live.ts'
import { usePrinting } from './ui/use-printing.ts'
import { useTarget } from './ui/use-target.ts'
import { useTheme } from './ui/use-theme.ts'
import { ViewOf } from './views/view-of.tsx'

/** The whole page of a dossier. */
export function App({ model, news }: { model: Model; news: News | null }) {
  const route = useHash()
  const [text, setLanguage] = useLanguage()
  const [theme, setTheme] = useTheme()
  const printing = usePrinting()
  const [filter, setFilter] = useState<Filter>(NO_FILTER)
  const words = useMemo(() => claimWords(model, text), [model, text])
  const ids = useMemo(() => (isOpen(filter) ? null : passing(model, filter, words)), [model, filter, words])
  const shared = useMemo<Shared>(
    () => ({
      model,
      text,
      route,
      filter,
      setFilter,
      passes: (id) => ids === null || ids.has(id),
      passed: ids?.size ?? model.dossier.claims.length,
    }),
    [model, text, route, filter, ids],
  )
  useTarget(route)
  useEffect(() => {
    document.title = plain(
      [text.m.views[route.view], model.dossier.name, 'Variorum'].filter((part) => part).join(' · '),
    )
  }, [text, route.view, model])
  return (
    <SharedContext.Provider value={shared}>
      {printing && <PrintDossier />}
      <a class="skip" href="#main">
        {text.m.page.skip}
      </a>
      <Header setLanguage={setLanguage} theme={theme} setTheme={setTheme} />
      <div class="body">
        <Filters />
        <main id="main" tabIndex={-1} aria-label={text.m.views[route.view]}>
          <Notices news={news} />
          <ViewOf view={route.view} />
        </main>
      </div>
    </SharedContext.Provider>
  )
}

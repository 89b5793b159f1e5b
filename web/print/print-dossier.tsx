import { isOpen } from '../data/filter.ts'
import { useShared } from '../ui/context.ts'
import { Foreign } from '../ui/foreign.tsx'
import { Gathered } from '../ui/gathered.tsx'
import { Notices } from '../ui/notices.tsx'
import { useFilterWords } from '../ui/use-filter-words.ts'
import { PrintedClaims } from './printed-claims.tsx'
import { PrintedQuestions } from './printed-questions.tsx'
import { PrintedRelations } from './printed-relations.tsx'
import { PrintedSources } from './printed-sources.tsx'

/** The dossier on paper: what made it, its sources with their hashes, its questions, and every claim with its number. */
export function PrintDossier() {
  const { model, text, filter } = useShared()
  const { m } = text
  const { name, version, command } = model.dossier
  const filters = useFilterWords()
  return (
    <div class="print">
      <header>
        <p class="brand">Variorum</p>
        <h1>{name === '' ? m.print.title : <Foreign words={name} />}</h1>
        <Gathered />
        <Notices />
        <p>
          {text.fill(m.print.made, { version })} <code dir="ltr">{command}</code>
        </p>
        {!isOpen(filter) && (
          <p>
            <Foreign words={text.fill(m.print.filtered, { filters: filters.join('; ') })} />
          </p>
        )}
        <p>
          {m.print.note} {m.page.presumed} {m.question.never} {m.legend.dotted}
        </p>
      </header>
      <PrintedSources />
      <PrintedQuestions />
      <PrintedRelations />
      <PrintedClaims />
    </div>
  )
}

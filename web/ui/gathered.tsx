import { viewLink } from '../data/route.ts'
import { useShared } from './context.ts'

/** How much was gathered, and from what. */
export function Gathered() {
  const { model, text } = useShared()
  const { documents, reports, origins, claims, questions, problems } = model.dossier
  const { count } = text.m
  const languages = [...new Set(reports.map(({ language }) => language))].map((code) => text.language(code))
  const contradicted = questions.filter(({ status }) => status === 'contradicted').length
  const skipped = problems.filter((problem) => problem.skipped).length
  const parts = [
    text.plural(count.documents, documents.length),
    reports.length === 0
      ? text.plural(count.reports, 0)
      : text.plural(count.reportsIn, reports.length, { languages: text.list(languages) }),
    text.plural(count.origins, origins.length),
    text.plural(count.claims, claims.length),
    text.plural(count.questions, questions.length),
  ]
  return (
    <p class="gathered">
      {parts.join(' · ')}
      {contradicted > 0 && (
        <>
          {' · '}
          <a href={viewLink('contradictions')}>{text.plural(count.contradicted, contradicted)}</a>
        </>
      )}
      {skipped > 0 && (
        <>
          {' · '}
          <a href={viewLink('passed')}>{text.plural(count.skipped, skipped)}</a>
        </>
      )}
    </p>
  )
}

import { dateSources, placeSources, type Sources } from '../../data/sources.ts'
import type { Question } from '../../data/types.ts'
import { useShared } from '../../ui/context.ts'

/** From what the claims have the place and the time that the title names; nothing where all of them state both. */
export function ScopeNote({ question }: { question: Question }) {
  const { model, text } = useShared()
  const { m } = text
  const claims = model.claimsOf(question)
  const told = (template: string, sources: Sources) => {
    if (sources.every(([source]) => source === 'stated')) return []
    const words = sources.map(([source, n]) =>
      text.fill(n === claims.length ? m.question.noteAll : m.question.noteSome, { source: m.source[source], n }),
    )
    return [text.fill(template, { sources: text.series(words) })]
  }
  const notes = [
    ...told(m.question.notePlace, placeSources(question, claims)),
    ...told(m.question.noteDate, dateSources(question, claims)),
  ]
  if (notes.length === 0) return null
  const count = text.plural(m.count.claims, claims.length)
  return <p class="scope-note">{text.fill(m.question.note, { claims: count, notes: notes.join(' · ') })}</p>
}

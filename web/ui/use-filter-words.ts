import { plain } from '../data/signs.ts'
import { useShared } from './context.ts'

/** The filters in use, each as its name and what was chosen. */
export function useFilterWords(): readonly string[] {
  const { model, text, filter } = useShared()
  const { m } = text
  const named = { '': '', named: m.filters.namedOnly, unnamed: m.filters.unnamedOnly }
  const words: readonly (readonly [string, string])[] = [
    [m.filters.search, filter.search.trim()],
    [m.filters.kind, filter.kind && text.word(m.kind, filter.kind)],
    [m.filters.place, filter.place && (model.entity.get(filter.place)?.name ?? filter.place)],
    [m.filters.from, filter.from && text.date(filter.from)],
    [m.filters.to, filter.to && text.date(filter.to)],
    [m.filters.role, filter.role && text.word(m.role, filter.role)],
    [m.filters.language, filter.language && text.language(filter.language)],
    [m.filters.report, filter.report],
    [m.filters.named, named[filter.named]],
  ]
  return words.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${plain(value)}`)
}

import { useMemo } from 'preact/hooks'
import { type Filter, isOpen, NO_FILTER } from '../data/filter.ts'
import { roleOf } from '../data/roles.ts'
import { plain } from '../data/signs.ts'
import { Choice } from './choice.tsx'
import { useShared } from './context.ts'
import { reportLabel } from './report-name.tsx'

/** What to show: a search, and the filters, folded away on a narrow screen. */
export function Filters() {
  const { model, text, filter, setFilter, passed } = useShared()
  const { m } = text
  const options = useOptions()
  const choice = (name: keyof Filter, label: string, some: readonly (readonly [string, string])[]) => (
    <Choice
      label={label}
      value={filter[name]}
      options={[['', m.filters.any], ...some]}
      onChange={(value) => setFilter({ ...filter, [name]: value })}
    />
  )
  const day = (name: 'from' | 'to') => (
    <label class="choice">
      <span>{m.filters[name]}</span>
      <input
        type="date"
        value={filter[name]}
        onChange={(event) => setFilter({ ...filter, [name]: event.currentTarget.value })}
      />
    </label>
  )
  return (
    <aside class="filters" aria-label={m.filters.title}>
      <label class="choice search">
        <span>{m.filters.search}</span>
        <input
          type="search"
          value={filter.search}
          placeholder={m.filters.searchHint}
          dir="auto"
          onInput={(event) => setFilter({ ...filter, search: event.currentTarget.value })}
        />
      </label>
      <p class="shown" role="status">
        {text.fill(m.filters.shown, { shown: passed, all: model.dossier.claims.length })}
      </p>
      <details class="filter-choices" open={window.innerWidth > 900}>
        <summary>{m.filters.title}</summary>
        {choice('kind', m.filters.kind, options.kinds)}
        {choice('place', m.filters.place, options.places)}
        {day('from')}
        {day('to')}
        {choice('role', m.filters.role, options.roles)}
        {choice('language', m.filters.language, options.languages)}
        {choice('report', m.filters.report, options.reports)}
        {choice('named', m.filters.named, [
          ['named', m.filters.namedOnly],
          ['unnamed', m.filters.unnamedOnly],
        ])}
      </details>
      {!isOpen(filter) && (
        <button type="button" onClick={() => setFilter(NO_FILTER)}>
          {m.filters.clear}
        </button>
      )}
    </aside>
  )
}

type Options = readonly (readonly [string, string])[]

/** The values that occur in the dossier, each with its words, in the order of these. */
function useOptions(): Readonly<Record<'kinds' | 'places' | 'roles' | 'languages' | 'reports', Options>> {
  const { model, text } = useShared()
  return useMemo(() => {
    const { claims, reports } = model.dossier
    const { m } = text
    const sorted = (pairs: Iterable<readonly [string, string]>): Options =>
      [...new Map(pairs)].sort((a, b) => a[1].localeCompare(b[1], text.code))
    return {
      kinds: sorted(claims.map(({ kind }) => [kind, text.word(m.kind, kind)])),
      places: sorted(claims.flatMap(({ places }) => places.map(({ id, name }) => [id, plain(name)] as const))),
      roles: sorted(claims.map((claim) => [roleOf(claim), text.word(m.role, roleOf(claim))])),
      languages: sorted(claims.map(({ language }) => [language, text.language(language)])),
      reports: reports.map(
        (report) => [report.id, plain(`${model.siglum(report.id)} · ${reportLabel(report)}`)] as const,
      ),
    }
  }, [model, text])
}

import type { Row } from './entries.ts'
import type { Grammar } from './grammar-table.ts'

/** One row for each kind of small word; the tag is the table's key (`of`, `and`, `including` …). */
export function grammarEntries(grammar: Grammar): Row[] {
  return Object.entries(grammar)
    .filter(([key]) => key !== 'functionWords')
    .map(([tag, words]) => ({ tag, value: null, row: `grammar/${tag}`, words }))
}

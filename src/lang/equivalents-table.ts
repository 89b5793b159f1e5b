import type { Row } from './entries.ts'
import type { Rows, Words } from './words.ts'

/**
 * Words of names that sound unlike one another though they mean the same: by these, names are compared across languages.
 * They are looked up in the tables of all packs at once, so what two languages spell alike stands in one of them.
 */
export type Equivalents = {
  /** What is translated in the names of institutions, companies and places, by one English phrase for all languages. */
  readonly translated: Rows<string>
  /** Given names that have a form of their own in each language, by one of the forms. */
  readonly givenNames: Rows<string>
  /** Legal forms that a list of companies writes and a report does not, or that are other words in a report. */
  readonly legalForms: Words
  /** Words that come and go in the names of organisations: the, and. */
  readonly empty: Words
}

/** The rows of `equivalents`, tagged `translated`, `namesake`, `listedForm` and `empty`. */
export function equivalentRows({ translated, givenNames, legalForms, empty }: Equivalents): Row[] {
  return [
    ...translated.map(([value, words], i) => row('translated', `translated/${i}`, words, value)),
    ...givenNames.map(([value, words], i) => row('namesake', `givenNames/${i}`, words, value)),
    row('listedForm', 'legalForms', legalForms, null),
    row('empty', 'empty', empty, null),
  ]
}

const row = (tag: string, table: string, words: Words, value: string | null): Row => ({
  tag,
  value,
  row: `equivalents/${table}`,
  words,
})

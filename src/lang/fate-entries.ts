import { CASE, type Declension, readings } from './declension.ts'
import type { Row } from './entries.ts'
import type { Fate, FateForm, Group, Thing } from './fate-table.ts'
import type { NameTable } from './name-table.ts'
import { phrases } from './words.ts'

/** What a mark tagged `fate` carries. */
export type FateValue = {
  readonly kind: string
  readonly as: FateForm
  readonly count: 1 | 2 | null
  readonly personal: boolean
  readonly later: boolean
}
/**
 * What a mark tagged `group` carries; `count` is what the word form itself says, `null` for a plural; `oblique` is true
 * where the form is no subject's: водителя; `owning` where it means one behind an event alone, and many elsewhere: гибель *медсестры*.
 */
export type GroupValue = {
  readonly status: string | null
  readonly count: 1 | 2 | null
  readonly oblique: boolean
  readonly owning?: true
  /** True where the word is an adjective that stands for somebody only right behind what befalls him. */
  readonly adjective?: true
}
/** What a mark tagged `thing` carries. */
export type ThingValue = { readonly thing: 'building' | 'vehicle' | 'job' | 'animal'; readonly count: 1 | 2 | null }

/** The tables of fates, groups of people and things as rows tagged `fate`, `group` and `thing`. */
export function fateEntries(tables: {
  fates: readonly Fate[]
  people: readonly Group[]
  things: readonly Thing[]
  names: NameTable
}): Row[] {
  const { personCases, lastDeclines } = tables.names
  const cases = lastDeclines ? [] : personCases
  return [
    ...tables.fates.map(({ kind, as, count = null, personal = false, later = false, words }, i) =>
      fateRow({ kind, as, count, personal, later }, i, words),
    ),
    ...tables.people.flatMap((group, i) => groupRows(group, i, cases)),
    ...tables.things.flatMap(thingRows),
  ]
}

const fateRow = (value: FateValue, i: number, words: string): Row => ({ tag: 'fate', value, row: `fates/${i}`, words })

function groupRows(
  { status, one = '', two = '', many = '', adjective = '' }: Group,
  i: number,
  cases: Declension,
): Row[] {
  const row = (count: 1 | 2 | null, words: string, oblique = false): Row => {
    const value: GroupValue = { status, count, oblique }
    return { tag: 'group', value, row: `people/${i}`, words }
  }
  if (cases.length === 0) return [row(1, one), row(2, two), row(null, many), ...adjectiveRows(status, i, adjective)]
  const forms = phrases(one)
  const all = new Set(forms)
  const oblique = forms.filter((form) => isOblique(form, all, cases))
  const naming = forms.filter((form) => !oblique.includes(form))
  const owning = phrases(many).filter((form) => !all.has(form) && isGenitive(form, all, cases))
  return [
    row(1, naming.join(' | ')),
    row(1, oblique.join(' | '), true),
    row(2, two),
    row(null, many),
    {
      tag: 'group',
      value: { status, count: 1, oblique: true, owning: true },
      row: `people/${i}`,
      words: owning.join(' | '),
    },
  ]
}

function adjectiveRows(status: string | null, i: number, words: string): Row[] {
  const value: GroupValue = { status, count: 1, oblique: false, adjective: true }
  return words === '' ? [] : [{ tag: 'group', value, row: `people/${i}`, words }]
}

/** Whether the first word of a phrase is another case of the first word of one of `all`. */
function isOblique(form: string, all: ReadonlySet<string>, cases: Declension): boolean {
  const [word = '', ...rest] = form.split(' ')
  return readings(word, cases).some(
    (reading) => reading.case > 0 && reading.base !== word && all.has([reading.base, ...rest].join(' ')),
  )
}

/** Whether a word for many is the genitive of one of `all` too: медсестры. */
const isGenitive = (form: string, all: ReadonlySet<string>, cases: Declension): boolean =>
  readings(form, cases).some((reading) => reading.case === CASE.genitive && all.has(reading.base))

function thingRows({ thing, one = '', two = '', many = '' }: Thing, i: number): Row[] {
  const row = (count: 1 | 2 | null, words: string): Row => {
    const value: ThingValue = { thing, count }
    return { tag: 'thing', value, row: `things/${i}`, words }
  }
  return [row(1, one), row(2, two), row(null, many)]
}

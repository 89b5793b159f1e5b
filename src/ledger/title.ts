import { type Dates, lastDay } from './periods.ts'
import type { Scope } from './scopes.ts'

/** How a title says a kind; a kind of a case's own is said by its name. */
const KIND_WORDS: Readonly<Record<string, string>> = {
  casualties: 'Dead or hurt',
  'hunger-striking': 'On hunger strike',
  striking: 'On strike',
  'buildings-damaged': 'Buildings damaged',
  'vehicles-damaged': 'Vehicles damaged',
}
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * A scope in words: "Killed (police) in Zhanaozen (place implied), 16–17 December 2011"; with the report that tells of it
 * first, where the words do not tell it from another: "Killed, place not stated, 14 May 2023, told in “Shots on Elm Street”".
 *
 * @param reportName how a report is called
 */
export function titleOf(scope: Scope, placeNames: readonly string[], reportName: (report: string) => string): string {
  const told = scope.teller === null ? '' : `, told in “${reportName(scope.teller)}”`
  return `${matterTitle(scope, placeNames)}${told}`
}

function matterTitle(scope: Scope, placeNames: readonly string[]): string {
  const { kind, people, when } = scope
  const what = KIND_WORDS[kind] ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
  if (people.key.startsWith('person ')) return `${what}: ${people.label}${when ? `, ${datesInWords(when)}` : ''}`
  const whom = people.label === null ? what : `${what} (${people.label})`
  const where =
    placeNames.length > 0 ? ` in ${listed(placeNames)}${implied(placeStated(scope), 'place')}` : ', place not stated'
  return `${whom}${where}, ${when ? `${datesInWords(when)}${implied(dateStated(scope), 'date')}` : 'date not stated'}`
}

/** A half-open period as people write it: "17 December 2011", "June 2012", "30 May – 2 June 2011", "from 26 May 2011". */
export function datesInWords({ start, end }: Dates): string {
  const from = dateParts(start)
  if (end === null) return `from ${from.day} ${from.month} ${from.year}`
  const to = dateParts(lastDay(end))
  const next = dateParts(end)
  if (from.day === 1 && next.day === 1) return months(from, to)
  if (lastDay(end) === start) return `${from.day} ${from.month} ${from.year}`
  if (from.year !== to.year) return `${from.day} ${from.month} ${from.year} – ${to.day} ${to.month} ${to.year}`
  if (from.month !== to.month) return `${from.day} ${from.month} – ${to.day} ${to.month} ${to.year}`
  return `${from.day}–${to.day} ${to.month} ${to.year}`
}

type DateParts = { readonly day: number; readonly month: string; readonly year: number }

function dateParts(iso: string): DateParts {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return { year, month: MONTHS[month - 1] ?? '', day }
}

/** A period of whole months: "June 2012", "2011", "May – June 2011", "2010–2011". */
function months(from: DateParts, to: DateParts): string {
  const years = from.year === to.year ? `${from.year}` : `${from.year}–${to.year}`
  if (from.month === MONTHS[0] && to.month === MONTHS[11]) return years
  if (from.year !== to.year) return `${from.month} ${from.year} – ${to.month} ${to.year}`
  return from.month === to.month ? `${from.month} ${years}` : `${from.month} – ${to.month} ${years}`
}

const placeStated = ({ claims }: Scope): boolean =>
  claims.some((claim) => claim.places.some((place) => place.basis === 'stated'))
const dateStated = ({ claims }: Scope): boolean => claims.some((claim) => claim.when?.basis === 'stated')
const implied = (stated: boolean, what: string): string => (stated ? '' : ` (${what} implied)`)

/** "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

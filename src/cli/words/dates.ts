import type { Period } from '../../index.ts'

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
const DAY_MS = 86_400_000

type Day = { readonly year: number; readonly month: number; readonly day: number }

/** A half-open period in words: `16–17 December 2011`, `December 2011`, `May to July 2011`, `from 16 December 2011 on`. */
export function periodWords({ start, end }: Pick<Period, 'start' | 'end'>): string {
  const first = dayOf(start, 0)
  if (end === null) return `from ${dayWords(first)} on`
  const last = dayOf(end, -1)
  const after = dayOf(end, 0)
  if (first.day !== 1 || after.day !== 1) return daysWords(first, last)
  return first.month === 1 && after.month === 1 ? span(`${first.year}`, `${last.year}`) : monthsWords(first, last)
}

/** An ISO date in words, or what was given where it is none: `2011-12` stays. */
export const dateWords = (iso: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(iso) ? dayWords(dayOf(iso, 0)) : iso)

function daysWords(first: Day, last: Day): string {
  if (first.year !== last.year) return span(dayWords(first), dayWords(last))
  if (first.month !== last.month) return `${first.day} ${monthName(first)} to ${dayWords(last)}`
  return first.day === last.day ? dayWords(first) : `${first.day}–${dayWords(last)}`
}

function monthsWords(first: Day, last: Day): string {
  const end = `${monthName(last)} ${last.year}`
  if (first.year !== last.year) return `${monthName(first)} ${first.year} to ${end}`
  return first.month === last.month ? end : `${monthName(first)} to ${end}`
}

const span = (from: string, to: string): string => (from === to ? from : `${from} to ${to}`)
const dayWords = (day: Day): string => `${day.day} ${monthName(day)} ${day.year}`
const monthName = (day: Day): string => MONTHS[day.month - 1] ?? ''

function dayOf(iso: string, shift: number): Day {
  const date = new Date(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) + shift * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

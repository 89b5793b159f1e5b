import { addDays, isoInterval, type Period } from '../domain/time.ts'
import type { TimeMode } from '../lang/time-table.ts'
import { phrases } from '../lang/words.ts'
import { fold } from '../text/fold.ts'
import { FINE } from './dates-another.ts'
import type { Draft } from './drafts.ts'
import type { Sentence } from './sentence.ts'

/** Some hours, however many. */
const HOURS = /^PT?[\dX]+H$/

/** How far behind "two days after" what happened first may stand, in tokens. */
const REACH = 12
const AFTER = 'after' satisfies TimeMode

type Time = Sentence['times'][number]

/**
 * When what a sentence tells something else to have come after happened: "two days after a bomb killed 16", "five years
 * after the death of …", counted back from the day of what came after, else from the day the report was `published`.
 * `null` where that does not tell; `undefined` for what is no such clause.
 */
export function whenBefore(sentence: Sentence, draft: Draft, published: string | null): Period | null | undefined {
  const clause = sentence.times.find((time) => leadsTo(sentence, time, draft.from))
  if (!clause) return undefined
  const { value } = clause.value
  const day = sentence.times.find((time) => time !== clause && isDay(time) && !leadsTo(sentence, time, time.to))
  const from = day?.value.value.start ?? null
  if (value.type !== 'DURATION') return from && value.start ? dayAt(from, daysFrom(value.start, from)) : null
  if (from && HOURS.test(value.timex)) return dayAt(from, 0)
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(value.timex) ?? []
  const n = Number(count)
  const last = from ?? (published === null ? null : (isoInterval(published)?.start ?? null))
  if (count === undefined || last === null) return null
  if (unit === 'D') return from ? dayAt(from, -n) : null
  if (unit === 'W') return { start: addDays(last, -7 * n - 1), end: addDays(last, -7 * n + 2), basis: 'published' }
  return unit === 'M' ? monthsBefore(last, n) : yearOf(Number(last.slice(0, 4)) - n)
}

/** "Two days after", *deux jours après*, «через два дня после», بعد يومين من: a length, and what it is counted from behind it. */
function leadsTo({ view, times }: Sentence, time: Time, at: number): boolean {
  const { tokens, index } = view
  const { value } = time.value
  const after = index.starting(time.to, 'timeMode')
  const counts = after?.value === AFTER
  const ahead = isDay(time) && times.some((other) => isDay(other) && startOf(other) < startOf(time))
  const counted =
    value.type === 'DURATION'
      ? counts
      : ahead && (counts || (isCount(view, time) && index.hasStarting(time.to, COUNTED_FROM)))
  if (!counted || time.to > at || at - time.to > REACH) return false
  if (times.some((other) => other !== time && time.to <= other.from && other.to <= at)) return false
  const from = counts ? after.to : time.to
  return tokens.slice(from, Math.max(at, from)).every(({ norm }) => !',;'.includes(norm))
}

/** What stands behind a count of days that goes on with what it is counted from: *deux jours après la mort de*. */
const COUNTED_FROM = ['that', 'fate', 'of']

/** *Deux jours après*, بعد يومين: a day told by a count and a word for "after". */
function isCount({ tokens, pack }: Sentence['view'], time: Time): boolean {
  const words = afterWordsOf(pack)
  const told = tokens.slice(time.from, time.to)
  return told.length > 1 && told.some(({ norm }) => words.has(norm))
}

const known = new WeakMap<Sentence['view']['pack'], ReadonlySet<string>>()

/** The words of a language for "after", of those that are one word. */
function afterWordsOf(pack: Sentence['view']['pack']): ReadonlySet<string> {
  const made =
    known.get(pack) ??
    new Set(pack.times.modes.flatMap(([mode, words]) => (mode === AFTER ? phrases(words, pack.endings).map(fold) : [])))
  known.set(pack, made)
  return made
}

const startOf = ({ value }: Time): string => value.value.start ?? ''

const isDay = ({ value: { value, mode } }: Time): boolean =>
  value.type === 'DATE' && value.start !== null && FINE.includes(value.grain) && mode === 'at'

const DAY = 86_400_000
/** By how many days a date counted forwards goes beyond `from`, counted backwards. */
const daysFrom = (date: string, from: string): number => (Date.parse(from) - Date.parse(date)) / DAY

const dayAt = (from: string, days: number): Period => ({
  start: addDays(from, days),
  end: addDays(from, days + 1),
  basis: 'published',
})

function monthsBefore(day: string, count: number): Period {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - count
  return { start: firstOf(month), end: firstOf(month + 1), basis: 'published' }
}

const firstOf = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`

const yearOf = (year: number): Period => ({ start: `${year}-01-01`, end: `${year + 1}-01-01`, basis: 'published' })

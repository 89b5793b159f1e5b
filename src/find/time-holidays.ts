import { addDays } from '../domain/time.ts'
import type { Holiday } from '../lang/time-table.ts'
import { addUnits, isoDate, weekdayOf } from './time-interval.ts'

/** The nth day of `weekday` in a month of a year, the last for -1; `null` where the month has none. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): string | null {
  const first = `${isoDate(year, month)}-01`
  const end = addUnits(first, 1, 'month')
  const day =
    nth > 0
      ? addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1))
      : addDays(end, -1 - ((weekdayOf(addDays(end, -1)) - weekday + 7) % 7))
  return day < end ? day : null
}

/** The day of a holiday in a year. */
export function holidayIn(year: number, holiday: Holiday): string {
  if (holiday.startsWith('easter')) return addDays(easter(year), Number(holiday.slice('easter'.length)))
  const [, month, nth, weekday] = /^(\d\d)-(-?\d)-(\d)$/u.exec(holiday) ?? []
  if (weekday === undefined) return `${isoDate(year)}-${holiday}`
  return nthWeekday(year, Number(month), Number(weekday), Number(nth)) ?? `${isoDate(year, Number(month))}-01`
}

/** Easter Sunday of the Gregorian calendar (J.-M. Oudin's algorithm, in Seidelmann, Explanatory Supplement, 1992). */
function easter(year: number): string {
  const div = (a: number, b: number): number => Math.floor(a / b)
  const century = div(year, 100)
  const golden = year % 19
  const shift = century - div(century, 4) - div(century - div(century - 17, 25), 3) + 19 * golden + 15
  const moon = (shift % 30) - div(shift % 30, 28) * (1 - div(29, (shift % 30) + 1) * div(21 - golden, 11))
  const weekday = (year + div(year, 4) + moon + 2 - century + div(century, 4)) % 7
  const days = moon - weekday
  const month = 3 + div(days + 40, 44)
  return isoDate(year, month, days + 28 - 31 * div(month, 4))
}

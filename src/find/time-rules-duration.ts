import type { TimeUnit } from '../lang/time-table.ts'
import { compoundDuration, durationOf, type Part } from './time-duration.ts'
import type { Parts, TimeRule } from './time-pattern.ts'
import { cueBefore, hasTag, isSign, markAt, markBefore, type Scan, tokenAt } from './time-scan.ts'
import type { Shape } from './time-shape.ts'

/** The rules that read how long something lasts, and stretches up to now or from now on. */
export const durationRules: readonly TimeRule[] = [
  {
    name: 'span-shift',
    pattern: 'span shiftAfter',
    make: (parts) => ({ is: 'duration', timex: parts.span as string, unit: null }),
  },
  { name: 'last-count-unit', pattern: 'lastCount count unit', make: recent },
  {
    name: 'count-last-unit',
    pattern: 'count lastCount unit',
    make: (parts, scan, from, to) => {
      const plural = !scan.view.pack.times.plurals || markAt(scan, to - 1, 'unitPlural') !== undefined
      return plural && !markAt(scan, from, 'multiplier') ? recent(parts) : null // "$1.4 billion last year"
    },
  },
  {
    name: 'unit-count-last',
    pattern: 'unit count shiftAfter',
    make: (parts) => (parts.shiftAfter === 'published -1' ? recent(parts) : null),
  },
  {
    name: 'past-unit',
    pattern: 'pastStretch unit',
    make: (parts, scan, _from, to) =>
      isOfDate(scan, to) || tokenAt(scan, to)?.kind === 'number' // *no último dia 4*
        ? null
        : parts.unit === 'weekend'
          ? { is: 'shift', shift: 'published -1', unit: 'weekend', exact: false }
          : recent({ ...parts, count: 1 }),
  },
  {
    name: 'last-unit',
    pattern: 'lastStretch unit',
    make: (parts, scan, from, to) =>
      isUpToNow(parts.unit as TimeUnit, scan, from, to) ? recent({ ...parts, count: 1 }) : null,
  },
  {
    name: 'unit-count-nth',
    pattern: 'unit count nth',
    make: (parts) => ({
      is: 'duration',
      timex: durationOf(parts.count as number | null, parts.unit as TimeUnit),
      unit: parts.unit as TimeUnit,
    }),
  },
  {
    name: 'duration-and-rest',
    pattern: 'count countedUnit remainder',
    make: (parts, scan, from, to) => {
      const unit = parts.countedUnit as TimeUnit
      const count = parts.count as number | null
      const timex =
        count === null || isAge(scan, from, to) ? null : compoundDuration({ count, unit }, parts.remainder as Part)
      return timex === null ? null : { is: 'duration', timex, unit }
    },
  },
  {
    name: 'duration',
    pattern: 'count countedUnit andHalf?',
    make: (parts, scan, from, to) => {
      const article = markAt(scan, from, 'article') && !markAt(scan, from, 'cardinal')
      const unit = parts.countedUnit as TimeUnit
      if (
        (unit === 'hour' && isClock(scan, from)) ||
        (article && !(lasts(scan, from) || isPlaced(scan, to) || ERAS.has(unit) || isRated(scan, to))) ||
        (article && PARTS_OF_YEAR.has(unit)) ||
        unit === 'weekend' ||
        (unit === 'year' && !('andHalf' in parts) && isAge(scan, from, to))
      )
        return null
      const count = parts.count as number | null
      const half = 'andHalf' in parts && count !== null
      return { is: 'duration', timex: durationOf(half ? count + 0.5 : count, unit), unit }
    },
  },
  {
    name: 'duration-word',
    pattern: 'span',
    make: (parts, scan, _from, to) =>
      tokenAt(scan, to)?.kind === 'number' || // *el bienio* 2005-2006
      hasTag(scan, (markAt(scan, to, 'dateOf') ?? markAt(scan, to, 'of'))?.to ?? to, ['group'])
        ? null
        : { is: 'duration', timex: parts.span as string, unit: null },
  },
  {
    name: 'next-count-unit',
    pattern: 'nextCount count? countedUnit',
    make: (parts) => {
      const unit = parts.countedUnit as TimeUnit
      return { is: 'duration', timex: durationOf((parts.count as number | null | undefined) ?? null, unit), unit }
    },
  },
  {
    name: 'ahead-count-unit',
    pattern: 'ahead count countedUnit',
    make: (parts, scan, from) => {
      if (typeof parts.count !== 'number') return null
      const unit = parts.countedUnit as TimeUnit
      const first = ERAS.has(unit) || markBefore(scan, from, ['ordinalDay', 'nth'])
      return first
        ? { is: 'duration', timex: durationOf(parts.count, unit), unit }
        : { is: 'ahead', count: parts.count, unit }
    },
  },
  {
    name: 'bare-duration',
    pattern: 'durationCue countedUnit',
    make: (parts, scan, _from, to) => {
      if (scan.view.pack.times.plurals && !markAt(scan, to - 1, 'unitPlural')) return null
      const unit = parts.countedUnit as TimeUnit
      return [{ from: to - 1, to, shape: { is: 'duration', timex: durationOf(null, unit), unit } }]
    },
  },
  {
    name: 'unit-plural',
    pattern: 'unitPlural',
    make: (parts, scan, from, to) => {
      const unit = parts.unitPlural as TimeUnit
      return isUncounted(scan, from) && (isPlaced(scan, to) || isStretch(scan, from, unit) || isAlternative(scan, from))
        ? { is: 'duration', timex: durationOf(null, unit), unit }
        : null
    },
  },
  {
    name: 'last-units',
    pattern: 'lastUnits countedUnit',
    make: (parts, scan, _from, to) => {
      if (tokenAt(scan, to)?.kind === 'number') return null // *los pasados días* 4 y 5
      const unit = parts.countedUnit as TimeUnit
      return { is: 'duration', timex: durationOf(null, unit), unit }
    },
  },
  {
    name: 'count-first-unit',
    pattern: 'count nthWord countedUnit',
    make: (parts) => {
      const unit = parts.countedUnit as TimeUnit
      return { is: 'duration', timex: durationOf(parts.count as number | null, unit), unit }
    },
  },
]

function recent(parts: Parts): Shape {
  return { is: 'recent', count: parts.count as number | null, unit: parts.unit as TimeUnit }
}

/** "A decade" is no rate, as "a day", "a year" may be. */
const ERAS: ReadonlySet<TimeUnit> = new Set(['decade', 'century'])

/** True behind what says that something lasts, or announces a time: "took *a month*", "within *a week*". */
const lasts = (scan: Scan, from: number): boolean =>
  cueBefore(scan, from) || markBefore(scan, from, ['hedgeBefore', 'durationCue']) !== undefined

/** "Days, *weeks* or *months*": behind another such plural. */
function isAlternative(scan: Scan, from: number): boolean {
  const at = isSign(scan, from - 1, ',') ? from - 1 : markBefore(scan, from, ['timeAnd', 'or'])?.from
  return at !== undefined && markBefore(scan, at, ['unitPlural']) !== undefined
}

const isUncounted = (scan: Scan, from: number): boolean =>
  tokenAt(scan, from - 1)?.kind !== 'number' &&
  !markBefore(scan, from, ['cardinal', 'multiplier', 'several', 'shiftBefore', 'nth', 'ordinalDay', 'every'])

/** "*minutes* after the blast", *horas* después. */
const isPlaced = (scan: Scan, to: number): boolean => {
  const mode = markAt(scan, to, 'timeMode')?.value
  return mode === 'after' || mode === 'before' || hasTag(scan, to, ['offsetAfter'])
}

/** "An hour *a day*", *una hora por semana*. */
const isRated = (scan: Scan, to: number): boolean => {
  const each = markAt(scan, to, 'article')
  return each === undefined ? hasTag(scan, to, ['recurring']) : hasTag(scan, each.to, ['unit'])
}

const SHORT: ReadonlySet<TimeUnit> = new Set(['second', 'minute', 'hour', 'day'])
/** "In *years*", "takes *months*"; "of hours", "of days" as often belong to a noun. */
const isStretch = (scan: Scan, from: number, unit: TimeUnit): boolean =>
  lasts(scan, from) && !(SHORT.has(unit) && markBefore(scan, from, ['dateOf', 'of']))

/** "*En la última semana* de abril", "*en el último trimestre* de 2009": no stretch up to now. */
function isOfDate(scan: Scan, to: number): boolean {
  const at = markAt(scan, to, 'dateOf')?.to ?? to
  return (
    hasTag(scan, at, ['month']) ||
    (at > to && tokenAt(scan, at)?.norm.length === 4 && tokenAt(scan, at)?.kind === 'number')
  )
}

/** "*Over* the last year", where "the last year of his term", "the last day" is the last of something. */
const isUpToNow = (unit: TimeUnit, scan: Scan, from: number, to: number): boolean =>
  unit !== 'day' &&
  unit !== 'weekend' &&
  markBefore(scan, from, ['timeCue']) !== undefined &&
  !hasTag(scan, to, ['of', 'dateOf'])

/** "A quarter", "a half" are as often shares of something. */
const PARTS_OF_YEAR: ReadonlySet<TimeUnit> = new Set(['quarter', 'half'])

/** "À 15 heures" is a time of the clock; "depuis 15 heures", "de 15 heures" may be a stretch. */
const isClock = (scan: Scan, from: number): boolean =>
  markBefore(scan, from, ['clockBefore']) !== undefined &&
  !markBefore(scan, from, ['dateOf', 'durationCue', 'timeMode'])

/** True when a count of years is somebody's age: by a word before it, after people, or in an apposition (", 26 лет,"). */
function isAge(scan: Scan, from: number, to: number): boolean {
  if (isSign(scan, from - 1, ',(') && isSign(scan, to, ',)')) return true
  const of = markBefore(scan, from, ['dateOf', 'of', 'preposition'])
  if (of && isSign(scan, of.from - 1, ',') && isSign(scan, to, ',')) return true // *el portero, de 38 años,*
  if (of && markBefore(scan, of.from, ['group'])) return true
  return [from, from - 1].some((at) => markBefore(scan, at, ['ageBefore', 'ageAfter']) !== undefined)
}

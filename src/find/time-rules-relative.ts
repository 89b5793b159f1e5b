import type { Anchor, DayPart, Relative, Shift, TimeUnit } from '../lang/time-table.ts'
import { durationOf, spanParts } from './time-duration.ts'
import type { Parts, TimeRule } from './time-pattern.ts'
import { closed, ends, hasTag, markAt, markBefore, type Scan } from './time-scan.ts'
import { type DateParts, type Season, type Shape, shiftParts } from './time-shape.ts'

/** What such a stretch is counted from, right behind it: a week *after* the crash. */
const FOLLOWED = ['timeMode', 'preposition', 'of', 'dateOf', 'and']

const shiftBy = (shift: Shift, steps: number, unit: TimeUnit, exact = false): Shape => {
  const { anchor, by } = shiftParts(shift)
  return { is: 'shift', shift: `${anchor} ${by * steps}` as Shift, unit, exact }
}

/** "last week", "прошлый год": clock units have no such reading ("the last minute"). */
function unitShift(parts: Parts, shift: Shift): Shape | null {
  const unit = parts.unit as TimeUnit
  if (unit === 'day' && shift === 'published -1') return null // "the last day" of something
  if (shiftParts(shift).by === 1 && (unit === 'decade' || unit === 'century'))
    return { is: 'duration', timex: durationOf(1, unit), unit }
  return unit === 'hour' || unit === 'minute' || unit === 'second' ? null : shiftBy(shift, 1, unit)
}

/** "three weeks later"; a count that is not given leaves the date open, so that only the duration is kept. */
function offset(parts: Parts, shift: Shift): Shape | null {
  const whole = parts.count as number | null | undefined
  const count = typeof whole === 'number' && 'andHalf' in parts ? whole + 0.5 : whole
  const unit = (parts.countedUnit ?? parts.bareUnit) as TimeUnit
  const exact = parts.relativeTime === 'published 0 day'
  if (count === null) return { is: 'duration', timex: durationOf(null, unit), unit }
  const shape = shiftBy(shift, count ?? 1, unit, exact || unit === 'day')
  return unit === 'year' && shape.is === 'shift' ? { ...shape, compares: true } : shape
}

/** "les mois suivant la révolte": what follows the focus may as well be a preposition, when a word comes next. */
const governs = (parts: Parts, scan: Scan, to: number): boolean =>
  shiftParts(after(parts)).anchor === 'focus' && !closed(scan, to) && hasTag(scan, to, ['dayArticle', 'definite'])

/** "três dias depois dos confrontos" counts from what is named next, not from the date in focus. */
const fromEvent = (parts: Parts, scan: Scan, to: number): boolean =>
  shiftParts(parts.offsetAfter as Shift).anchor === 'focus' && hasTag(scan, to, ['dateOf'])

function spanOffset(parts: Parts, shift: Shift): Shape | null {
  const span = spanParts(parts.span as string)
  return span && shiftBy(shift, span.count, span.unit, span.unit === 'day')
}

const shiftedMonth = (parts: Parts, shift: Shift): Shape => ({
  is: 'shiftedDate',
  shift,
  parts: {
    ...('month' in parts ? { month: parts.month as number } : {}),
    ...('weekday' in parts ? { weekday: parts.weekday as number } : {}),
    ...('season' in parts ? { season: parts.season as unknown as Season } : {}),
  },
})

const before = (parts: Parts): Shift => parts.shiftBefore as Shift
const after = (parts: Parts): Shift => parts.shiftAfter as Shift

/** The rules that read times by their distance from a date ("yesterday", "three days later"), durations and repetitions. */
export const relativeRules: readonly TimeRule[] = [
  {
    name: 'relative-day',
    pattern: 'relativeTime',
    make: relativeShape,
  },
  {
    name: 'relative-weekday',
    pattern: 'relativeTime comma? timeCue? dayWord? weekday',
    make: (parts) => (isDayShift(parts) ? relativeShape(parts) : null),
  },
  { name: 'shift-unit', pattern: 'edge? shiftBefore unit', make: (parts) => unitShift(parts, before(parts)) },
  {
    name: 'unit-shift',
    pattern: 'edge? unit shiftAfter',
    make: (parts, scan, _from, to) => (governs(parts, scan, to) ? null : unitShift(parts, after(parts))),
  },
  {
    name: 'the-weekend',
    pattern: 'dayArticle unit',
    make: (parts, scan, _from, to) =>
      parts.unit === 'weekend' && !hasTag(scan, to, ['shiftAfter']) ? unitShift(parts, 'published 0') : null,
  },
  { name: 'shift-month', pattern: 'edge? shiftBefore month', make: (parts) => shiftedMonth(parts, before(parts)) },
  { name: 'month-shift', pattern: 'edge? month shiftAfter', make: (parts) => shiftedMonth(parts, after(parts)) },
  {
    name: 'day-month-shift',
    pattern: 'dayWord? day dateOf? month shiftAfter',
    make: (parts) => ({
      is: 'shiftedDate',
      shift: after(parts),
      parts: { month: parts.month as number, day: parts.day as number },
    }),
  },
  {
    name: 'shift-day-month',
    pattern: 'shiftBefore weekdayLead? dayWord? day dateOf? month',
    make: (parts) => ({
      is: 'shiftedDate',
      shift: before(parts),
      parts: {
        ...('weekdayLead' in parts ? { weekday: parts.weekdayLead as number } : {}),
        month: parts.month as number,
        day: parts.day as number,
      },
    }),
  },
  {
    name: 'shift-month-day',
    pattern: 'shiftBefore month day tailYear?',
    make: (parts) =>
      'tailYear' in parts
        ? null
        : {
            is: 'shiftedDate',
            shift: before(parts),
            parts: { month: parts.month as number, day: parts.day as number },
          },
  },
  { name: 'shift-weekday', pattern: 'shiftBefore weekday', make: (parts) => shiftedMonth(parts, before(parts)) },
  {
    name: 'shift-weekday-day',
    pattern: 'shiftBefore weekday dayWord? day',
    make: (parts, scan, _from, to) =>
      closed(scan, to) && !hasTag(scan, to, ['of', 'dateOf'])
        ? { is: 'date', parts: { weekday: parts.weekday as number, day: parts.day as number } }
        : null,
  },
  { name: 'weekday-shift', pattern: 'dayWord? weekday shiftAfter', make: (parts) => shiftedMonth(parts, after(parts)) },
  { name: 'shift-season', pattern: 'shiftBefore season', make: (parts) => shiftedMonth(parts, before(parts)) },
  { name: 'season-shift', pattern: 'season shiftAfter', make: (parts) => shiftedMonth(parts, after(parts)) },
  {
    name: 'offset-count-unit',
    pattern: 'offsetBefore hedgeBefore? count countedUnit andHalf? offsetAfter? relativeTime?',
    make: (parts) => offset(parts, parts.offsetBefore as Shift),
  },
  {
    name: 'same-period',
    pattern: 'samePeriod yearBack',
    make: (parts) => ({ is: 'same', unit: null, year: parts.yearBack as number | Shift }),
  },
  {
    name: 'same-unit',
    pattern: 'shiftBefore unit yearBack',
    make: (parts) => {
      const unit = parts.unit as TimeUnit
      return before(parts) === 'focus 0' && LONG.has(unit) && unit !== 'year'
        ? { is: 'same', unit, year: parts.yearBack as number | Shift }
        : null
    },
  },
  {
    name: 'count-unit-offset',
    pattern: 'count countedUnit andHalf? offsetAfter relativeTime?',
    make: (parts, scan, _from, to) => (fromEvent(parts, scan, to) ? null : offset(parts, parts.offsetAfter as Shift)),
  },
  {
    name: 'count-unit-from-weekday',
    pattern: 'count countedUnit awayFrom weekday',
    make: (parts) => away(parts, 1, { is: 'date', parts: { weekday: parts.weekday as number } }),
  },
  {
    name: 'count-unit-from-day',
    pattern: 'count countedUnit awayFrom relativeTime',
    make: (parts) => (isDayShift(parts) ? away(parts, 1, relativeShape(parts)) : null),
  },
  {
    name: 'count-unit-ago-weekday',
    pattern: 'count countedUnit offsetAfter weekday',
    make: (parts) =>
      parts.offsetAfter === 'published -1'
        ? away(parts, -1, { is: 'date', parts: { weekday: parts.weekday as number } })
        : null,
  },
  {
    name: 'offset-unit',
    pattern: 'offsetBefore bareUnit',
    make: (parts, scan, from, to) =>
      closed(scan, to) || hasTag(scan, to, ['fate']) || (from === 0 && !hasTag(scan, to, FOLLOWED))
        ? offset(parts, parts.offsetBefore as Shift)
        : null,
  },
  { name: 'unit-offset', pattern: 'bareUnit offsetAfter', make: (parts) => offset(parts, parts.offsetAfter as Shift) },
  {
    name: 'offset-span',
    pattern: 'offsetBefore span',
    make: (parts) => spanOffset(parts, parts.offsetBefore as Shift),
  },
  { name: 'span-offset', pattern: 'span offsetAfter', make: (parts) => spanOffset(parts, parts.offsetAfter as Shift) },
  {
    name: 'present',
    pattern: 'present',
    make: (_parts, _scan, from) => (from === 0 ? { is: 'reference', timex: 'PRESENT_REF' } : { is: 'present' }),
  },
  {
    name: 'reference',
    pattern: 'reference',
    make: (parts, scan, from) =>
      markAt(scan, from, 'pastStretch') && !markBefore(scan, from, ['ahead'])
        ? null // "the past president"; "in the past"
        : { is: 'reference', timex: parts.reference as string },
  },
  {
    name: 'shift-day',
    pattern: 'shiftBefore dayWord? day',
    make: (parts, scan, _from, to) =>
      ('dayWord' in parts || ends(scan, to)) && !hasTag(scan, markAt(scan, to, 'dateOf')?.to ?? to, ['month'])
        ? { is: 'shiftedDate', shift: before(parts), parts: { day: parts.day as number } }
        : null,
  },
  {
    name: 'shift-part',
    pattern: 'shiftBefore partOfDay',
    make: (parts) => partOf(parts, before(parts)),
  },
  {
    name: 'part-shift',
    pattern: 'partOfDay shiftAfter',
    make: (parts) => partOf(parts, after(parts)),
  },
  {
    name: 'day-of-shift-unit',
    pattern: 'dayWord? dayOf dateOf? shiftBefore unit',
    make: (parts) => dayWithin(parts, before(parts)),
  },
  {
    name: 'day-of-unit-shift',
    pattern: 'dayWord? dayOf dateOf? unit shiftAfter',
    make: (parts) => dayWithin(parts, after(parts)),
  },
  {
    name: 'day-of-month-shift',
    pattern: 'dayWord? dayOf dateOf shiftAfter',
    make: (parts) => dayWithin({ ...parts, unit: 'month' }, after(parts)),
  },
  {
    name: 'edge-unit',
    pattern: 'edge dayArticle? unit',
    make: (parts) => (LONG.has(parts.unit as TimeUnit) ? shiftBy('published 0', 1, parts.unit as TimeUnit) : null),
  },
]

/** "A week from Friday": whole days are counted from a day. */
function away(parts: Parts, sign: 1 | -1, of: Shape): Shape | null {
  const unit = parts.countedUnit as TimeUnit
  return typeof parts.count === 'number' && WHOLE.has(unit) ? { is: 'away', count: sign * parts.count, unit, of } : null
}
const WHOLE: ReadonlySet<TimeUnit> = new Set(['day', 'week', 'month', 'year'])

/** "La noche anterior": that part of a day some days away. */
const partOf = (parts: Parts, shift: Shift): Shape => ({
  is: 'part',
  part: parts.partOfDay as DayPart,
  of: shiftBy(shift, 1, 'day', true),
})

/** "The 7th of this month", "Monday of last week". */
function dayWithin(parts: Parts, shift: Shift): Shape | null {
  const day = parts.dayOf as DateParts
  const unit = day.weekday === undefined ? 'month' : 'week'
  return parts.unit === unit ? { is: 'dayOf', shift, day } : null
}

const isDayShift = (parts: Parts): boolean => / day(?: |$)/u.test(parts.relativeTime as Relative)

function relativeShape(parts: Parts): Shape {
  const [anchor, by, unit, part] = (parts.relativeTime as Relative).split(' ') as [Anchor, string, TimeUnit, DayPart?]
  const of = { is: 'shift', shift: `${anchor} ${Number(by)}` as Shift, unit, exact: unit === 'day' } as const
  return part ? { is: 'part', part, of } : of
}

/** Units whose beginning or end is a date of the report's own. */
const LONG: ReadonlySet<TimeUnit> = new Set(['week', 'month', 'quarter', 'half', 'year', 'decade', 'century'])

import type { TimeRule } from './time-pattern.ts'
import { closed, counts, markAt, markBefore, type Scan } from './time-scan.ts'
import type { PartOfDay, Shape } from './time-shape.ts'

/** Hours after noon count on from twelve; twelve at night is the day's beginning. */
function onTheClock(time: string, half: unknown): Shape {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const shifted = half === 'PM' && hour < 12 ? hour + 12 : half === 'AM' && hour === 12 ? 0 : hour
  return { is: 'clock', time: `${String(shifted).padStart(2, '0')}:${String(minute).padStart(2, '0')}` }
}

const NOON = 12

/** "At 8 *tonight*", "by 6 *Tuesday evening*": right behind a bare hour. */
function opensPart(scan: Scan, at: number): boolean {
  const relative = markAt(scan, at, 'relativeTime')
  if (relative && (relative.value as string).split(' ').length > UNTIMED) return true
  const day = relative ?? markAt(scan, at, 'weekday')
  return day !== undefined && markAt(scan, day.to, 'partOfDay') !== undefined
}
/** "published 0 day": a day with no part of it. */
const UNTIMED = 3

/** The rules that read times of the clock and parts of the day. */
export const clockRules: readonly TimeRule[] = [
  {
    name: 'clock-time',
    pattern: 'clockTime meridiem?',
    make: (parts) => onTheClock(parts.clockTime as string, parts.meridiem),
  },
  {
    name: 'hour-half',
    pattern: 'hour meridiem',
    make: (parts) => onTheClock(`${parts.hour}:00`, parts.meridiem),
  },
  {
    name: 'hour-unit',
    pattern: 'hourCount clockUnit andHalf? meridiem?',
    make: (parts) => onTheClock(`${parts.hourCount}:${'andHalf' in parts ? 30 : 0}`, parts.meridiem),
  },
  {
    name: 'hour-word-half',
    pattern: 'hourCount meridiem',
    make: (parts, scan, from) =>
      markBefore(scan, from, ['clockBefore']) ? onTheClock(`${parts.hourCount}:00`, parts.meridiem) : null,
  },
  {
    name: 'half-to-hour',
    pattern: 'halfTo hour meridiem',
    make: (parts) => onTheClock(`${(parts.hour as number) - 1}:30`, parts.meridiem),
  },
  {
    name: 'hour-and-minutes',
    pattern: 'hourCount clockUnit count countedUnit',
    make: (parts, scan, from) =>
      parts.countedUnit === 'minute' && parts.count !== null && markBefore(scan, from, ['clockBefore'])
        ? onTheClock(`${parts.hourCount}:${parts.count}`, null)
        : null,
  },
  {
    name: 'hour-and-half',
    pattern: 'hour andHalf meridiem?',
    make: (parts, scan, from) =>
      'meridiem' in parts || markBefore(scan, from, ['clockBefore'])
        ? onTheClock(`${parts.hour}:30`, parts.meridiem)
        : null,
  },
  {
    name: 'hour-alone',
    pattern: 'hourCount',
    make: (parts, scan, from, to) =>
      markBefore(scan, from, ['bareHour']) && closed(scan, to) && !counts(scan, to)
        ? onTheClock(`${parts.hourCount}:00`, null)
        : null,
  },
  {
    name: 'hour-of-part',
    pattern: 'hour',
    make: (parts, scan, from, to) =>
      markBefore(scan, from, ['clockBefore']) && (parts.hour as number) <= NOON && opensPart(scan, to)
        ? onTheClock(`${parts.hour}:00`, null)
        : null,
  },
  { name: 'clock-word', pattern: 'clockWord', make: (parts) => ({ is: 'clock', time: parts.clockWord as string }) },
  {
    name: 'part-alone',
    pattern: 'partAlone',
    make: (parts) => ({ is: 'part', part: parts.partAlone as PartOfDay, of: null }),
  },
  {
    name: 'part-of-day',
    pattern: 'partOfDay',
    make: (parts, scan, from, to) =>
      markAt(scan, from, 'partAlone')?.to === to ? null : { is: 'part', part: parts.partOfDay as PartOfDay, of: null },
  },
]

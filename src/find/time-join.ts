import { rangeOpened } from './time-atoms-days.ts'
import { hasTag, isSign, markAt, markBefore, type Scan } from './time-scan.ts'
import { type DateParts, isBareWeekday, type PartOfDay, type Shape, type Timed } from './time-shape.ts'

/** Joins neighbours that make one expression: a part of the day and its date, an hour and its day, the two ends of a range. */
export function joinTimes(found: readonly Timed[], scan: Scan): Timed[] {
  const joined: Timed[] = []
  for (const timed of found) {
    let whole = timed
    for (let last = joined.at(-1); last; last = joined.at(-1)) {
      const tags = between(last, whole, scan)
      const one = tags && joinTwo(last, whole, tags, scan)
      if (tags && !one) joined[joined.length - 1] = shareYear(last, whole, tags, scan)
      if (!one) break
      joined.pop()
      whole = one
    }
    joined.push(whole)
  }
  return joined.filter(({ rule }) => rule !== 'part-of-day')
}

const joinTwo = (a: Timed, b: Timed, tags: Between, scan: Scan): Timed | null =>
  joinPart(a, b, tags) ??
  joinClock(a, b, tags) ??
  joinNight(a, b, tags) ??
  joinApposed(a, b, tags) ??
  joinRange(a, b, tags, scan)

type Between = ReadonlySet<string>

const SMALL = ['dateOf', 'timeCue', 'dayWord', 'dayArticle', 'timeAnd', 'timeMiddle', 'timeOpen', 'timeMode']

/** The tags of the small words between two expressions, or `null` where anything else stands there. */
function between(a: Timed, b: Timed, scan: Scan): Between | null {
  const tags = new Set<string>()
  for (let i = a.to; i < b.from; ) {
    const announced = b.shape.is === 'clock' ? announcing(scan, i) : null
    if (announced === b.from) {
      tags.add('announced')
      break
    }
    if (isSign(scan, i, '-–—')) tags.add('timeMiddle')
    else if (isSign(scan, i, ',')) tags.add(',')
    else if (!hasTag(scan, i, SMALL)) return null
    const marks = SMALL.map((tag) => markAt(scan, i, tag)).filter((mark) => mark !== undefined)
    for (const mark of marks) tags.add(mark.tag)
    i = Math.max(i + 1, ...marks.filter((mark) => mark.to <= b.from).map((mark) => mark.to))
  }
  return tags
}

/** Where a phrase ends that announces an hour (*a las*, *al* mediodía, الساعة) and is no limit of a stretch. */
function announcing(scan: Scan, i: number): number | null {
  const to = markAt(scan, i, 'clockBefore')?.to ?? null
  const mode = markAt(scan, i, 'timeMode')
  const limits = (mode?.to === to && mode?.value !== 'asOf') || markAt(scan, i, 'timeOpen')?.to === to
  return limits ? null : to
}

const isDay = (shape: Shape): boolean =>
  shape.is === 'numeric' ||
  (shape.is === 'shift' && shape.unit === 'day') ||
  ((shape.is === 'date' || shape.is === 'shiftedDate') &&
    (shape.parts.day ?? shape.parts.weekday ?? shape.parts.holiday) !== undefined)

/** "Friday morning", "the morning of 16 December", "утром 16 декабря". */
function joinPart(a: Timed, b: Timed, tags: Between): Timed | null {
  if (tags.has('timeMiddle') || tags.has('timeAnd') || b.from - a.to > 3) return null
  const rule = `${a.rule} ${b.rule}`
  if (a.shape.is === 'part' && !a.shape.of && isDay(b.shape))
    return { from: a.from, to: b.to, rule, shape: { ...a.shape, of: b.shape } }
  if (b.shape.is === 'part' && !b.shape.of && isDay(a.shape))
    return { from: a.from, to: b.to, rule, shape: { ...b.shape, of: a.shape } }
  if (a.rule === 'recurring-day' && a.shape.is === 'set' && b.shape.is === 'part' && !b.shape.of)
    return { from: a.from, to: b.to, rule, shape: { ...a.shape, timex: `${a.shape.timex}T${b.shape.part}` } }
  if (a.shape.is === 'part' && !a.shape.of && a.shape.part === 'NI' && b.shape.is === 'range')
    return { from: a.from, to: b.to, rule, shape: { ...a.shape, of: b.shape } }
  return null
}

/** "8:30 p.m. Thursday", "el miércoles a las 15.00", "at 9:30 on Saturday night", *hier soir, à 22 h*. */
function joinClock(a: Timed, b: Timed, tags: Between): Timed | null {
  if (['timeAnd', 'timeOpen', 'timeMode'].some((tag) => tags.has(tag)) || b.from - a.to > 3) return null
  const [clock, other] = a.shape.is === 'clock' ? [a.shape, b.shape] : [b.shape, a.shape]
  if (clock.is !== 'clock') return null
  const part = other.is === 'part' ? other : null
  const parted = tags.has(',') && !(part && tags.has('announced') && !isPastMidnight(clock.time, part.part))
  if (clock === a.shape ? tags.has('timeMiddle') : parted) return null
  const of = clock.of ?? (part ? part.of : other)
  if ((clock.of && !part) || (part?.of && clock.of) || !of || !isDay(of)) return null
  const shape: Shape = { ...clock, time: part ? inPart(clock.time, part.part) : clock.time, of }
  return { from: a.from, to: b.to, rule: `${a.rule} ${b.rule}`, shape }
}

/** *Anoche, a las doce y media*: an hour of the day that follows, which keeps to itself. */
const isPastMidnight = (time: string, part: PartOfDay): boolean =>
  part === 'NI' && (time.startsWith('12') || Number(time.slice(0, 2)) < DAWN)
const DAWN = 6

/** The hour of the afternoon or night that was said without its half of the day. */
function inPart(time: string, part: PartOfDay): string {
  const hour = Number(time.slice(0, 2))
  const late = (part === 'AF' || part === 'EV' || (part === 'NI' && hour > 4)) && hour < 12
  return late ? `${hour + 12}${time.slice(2)}` : time
}

/** "The night from Monday to Tuesday": a night has two days. */
function joinNight(a: Timed, b: Timed, tags: Between): Timed | null {
  if (a.shape.is !== 'part' || a.shape.part !== 'NI' || !tags.has('timeMiddle') || b.from - a.to > 3) return null
  const [from, to] = [a.shape.of?.is === 'date' ? a.shape.of.parts : null, partsOf(b)]
  if (from?.weekday === undefined || to?.weekday !== (from.weekday % 7) + 1) return null
  return {
    from: a.from,
    to: b.to,
    rule: `${a.rule} to ${b.rule}`,
    shape: { ...a.shape, of: { is: 'range', from, to } },
  }
}

/** "today, December 20", "Saturday morning, 17.12": the date in full after what it explains. */
function joinApposed(a: Timed, b: Timed, tags: Between): Timed | null {
  const full = b.shape.is === 'numeric' || (b.shape.is === 'date' && b.shape.parts.day !== undefined)
  if (!full || b.from - a.to > 2 || ['timeAnd', 'timeMiddle', 'timeOpen'].some((tag) => tags.has(tag))) return null
  const joined = { from: a.from, to: b.to, rule: `${a.rule} ${b.rule}` }
  if (a.shape.is === 'shift' && a.shape.exact && a.shape.unit === 'day') return { ...joined, shape: b.shape }
  if (a.shape.is === 'shiftedDate' && a.shape.parts.weekday !== undefined && b.shape.is === 'date')
    return { ...joined, shape: { ...a.shape, parts: { ...a.shape.parts, ...b.shape.parts } } }
  if (a.shape.is !== 'part' || !a.shape.of || !isBareWeekday(a.shape.of)) return null
  return { ...joined, shape: { ...a.shape, of: b.shape } }
}

const partsOf = ({ shape }: Timed): DateParts | null => (shape.is === 'date' ? shape.parts : null)
const sameGrain = (a: DateParts, b: DateParts): boolean =>
  a.month !== undefined && b.month !== undefined && (a.day === undefined) === (b.day === undefined)

/** The earlier date's year from the later one's, one less where the months go down. */
function withYear(a: DateParts, b: DateParts): DateParts {
  if (a.year !== undefined || typeof b.year !== 'number' || a.month === undefined || b.month === undefined) return a
  const later = a.month > b.month || (a.month === b.month && (a.day ?? 0) > (b.day ?? 0))
  return { ...a, year: later ? b.year - 1 : b.year, shared: true }
}

/** "from December 16 to December 20", "between 30 December and 2 January 2012", "May and June 2011". */
function joinRange(a: Timed, b: Timed, tags: Between, scan: Scan): Timed | null {
  const [from, to] = [partsOf(a), partsOf(b)]
  if (!from || !to || b.from - a.to > 4) return null
  const years = from.month === undefined && to.month === undefined && from.year !== undefined && to.year !== undefined
  if (!(sameGrain(from, to) || (years && from.weekday === undefined))) return null
  const range = tags.has('timeMiddle') || (tags.has('timeAnd') && (rangeOpened(scan, a.from) || adjacent(from, to)))
  if (!range || (tags.has(',') && !tags.has('timeAnd'))) return null
  return {
    from: a.from,
    to: b.to,
    rule: `${a.rule} to ${b.rule}`,
    shape: { is: 'range', from: withYear(from, to), to },
  }
}

function adjacent(a: DateParts, b: DateParts): boolean {
  if (a.month === undefined || b.month === undefined) return false
  if (a.year !== undefined && a.year !== b.year) return false
  return a.day !== undefined ? a.month === b.month && b.day === a.day + 1 : b.month === a.month + 1
}

/** "on 16 December and 3 January 2012": dates of one list have their year from its last. */
function shareYear(a: Timed, b: Timed, tags: Between, scan: Scan): Timed {
  const [from, to] = [partsOf(a), partsOf(b)]
  const listed = (tags.has('timeAnd') || tags.has(',')) && !markBefore(scan, b.from, ['timeOpen'])
  return listed && from && to && sameGrain(from, to) ? { ...a, shape: { is: 'date', parts: withYear(from, to) } } : a
}

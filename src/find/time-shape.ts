import type { Holiday, Shift, TimeMode, TimeUnit } from '../lang/time-table.ts'

export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'
export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/** The parts of a calendar date that the words give; what is missing is completed later. */
export type DateParts = {
  /** A stated year, or one given by reference ("of this year"). */
  readonly year?: number | Shift
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly season?: Season
  /** Which of its month's days of that weekday: 1 the first, -1 the last. */
  readonly nth?: number
  readonly holiday?: Holiday
  /** True where the year was copied from a neighbouring date. */
  readonly shared?: boolean
}

/** What a time expression says, before it is set against the report's date and the dates around it. */
export type Shape =
  | { readonly is: 'date'; readonly parts: DateParts }
  | { readonly is: 'numeric'; readonly first: number; readonly second: number; readonly year: number | null }
  | { readonly is: 'range'; readonly from: DateParts; readonly to: DateParts }
  | { readonly is: 'decade'; readonly start: number }
  /** `by` steps of `unit` away; `exact` where the day itself is meant ("four years ago today"). */
  | {
      readonly is: 'shift'
      readonly shift: Shift
      readonly unit: TimeUnit
      readonly exact: boolean
      /** "A year ago", which the quarter told right before it may be held against. */
      readonly compares?: true
    }
  /** "last Friday", "next May", "that summer". */
  | { readonly is: 'shiftedDate'; readonly shift: Shift; readonly parts: DateParts }
  /** "the 7th of this month", "Monday of last week". */
  | { readonly is: 'dayOf'; readonly shift: Shift; readonly day: DateParts }
  /** "the last three days": a stretch that ends at the report's date. */
  | { readonly is: 'recent'; readonly count: number | null; readonly unit: TimeUnit }
  | { readonly is: 'clock'; readonly time: string; readonly of?: Shape }
  | { readonly is: 'part'; readonly part: PartOfDay; readonly of: Shape | null }
  | { readonly is: 'duration'; readonly timex: string; readonly unit: TimeUnit | null }
  | { readonly is: 'set'; readonly timex: string; readonly unit: TimeUnit }
  | { readonly is: 'present' }
  /** Some time before, after or around now: "recently". */
  | { readonly is: 'reference'; readonly timex: string }
  /** "in two weeks": from the report's date on where the words speak of what is to come, else a duration. */
  | { readonly is: 'ahead'; readonly count: number; readonly unit: TimeUnit }
  /** So many units away from a day: "a week from Friday", "a week ago Monday". */
  | { readonly is: 'away'; readonly count: number; readonly unit: TimeUnit; readonly of: Shape }
  /** The week of a day. */
  | { readonly is: 'weekOf'; readonly day: DateParts }
  /** The nth quarter or half of a year. */
  | { readonly is: 'nth'; readonly n: number; readonly unit: 'quarter' | 'half'; readonly year: number | Shift | null }
  /** The stretch last told, or that unit around it, in another year: "the same quarter of 1988". */
  | { readonly is: 'same'; readonly unit: TimeUnit | null; readonly year: number | Shift }
  /** The century of that number: 14 for the 14th. */
  | { readonly is: 'century'; readonly n: number }

/** A time expression over tokens `[from, to)` of its sentence. */
export type Timed = {
  readonly from: number
  readonly to: number
  readonly shape: Shape
  readonly rule: string
  /** Which of day and month its writer put first, where the expression shows it. */
  readonly habit?: 'dmy' | 'mdy'
}

/** A timed expression with what its sentence says about it. */
export type Placed = Timed & {
  readonly mode: TimeMode
  readonly future: boolean
  /** Its language calls the report's own day by its weekday. */
  readonly namesToday: boolean
  /** How many days ahead it may lie where it gives no year: no verb near it says that it is past. */
  readonly soon: number
  readonly past: boolean
  /** It says what a noun is like ("the 1988 drought") or what is held against something ("from a year earlier"): nothing else is told of it. */
  readonly aside: boolean
  readonly afterward: boolean
  /** It says when something was said: "said on Monday". */
  readonly stated: boolean
  readonly paragraph: number
}

/** The anchor and the number of steps of a shift. */
export function shiftParts(shift: Shift): { anchor: 'published' | 'focus'; by: number } {
  const [anchor, by] = shift.split(' ')
  return { anchor: anchor === 'focus' ? 'focus' : 'published', by: Number(by) }
}

/** True of a weekday without a day of the month. */
export const isBareWeekday = (shape: Shape): boolean =>
  shape.is === 'date' && shape.parts.weekday !== undefined && shape.parts.day === undefined

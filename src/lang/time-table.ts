import type { Row } from './entries.ts'
import type { Words } from './words.ts'

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
/** TIMEX3 parts of the day. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'
/** What a relative expression counts from: the report's own date, or the date last spoken of. */
export type Anchor = 'published' | 'focus'
/** A step without its unit: `published -1` (last …), `focus +1` (the following …). */
export type Shift = `${Anchor} ${'-' | '+' | ''}${number}`
/** A whole relative day or year: `published -1 day` (yesterday), or a part of such a day: `published -1 day NI` (last night). */
export type Relative = `${Shift} ${TimeUnit}` | `${Shift} day ${DayPart}`
/**
 * When a holiday is: on a day (`12-25`), on one day of history (`2001-09-11`), on the nth weekday of a month, Monday being 1 and the last the -1st
 * (`11-4-4`, `05--1-1`), or so many days from Easter (`easter-2`).
 */
export type Holiday = string
/** How a date stands to what is told: at it, from it on, up to it, as it stood on it, later than it, before it. */
export type TimeMode = 'at' | 'since' | 'until' | 'asOf' | 'after' | 'before'
/**
 * When a word that also means something else is taken for a time where it stands alone: `capitalised` always needs a
 * capital (May), and a cue before it; `cued` a cue before it (март, مارس); `closed` a cue before and no word after it
 * (na sexta); `lowercase` a small letter (domingo, Domingo); `beside` never alone (mar.); `uncounted` no noun for several
 * people right before it (الجنديين الاثنين are the two). Beside a day or a year only `capitalised` matters.
 */
export type Guard = 'capitalised' | 'cued' | 'closed' | 'lowercase' | 'beside' | 'uncounted'
export type GuardedRows = readonly (readonly [value: number, words: Words, guard?: Guard])[]
export type TimeRows<T> = readonly (readonly [T, Words])[]

/** How a language writes and speaks of times. Every field but the order of numeric dates holds words. */
export type TimeTable = {
  /** Which of day and month stands first in 3/4/2011, where nothing else tells. */
  readonly numericOrder: 'dmy' | 'mdy'
  readonly months: GuardedRows
  /** Monday is 1. */
  readonly weekdays: GuardedRows
  /** Ordinal (or cardinal) words for days of the month, and for hours of the clock. */
  readonly ordinalDays: TimeRows<number>
  /** Further ordinals, of quarters and halves of the year: tercer. */
  readonly nths?: TimeRows<number>
  /** What is written onto the digits of a day: st, er, -го. */
  readonly dayEndings: Words
  /** A noun that may stand before (dia 16, يوم الجمعة) or after (16 числа) a day, and belongs to the expression. */
  readonly dayWords: Words
  readonly dayWordsAfter: Words
  /** Articles before the bare day of a range: le 16, el 16. */
  readonly dayArticles: Words
  /** Words between the parts of a date: of, de. */
  readonly dateOf: Words
  /** Words that may announce a time (in, on, en, в) and are no part of it. */
  readonly cues: Words
  /** Of these, those after which a bare 2011 is a year. */
  readonly yearCues: Words
  /** Articles before a year that is an adjective: the 2011 strike. */
  readonly yearArticles: Words
  /** Words for a year before (عام 2011) and after (2011 года) its number. */
  readonly yearBefore: Words
  readonly yearAfter: Words
  readonly modes: TimeRows<Exclude<TimeMode, 'at'>>
  /** The same where they stand behind the time: «18 желтоқсанға дейін». */
  readonly modesBehind?: TimeRows<Exclude<TimeMode, 'at'>>
  /** Open a range of times, and stand between its ends. */
  readonly rangeOpen: Words
  readonly rangeMiddle: Words
  readonly and: Words
  readonly relative: TimeRows<Relative>
  readonly shiftsBefore: TimeRows<Shift>
  readonly shiftsAfter: TimeRows<Shift>
  /** Turn "count unit" into a date, from before or after it: il y a, ago, later. */
  readonly offsetsBefore: TimeRows<Shift>
  readonly offsetsAfter: TimeRows<Shift>
  readonly units: TimeRows<TimeUnit>
  /** Unit words that alone mean one: неделю назад, بعد أسبوع. */
  readonly bareUnits: TimeRows<TimeUnit>
  /** Words that hold number and unit at once: fortnight, يومان, полгода (ISO 8601 durations). */
  readonly spans: TimeRows<string>
  /** several, some: a count that is not given. */
  readonly several: Words
  /** "last", "past" before a count: the last three days. */
  readonly lastCount: Words
  /** "these last" before a plural of units: *los últimos* meses. */
  readonly lastUnits?: Words
  readonly every: Words
  /** "the next", before a count or a plural: the next few days. */
  readonly nextCount?: Words
  /** Between a count of units and the day from which they are counted: a week *from* Friday. */
  readonly awayFrom?: Words
  /** Before "count unit" of what is to come: *in* two weeks. */
  readonly ahead?: Words
  /** Before a plural of units that stands for a long while: *for* years. */
  readonly durationCues?: Words
  /** Words for what recurs (ISO 8601 durations): daily, monthly. */
  readonly sets?: TimeRows<string>
  /** Every such weekday, Monday being 1: Mondays, los lunes. */
  readonly recurringDays?: TimeRows<number>
  /** Units in the plural, which may stand uncounted: *minutes* after, in *years*. */
  readonly plurals?: TimeRows<TimeUnit>
  /** The stretch last told, in another year: the same period. */
  readonly samePeriod?: Words
  /** How often, before a unit: twice a. */
  readonly frequency?: Words
  /** Words for no certain time: recently, soon, these days. */
  readonly references?: TimeRows<'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'>
  /** Holidays by their name; beside or without a year. */
  readonly holidays?: TimeRows<Holiday>
  /** "The week of", before a day. */
  readonly weekOf?: Words
  /** "Last", before a weekday of a month: the *last* Sunday in April. */
  readonly finalNth?: Words
  /** Before a single unit that is a stretch up to now: *the past* decade. */
  readonly pastStretch?: Words
  /** The same where it may be the last of something, too: over *the last* decade. */
  readonly lastStretch?: Words
  /** Between a count and its unit: five *straight* days. */
  readonly inCount?: Words
  /** Behind a count, or behind its unit: four *and a half* hours, tres horas *y media*. */
  readonly andHalf?: Words
  /** Phrases with a word of time that say nothing of when: *to fall*. */
  readonly nontimes?: Words
  readonly ageBefore: Words
  readonly ageAfter: Words
  /** TIMEX3 parts of the day, beside a date, and those that may stand alone. */
  readonly partsOfDay: TimeRows<'MO' | 'MI' | 'AF' | 'EV' | 'NI'>
  readonly partsAlone: TimeRows<'MO' | 'MI' | 'AF' | 'EV' | 'NI'>
  /** The same in the plural: Tuesday *nights*. */
  readonly partsRecurring?: TimeRows<'MO' | 'MI' | 'AF' | 'EV' | 'NI'>
  readonly seasons: readonly (readonly ['SP' | 'SU' | 'FA' | 'WI', Words, Guard?])[]
  /** early, mid, late; they belong to the expression. */
  readonly edges: Words
  readonly decadesBefore: Words
  readonly decadesAfter: Words
  readonly decades: TimeRows<number>
  readonly clockBefore: Words
  /** Of these, those behind which a bare number is an hour: *a las* tres. */
  readonly bareHours?: Words
  /** True where a report calls its own day by its weekday: "will meet Monday", on a Monday. */
  readonly namesToday?: boolean
  readonly clockUnits: Words
  readonly meridiem: TimeRows<'AM' | 'PM'>
  /** Half of the hour that an ordinal names: *половина* третьего is half past two. */
  readonly halfTo?: Words
  readonly clockWords: TimeRows<`${number}:${number}`>
  readonly present: Words
  /** Cues that the sentence speaks of what is to come, of what has happened, and of what came after the last thing told. */
  readonly future: Words
  /** Endings of verbs that speak of what is to come, as written: -ará. */
  readonly futureEndings?: readonly string[]
  /** The same of verbs that speak of what has been: -ó. */
  readonly pastEndings?: readonly string[]
  readonly past: Words
  /** Verbs that set an end which is to come: extended, postponed (until). */
  readonly extending?: Words
  readonly afterward: Words
}

/** What a mark tagged `month`, `weekday` or `season` carries. */
export type Guarded<T = number> = { readonly n: T; readonly guard: Guard | null }

type Key = Exclude<keyof TimeTable, 'numericOrder' | 'futureEndings' | 'pastEndings' | 'namesToday'>
type TableRow = readonly [value: unknown, words: Words, guard?: Guard]

const TAGS: Readonly<Record<Key, string>> = {
  months: 'month',
  weekdays: 'weekday',
  ordinalDays: 'ordinalDay',
  nths: 'nth',
  dayEndings: 'dayEnding',
  dayWords: 'dayWord',
  dayWordsAfter: 'dayWordAfter',
  dayArticles: 'dayArticle',
  dateOf: 'dateOf',
  cues: 'timeCue',
  yearCues: 'yearCue',
  yearArticles: 'yearArticle',
  yearBefore: 'yearBefore',
  yearAfter: 'yearAfter',
  modes: 'timeMode',
  modesBehind: 'timeModeBehind',
  rangeOpen: 'timeOpen',
  rangeMiddle: 'timeMiddle',
  and: 'timeAnd',
  relative: 'relativeTime',
  shiftsBefore: 'shiftBefore',
  shiftsAfter: 'shiftAfter',
  offsetsBefore: 'offsetBefore',
  offsetsAfter: 'offsetAfter',
  units: 'unit',
  bareUnits: 'bareUnit',
  spans: 'span',
  several: 'several',
  lastCount: 'lastCount',
  lastUnits: 'lastUnits',
  every: 'every',
  nextCount: 'nextCount',
  awayFrom: 'awayFrom',
  ahead: 'ahead',
  durationCues: 'durationCue',
  sets: 'recurring',
  recurringDays: 'recurringDay',
  plurals: 'unitPlural',
  samePeriod: 'samePeriod',
  frequency: 'frequency',
  references: 'reference',
  holidays: 'holiday',
  weekOf: 'weekOf',
  finalNth: 'finalNth',
  pastStretch: 'pastStretch',
  lastStretch: 'lastStretch',
  inCount: 'inCount',
  andHalf: 'andHalf',
  nontimes: 'nonTime',
  ageBefore: 'ageBefore',
  ageAfter: 'ageAfter',
  partsOfDay: 'partOfDay',
  partsAlone: 'partAlone',
  partsRecurring: 'partRecurring',
  seasons: 'season',
  edges: 'edge',
  decadesBefore: 'decadeBefore',
  decadesAfter: 'decadeAfter',
  decades: 'decade',
  clockBefore: 'clockBefore',
  bareHours: 'bareHour',
  clockUnits: 'clockUnit',
  meridiem: 'meridiem',
  halfTo: 'halfTo',
  clockWords: 'clockWord',
  present: 'present',
  future: 'future',
  past: 'past',
  extending: 'extending',
  afterward: 'afterward',
}

const GUARDED: readonly Key[] = ['months', 'weekdays', 'seasons']

/** The table as rows, one tag a field; guarded words carry their guard in the value. */
export function timeEntries(table: TimeTable): Row[] {
  return (Object.keys(TAGS) as Key[]).flatMap((key) => fieldRows(key, table[key] ?? ''))
}

function fieldRows(key: Key, field: Words | readonly TableRow[]): Row[] {
  const tag = TAGS[key]
  if (typeof field === 'string') return [{ tag, value: null, row: `times/${key}`, words: field }]
  return field.map(([value, words, guard], i) => {
    const guarded: Guarded<unknown> = { n: value, guard: guard ?? null }
    return { tag, value: GUARDED.includes(key) ? guarded : value, row: `times/${key}/${i}`, words }
  })
}

import { isVague } from '../data/quantity.ts'
import type { Period, Quantity, Reported } from '../data/types.ts'
import type { en } from './en.ts'

/** A text that depends on a number, by the plural categories of its language. */
export type Plural = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

type Widened<T> = T extends string
  ? string
  : T extends { readonly other: string }
    ? Plural
    : { [K in keyof T]: Widened<T[K]> }
/** One language's table of the interface. */
export type Messages = Widened<typeof en>

type Values = Readonly<Record<string, string | number>>

/** The interface in one language: its table, and numbers, dates and lists as it writes them. */
export class Text {
  readonly m: Messages
  readonly code: string
  readonly #numbers: Intl.NumberFormat
  readonly #plurals: Intl.PluralRules
  readonly #lists: Intl.ListFormat
  readonly #languages: Intl.DisplayNames
  readonly #dates = new Map<string, Intl.DateTimeFormat>()

  constructor(code: string, messages: Messages) {
    this.code = code
    this.m = messages
    this.#numbers = new Intl.NumberFormat(messages.locale)
    this.#plurals = new Intl.PluralRules(messages.locale)
    this.#lists = new Intl.ListFormat(messages.locale, { type: 'conjunction' })
    this.#languages = new Intl.DisplayNames(messages.locale, { type: 'language' })
  }

  /** A number as the language writes it. */
  number = (n: number): string => this.#numbers.format(n)

  /** A share of one as a percentage. */
  share = (n: number): string =>
    new Intl.NumberFormat(this.m.locale, { style: 'percent', maximumFractionDigits: 0 }).format(n)

  /** A template with its places filled in; numbers are written as the language writes them. */
  fill(template: string, values: Values): string {
    return template.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name]
      return value === undefined ? place : typeof value === 'number' ? this.number(value) : value
    })
  }

  /** The form of a text that goes with `n`. */
  plural = (forms: Plural, n: number, values: Values = {}): string =>
    this.fill(forms[this.#plurals.select(n)] ?? forms.other, { n, ...values })

  list = (items: readonly string[]): string => this.#lists.format(items)

  /** Items beside each other, as the language separates them, without an "and". */
  series = (items: readonly string[]): string => items.join(this.m.direction === 'rtl' ? '، ' : ', ')

  /** A list's items and what stands between them. */
  listParts = (items: readonly string[]): readonly { type: 'element' | 'literal'; value: string }[] =>
    this.#lists.formatToParts(items)

  /** A language's name; `und` is one that could not be told. */
  language(code: string): string {
    try {
      return code === 'und' ? this.m.fact.notStated : (this.#languages.of(code) ?? code)
    } catch {
      return code
    }
  }

  /** The word of a closed vocabulary, or the code itself for one that a case has added. */
  word = (table: Readonly<Record<string, string>>, code: string): string => table[code] ?? code.replaceAll('-', ' ')

  /** A quantity with its hedge: `at least 12`, `30 to 70`, `dozens`. */
  figure(q: Quantity): string {
    if (isVague(q)) return this.word(this.m.vague, q.vague ?? 'many')
    const n = q.min ?? q.max ?? 0
    const low = q.min === null ? '…' : this.number(q.min)
    const high = q.max === null ? '…' : this.number(q.max)
    return this.fill(this.word(this.m.hedge, q.hedge), { n, low, high })
  }

  /** The span of the numbers that were stated, `null` where none was. */
  reported({ low, high, open }: Reported): string | null {
    if (low === null && high === null) return null
    const { exactly, between, upTo } = this.m.range
    const template = low === null ? upTo : high === null || high === low ? exactly : between
    const range = this.fill(template, { low: low ?? 0, high: high ?? 0 })
    return open ? this.fill(this.m.range.open, { range }) : range
  }

  /** A half-open period, in whole months or years where it is made of them. */
  period({ start, end }: Pick<Period, 'start' | 'end'>): string {
    if (end === null) return `${this.#format('day').format(dateOf(start))} –`
    const last = addDays(end, -1)
    const grain = grainOf(start, end)
    const words = this.#format(grain).formatRange(dateOf(start), dateOf(last))
    return words.replace(/[\s\u2009]+–[\s\u2009]+/g, '\u00a0– ')
  }

  /** An ISO date, or a shorter ISO prefix. */
  date(iso: string): string {
    const grain = iso.length >= 10 ? 'day' : iso.length >= 7 ? 'month' : 'year'
    const date = dateOf(iso)
    return Number.isNaN(date.getTime()) ? iso : this.#format(grain).format(date)
  }

  /** A day in few letters, for the ticks of an axis. */
  shortDate = (iso: string): string => this.#format('tick').format(dateOf(iso))

  #format(grain: Grain): Intl.DateTimeFormat {
    const known = this.#dates.get(grain)
    if (known) return known
    const made = new Intl.DateTimeFormat(this.m.locale, { ...FIELDS[grain], timeZone: 'UTC', calendar: 'gregory' })
    this.#dates.set(grain, made)
    return made
  }
}

type Grain = 'day' | 'month' | 'year' | 'tick'
const FIELDS: Readonly<Record<Grain, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  tick: { day: 'numeric', month: 'short', year: '2-digit' },
}

const dateOf = (iso: string): Date => new Date(`${iso.slice(0, 10)}${'-01-01'.slice(iso.length - 4)}T00:00:00Z`)

/** The ISO date `days` after another. */
export const addDays = (date: string, days: number): string =>
  new Date(dateOf(date).getTime() + days * 86_400_000).toISOString().slice(0, 10)

function grainOf(start: string, end: string): Grain {
  if (!start.endsWith('-01') || !end.endsWith('-01')) return 'day'
  return start.endsWith('-01-01') && end.endsWith('-01-01') ? 'year' : 'month'
}

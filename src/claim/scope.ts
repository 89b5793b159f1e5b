import { isoInterval, type Period, type TimeValue } from '../domain/time.ts'
import { datelineEnd } from '../find/dateline.ts'
import type { View } from '../find/view.ts'
import type { TimeMode } from '../lang/time-table.ts'
import { whenBefore } from './after-event.ts'
import { datesAnother, FINE, type Timed } from './dates-another.ts'
import type { Draft } from './drafts.ts'
import type { Sentence } from './sentence.ts'
import { isStatementTime } from './statement-time.ts'

/** How many sentences back, in the same paragraph, a date still dates a claim that has none of its own. */
const CARRY = 3

/** Where a name stands: the sentence's index in the report, and the name's in the sentence. */
export type NameAt = { readonly sentence: number; readonly name: number }

/** What a draft's sentence and the ones before it say of when. */
export type When = { readonly when: Period | null; readonly asOf: Period | null }

/**
 * When a claim's event was, and when its count held, by the nearest date of its sentence, else of the ones before. What
 * befell people "since May" did so from then until the count held, or until the day the report was `published`.
 */
export function whenOf(sentences: readonly Sentence[], draft: Draft, published: string | null): When {
  const sentence = sentences[draft.sentence]
  const before = sentence && whenBefore(sentence, draft, published)
  if (before !== undefined) return { when: before, asOf: null }
  const told = timesOf(sentence, ['at', 'since', 'after', 'before']).filter(
    (time) => sentence !== undefined && !datesAnother(sentence, draft, time),
  )
  const reached = told.find((time) => isReached(draft, time) || isBrought(sentence, draft, time))
  const own = nearest(
    told.filter((time) => time !== reached && !isBrought(sentence, draft, time)),
    draft,
    (time) => parting(sentence, draft, time),
  )
  const count = nearest(timesOf(sentence, ['asOf']), draft) ?? reached ?? null
  const asOf = count && period(count.value, null)
  const carried = carriedTime(sentences, draft.sentence)
  if (own && draft.flow === 'current' && own.value.start !== null)
    return { when: carried && period(carried, 'implied'), asOf: asOf ?? period(own.value, null) }
  if (own)
    return {
      when:
        own.mode === 'since' && !isThen(sentence, own)
          ? spanSince(own.value, asOf?.end ?? dayBehind(published))
          : period(own.value, null),
      asOf,
    }
  if (asOf) return { when: null, asOf }
  const end = nearest(timesOf(sentence, ['until']), draft)
  if (end) return { when: spanUntil(carried, end.value), asOf: null }
  return { when: carried && period(carried, 'implied'), asOf: null }
}

/** "The death toll rose to 11 *on Monday*": the day right behind the number that a count reached is when it did so. */
const isReached = ({ link, to }: Draft, { from, value, mode }: Timed): boolean =>
  link.rule === 'toll-reaches-number' && mode === 'at' && value.grain === 'day' && from >= to && from - to <= REACHED

/** "A girl died *on Saturday*, bringing the toll to seven": the day of what brought a toll to its number is when it did so. */
function isBrought(sentence: Sentence | undefined, { base, flow, from }: Draft, { to, value, mode }: Timed): boolean {
  if (!sentence || base !== 'total' || flow !== 'cumulative' || mode !== 'at' || value.grain !== 'day') return false
  return sentence.view.marks.some((mark) => mark.tag === 'brings' && to <= mark.from && mark.from < from)
}

/** How far behind the number its day may stand, in tokens: a preposition. */
const REACHED = 1

/** "The worst since 2012, when a man killed three", "since the 2012 attack, in which …": behind the comma stands what happened then. */
function isThen(sentence: Sentence | undefined, { to }: Timed): boolean {
  if (!sentence) return false
  const { index, tokens } = sentence.view
  const comma = tokens.findIndex(({ norm }, i) => i >= to && norm === ',')
  if (comma < 0 || comma - to > THEN) return false
  return (index.starting(comma + 1, 'atWhich') ?? index.starting(comma + 2, 'relative')) !== undefined
}

/** How long what a date is of may be, in tokens: "attack on a Connecticut school". */
const THEN = 8

const dayBehind = (published: string | null): string | null =>
  published === null ? null : (isoInterval(published)?.end ?? null)

/** "Since May": from its first day to `end`, where that is known. */
function spanSince(since: TimeValue, end: string | null): Period | null {
  const told = period(since, null)
  return told?.end && end !== null && end > told.end ? { ...told, end } : told
}

/** "Until March 18", behind a date told before: from the one to the other. */
const spanUntil = (from: TimeValue | null, until: TimeValue): Period | null =>
  from?.start && until.start && from.start < until.start
    ? { start: from.start, end: until.end, basis: 'implied' }
    : null

function timesOf(sentence: Sentence | undefined, modes: readonly TimeMode[]): Timed[] {
  return (sentence?.times ?? []).flatMap((time) => {
    const { from, to, value } = time
    const events = isDate(value.value) && modes.includes(value.mode) && sentence && !isStatementTime(sentence, time)
    return events && !isBirth(sentence, to) && !isCompared(sentence, from) && to > datelineEnd(sentence.view, true)
      ? [{ from, to, value: value.value, mode: value.mode }]
      : []
  })
}

/** *Um aumento de 24% em relação ao ano anterior*: the date of what is compared with. */
function isCompared({ view: { index, tokens } }: Sentence, from: number): boolean {
  if (index.over(from, (mark) => mark.tag === 'comparedTo')) return true
  for (let i = from; i >= Math.max(0, from - COMPARED) && tokens[i]?.kind === 'word'; i--)
    if (index.ending(i, 'comparedTo')) return true
  return false
}
/** How many words may stand between: more than on *the same holiday of* last year. */
const COMPARED = 3

/** "Born in 1961", behind the year: 1961 года рождения. */
const isBirth = ({ view }: Sentence, to: number): boolean => view.index.starting(to, 'ageAfter') !== undefined

/** When a claim was stated, by the date that its sentence gives to the saying; `null` where it gives none. */
export function statedOn(sentence: Sentence): Period | null {
  const time = sentence.times.find((one) => isDate(one.value.value) && isStatementTime(sentence, one))
  return time ? period(time.value.value, null) : null
}

const COARSE = ['century', 'decade']
const isDate = (value: TimeValue): boolean =>
  value.start !== null &&
  (value.type === 'DATE' || value.type === 'TIME') &&
  !COARSE.includes(value.grain) &&
  value.timex !== 'PRESENT_REF'

/** The last day told in the sentences right before, within the paragraph. */
function carriedTime(sentences: readonly Sentence[], index: number): TimeValue | null {
  const paragraph = sentences[index]?.view.paragraph
  for (let i = index - 1; i >= Math.max(0, index - CARRY); i--) {
    if (sentences[i]?.view.paragraph !== paragraph) return null
    const days = timesOf(sentences[i], ['at']).filter(
      (time) => FINE.includes(time.value.grain) && !isBackground(sentences[i], time),
    )
    const last = days.length > 1 ? (besideFate(sentences[i], days) ?? days.at(-1)) : days[0]
    if (last) return isOfFate(sentences[i], last) ? last.value : null
  }
  return null
}

/** How many words at least "a truce ended" has. */
const CLAUSE = 3

/** "The worst since a truce ended Feb. 8": what a clause far behind tells, in which nothing befalls anybody, has a date of its own. */
function isBackground(sentence: Sentence | undefined, { from }: Timed): boolean {
  if (!sentence) return false
  const { index, tokens } = sentence.view
  for (let i = from - 1; i > 0 && tokens[i]?.kind !== 'sign' && !index.starting(i, 'fate'); i--)
    if (index.starting(i, 'clause')) return from - i > CLAUSE
  return false
}

/** *S'est ouvert mardi le procès de l'homme accusé d'avoir tué trois fidèles en octobre 2022*: a month nearer to what befell them. */
function isOfFate(sentence: Sentence | undefined, day: Timed): boolean {
  const fate = sentence?.view.marks.findLast(({ tag }) => tag === 'fate')
  return (
    !fate ||
    timesOf(sentence, ['at']).every((time) => FINE.includes(time.value.grain) || gap(time, fate) >= gap(day, fate))
  )
}

/** Of several days in a sentence the one that stands nearest to its last fate; of two as near the later one. */
function besideFate(sentence: Sentence | undefined, days: readonly Timed[]): Timed | null {
  const fate = sentence?.view.marks.findLast(({ tag }) => tag === 'fate')
  return fate ? days.reduce((best, day) => (gap(day, fate) <= gap(best, fate) ? day : best)) : null
}

function period(value: TimeValue, basis: Period['basis'] | null): Period | null {
  if (value.start === null) return null
  return { start: value.start, end: value.end, basis: basis ?? value.basis }
}

/** What a comma before an item behind the claim costs, and an "and" between the two: it more likely belongs elsewhere. */
const PARTED = 8
const JOINED = 3
/** A semicolon between them costs more than any distance within a clause. */
const APART = 40

/** How much further away an item stands for what parts it from the claim. */
export function parting(
  sentence: Sentence | undefined,
  draft: Draft,
  item: { readonly from: number; readonly to: number },
): number {
  if (!sentence) return 0
  const [from, to] = item.from >= draft.to ? [draft.to, item.from] : [item.to, draft.from]
  const behind = item.from >= draft.to
  const between = sentence.view.tokens.slice(from, to)
  if (between.some(({ kind, norm }) => kind === 'sign' && norm === ';')) return APART
  const comma = behind && between.some(({ kind, norm }) => kind === 'sign' && norm === ',')
  const and = sentence.view.marks.some((mark) => mark.tag === 'and' && mark.from >= from && mark.to <= to)
  const outside = !behind && isRelative(sentence.view, draft)
  return (comma || outside ? PARTED : 0) + (and ? JOINED : 0)
}

/** "Named on Tuesday the man who was shot on Sunday": the predicate has a clause of its own, which its phrase opens. */
const isRelative = ({ index }: View, { from, to, link }: Draft): boolean => {
  const fate = link.fate?.from ?? from
  for (let i = link.patient.to; i < Math.min(fate, to); i++) if (index.starting(i, 'relative')) return true
  return false
}

/** The item that stands nearest to the draft's words, `extra` added; of two as near the one before them. */
export function nearest<T extends { readonly from: number; readonly to: number }>(
  items: readonly T[],
  draft: Draft,
  extra: (item: T) => number = () => 0,
): T | null {
  let best: T | null = null
  let least = Number.POSITIVE_INFINITY
  for (const item of items) {
    const distance = gap(item, draft) + extra(item)
    if (distance < least) [best, least] = [item, distance]
  }
  return best
}

const gap = (a: { from: number; to: number }, b: { from: number; to: number }): number =>
  Math.max(0, a.from - b.to, b.from - a.to)

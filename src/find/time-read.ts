import type { Mark } from '../lang/lexicon.ts'
import { Tags, tagNumber } from '../lang/tags.ts'
import type { TimeMode } from '../lang/time-table.ts'
import { FEATURE } from './features.ts'
import { joinTimes } from './time-join.ts'
import { type NeedSet, Needs } from './time-needs.ts'
import { type CompiledRule, compileRule, type Made, matchRule } from './time-pattern.ts'
import { clockRules } from './time-rules-clock.ts'
import { dateRules } from './time-rules-date.ts'
import { durationRules } from './time-rules-duration.ts'
import { relativeRules } from './time-rules-relative.ts'
import { setRules } from './time-rules-set.ts'
import { yearRules } from './time-rules-year.ts'
import { hasTag, markAt, markBefore, type Scan, tokenAt } from './time-scan.ts'
import { isBareWeekday, type Placed, type Timed } from './time-shape.ts'
import { numberOrMark, type View } from './view.ts'

const RULES: readonly CompiledRule[] = [
  ...dateRules,
  ...yearRules,
  ...relativeRules,
  ...durationRules,
  ...setRules,
  ...clockRules,
].map(compileRule)
/** A rule where it begins with a certain tag, and the further needs that the sentence must meet. */
type Beginning = { readonly rule: CompiledRule; readonly needs: NeedSet }
const NONE: readonly Beginning[] = []
/** The rules by the numbers of the tags that they may begin with. */
const BY_START: (readonly Beginning[] | undefined)[] = []
const NEEDS = new Needs(RULES.flatMap(({ needs }) => needs))
for (const rule of RULES)
  for (const start of rule.starts) {
    const number = tagNumber(start)
    const needs = NEEDS.setOf(rule.needs.filter((need) => !need.has(number)))
    BY_START[number] = [...(BY_START[number] ?? NONE), { rule, needs }]
  }
/** What some rule needs last; without any of it no rule reads anything. */
const NEEDED = Tags.union(RULES.flatMap(({ needs }) => needs.slice(-1)))
const BY_DIGITS = BY_START[tagNumber(FEATURE.digits)] ?? NONE
/** Of the rules that may begin with a number those for whose length it has, from one digit on. */
const BY_LENGTH = [0, 1, 2, 3, 4].map((length) =>
  BY_DIGITS.filter(({ rule }) => rule.digits === null || rule.digits === length),
)
/** The words with which a time, or something that is none, may begin. */
const OPENING = Tags.of('nonTime', ...RULES.flatMap(({ starts }) => [...starts]))

/** The time expressions of a sentence in order, not yet resolved, with what the words around say of them. */
export function readTimes(view: View): Placed[] {
  if (!view.tags.meets(NEEDED)) return []
  const scan = { view }
  const found: Timed[] = []
  let met: NeedSet | undefined
  const { length } = view.tokens
  for (let i = numberOrMark(view, 0, OPENING); i < length; i = numberOrMark(view, i, OPENING)) {
    const nothing = markAt(scan, i, 'nonTime')
    if (nothing) {
      i = nothing.to
      continue
    }
    met ??= NEEDS.metIn(view)
    const best = longestAt(scan, i, met)
    i++
    for (const made of best?.made ?? []) {
      if (!isNamed(made, scan)) found.push({ ...made, rule: best?.rule ?? '' })
      i = Math.max(i, made.to)
    }
  }
  return found.length === 0 ? [] : joinTimes(found, scan).map((timed) => placed(timed, scan))
}

/** "Calle 2 de Mayo": what is named after a day. */
const isNamed = ({ from, shape }: Made, scan: Scan): boolean =>
  shape.is === 'date' &&
  shape.parts.day !== undefined &&
  shape.parts.month !== undefined &&
  markBefore(scan, from, ['placeCue']) !== undefined

type Best = { readonly to: number; readonly made: readonly Made[]; readonly rule: string }

/** What the rule that reads furthest from token `i` makes; of equals the first rule. */
function longestAt(scan: Scan, i: number, met: NeedSet): Best | null {
  const token = tokenAt(scan, i)
  const byLength = token?.kind === 'number' ? (BY_LENGTH[token.norm.length] ?? BY_DIGITS) : NONE
  let best = longestOf(byLength, scan, i, met, null)
  const { marks, index } = scan.view
  for (let m = index.placeOf(i); m < index.placeOf(i + 1); m++) {
    const rules = BY_START[(marks[m] as Mark).number]
    if (rules) best = longestOf(rules, scan, i, met, best)
  }
  return best
}

function longestOf(rules: readonly Beginning[], scan: Scan, i: number, met: NeedSet, before: Best | null): Best | null {
  let best = before
  for (const { rule, needs } of rules) {
    if ((needs.low & ~met.low) !== 0 || (needs.high & ~met.high) !== 0) continue
    const match = matchRule(rule, scan, i)
    if (!match || (best && match.to <= best.to)) continue
    const result = rule.make(match.parts, scan, i, match.to)
    const made = result && 'is' in result ? [{ from: i, to: match.to, shape: result }] : result
    if (made?.length) best = { to: match.to, made, rule: rule.name }
  }
  return best
}

function placed(timed: Timed, scan: Scan): Placed {
  const behind = markAt(scan, timed.to, 'timeModeBehind')
  const before = behind ? (behind.value as TimeMode) : modeBefore(scan, timed.from)
  const mode = timed.shape.is === 'range' && before !== 'asOf' ? 'at' : before
  const tense = tenseBefore(scan, timed) ?? (mode === 'since' ? null : tenseBehind(scan, timed))
  return {
    ...timed,
    mode,
    future:
      tense === 'future' ||
      (mode === 'until' &&
        ((tense === null && isBareWeekday(timed.shape)) || near(scan, timed.from, timed.from, EXTENDING))),
    namesToday: scan.view.pack.times.namesToday === true,
    soon: tense === null ? (SOON[mode] ?? 45) : 0,
    aside: isAside(scan, timed),
    past: near(scan, timed.from, timed.to + AHEAD, PAST),
    afterward: near(scan, timed.from, timed.from, AFTERWARD),
    stated: isOfSaying(scan, timed),
    paragraph: scan.view.paragraph,
  }
}

/** A year between an article and a noun, behind "from", or of another calendar (*fiscal* 1990). */
const isAside = (scan: Scan, { from, shape }: Timed): boolean =>
  shape.is === 'date'
    ? shape.parts.year !== undefined &&
      shape.parts.month === undefined &&
      (hasBefore(scan, from, 'yearArticle') || markAt(scan, from, 'yearBefore') !== undefined)
    : shape.is === 'shift' && shape.unit === 'year' && hasBefore(scan, from, 'timeOpen')
const hasBefore = (scan: Scan, from: number, tag: string): boolean => markBefore(scan, from, [tag]) !== undefined

/** A report would give a year to the last such day before these. */
const SOON: Partial<Record<TimeMode, number>> = { since: 0, until: 90 }

const SAYING = ['verbs', 'heSaid', 'showing', 'goingOn']
const LED_BY = ['timeMode', 'timeCue', 'dayArticle', 'dayWord', 'dateOf']

/** "Said on Monday", *dijo el lunes*, or with what is said right behind: قالت الشرطة يوم الأحد إن. */
function isOfSaying(scan: Scan, { from, to }: Timed): boolean {
  if (hasTag(scan, to, ['that'])) return true
  let at = from
  for (let step = 0; step < 2; step++) at = markBefore(scan, at, LED_BY)?.from ?? at
  return markBefore(scan, at, SAYING) !== undefined
}

/** The preposition before an expression, articles and the like in between. */
function modeBefore(scan: Scan, from: number): TimeMode {
  for (let at = from, step = 0; step < 3; step++) {
    const mode = markBefore(scan, at, ['timeMode'])
    if (mode) return mode.value as TimeMode
    const cue = markBefore(scan, at, ['timeCue', 'dayArticle', 'dateOf', 'dayWord', 'edge'])
    if (!cue) return 'at'
    at = cue.from
  }
  return 'at'
}

const FUTURE = Tags.of('future')
const PAST = Tags.of('past', 'fate')
const AFTERWARD = Tags.of('afterward')
const EXTENDING = Tags.of('extending')
const BEHIND = 14
const AHEAD = 8

/** The tense of the nearest verb before the expression. */
function tenseBefore(scan: Scan, { from }: Timed): Tense | null {
  for (let i = from - 1; i >= Math.max(0, from - BEHIND); i--) {
    const tense = tenseAt(scan, i)
    if (tense) return isGoverned(scan, i) ? 'future' : tense
  }
  return null
}

/** The tense of the nearest verb in or behind it. */
function tenseBehind(scan: Scan, { from, to }: Timed): Tense | null {
  for (let i = from; i < to + AHEAD; i++) {
    const tense = tenseAt(scan, i)
    if (tense) return tense
  }
  return null
}

type Tense = 'future' | 'past'
const GOVERNED = 3
/** "will be held", "is expected to be completed": a participle takes its time from the verb before it. */
function isGoverned(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= at - GOVERNED && tokenAt(scan, i)?.kind === 'word'; i--)
    if (tenseAt(scan, i)) return tenseAt(scan, i) === 'future'
  return false
}

function tenseAt(scan: Scan, i: number): Tense | null {
  const { futureEndings, pastEndings } = scan.view.pack.times
  const { index } = scan.view
  if (index.startsAny(i, FUTURE) || endsIn(scan, i, futureEndings)) return 'future'
  return index.startsAny(i, PAST) || endsIn(scan, i, pastEndings) ? 'past' : null
}

function endsIn({ view }: Scan, i: number, endings: readonly string[] | undefined): boolean {
  const token = view.tokens[i]
  if (!endings || token?.kind !== 'word') return false
  const word = token.spelling.raw
  return endings.some((ending) => word.endsWith(ending))
}

/** True when a mark of one of `tags` stands close before token `from`, or behind it before token `to`. */
const near = ({ view }: Scan, from: number, to: number, tags: Tags): boolean =>
  view.index.startsWithin(from - BEHIND, to, tags)

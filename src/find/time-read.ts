import type { TimeMode } from '../lang/time-table.ts'
import { joinTimes } from './time-join.ts'
import { type CompiledRule, compileRule, type Made, matchRule } from './time-pattern.ts'
import { clockRules } from './time-rules-clock.ts'
import { dateRules } from './time-rules-date.ts'
import { relativeRules } from './time-rules-relative.ts'
import { hasTag, markAt, markBefore, type Scan, tokenAt } from './time-scan.ts'
import type { Placed, Timed } from './time-shape.ts'
import type { View } from './view.ts'

const RULES: readonly CompiledRule[] = [...dateRules, ...relativeRules, ...clockRules].map(compileRule)
const BY_START = new Map<string, CompiledRule[]>()
for (const rule of RULES) for (const start of rule.starts) BY_START.set(start, [...(BY_START.get(start) ?? []), rule])

/** The time expressions of a sentence in order, not yet resolved, with what the words around say of them. */
export function readTimes(view: View): Placed[] {
  const scan = { view }
  const found: Timed[] = []
  for (let i = 0; i < view.tokens.length; ) {
    const rules = rulesAt(scan, i)
    const made = rules.length > 0 ? longestOf(rules, scan, i) : []
    found.push(...made)
    i = made.reduce((furthest, { to }) => Math.max(furthest, to), i + 1)
  }
  return joinTimes(found, scan).map((timed) => placed(timed, scan))
}

/** What the rule that reads furthest from token `i` makes; of equals the first rule. */
function longestOf(rules: readonly CompiledRule[], scan: Scan, i: number): Timed[] {
  let best: { to: number; made: readonly Made[]; rule: string } | null = null
  for (const rule of rules) {
    const match = matchRule(rule, scan, i)
    if (!match || (best && match.to <= best.to)) continue
    const result = rule.make(match.parts, scan, i, match.to)
    const made = result && 'is' in result ? [{ from: i, to: match.to, shape: result }] : result
    if (made?.length) best = { to: match.to, made, rule: rule.name }
  }
  return best ? best.made.map((made) => ({ ...made, rule: best.rule })) : []
}

const NONE: readonly CompiledRule[] = []

function rulesAt(scan: Scan, i: number): readonly CompiledRule[] {
  let rules = tokenAt(scan, i)?.kind === 'number' ? (BY_START.get('#') ?? NONE) : NONE
  for (const { tag } of scan.view.index.from(i)) {
    const more = BY_START.get(tag)
    if (more) rules = rules.length === 0 ? more : [...rules, ...more.filter((rule) => !rules.includes(rule))]
  }
  return rules
}

function placed(timed: Timed, scan: Scan): Placed {
  const behind = markAt(scan, timed.to, 'timeModeBehind')
  const before = behind ? (behind.value as TimeMode) : modeBefore(scan, timed.from)
  const mode = timed.shape.is === 'range' && before !== 'asOf' ? 'at' : before
  return {
    ...timed,
    mode,
    future: mode !== 'since' && near(scan, timed, 'future', AHEAD),
    past: near(scan, timed, 'past', AHEAD) || near(scan, timed, 'fate', AHEAD),
    afterward: near(scan, timed, 'afterward', 0),
    paragraph: scan.view.paragraph,
  }
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

const BEHIND = 14
const AHEAD = 8

/** True when a mark of `tag` stands before the expression, or up to `ahead` tokens after it. */
function near(scan: Scan, { from, to }: Timed, tag: string, ahead: number): boolean {
  const last = ahead === 0 ? from : to + ahead
  for (let i = Math.max(0, from - BEHIND); i < last; i++) if (hasTag(scan, i, [tag])) return true
  return false
}

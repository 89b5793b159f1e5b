import type { Derivation } from '../domain/derivation.ts'
import type {
  AttributionMention,
  Mention,
  NameMention,
  Passed,
  QuantityMention,
  TimeMention,
} from '../domain/mention.ts'
import { type Quantity, quantityText } from '../domain/quantity.ts'
import type { Span } from '../domain/span.ts'
import type { NameFound } from '../find/name.ts'
import { spanOf } from '../find/view.ts'
import { leaf } from './derive.ts'
import { type Outcome, quantityKey } from './outcomes.ts'
import type { Sentence } from './sentence.ts'
import type { Findings } from './sentences.ts'

/** A stretch that a rule recognised. What it quotes and its derivation are made when somebody asks: see `mentionOf`. */
type Seen<M extends Mention> = Span &
  Pick<M, 'rule'> &
  Omit<M, keyof Span | 'document' | 'quote' | 'rule' | 'derivation'>
export type QuantitySeen = Seen<QuantityMention>
export type MentionSeen = QuantitySeen | Seen<TimeMention> | Seen<AttributionMention>
/** A name as its report has it; which entity it names is known when the case is. */
export type NameSeen = Span & { readonly rule: string; readonly found: NameFound }
/** A name whose entity is known, with its base form in the report. */
export type NamedSeen = Seen<NameMention> & { readonly base: string }

/** The mentions of a report's sentences but for names; `outcomes` says what became of each quantity. */
export function reportMentions(
  sentences: readonly Sentence[],
  outcomes: ReadonlyMap<string, Outcome>,
): readonly MentionSeen[] {
  const mentions: MentionSeen[] = []
  sentences.forEach((sentence, i) => {
    addQuantities(mentions, sentence, i, outcomes)
    addTimes(mentions, sentence)
    addAttributions(mentions, sentence)
  })
  return mentions
}

/** The names of a report, in order. */
export const reportNames = ({ views, names }: Pick<Findings, 'views' | 'names'>): NameSeen[] =>
  views.flatMap((view, i) =>
    (names[i] ?? []).map(({ from, to, rule, value: found }) => ({ ...spanOf(view, from, to), rule, found })),
  )

/** The whole mention of `seen` in a document of that name and text. */
export function mentionOf(document: string, text: string, seen: MentionSeen | NamedSeen): Mention {
  const { start, end, rule } = seen
  const base = { document, start, end, quote: text.slice(start, end), rule, derivation: mentionDerivation(seen) }
  if (seen.kind === 'quantity')
    return { ...base, kind: seen.kind, value: seen.value, claims: seen.claims, passed: seen.passed }
  if (seen.kind === 'time') return { ...base, kind: seen.kind, value: seen.value, anomaly: seen.anomaly }
  if (seen.kind === 'attribution') return { ...base, kind: seen.kind, value: seen.value }
  return { ...base, kind: seen.kind, value: { name: seen.value.name, id: seen.value.id } }
}

export const mentionDerivation = (seen: MentionSeen | NamedSeen): Derivation => leaf(seen, seen.rule, yielded(seen))

function yielded(seen: MentionSeen | NamedSeen): string {
  if (seen.kind === 'quantity') return quantityText(seen.value)
  if (seen.kind === 'time') return seen.value.timex
  return seen.kind === 'attribution' ? `${seen.value.role} ${seen.value.stance}` : seen.base
}

const NO_CLAIMS: readonly string[] = []

function addQuantities(
  to: MentionSeen[],
  sentence: Sentence,
  index: number,
  outcomes: ReadonlyMap<string, Outcome>,
): void {
  sentence.quantities.forEach((found, i) => {
    const { start, end } = spanOf(sentence.view, found.from, found.to)
    const outcome = outcomes.get(quantityKey(index, i))
    const value: Quantity = found.value.quantity
    const claims = outcome?.claims ?? NO_CLAIMS
    const passed = claims.length > 0 ? null : passedReason(sentence, found, outcome)
    to.push({ start, end, rule: found.rule, kind: 'quantity', value, claims, passed })
  })
}

function passedReason(sentence: Sentence, found: Sentence['quantities'][number], outcome: Outcome | undefined): Passed {
  if (outcome?.hypothetical) return 'hypothetical'
  if (found.value.measure) return found.value.measure
  const time = sentence.times.find(({ from, to }) => from < found.to && found.from < to)
  if (time) return time.value.value.type === 'DURATION' ? 'duration' : 'date'
  return 'no-fate'
}

function addTimes(to: MentionSeen[], { view, times }: Sentence): void {
  for (const found of times) {
    const { start, end } = spanOf(view, found.from, found.to)
    const { value, anomaly } = found.value
    to.push({ start, end, rule: found.rule, kind: 'time', value, anomaly })
  }
}

function addAttributions(to: MentionSeen[], { view, attributions }: Sentence): void {
  for (const found of attributions) {
    const { start, end } = spanOf(view, found.from, found.to)
    to.push({ start, end, rule: found.rule, kind: 'attribution', value: found.value })
  }
}

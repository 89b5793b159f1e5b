import type { AttributionMention, NameMention, Passed, QuantityMention, TimeMention } from '../domain/mention.ts'
import { type Quantity, quantityText } from '../domain/quantity.ts'
import { quoted } from '../domain/span.ts'
import type { NameFound } from '../find/name.ts'
import { type Found, spanOf } from '../find/view.ts'
import { foundDerivation } from './derive.ts'
import { type Outcome, quantityKey } from './outcomes.ts'
import type { Sentence } from './sentence.ts'

/** A name as its report has it; which entity it names is known when the case is. */
export type NameSeen = Omit<NameMention, 'kind' | 'value'> & { readonly found: NameFound; readonly language: string }

export type ReportMentions = {
  readonly others: readonly (QuantityMention | TimeMention | AttributionMention)[]
  readonly names: readonly NameSeen[]
}

/** The mentions of a report's sentences; `outcomes` says what became of each quantity. */
export function reportMentions(
  document: string,
  sentences: readonly Sentence[],
  outcomes: ReadonlyMap<string, Outcome>,
): ReportMentions {
  const others: (QuantityMention | TimeMention | AttributionMention)[] = []
  const names: NameSeen[] = []
  sentences.forEach((sentence, i) => {
    others.push(...quantityMentions(document, sentence, i, outcomes))
    others.push(...timeMentions(document, sentence))
    others.push(...attributionMentions(document, sentence))
    names.push(...nameMentions(document, sentence))
  })
  return { others, names }
}

const placed = (document: string, { view }: Sentence, found: Found<unknown>, yields: string) => ({
  document,
  ...quoted(view.text, spanOf(view, found.from, found.to)),
  rule: found.rule,
  derivation: foundDerivation(view, found, yields),
})

function quantityMentions(
  document: string,
  sentence: Sentence,
  index: number,
  outcomes: ReadonlyMap<string, Outcome>,
): QuantityMention[] {
  return sentence.quantities.map((found, i) => {
    const outcome = outcomes.get(quantityKey(index, i))
    const value: Quantity = found.value.quantity
    const claims = outcome?.claims ?? []
    const passed = claims.length > 0 ? null : passedReason(sentence, found, outcome)
    return { ...placed(document, sentence, found, quantityText(value)), kind: 'quantity', value, claims, passed }
  })
}

function passedReason(sentence: Sentence, found: Sentence['quantities'][number], outcome: Outcome | undefined): Passed {
  if (outcome?.hypothetical) return 'hypothetical'
  if (found.value.measure) return found.value.measure
  const time = sentence.times.find(({ from, to }) => from < found.to && found.from < to)
  if (time) return time.value.value.type === 'DURATION' ? 'duration' : 'date'
  return 'no-fate'
}

const timeMentions = (document: string, sentence: Sentence): TimeMention[] =>
  sentence.times.map((found) => ({
    ...placed(document, sentence, found, found.value.value.timex),
    kind: 'time',
    value: found.value.value,
    anomaly: found.value.anomaly,
  }))

const attributionMentions = (document: string, sentence: Sentence): AttributionMention[] =>
  sentence.attributions.map((found) => ({
    ...placed(document, sentence, found, `${found.value.role} ${found.value.stance}`),
    kind: 'attribution',
    value: found.value,
  }))

const nameMentions = (document: string, sentence: Sentence): NameSeen[] =>
  sentence.names.map((found) => ({
    ...placed(document, sentence, found, found.value.name),
    found: found.value,
    language: sentence.view.pack.code,
  }))

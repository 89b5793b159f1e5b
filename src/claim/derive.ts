import type { Derivation } from '../domain/derivation.ts'
import { quantityText } from '../domain/quantity.ts'
import type { Span } from '../domain/span.ts'
import type { Period } from '../domain/time.ts'
import { spanOf } from '../find/view.ts'
import type { Draft } from './drafts.ts'
import type { Patient } from './patients.ts'
import type { Sentence } from './sentence.ts'
import type { DraftVoice } from './voices.ts'

type Scope = {
  readonly when: Period | null
  readonly place: Span | null | undefined
  readonly attribution: readonly DraftVoice[]
}

/** The tree behind a claim: the phrase it counts, the word of fate, and where its place, time and voices were read. */
export function claimDerivation({ view, quantities }: Sentence, draft: Draft, scope: Scope): Derivation {
  const { link } = draft
  const quantity = link.patient.counted === null ? undefined : quantities[link.patient.counted]
  const number: Derivation[] = quantity
    ? [leaf(spanOf(view, quantity.from, quantity.to), quantity.rule, quantityText(quantity.value.quantity))]
    : []
  const phrase = {
    ...spanOf(view, link.patient.from, link.patient.to),
    rule: link.patient.rule,
    yields: phraseText(link.patient),
    parts: number,
  }
  const fate = link.fate ? [leaf(spanOf(view, link.fate.from, link.fate.to), `table ${link.fate.row}`, link.kind)] : []
  const place = scope.place ? [leaf(scope.place, 'place', 'where')] : []
  const voices = scope.attribution.map((voice) => leaf(voice, 'voice', `${voice.role} ${voice.stance}`))
  return {
    ...spanOf(view, draft.from, draft.to),
    rule: link.rule,
    yields: `${link.kind} ${quantityText(draft.quantity)}`,
    parts: [phrase, ...fate, ...place, ...voices],
  }
}

const NO_PARTS: readonly Derivation[] = []

/** A derivation without parts. */
export const leaf = ({ start, end }: Span, rule: string, yields: string): Derivation => ({
  start,
  end,
  rule,
  yields,
  parts: NO_PARTS,
})

function phraseText({ quantity, head, person }: Patient): string {
  if (person !== null) return 'somebody named'
  const what =
    head.type === 'people'
      ? (head.status ?? 'people')
      : head.type === 'thing'
        ? `${head.thing}s`
        : head.type === 'fate'
          ? head.fate.kind
          : 'not named'
  return `${quantityText(quantity)} ${what}`
}

import type { Draft } from './drafts.ts'
import { ELSEWHERE } from './kinds.ts'

/** What became of a report's quantities: by sentence and index, the ids of its claims, or that it was hypothetical. */
export type Outcome = { readonly claims: readonly string[]; readonly hypothetical: boolean }
/** Key of a quantity in `outcomes`. */
export const quantityKey = (sentence: number, quantity: number): string => `${sentence}/${quantity}`

/** The outcomes of a report's drafts, whose ids stand parallel to them. */
export function outcomesOf(drafts: readonly Draft[], ids: readonly string[]): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>()
  drafts.forEach((draft, i) => {
    const { counted } = draft.link.patient
    if (counted === null || draft.kind === ELSEWHERE) return
    const key = quantityKey(draft.sentence, counted)
    const { claims = [], hypothetical = false } = outcomes.get(key) ?? {}
    if (draft.stance === 'hypothetical') outcomes.set(key, { claims, hypothetical: true })
    else outcomes.set(key, { claims: [...claims, ids[i] as string], hypothetical })
  })
  return outcomes
}

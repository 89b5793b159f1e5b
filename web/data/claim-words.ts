import type { Text } from '../i18n/text.ts'
import { fold } from './fold.ts'
import type { Model } from './model.ts'
import { roleOf } from './roles.ts'
import type { Claim } from './types.ts'

/** Finds, for each claim, the folded words it may be searched by: made once a claim, in one interface language. */
export function claimWords(model: Model, text: Text): (claim: Claim) => string {
  const known = new Map<string, string>()
  return (claim) => {
    const before = known.get(claim.id)
    if (before !== undefined) return before
    const words = fold(wordsOf(claim, model, text).join(' \n'))
    known.set(claim.id, words)
    return words
  }
}

function wordsOf(claim: Claim, model: Model, text: Text): string[] {
  const report = model.report.get(claim.report)
  const entities = [claim.person, claim.who?.organization, ...claim.places, ...claim.attribution].flatMap((one) => {
    const entity = one?.id ? model.entity.get(one.id) : undefined
    return entity ? [entity.name, ...Object.values(entity.names).flat()] : []
  })
  return [
    claim.id,
    claim.quote,
    claim.document,
    report?.title ?? '',
    report?.publisher ?? '',
    text.word(text.m.kind, claim.kind),
    text.word(text.m.role, roleOf(claim)),
    text.figure(claim.quantity),
    ...claim.attribution.map(({ source }) => source ?? ''),
    ...entities,
  ]
}

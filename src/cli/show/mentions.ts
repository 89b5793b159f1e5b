import type { Case, Mention } from '../../index.ts'
import type { Style } from '../terminal.ts'
import { PASSED_MEANING } from '../words/meanings.ts'
import { mentionWords } from '../words/mentions.ts'
import { quotation, wrap } from './layout.ts'
import { lookupOf } from './places.ts'

/** Every mention for a person: its line, what it is, its wording, and what was made of it. */
export function* mentionLines(theCase: Case, style: Style): Generator<string> {
  if (theCase.mentions.length === 0) yield 'Nothing was recognised.'
  const { where } = lookupOf(theCase)
  for (const mention of theCase.mentions) {
    yield* wrap(
      `${where(mention)}  ${mention.kind}  ${quotation(mention.quote)}  ${outcome(mention)}`,
      style.width,
      0,
      4,
    )
  }
}

function outcome(mention: Mention): string {
  if (mention.kind !== 'quantity') return mentionWords(mention)
  if (mention.passed !== null) return `not a claim: ${PASSED_MEANING[mention.passed]}`
  return `${mentionWords(mention)} → ${mention.claims.join(', ')}`
}

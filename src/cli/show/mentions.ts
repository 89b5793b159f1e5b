import type { Case, Mention } from '../../index.ts'
import type { Style } from '../terminal.ts'
import { mentionWords } from '../words/mentions.ts'
import { quotation, wrap } from './layout.ts'
import { lookupOf } from './places.ts'

/** Every mention for a person: its line, what it is, its wording, and what was made of it. */
export function* mentionLines(theCase: Case, style: Style): Generator<string> {
  if (theCase.mentions.length === 0) yield 'Nothing was recognised.'
  const { where } = lookupOf(theCase)
  for (const mention of theCase.mentions) {
    yield* wrap(`${where(mention)}  ${mention.kind}  ${quotation(mention.quote)}  ${outcome(mention)}`, style.width)
  }
}

function outcome(mention: Mention): string {
  const words = mentionWords(mention)
  if (mention.kind !== 'quantity') return words
  return mention.passed === null
    ? `${words} → ${mention.claims.join(', ')}`
    : `${words} · not a claim: ${mention.passed}`
}

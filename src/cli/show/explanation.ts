import type { Case, DerivedClaim, Document, Mention, QuantityMention } from '../../index.ts'
import type { Style } from '../terminal.ts'
import { PASSED_MEANING } from '../words/meanings.ts'
import { mentionWords } from '../words/mentions.ts'
import { derivationLines } from './derivation.ts'
import { explainedClaim } from './explained-claim.ts'
import { quotation, wrap } from './layout.ts'
import { lookupOf } from './places.ts'

const CONTEXT = 60

/** What was made of the words at `offset` (UTF-16 code units) of `document`: its mentions and claims, with derivations. */
export function* offsetLines(theCase: Case, document: Document, offset: number, style: Style): Generator<string> {
  const lookup = lookupOf(theCase)
  const covers = (at: { document: string; start: number; end: number }): boolean =>
    at.document === document.name && at.start <= offset && offset < at.end
  const mentions = theCase.mentions.filter(covers)
  const claims = theCase.claims.filter(({ claim }) => covers(claim))
  yield `${lookup.where({ document: document.name, start: offset })}, offset ${offset}`
  yield* wrap(context(document.text, offset), style.width, 2)
  yield ''
  if (mentions.length + claims.length === 0)
    yield 'Nothing was recognised here: no quantity, time, name, attribution or claim.'
  for (const mention of mentions) yield* mentionLines(mention, document, style)
  for (const claim of claims) yield* explainedClaim(claim, lookup, style)
}

/** One claim, field by field, with the rules that made it. */
export function* claimExplanation(theCase: Case, claim: DerivedClaim, style: Style): Generator<string> {
  yield* explainedClaim(claim, lookupOf(theCase), style)
}

function* mentionLines(mention: Mention, document: Document, style: Style): Generator<string> {
  const words = `${mention.kind} ${quotation(mention.quote)}: ${mentionWords(mention)}`
  const [first = '', ...rest] = wrap(words, style.width)
  yield style.paint.bold(first)
  yield* rest
  if (mention.kind === 'quantity') yield* wrap(fateOf(mention), style.width, 2)
  yield* derivationLines(mention.derivation, document.text, '    ')
  yield ''
}

function fateOf({ claims, passed }: QuantityMention): string {
  if (passed !== null) return `Not a claim: ${PASSED_MEANING[passed]}.`
  return claims.length === 1 ? `It became the claim ${claims[0]}.` : `It became the claims ${claims.join(', ')}.`
}

/** The words around an offset, with a mark before it. */
function context(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - CONTEXT), offset)
  const after = text.slice(offset, offset + CONTEXT)
  return `…${before}▸${after}…`.replace(/\s+/gu, ' ')
}

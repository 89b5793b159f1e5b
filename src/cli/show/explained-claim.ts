import { type Claim, type ClaimPlace, type DerivedClaim, datesInWords, type Period } from '../../index.ts'
import type { Style } from '../terminal.ts'
import { dateWords } from '../words/dates.ts'
import { countsAdmitted, figure, kindWords } from '../words/figures.ts'
import { BASE_MEANING, BASIS_MEANING, FLOW_MEANING, STANCE_MEANING } from '../words/meanings.ts'
import { voiceSentence } from '../words/voices.ts'
import { derivationLines } from './derivation.ts'
import { pad, quotation, wrap } from './layout.ts'
import type { Lookup } from './places.ts'

const NOT_SAID = 'not said'
const LABEL = 18

/** A claim for somebody who has not read the code: field by field, then the rules that made it. */
export function* explainedClaim({ claim, derivation }: DerivedClaim, lookup: Lookup, style: Style): Generator<string> {
  yield style.paint.bold(`Claim ${claim.id}`)
  for (const [label, value] of fields(claim, lookup)) {
    const [first = '', ...rest] = wrap(value, style.width - LABEL - 2)
    yield `  ${style.paint.dim(pad(label, LABEL))}${first}`
    for (const line of rest) yield ' '.repeat(LABEL + 2) + line
  }
  yield `  ${style.paint.dim('how it was found')}`
  yield* derivationLines(derivation, lookup.document(claim.document)?.text ?? '', '    ')
  yield ''
}

function fields(claim: Claim, lookup: Lookup): readonly (readonly [string, string])[] {
  return [
    ['the words', `${quotation(claim.quote)}  ${lookup.where(claim)}, offsets ${claim.start} to ${claim.end}`],
    ['what', kindWords(claim.kind)],
    ['how many', quantityField(claim)],
    ['who', whoField(claim)],
    ['where', claim.places.map(placeWords).join('; ') || NOT_SAID],
    ['when it happened', periodField(claim.when)],
    ['count as of', periodField(claim.asOf)],
    ['said', periodField(claim.said)],
    ['published', claim.published === null ? NOT_SAID : dateWords(claim.published)],
    ['who says so', voicesField(claim)],
    ['stance', STANCE_MEANING[claim.stance]],
    ...familyFields(claim, lookup),
  ]
}

function quantityField({ quantity, base, flow }: Claim): string {
  const notes = [base && `a count of ${BASE_MEANING[base]}`, flow && FLOW_MEANING[flow]].filter((note) => note)
  return [`${figure(quantity)} (${countsAdmitted(quantity)})`, ...notes].join('; ')
}

function whoField({ who, person }: Claim): string {
  const parts = [
    person && `${person.name} by name`,
    who && quotation(who.quote),
    who?.status && `counted as ${who.status}`,
    who?.organization && `of ${who.organization.name}`,
  ].filter((part) => part)
  return parts.length > 0 ? parts.join(', ') : NOT_SAID
}

const placeWords = ({ name, basis }: ClaimPlace): string => `${name} (${BASIS_MEANING[basis]})`

const periodField = (period: Period | null): string =>
  period === null ? NOT_SAID : `${datesInWords(period)} (${BASIS_MEANING[period.basis]})`

/** The chain of speakers, from the report back to the first of them. */
function voicesField({ attribution }: Claim): string {
  if (attribution.length === 0) return 'the report itself; it names no source'
  const told = attribution.map((voice) => `${voiceSentence(voice)}, in the words ${quotation(voice.quote)}`)
  return `the report, according to which ${told.join('; who has it from: ')}`
}

function* familyFields({ partOf, through }: Claim, lookup: Lookup): Generator<readonly [string, string]> {
  if (partOf !== null) yield ['part of', relative(partOf, lookup)]
  if (through !== null) yield ['read through', `${relative(through, lookup)}, because the wording here is garbled`]
}

function relative(id: string, { claim, where }: Lookup): string {
  const other = claim(id)
  return other ? `${id} ${quotation(other.quote)} ${where(other)}` : id
}

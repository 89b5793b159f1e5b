import type { Claim, Question, Reading, Relation } from '../../index.ts'
import type { Style } from '../terminal.ts'
import { count, counted, figure, reportedWords } from '../words/figures.ts'
import { AXIS_COLUMNS, type Axis, axisHead, axisOf, bar } from './axis.ts'
import { columns, limited, pad, wrap } from './layout.ts'
import type { Lookup } from './places.ts'
import { claimsBySpeaker, quotedClaim, sayers } from './quoted-claims.ts'
import { relationLines } from './relations.ts'
import { scopeNotes } from './scope.ts'

const READINGS_SHOWN = 30

type Frame = { readonly axis: Axis | null; readonly figures: number; readonly lookup: Lookup; readonly style: Style }

/** A question for a person: title, range, scope, each reading with its bar and claims, then its relations. */
export function* questionLines(
  question: Question,
  relations: readonly Relation[],
  lookup: Lookup,
  style: Style,
): Generator<string> {
  const claims = claimsOf(question.readings, lookup)
  if (claims.length === 1 && claims[0] !== undefined) {
    yield* loneClaimLines(question, claims[0], lookup, style)
    return
  }
  yield* headLines(question, claims, style)
  const frame = frameOf(question.readings, lookup, style)
  if (frame.axis)
    yield style.paint.dim(`  ${' '.repeat(frame.figures + 1)}${axisHead(frame.axis, count)}${scale(frame.axis)}`)
  yield* limited(
    question.readings,
    READINGS_SHOWN,
    (reading) => readingLines(reading, frame),
    (left) => `  … ${counted(left, 'more reading')}, of higher figures: variorum ledger --json`,
  )
  yield* relationLines(relations, lookup, style)
  yield ''
}

function* loneClaimLines(question: Question, claim: Claim, lookup: Lookup, style: Style): Generator<string> {
  yield* wrap(`${question.title}: ${figure(claim.quantity)}`, style.width).map(style.paint.bold)
  yield* wrap([sayers(claim), ...scopeNotes(question, [claim])].join(' · '), style.width, 4)
  yield* quotedClaim(claim, lookup, style, 4)
  yield ''
}

function* headLines(question: Question, claims: readonly Claim[], { width, paint }: Style): Generator<string> {
  yield* wrap(question.title, width).map(paint.bold)
  yield* wrap(`${question.status.replace('-', ' ')} · ${range(question)}`, width, 2)
  for (const note of scopeNotes(question, claims)) yield* wrap(note, width, 2).map(paint.dim)
  if (question.leading) yield* wrap(leadingWords(question, question.leading), width, 2)
}

function range({ reported: { ever, standing } }: Question): string {
  const all = reportedWords(ever)
  if (all === null) return 'reported: in words only, no number'
  const now = reportedWords(standing)
  const left = now === all ? '' : ` (what its speakers still stand by: ${now ?? 'no number'})`
  return `reported: ${all}${left}; never an estimate`
}

function leadingWords({ readings }: Question, leading: NonNullable<Question['leading']>): string {
  const reading = readings[leading.reading]
  return `under the policy “${leading.policy}”, ${reading ? figure(reading) : 'none'} leads: ${leading.reason}`
}

function frameOf(readings: readonly Reading[], lookup: Lookup, style: Style): Frame {
  const figures = Math.max(...readings.map((reading) => columns(figure(reading))))
  return { axis: axisOf(readings), figures, lookup, style }
}

function* readingLines(reading: Reading, { axis, figures, lookup, style }: Frame): Generator<string> {
  const claims = claimsOf([reading], lookup)
  const drawn = axis ? bar(reading, axis) : ' '.repeat(AXIS_COLUMNS)
  const { paint } = style
  yield `  ${paint.bold(pad(figure(reading), figures))} ${paint.cyan(drawn)} ${arithmetic(reading, claims)}`
  yield* claimsBySpeaker(claims, lookup, style)
}

/** `3 reports, 2 origins presumed independent, 1 speaker`. */
function arithmetic(reading: Reading, claims: readonly Claim[]): string {
  const reports = new Set(claims.map((claim) => claim.report)).size
  const presumed = reading.origins > 1 ? ' presumed independent' : ''
  const parts = [
    counted(reports, 'report'),
    counted(reading.origins, 'origin') + presumed,
    counted(reading.speakers, 'speaker'),
  ]
  return parts.join(', ') + (reading.standing ? '' : ' · withdrawn or updated by its own speaker')
}

const scale = ({ log }: Axis): string => (log ? '  (logarithmic)' : '')

const claimsOf = (readings: readonly Reading[], lookup: Lookup): readonly Claim[] =>
  readings.flatMap((reading) => reading.claims.map(lookup.claim)).filter((claim) => claim !== undefined)

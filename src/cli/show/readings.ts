import { addDays, type Claim, datesInWords, type Reading } from '../../index.ts'
import type { Style } from '../terminal.ts'
import { count, counted, figure } from '../words/figures.ts'
import { type Axis, axisHead, axisOf, bar } from './axis.ts'
import { columns, limited, pad } from './layout.ts'
import type { Lookup } from './places.ts'
import { claimsBySpeaker } from './quoted-claims.ts'

const READINGS_SHOWN = 30

type Frame = { readonly axis: Axis | null; readonly figures: number }

/** The claims that give a reading. */
export const claimsOf = (reading: Reading, lookup: Lookup): readonly Claim[] =>
  reading.claims.map(lookup.claim).filter((claim) => claim !== undefined)

/** The readings of one question under each other, with bars on one axis where there is more than one number to compare. */
export function* readingsLines(readings: readonly Reading[], lookup: Lookup, style: Style): Generator<string> {
  const figures = Math.max(...readings.map((reading) => columns(figure(reading))))
  const numbers = readings.filter(({ hedge }) => hedge !== 'vague')
  const axis = numbers.length > 1 ? axisOf(numbers) : null
  if (axis)
    yield style.paint.dim(`  ${' '.repeat(figures + 1)}${axisHead(axis, count)}${axis.log ? '  (logarithmic)' : ''}`)
  yield* limited(
    readings,
    READINGS_SHOWN,
    (reading) => readingLines(reading, { axis, figures }, lookup, style),
    (left) => `  … ${counted(left, 'more reading')}, of higher figures or in words: variorum ledger --json`,
  )
}

function* readingLines(reading: Reading, { axis, figures }: Frame, lookup: Lookup, style: Style): Generator<string> {
  const claims = claimsOf(reading, lookup)
  const { paint } = style
  const drawn = axis ? `${paint.cyan(bar(reading, axis))} ` : ''
  yield `  ${paint.bold(pad(figure(reading), figures))} ${drawn}${arithmetic(reading, claims)}`
  yield* claimsBySpeaker(claims, lookup, style)
}

/** The first and the last day on which a figure was stated; `said` holds both, inclusive. */
function saidWords({ said: [first, last] }: Reading): string {
  if (first === undefined || last === undefined) return ''
  return ` · said ${datesInWords({ start: first, end: addDays(last, 1) })}`
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
  const standing = reading.standing ? '' : ' · withdrawn or updated by its own speaker'
  return parts.join(', ') + saidWords(reading) + standing
}

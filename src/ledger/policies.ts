import type { Leading, Policy, Reading } from '../domain/ledger.ts'
import { quantityText, type Vague } from '../domain/quantity.ts'

/** A reading that may lead, with its index among the question's readings. */
type Candidate = { readonly reading: Reading; readonly index: number }
type Choice = { readonly candidate: Candidate; readonly because: string } | null

/**
 * What the ACLED codebook counts vague words as, as far as the ledger tells them apart: "tens" as 10, "hundreds" as
 * 100, and so on upward. Used under `acled-style` alone.
 */
const ACLED_NUMBERS: Readonly<Partial<Record<Vague, number>>> = {
  tens: 10,
  hundreds: 100,
  thousands: 1000,
  'tens-of-thousands': 10_000,
  'hundreds-of-thousands': 100_000,
  millions: 1_000_000,
}

/**
 * The reading that leads under `policy`, and why; `null` under `none`, and where the policy does not single one out.
 *
 * @param eligible indexes of readings that stand and answer how many there were in all
 */
export function leadingOf(readings: readonly Reading[], eligible: readonly number[], policy: Policy): Leading | null {
  if (policy === 'none') return null
  const candidates = eligible.flatMap((index) => {
    const reading = readings[index]
    return reading ? [{ reading, index }] : []
  })
  const choice = CHOICES[policy](candidates)
  if (!choice) return null
  const { candidate, because } = choice
  return { reading: candidate.index, policy, reason: `${quantityText(candidate.reading)} leads: ${because}` }
}

/** The reading with the most origins, among equals with the most speakers; none where that is still a draw. */
function support(candidates: readonly Candidate[]): Choice {
  const candidate = highest(candidates, ({ reading }) => reading.origins * 1e6 + reading.speakers)
  if (!candidate) return null
  const { origins, speakers } = candidate.reading
  return { candidate, because: `no other has as many origins (${origins}) with as many speakers (${speakers})` }
}

/** The reading stated last; none where two were stated on that day. */
function latest(candidates: readonly Candidate[]): Choice {
  const candidate = highest(candidates, lastSaid)
  return candidate && { candidate, because: `it was stated last, on ${candidate.reading.said.at(-1)}` }
}

/** The reading that an official voice stated last, or the only official one. */
function official(candidates: readonly Candidate[]): Choice {
  const voiced = candidates.filter(({ reading }) => reading.roles.some((role) => role.split('/')[0] === 'official'))
  const candidate = voiced.length === 1 ? voiced[0] : highest(voiced, lastSaid)
  if (!candidate) return null
  const because =
    voiced.length === 1
      ? 'it is the only one that an official voice stated'
      : `it is the last that an official voice stated, on ${candidate.reading.said.at(-1)}`
  return { candidate, because }
}

/**
 * The lowest figure, with the span beside it. UCDP's definitions take the figure of the most reliable source as the best
 * estimate and, where reliability does not decide, as a rule the lower one; the ledger ranks no source.
 */
function ucdpStyle(candidates: readonly Candidate[]): Choice {
  const ranked = candidates.filter(({ reading }) => number(reading) !== null).sort(byNumber)
  const [candidate, last] = [ranked.at(0), ranked.at(-1)]
  if (!candidate || !last) return null
  const span = `low ${quantityText(candidate.reading)}, high ${quantityText(last.reading)}`
  return { candidate, because: `sources are not ranked here, and UCDP then takes the lower figure as best (${span})` }
}

/** The most conservative report, vague words counted by `ACLED_NUMBERS` (ACLED's codebook, "fatalities"). */
function acledStyle(candidates: readonly Candidate[]): Choice {
  const counted = ({ reading }: Candidate): number | null =>
    number(reading) ?? (reading.vague ? (ACLED_NUMBERS[reading.vague] ?? null) : null)
  const [candidate] = candidates
    .filter((one) => counted(one) !== null)
    .sort((a, b) => (counted(a) ?? 0) - (counted(b) ?? 0))
  if (!candidate) return null
  const vague = candidate.reading.vague ? `, with "${candidate.reading.vague}" counted as ${counted(candidate)}` : ''
  return { candidate, because: `ACLED takes the most conservative report${vague}` }
}

const CHOICES = { support, latest, official, 'ucdp-style': ucdpStyle, 'acled-style': acledStyle }

const number = ({ min, max }: Reading): number | null => min ?? max
const byNumber = (a: Candidate, b: Candidate): number => (number(a.reading) ?? 0) - (number(b.reading) ?? 0)
const lastSaid = ({ reading }: Candidate): number => Date.parse(reading.said.at(-1) ?? '') || 0

/** The candidate with the highest score above 0; none where two share it. */
function highest(candidates: readonly Candidate[], score: (candidate: Candidate) => number): Candidate | null {
  const [first, second] = candidates.toSorted((a, b) => score(b) - score(a))
  if (!first || score(first) <= 0 || (second && score(second) === score(first))) return null
  return first
}

import type { Reported, Status } from '../domain/ledger.ts'
import { type Member, partial, rival } from './member.ts'
import { countSpeakers } from './speaker.ts'

/**
 * How the standing answers of a question stand to each other. `contradicted` where two of them contradict each other;
 * else `single-voice` where one speaker or one origin is behind them all; `agreed` where all give one value, and
 * `compatible` where their intervals merely meet.
 *
 * @param standing the answering claims that no speaker has updated or corrected
 * @param contradicted whether a `contradicts` stands between two of them
 */
export function statusOf(standing: readonly Member[], contradicted: boolean): Status {
  if (contradicted) return 'contradicted'
  const origins = new Set(standing.map(({ origin }) => origin))
  if (origins.size < 2 || countSpeakers(standing) < 2) return 'single-voice'
  return new Set(standing.map(({ value }) => value)).size === 1 ? 'agreed' : 'compatible'
}

/**
 * The span of the numbers that were stated, never an estimate; `open` where one of them is open upward. Counts on top
 * of others, at one moment, or of one person, place or list say how many there were in all only where nothing else
 * does. Vague words do not enter.
 */
export function reportedRange(members: readonly Member[]): Reported {
  const totals = members.filter(({ claim }) => rival(claim) && !partial(claim))
  const quantities = (totals.length > 0 ? totals : members)
    .map(({ claim }) => claim.quantity)
    .filter(({ hedge }) => hedge !== 'vague')
  const numbers = quantities.flatMap(({ min, max }) => [min, max].filter((number) => number !== null))
  return {
    low: numbers.reduce<number | null>((low, number) => (low === null || number < low ? number : low), null),
    high: numbers.reduce<number | null>((high, number) => (high === null || number > high ? number : high), null),
    open: quantities.some(({ max }) => max === null),
  }
}

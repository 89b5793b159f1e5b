import type { Claim, Question, Relation, Sum } from '../../index.ts'
import type { Style } from '../terminal.ts'
import { count, figure, reportedWords } from '../words/figures.ts'
import { courseLines } from './course.ts'
import { limited, wrap } from './layout.ts'
import type { Lookup } from './places.ts'
import { quotedClaim, sayers } from './quoted-claims.ts'
import { claimsOf, readingsLines } from './readings.ts'
import { relationLines } from './relations.ts'
import { scopeNote } from './scope.ts'

/** What stands beside a question's readings: its relations, and the sums that make one of its figures. */
export type Beside = {
  readonly relations: readonly Relation[]
  readonly sums: readonly Sum[]
  /** How many pairs of its claims were not compared. */
  readonly leftOut: number
}

const SUMS_SHOWN = 3

/**
 * A question for a person: title, range, scope, each reading with its bar and claims, how its speakers' figures moved, then its relations
 * and sums.
 */
export function* questionLines(
  question: Question,
  { relations, sums, leftOut }: Beside,
  lookup: Lookup,
  style: Style,
): Generator<string> {
  const claims = question.readings.flatMap((reading) => claimsOf(reading, lookup))
  if (claims.length === 1 && claims[0] !== undefined) {
    yield* loneClaimLines(question, claims[0], lookup, style)
    return
  }
  yield* headLines(question, claims, style)
  yield* readingsLines(question.readings, lookup, style)
  yield* courseLines(relations, lookup, style)
  yield* relationLines(relations, question.title, lookup, style)
  yield* limited(
    sums,
    SUMS_SHOWN,
    ({ reason }) => wrap(`· adds up: ${reason}`, style.width, 4, 2),
    (left) => `    … ${count(left)} more: variorum ledger --json`,
  )
  if (leftOut > 0) yield* wrap(leftOutWords(leftOut, claims.length), style.width, 4, 2)
  yield ''
}

const leftOutWords = (pairs: number, claims: number): string =>
  `· not compared: ${count(pairs)} of the pairs that ${count(claims)} claims make; each was set against claims that stand for the others`

function* loneClaimLines(question: Question, claim: Claim, lookup: Lookup, style: Style): Generator<string> {
  const title = claim.person ? question.title : `${question.title}: ${figure(claim.quantity)}`
  yield* wrap(title, style.width).map(style.paint.bold)
  yield* wrap(sayers(claim), style.width, 4, 4)
  yield* quotedClaim(claim, lookup, style, 4)
  yield ''
}

function* headLines(question: Question, claims: readonly Claim[], { width, paint }: Style): Generator<string> {
  yield* wrap(question.title, width).map(paint.bold)
  const status = question.status.replace('-', ' ')
  yield* wrap(claims.every(({ person }) => person) ? status : `${status} · ${range(question)}`, width, 2)
  const note = scopeNote(question, claims)
  if (note) yield* wrap(note, width, 2).map(paint.dim)
  const { leading } = question
  if (leading) yield* wrap(`under the policy “${leading.policy}” ${leading.reason}`, width, 2)
}

function range({ reported: { ever, standing } }: Question): string {
  const all = reportedWords(ever)
  if (all === null) return 'reported: in words only, no number'
  const now = reportedWords(standing)
  const left = now === all ? '' : ` (what its speakers still stand by: ${now ?? 'no number'})`
  return `reported: ${all}${left}; never an estimate`
}

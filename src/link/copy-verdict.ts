import type { CopyPair } from '../domain/origin.ts'
import type { Report } from '../domain/report.ts'
import { fold } from '../text/fold.ts'
import type { CopyPrint } from './copy-print.ts'

/** A pair, and whether it makes both reports one origin: a small passage in common does not. */
export type Verdict = { readonly pair: CopyPair; readonly joins: boolean }

type Found = Pick<CopyPair, 'relation' | 'score' | 'reason' | 'evidence'> & {
  /** The one that the other must be taken from by what was found, where the texts name no source. */
  readonly earlier?: Report | null
}

/** The pair of two reports with what was found of them; the score is kept to three digits. */
export function pairOf(a: CopyPrint, b: CopyPrint, { relation, score, reason, evidence, earlier }: Found): CopyPair {
  const rounded = Math.round(score * 1000) / 1000
  const parent = parentOf(a, b) ?? earlier?.id ?? null
  return { a: a.report.id, b: b.report.id, relation, parent, score: rounded, reason, evidence }
}

/**
 * The one report where the other says that it was taken from its publisher; else the source that both, or one of them,
 * say they were taken from; else nothing is known.
 */
function parentOf({ report: a }: CopyPrint, { report: b }: CopyPrint): CopyPair['parent'] {
  if (isTakenFrom(a, b)) return b.id
  if (isTakenFrom(b, a)) return a.id
  const [first, ...others] = new Set([...a.takenFrom, ...b.takenFrom])
  return first !== undefined && others.length === 0 ? { name: first } : null
}

const isTakenFrom = (child: Report, parent: Report): boolean =>
  parent.publisher !== null && child.takenFrom.some((name) => fold(name) === fold(parent.publisher ?? ''))

/** A share in words: `97 %`. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`

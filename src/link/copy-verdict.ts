import type { CopyPair } from '../domain/origin.ts'
import type { CopyPrint } from './copy-print.ts'

/** A pair, and whether it makes both reports one origin: a small passage in common does not. */
export type Verdict = { readonly pair: CopyPair; readonly joins: boolean }

type Found = Pick<CopyPair, 'relation' | 'score' | 'reason' | 'evidence'>

/** The pair of two reports with what was found of them; the score is kept to three digits. */
export function pairOf(a: CopyPrint, b: CopyPrint, { relation, score, reason, evidence }: Found): CopyPair {
  const rounded = Math.round(score * 1000) / 1000
  return { a: a.report.id, b: b.report.id, relation, parent: parentOf(a, b), score: rounded, reason, evidence }
}

/** The source that both reports, or one of them, say they were taken from; else nothing is known. */
function parentOf(a: CopyPrint, b: CopyPrint): CopyPair['parent'] {
  const [first, ...others] = new Set([...a.report.takenFrom, ...b.report.takenFrom])
  return first !== undefined && others.length === 0 ? { name: first } : null
}

/** A share in words: `97 %`. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`

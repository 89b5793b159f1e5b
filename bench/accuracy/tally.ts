import type { Outcome } from '../corpus/check.ts'

/** How a set of rows came out. */
export type Tally = {
  readonly rows: number
  readonly green: number
  readonly right: number
  readonly missed: number
  readonly wrong: number
}

export const EMPTY: Tally = { rows: 0, green: 0, right: 0, missed: 0, wrong: 0 }

/** The tally with one more row's outcome. */
export function plus(tally: Tally, { right, missed, wrong }: Outcome): Tally {
  return {
    rows: tally.rows + 1,
    green: tally.green + (missed.length + wrong.length === 0 ? 1 : 0),
    right: tally.right + right,
    missed: tally.missed + missed.length,
    wrong: tally.wrong + wrong.length,
  }
}

const precision = ({ right, wrong }: Tally): number => (right + wrong === 0 ? 1 : right / (right + wrong))
const recall = ({ right, missed }: Tally): number => (right + missed === 0 ? 1 : right / (right + missed))

/** The harmonic mean of precision and recall; a set that asks for nothing and finds nothing has 1. */
export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)]
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}

/** Rows and finds in one line: `120 of 122 rows green  P 0.990  R 0.985  F1 0.987`. */
export function tallyText(tally: Tally): string {
  const [p, r, f] = [precision, recall, f1].map((rate) => rate(tally).toFixed(3))
  return `${String(tally.green).padStart(4)} of ${String(tally.rows).padStart(4)} rows green  P ${p}  R ${r}  F1 ${f}`
}

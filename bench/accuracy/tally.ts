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

/** Rows and finds in one line: `120 of 122 rows green  P 0.990  R 0.985  F1 0.987`. A set that asks for nothing has 1. */
export function tallyText({ rows, green, right, missed, wrong }: Tally): string {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong)
  const recall = right + missed === 0 ? 1 : right / (right + missed)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const [p, r, f] = [precision, recall, f1].map((value) => value.toFixed(3))
  return `${String(green).padStart(4)} of ${String(rows).padStart(4)} rows green  P ${p}  R ${r}  F1 ${f}`
}

import { interval, type Quantity } from '../../index.ts'

/** A number axis from `low` to `high` that all readings of a question share. */
export type Axis = { readonly low: number; readonly high: number; readonly log: boolean }

/** How wide a bar is, the last column being kept for arrows to the right. */
export const AXIS_COLUMNS = 24

const LOG_FROM_SPREAD = 100
const LAST = AXIS_COLUMNS - 2

/**
 * The axis for `quantities`: from 0 to the highest number that was stated; logarithmic, from the lowest to the highest,
 * where they are more than a hundredfold apart. `null` where no number was stated.
 */
export function axisOf(quantities: readonly Quantity[]): Axis | null {
  const numbers = quantities.flatMap(({ min, max }) => [min, max]).filter((n) => n !== null)
  if (numbers.length === 0) return null
  const high = Math.max(1, ...numbers)
  const lowest = Math.min(high, ...numbers.filter((n) => n > 0))
  const log = high / lowest > LOG_FROM_SPREAD
  return { low: log ? lowest : 0, high, log }
}

/**
 * A quantity as a bar of `AXIS_COLUMNS` characters: `●` a number, `├─┤` a range, `├─▶` and `◀─┤` open ends, `○` for `├`
 * or `┤` where the number itself is excluded, `╌` how far "about" reaches. Blank for a vague word, which is no number.
 */
export function bar(q: Quantity, axis: Axis): string {
  const cells = Array<string>(AXIS_COLUMNS).fill(' ')
  if (q.hedge !== 'vague') draw(q, axis, cells)
  return cells.join('')
}

/** The axis's two ends, set over a bar. */
export function axisHead(axis: Axis, write: (n: number) => string): string {
  const low = write(axis.low)
  return low + write(axis.high).padStart(LAST + 1 - low.length)
}

function draw(q: Quantity, axis: Axis, cells: string[]): void {
  const from = q.min === null ? -1 : column(q.min, axis)
  const to = q.max === null ? AXIS_COLUMNS : column(q.max, axis)
  const reach = interval(q)
  if (from === to) {
    if (reach) cells.fill('╌', column(reach.low, axis), column(reach.high, axis) + 1)
    cells[from] = '●'
    return
  }
  cells.fill('─', Math.max(from, 0), to)
  cells[Math.max(from, 0)] = from < 0 ? '◀' : q.hedge === 'more-than' ? '○' : '├'
  cells[Math.min(to, AXIS_COLUMNS - 1)] = to === AXIS_COLUMNS ? '▶' : q.hedge === 'less-than' ? '○' : '┤'
}

function column(n: number, { low, high, log }: Axis): number {
  const share = log ? Math.log(Math.max(n, low) / low) / Math.log(high / low) : (n - low) / (high - low)
  return Math.round(Math.min(share, 1) * LAST)
}

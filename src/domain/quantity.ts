/** How a number was hedged; the closed vocabulary of the contract. */
export const HEDGES = [
  'exact',
  'about',
  'nearly',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'range',
  'vague',
] as const
export type Hedge = (typeof HEDGES)[number]

/** Words that count without a number. */
export const VAGUE = [
  'few',
  'tens',
  'hundreds',
  'thousands',
  'tens-of-thousands',
  'hundreds-of-thousands',
  'millions',
  'many',
] as const
export type Vague = (typeof VAGUE)[number]

/** The numbers that stand in the text; `null` is an open end. */
export type Quantity = {
  readonly min: number | null
  readonly max: number | null
  readonly hedge: Hedge
  readonly vague?: Vague
}

/** How far "about" and "nearly" reach to either side when intervals are compared. */
export const ABOUT_REACH = 0.1

/** Exact small numbers, each made once: a large case holds very many of them. */
const SMALL = 10_000
const exactly = new Array<Quantity | undefined>(SMALL)

/** The hedged number as a quantity of the contract's table: which of `min` and `max` it fills. */
export function hedged(hedge: Exclude<Hedge, 'vague' | 'range'>, n: number): Quantity {
  if (hedge === 'exact' && n < SMALL && Number.isInteger(n)) {
    const made = exactly[n] ?? { min: n, max: n, hedge }
    exactly[n] = made
    return made
  }
  if (hedge === 'at-least' || hedge === 'more-than') return { min: n, max: null, hedge }
  if (hedge === 'at-most' || hedge === 'less-than') return { min: null, max: n, hedge }
  return { min: n, max: n, hedge }
}

/** The closed interval of counts that a quantity admits; `null` for a vague word, which admits no number. */
export function interval(q: Quantity): { readonly low: number; readonly high: number } | null {
  const { min, max } = q
  switch (q.hedge) {
    case 'vague':
      return null
    case 'about':
    case 'nearly': {
      const n = min ?? max ?? 0
      return { low: n * (1 - ABOUT_REACH), high: n * (1 + ABOUT_REACH) }
    }
    case 'more-than':
      return { low: (min ?? 0) + 1, high: max ?? Number.POSITIVE_INFINITY }
    case 'less-than':
      return { low: min ?? 0, high: (max ?? Number.POSITIVE_INFINITY) - 1 }
    default:
      return { low: min ?? 0, high: max ?? Number.POSITIVE_INFINITY }
  }
}

/** A quantity in the shortest words of the contract, for reasons and keys: `at-least 12`, `range 30–70`, `vague tens`. */
export function quantityText(q: Quantity): string {
  if (q.hedge === 'vague') return q.vague ?? 'many'
  const number = q.min !== null && q.max !== null && q.min !== q.max ? `${q.min}–${q.max}` : `${q.min ?? q.max}`
  return q.hedge === 'exact' || q.hedge === 'range' ? number : `${q.hedge.replace('-', ' ')} ${number}`
}

import { hash } from 'node:crypto'
import { type Quantity, quantityText } from '../domain/quantity.ts'
import type { Span } from '../domain/span.ts'

/** The contract's id: a hash of the document, the span, the kind and the quantity. */
export function claimId(sha256: string, { start, end }: Span, kind: string, quantity: Quantity): string {
  const key = [sha256, start, end, kind, quantityText(quantity)].join('|')
  return `c_${hash('sha256', key).slice(0, 12)}`
}

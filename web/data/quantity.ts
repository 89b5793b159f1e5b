import type { Quantity } from './types.ts'

/** How far "about" and "nearly" reach to either side when intervals are compared; the contract's figure. */
const ABOUT_REACH = 0.1

/** Whether a quantity is a word that counts without a number. */
export const isVague = ({ min, max }: Quantity): boolean => min === null && max === null

/** How far an approximate number is taken to reach when figures are compared, or `null` where it is none. */
export function reachOf({ min, max, hedge }: Quantity): readonly [number, number] | null {
  const n = min ?? max
  if (n === null || (hedge !== 'about' && hedge !== 'nearly')) return null
  return [n * (1 - ABOUT_REACH), n * (1 + ABOUT_REACH)]
}

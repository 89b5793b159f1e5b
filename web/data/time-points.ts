import type { Days } from './days.ts'
import { groupBy } from './group.ts'
import { familyOf } from './roles.ts'
import type { Claim } from './types.ts'

/** Claims that state one figure on one day: where they stand, and where their common label does. */
export type TimePoint = {
  readonly claims: readonly Claim[]
  /** Per cent of the width, and pixels from the top. */
  readonly x: number
  readonly y: number
  readonly label: number
  /** Pixels to the side: an open or long bar stands beside the other figures of its day, not across them. */
  readonly aside: number
}

const LABEL_HEIGHT = 14
const ASIDE = -16

/** The points of dated claims with a number; `up` says how high a number stands. Labels of one day do not overlap. */
export function timePoints(claims: readonly Claim[], days: Days, up: (n: number) => number): readonly TimePoint[] {
  const byDay = groupBy(claims, ({ said }) => said?.start ?? '')
  return [...byDay].flatMap(([day, those]) => {
    const figures = [...groupBy(those, ({ quantity }) => JSON.stringify(quantity)).values()].map((alike) => ({
      claims: oneOfEachFamily(alike),
      y: up(alike[0]?.quantity.min ?? alike[0]?.quantity.max ?? 0),
    }))
    let floor = Number.POSITIVE_INFINITY
    return figures
      .sort((a, b) => b.y - a.y)
      .map(({ claims: alike, y }) => {
        floor = Math.min(y, floor - LABEL_HEIGHT)
        const bar = alike[0] !== undefined && alike[0].quantity.min !== alike[0].quantity.max
        return { claims: alike, x: days.across(day), y, label: floor, aside: bar && figures.length > 1 ? ASIDE : 0 }
      })
  })
}

const oneOfEachFamily = (claims: readonly Claim[]): readonly Claim[] =>
  [...groupBy(claims, familyOf).values()].flatMap(([first]) => first ?? [])

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
}

const LABEL_HEIGHT = 14

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
        return { claims: alike, x: days.across(day), y, label: floor }
      })
  })
}

const oneOfEachFamily = (claims: readonly Claim[]): readonly Claim[] =>
  [...groupBy(claims, familyOf).values()].flatMap(([first]) => first ?? [])

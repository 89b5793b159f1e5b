import type { Axis } from '../../data/axis.ts'
import { reachOf } from '../../data/quantity.ts'
import type { Family } from '../../data/roles.ts'
import type { Quantity } from '../../data/types.ts'
import { outline } from '../../ui/shapes.ts'

/** What one mark stands for: who first said it, from how many origins, and whether the figure still stands. */
export type MarkOf = { readonly family: Family; readonly origins: number; readonly standing: boolean }

/** The part of the width that the axis takes; the rest is room for marks at its ends and for arrows. */
const FROM = 3
const WIDE = 91

/** Where a number stands across a drawing, in per cent of its width. */
export const across = (n: number, axis: Axis): number => FROM + axis.share(n) * WIDE

/** The radius of a mark: its area grows with the origins behind it. */
export const radius = (origins: number): number => Math.min(13, 4.5 * Math.sqrt(Math.max(1, origins)))

/** A quantity on a horizontal axis at the height `y`: a point, a bar, or a bar with an open end. */
export function Mark({ quantity, axis, y, mark }: { quantity: Quantity; axis: Axis; y: number; mark: MarkOf }) {
  const { min, max, hedge } = quantity
  const reach = reachOf(quantity)
  const excluded = hedge === 'more-than' || hedge === 'less-than'
  const ends = [...new Set([min, max])].filter((n) => n !== null)
  const from = min === null ? across(0, axis) : across(min, axis)
  const to = max === null ? 100 : across(max, axis)
  return (
    <g class={`mark family-${mark.family}${mark.standing ? '' : ' past'}`}>
      {reach && (
        <line class="reach" x1={`${across(reach[0], axis)}%`} x2={`${across(reach[1], axis)}%`} y1={y} y2={y} />
      )}
      {from !== to && <line class="bar" x1={`${from}%`} x2={`${max === null ? 98.6 : to}%`} y1={y} y2={y} />}
      {max === null && <Arrow x={99} y={y} turn="" />}
      {min === null && <Arrow x={across(0, axis)} y={y} turn="rotate(180)" />}
      {ends.map((n) => (
        <svg x={`${across(n, axis)}%`} y={y} overflow="visible" key={n}>
          <path class={excluded ? 'outline excluded' : 'outline'} d={outline(mark.family, radius(mark.origins))} />
        </svg>
      ))}
    </g>
  )
}

function Arrow({ x, y, turn }: { x: number; y: number; turn: string }) {
  return (
    <svg x={`${x}%`} y={y} overflow="visible">
      <path class="arrow" d="M-7 -5L0 0L-7 5" transform={turn} />
    </svg>
  )
}

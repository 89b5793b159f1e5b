import type { Anchor, Unit } from './copy-anchors.ts'

/**
 * Units with their anchors in one array of numbers, since they are kept of every report of a case. A unit is its start,
 * end, length and number of anchors, followed by these; an anchor is a number of its bits (in eighths, which holds all
 * that they can be), how many keys it has and whether it is sure and a figure, followed by the keys.
 */
export type PackedUnits = Uint32Array

const BY_EIGHTHS = 8
const SURE = 1
const FIGURE = 2
const KEYS_SHIFT = 2
const KEYS_MASK = 0xff
const BITS_SHIFT = 10

/** Packs units; {@link unpacked} gives them back. */
export function packed(units: readonly Unit[]): PackedUnits {
  return Uint32Array.from(
    units.flatMap(({ start, end, length, anchors }) => [
      start,
      end,
      length,
      anchors.length,
      ...anchors.flatMap(anchorIn),
    ]),
  )
}

function anchorIn({ keys, bits, sure, figure }: Anchor): number[] {
  const kept = keys.slice(0, KEYS_MASK)
  const flags = (sure ? SURE : 0) | (figure ? FIGURE : 0) | (kept.length << KEYS_SHIFT)
  return [flags | (Math.round(bits * BY_EIGHTHS) << BITS_SHIFT), ...kept]
}

/** The units that were packed. */
export function unpacked(from: PackedUnits): Unit[] {
  const units: Unit[] = []
  for (let at = 0; at < from.length; ) {
    const [start, end, length] = [from[at] as number, from[at + 1] as number, from[at + 2] as number]
    const anchors: Anchor[] = []
    let left = from[at + 3] as number
    for (at += 4; left > 0; left--) {
      const anchor = anchorAt(from, at)
      anchors.push(anchor)
      at += 1 + anchor.keys.length
    }
    units.push({ start, end, length, anchors })
  }
  return units
}

function anchorAt(from: PackedUnits, at: number): Anchor {
  const head = from[at] as number
  const keys: number[] = []
  for (let k = 1; k <= ((head >> KEYS_SHIFT) & KEYS_MASK); k++) keys.push(from[at + k] as number)
  return { keys, bits: (head >>> BITS_SHIFT) / BY_EIGHTHS, sure: (head & SURE) !== 0, figure: (head & FIGURE) !== 0 }
}

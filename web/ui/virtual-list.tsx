import type { ComponentChild } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

type Props<T> = {
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  /** About how many pixels an item takes, until it is measured. */
  readonly estimate: (item: T) => number
  readonly render: (item: T) => ComponentChild
  /** The key of an item to bring into view whenever it changes. */
  readonly target?: string | null
}

/** Up to this many items all stand in the page, so that the browser's own search finds them. */
const WHOLE = 40
const MARGIN = 800

/** A long list of which only what is near the window stands in the page. It scrolls with the page. */
export function VirtualList<T>({ items, keyOf, estimate, render, target = null }: Props<T>) {
  const list = useRef<HTMLDivElement>(null)
  const heights = useRef(new Map<string, number>())
  const [range, setRange] = useState<readonly [number, number]>([0, Math.min(items.length, 12)])
  const whole = items.length <= WHOLE
  const heightOf = useCallback((item: T) => heights.current.get(keyOf(item)) ?? estimate(item), [keyOf, estimate])

  const look = useCallback(() => {
    if (!list.current) return
    const top = -list.current.getBoundingClientRect().top
    const next = rangeWithin(items, heightOf, top - MARGIN, top + window.innerHeight + MARGIN)
    setRange((before) => (before[0] === next[0] && before[1] === next[1] ? before : next))
  }, [items, heightOf])

  useEffect(() => {
    if (whole) return
    look()
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      window.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [whole, look])

  useLayoutEffect(() => {
    for (const element of list.current?.children ?? []) {
      const key = (element as HTMLElement).dataset.key
      if (key !== undefined) heights.current.set(key, element.getBoundingClientRect().height)
    }
  })

  useEffect(() => {
    const index = target === null ? -1 : items.findIndex((item) => keyOf(item) === target)
    if (index < 0 || !list.current || whole) return
    const above = items.slice(0, index).reduce((sum, item) => sum + heightOf(item), 0)
    window.scrollTo({ top: list.current.getBoundingClientRect().top + window.scrollY + above - 80 })
    look()
  }, [target, items, keyOf, heightOf, whole, look])

  const [first, last] = whole ? [0, items.length] : range
  const space = (from: number, to: number) =>
    `${items.slice(from, to).reduce((sum, item) => sum + heightOf(item), 0)}px`
  return (
    <div ref={list} class="virtual-list">
      {!whole && <div style={{ height: space(0, first) }} />}
      {items.slice(first, last).map((item) => (
        <div key={keyOf(item)} data-key={keyOf(item)} class="virtual-item">
          {render(item)}
        </div>
      ))}
      {!whole && <div style={{ height: space(last, items.length) }} />}
    </div>
  )
}

/** Which items stand between two heights, half-open. */
function rangeWithin<T>(
  items: readonly T[],
  heightOf: (item: T) => number,
  from: number,
  to: number,
): [number, number] {
  let height = 0
  let first = 0
  let last = items.length
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as T
    const bottom = height + heightOf(item)
    if (bottom < from) first = i + 1
    if (height > to) {
      last = i
      break
    }
    height = bottom
  }
  return [Math.min(first, Math.max(0, items.length - 1)), last]
}

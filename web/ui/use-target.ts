import { useEffect } from 'preact/hooks'
import type { Route } from '../data/route.ts'

/** Brings what an address singles out into view, once it stands in the page. */
export function useTarget({ view, target }: Route): void {
  useEffect(() => {
    if (target === null || view === 'reading') return
    const frame = requestAnimationFrame(() => {
      const element = document.querySelector(`[data-id="${CSS.escape(target)}"]`)
      element?.scrollIntoView({ block: element.clientHeight > window.innerHeight / 2 ? 'start' : 'center' })
    })
    return () => cancelAnimationFrame(frame)
  }, [view, target])
}

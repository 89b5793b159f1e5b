import type { ComponentChildren } from 'preact'
import type { Basis } from '../data/types.ts'
import { useShared } from './context.ts'

/** Words that look different, and say so to whoever hears them, where they were worked out rather than stated. */
export function WorkedOut({ basis, children }: { basis: Basis; children: ComponentChildren }) {
  const { text } = useShared()
  if (basis === 'stated') return <>{children}</>
  const how = text.m.source[basis]
  return (
    <span class="worked-out" title={how}>
      {children}
      <span class="unseen"> ({how})</span>
    </span>
  )
}

import type { Status } from '../data/types.ts'
import { useShared } from './context.ts'

const SIGN: Readonly<Record<Status, string>> = {
  contradicted: '≠',
  compatible: '≈',
  agreed: '=',
  'single-voice': '1',
}

/** How a question's readings stand to each other, by a sign and a word. */
export function StatusBadge({ status }: { status: Status }) {
  const { text } = useShared()
  return (
    <span class={`status status-${status}`} title={text.m.statusMeaning[status]}>
      <span class="sign" aria-hidden="true">
        {SIGN[status]}
      </span>
      {text.m.status[status]}
    </span>
  )
}

import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

type Props = {
  readonly summary: ComponentChildren
  readonly children: () => ComponentChildren
  readonly class?: string
}

/** Something folded away, which is made when it is first opened: a long page holds many of these. */
export function Folded({ summary, children, class: name }: Props) {
  const [opened, setOpened] = useState(false)
  return (
    <details class={name} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened && children()}
    </details>
  )
}

import { useMemo } from 'preact/hooks'
import { FAMILIES, familyOf } from '../../data/roles.ts'
import { useShared } from '../../ui/context.ts'
import { Glyph } from '../../ui/glyph.tsx'

/** What colours, shapes, sizes and lines mean; the families that occur stand open, the rest is folded away. */
export function Legend() {
  const { model, text } = useShared()
  const { m } = text
  const occurring = useMemo(() => new Set(model.dossier.claims.map(familyOf)), [model])
  return (
    <div class="legend">
      <ul class="families" aria-label={m.legend.colour}>
        {FAMILIES.filter((family) => occurring.has(family)).map((family) => (
          <li key={family}>
            <Glyph family={family} /> {m.family[family]}
          </li>
        ))}
      </ul>
      <details>
        <summary>{m.legend.title}</summary>
        <p>{m.legend.reading}</p>
        <ul class="signs">
          <Sign draw={<circle class="outline" r="5" />} words={m.legend.point} />
          <Sign draw={<path class="bar" d="M-14 0H14M-14 -5V5M14 -5V5" />} words={m.legend.range} />
          <Sign draw={<path class="bar" d="M-14 0H14M8 -5L14 0L8 5M-14 -5V5" />} words={m.legend.open} />
          <Sign draw={<circle class="outline excluded" r="5" />} words={m.legend.excluded} />
          <Sign draw={<path class="reach" d="M-16 0H16" />} words={m.legend.about} />
          <Sign draw={<circle class="outline past-mark" r="5" />} words={m.legend.past} />
        </ul>
        <p>
          {m.legend.colour}; {m.legend.size}.
        </p>
        <p>{m.legend.arithmetic}</p>
        <p>
          <span class="worked-out">{m.page.workedOut}</span>: {m.legend.dotted}
        </p>
        <p>
          {m.question.never} {m.page.presumed}
        </p>
      </details>
    </div>
  )
}

function Sign({ draw, words }: { draw: preact.JSX.Element; words: string }) {
  return (
    <li>
      <svg class="legend-sign" width="40" height="16" viewBox="-20 -8 40 16" aria-hidden="true">
        {draw}
      </svg>{' '}
      {words}
    </li>
  )
}

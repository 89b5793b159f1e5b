import { familyOf } from '../../data/roles.ts'
import { permalink } from '../../data/route.ts'
import { plain } from '../../data/signs.ts'
import type { TimePoint } from '../../data/time-points.ts'
import type { Claim } from '../../data/types.ts'
import { useShared } from '../../ui/context.ts'
import { outline } from '../../ui/shapes.ts'

const APART = 15
const TOP = 6

type Props = { readonly point: TimePoint; readonly up: (n: number) => number }

/** One figure on one day: a mark for each family that states it, side by side, and their label. */
export function TimeMark({ point: { claims, x, y, label, aside }, up }: Props) {
  const { text } = useShared()
  const [first] = claims
  if (!first) return null
  return (
    <svg x={`${x}%`} overflow="visible">
      {claims.map((claim, i) => (
        <One claim={claim} x={aside + i * APART} y={y} up={up} key={claim.id} />
      ))}
      <text
        x={aside === 0 ? claims.length * APART - 4 : aside - 11}
        y={label + 4}
        text-anchor={aside === 0 ? 'start' : 'end'}
        class="figure-label"
      >
        {text.figure(first.quantity)}
      </text>
    </svg>
  )
}

type OneProps = {
  readonly claim: Claim
  readonly x: number
  readonly y: number
  readonly up: Props['up']
}

function One({ claim, x, y, up }: OneProps) {
  const { model, text } = useShared()
  const { min, max, hedge } = claim.quantity
  const low = up(min ?? 0)
  const high = max === null ? TOP : up(max)
  const excluded = hedge === 'more-than' || hedge === 'less-than'
  const report = model.report.get(claim.report)
  const words = plain(
    [text.figure(claim.quantity), claim.said && text.period(claim.said), report?.publisher ?? claim.document]
      .filter((part) => part)
      .join(' · '),
  )
  const family = familyOf(claim)
  return (
    <a
      href={permalink(claim.id)}
      aria-label={words}
      class={`mark family-${family}${model.past.has(claim.id) ? ' past' : ''}`}
    >
      <title>{words}</title>
      {low !== high && <line class="bar" x1={x} x2={x} y1={low} y2={high} />}
      {max === null && <path class="arrow" d={`M${x - 5} ${TOP + 7}L${x} ${TOP}L${x + 5} ${TOP + 7}`} />}
      <path
        class={excluded ? 'outline excluded' : 'outline'}
        d={outline(family, 6)}
        transform={`translate(${x} ${y})`}
      />
    </a>
  )
}

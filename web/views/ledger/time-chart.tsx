import { type Axis, axisOf } from '../../data/axis.ts'
import { type Days, daysOf } from '../../data/days.ts'
import { isVague } from '../../data/quantity.ts'
import { permalink } from '../../data/route.ts'
import { timePoints } from '../../data/time-points.ts'
import type { Claim, Question } from '../../data/types.ts'
import { useShared } from '../../ui/context.ts'
import { TimeMark } from './time-mark.tsx'

const HEIGHT = 360
const TOP = 24
const BOTTOM = 34

/** How the figures of a question moved: when each was stated across, how much up; lines join updates. */
export function TimeChart({ question }: { question: Question }) {
  const { model, text } = useShared()
  const claims = model.claimsOf(question).filter(({ quantity }) => !isVague(quantity))
  const dated = claims.filter(({ said }) => said !== null)
  const axis = axisOf(claims.map(({ quantity }) => quantity))
  const days = daysOf(dated.flatMap(({ said }) => (said ? [said.start] : [])))
  if (!axis || !days) return <p class="quiet">{text.m.timeline.undated}</p>
  const up = (n: number) => HEIGHT - BOTTOM - axis.share(n) * (HEIGHT - BOTTOM - TOP)
  return (
    <figure class="chart time-chart">
      <svg width="100%" height={HEIGHT} role="group" aria-label={text.m.question.overTime}>
        <Frame axis={axis} days={days} up={up} />
        <Updates claims={dated} days={days} up={up} />
        {timePoints(dated, days, up).map((point) => (
          <TimeMark point={point} up={up} key={`${point.x} ${point.y} ${point.claims[0]?.id}`} />
        ))}
      </svg>
      <figcaption>
        <p>{text.m.question.updateLine}</p>
        <Undated claims={claims.filter(({ said }) => said === null)} />
      </figcaption>
    </figure>
  )
}

type Up = (n: number) => number

function Frame({ axis, days, up }: { axis: Axis; days: Days; up: Up }) {
  const { text } = useShared()
  return (
    <g class="grid">
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line x1="6%" x2="100%" y1={up(tick)} y2={up(tick)} />
          <text x="5%" y={up(tick) + 4} text-anchor="end">
            {text.number(tick)}
          </text>
        </g>
      ))}
      {days.ticks.map((tick) => (
        <text x={`${days.across(tick)}%`} y={HEIGHT - 10} text-anchor="middle" key={tick}>
          {text.shortDate(tick)}
        </text>
      ))}
    </g>
  )
}

function Updates({ claims, days, up }: { claims: readonly Claim[]; days: Days; up: Up }) {
  const { model } = useShared()
  const at = (claim: Claim) => ({
    x: `${days.across(claim.said?.start ?? '')}%`,
    y: up(claim.quantity.min ?? claim.quantity.max ?? 0),
  })
  return (
    <g class="updates">
      {claims.flatMap((claim) =>
        model.relationsOf(claim.id).flatMap(({ from, to, type }) => {
          const before = model.claim.get(to)
          if (from !== claim.id || !before?.said || (type !== 'updates' && type !== 'corrects')) return []
          const [earlier, later] = [at(before), at(claim)]
          return <line x1={earlier.x} y1={earlier.y} x2={later.x} y2={later.y} key={to} />
        }),
      )}
    </g>
  )
}

function Undated({ claims }: { claims: readonly Claim[] }) {
  const { text } = useShared()
  if (claims.length === 0) return null
  return (
    <p>
      {text.m.question.undatedClaims}{' '}
      {claims.map((claim, i) => (
        <span key={claim.id}>
          {i > 0 && ' · '}
          <a href={permalink(claim.id)}>{text.figure(claim.quantity)}</a>
        </span>
      ))}
    </p>
  )
}

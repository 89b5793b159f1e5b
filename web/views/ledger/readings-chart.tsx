import { type Axis, axisOf } from '../../data/axis.ts'
import { marksOf } from '../../data/marks.ts'
import { isVague } from '../../data/quantity.ts'
import type { Question, Reading } from '../../data/types.ts'
import { useShared } from '../../ui/context.ts'
import { Arithmetic } from './arithmetic.tsx'
import { across, Mark, radius } from './mark.tsx'

/** The readings of a question in order of value, each a row on one number axis; vague words stand beside it. */
export function ReadingsChart({ question }: { question: Question }) {
  const { text } = useShared()
  const numbers = question.readings.filter((reading) => !isVague(reading))
  const vague = question.readings.filter(isVague)
  const axis = axisOf(numbers)
  if (!axis) return null
  return (
    <figure class="chart readings-chart">
      <figcaption class="unseen">{text.m.question.chart}</figcaption>
      <div class="rows">
        <AxisRow axis={axis} />
        {numbers.map((reading) => (
          <ReadingRow reading={reading} axis={axis} key={keyOf(reading)} />
        ))}
        {vague.map((reading) => (
          <div class="row vague" key={keyOf(reading)}>
            <span class="label">{text.figure(reading)}</span>
            <span class="plot words">{text.m.question.inWords}</span>
            <Arithmetic reading={reading} />
          </div>
        ))}
      </div>
    </figure>
  )
}

/** What tells a reading from the others of its question. */
export const keyOf = ({ min, max, hedge, vague }: Reading): string => `${hedge} ${min} ${max} ${vague ?? ''}`

function AxisRow({ axis }: { axis: Axis }) {
  const { text } = useShared()
  return (
    <div class="row axis" aria-hidden="true">
      <span class="label" />
      <svg class="plot" width="100%" height="22">
        {axis.ticks.map((tick) => (
          <text x={`${across(tick, axis)}%`} y="14" text-anchor="middle" key={tick}>
            {text.number(tick)}
          </text>
        ))}
      </svg>
      <span class="note">{axis.log ? text.m.question.logarithmic : ''}</span>
    </div>
  )
}

function ReadingRow({ reading, axis }: { reading: Reading; axis: Axis }) {
  const { model, text } = useShared()
  const marks = marksOf(reading, model)
  const tall = marks.map(({ origins }) => Math.max(26, radius(origins) * 2.6 + 4))
  const height = sum(tall)
  return (
    <div class={reading.standing ? 'row' : 'row past'}>
      <span class="label">{text.figure(reading)}</span>
      <div class="plot" style={{ minHeight: `${height}px` }} aria-hidden="true">
        <svg width="100%" height="100%">
          <Grid axis={axis} />
          <svg y="50%" overflow="visible">
            {marks.map((mark, i) => (
              <Mark
                quantity={reading}
                axis={axis}
                mark={mark}
                y={sum(tall.slice(0, i)) + (tall[i] ?? 0) / 2 - height / 2}
                key={mark.family}
              />
            ))}
          </svg>
        </svg>
      </div>
      <Arithmetic reading={reading} />
    </div>
  )
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

function Grid({ axis }: { axis: Axis }) {
  return (
    <g class="grid">
      {axis.ticks.map((tick) => (
        <line x1={`${across(tick, axis)}%`} x2={`${across(tick, axis)}%`} y1="0" y2="100%" key={tick} />
      ))}
    </g>
  )
}

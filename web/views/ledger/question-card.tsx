import { useState } from 'preact/hooks'
import { isVague } from '../../data/quantity.ts'
import { permalink } from '../../data/route.ts'
import type { Question } from '../../data/types.ts'
import { useShared } from '../../ui/context.ts'
import { Mixed } from '../../ui/mixed.tsx'
import { QuestionTitle } from '../../ui/question-title.tsx'
import { Range } from '../../ui/range.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { Apparatus } from './apparatus.tsx'
import { ReadingsChart } from './readings-chart.tsx'
import { Relations } from './relations.tsx'
import { ScopeNote } from './scope-note.tsx'
import { Sums } from './sums.tsx'
import { TimeChart } from './time-chart.tsx'

/** A question with its readings on one axis, its claims, and how they stand to each other. */
export function QuestionCard({ question }: { question: Question }) {
  const { text, route } = useShared()
  const { m } = text
  const chosen = route.target === question.id
  return (
    <article class={`question${chosen ? ' chosen' : ''}`} data-id={question.id}>
      <header>
        <h3>
          <QuestionTitle question={question} />{' '}
          <a class="permalink" href={permalink(question.id)} title={m.page.link}>
            <span aria-hidden="true">¶</span>
            <span class="unseen">{m.page.link}</span>
          </a>
        </h3>
        <p class="summary">
          <StatusBadge status={question.status} /> <Range question={question} />
        </p>
        <ScopeNote question={question} />
        {question.leading && (
          <p class="leading">
            {text.fill(m.question.leading, { policy: question.leading.policy, reason: '' })}
            <Mixed words={question.leading.reason} />
          </p>
        )}
      </header>
      <Charts question={question} />
      <Relations question={question} />
      <Sums question={question} />
      <Apparatus question={question} />
    </article>
  )
}

/** The chart with its switch, where there is more than one number to compare. */
function Charts({ question }: { question: Question }) {
  const { text } = useShared()
  const [overTime, setOverTime] = useState(false)
  if (question.readings.filter((reading) => !isVague(reading)).length < 2) return null
  const choice = (time: boolean, words: string) => (
    <button type="button" aria-pressed={overTime === time} onClick={() => setOverTime(time)}>
      {words}
    </button>
  )
  return (
    <div class="charts">
      <div class="switch" role="group" aria-label={text.m.question.chart}>
        {choice(false, text.m.question.byValue)}
        {choice(true, text.m.question.overTime)}
      </div>
      {overTime ? <TimeChart question={question} /> : <ReadingsChart question={question} />}
    </div>
  )
}

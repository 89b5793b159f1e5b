import { useState } from 'preact/hooks'
import { permalink } from '../../data/route.ts'
import type { Moment } from '../../data/timeline.ts'
import type { Claim } from '../../data/types.ts'
import { Chain } from '../../ui/chain.tsx'
import { useShared } from '../../ui/context.ts'
import { QuestionTitle } from '../../ui/question-title.tsx'
import { ReportName, Siglum } from '../../ui/report-name.tsx'
import { WorkedOut } from '../../ui/worked-out.tsx'

export type Shown = 'both' | 'events' | 'statements'

const EVENTS = 12
const STATEMENTS = 8

/** One day or longer time: what happened in it, what was stated on it, and which reports appeared. */
export function MomentEntry({ moment, shown }: { moment: Moment; shown: Shown }) {
  const { text } = useShared()
  const { start, end, events } = moment
  return (
    <article class="moment">
      <h2>
        <time dateTime={start}>{end === null ? text.date(start) : text.period({ start, end })}</time>
      </h2>
      <div>
        {shown !== 'statements' && events.length > 0 && <Events events={events} />}
        {shown !== 'events' && <Stated moment={moment} />}
      </div>
    </article>
  )
}

function Events({ events }: Pick<Moment, 'events'>) {
  const { text } = useShared()
  const [all, setAll] = useState(false)
  const shown = all ? events : events.slice(0, EVENTS)
  return (
    <section class="events">
      <h3>{text.m.timeline.events}</h3>
      <ul>
        {shown.map((event) => (
          <Event event={event} key={event.question?.id ?? event.claims[0]?.id} />
        ))}
      </ul>
      {shown.length < events.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {text.fill(text.m.page.more, { n: events.length })}
        </button>
      )}
    </section>
  )
}

function Event({ event: { question, claims, basis } }: { event: Moment['events'][number] }) {
  const { text } = useShared()
  const figures = [...new Map(claims.map((claim) => [text.figure(claim.quantity), claim])).entries()]
  return (
    <li>
      <WorkedOut basis={basis}>
        {question ? (
          <a href={permalink(question.id)}>
            <QuestionTitle question={question} />
          </a>
        ) : (
          text.word(text.m.kind, claims[0]?.kind ?? '')
        )}
      </WorkedOut>
      {': '}
      {figures.map(([figure, claim], i) => (
        <span key={figure}>
          {i > 0 && ' · '}
          <a class="figure-link" href={permalink(claim.id)}>
            {figure} <Siglum report={claim.report} />
          </a>
        </span>
      ))}
    </li>
  )
}

function Stated({ moment: { statements, published } }: { moment: Moment }) {
  const { text } = useShared()
  const [all, setAll] = useState(false)
  if (statements.length + published.length === 0) return null
  const shown = all ? statements : statements.slice(0, STATEMENTS)
  return (
    <section class="statements">
      <h3>{text.m.timeline.statements}</h3>
      <ul>
        {shown.map((claim) => (
          <Statement claim={claim} key={claim.id} />
        ))}
        {shown.length < statements.length && (
          <li>
            <button type="button" class="more" onClick={() => setAll(true)}>
              {text.fill(text.m.page.more, { n: statements.length })}
            </button>
          </li>
        )}
        {published.map((report) => (
          <li class="published" key={report.id}>
            <span class="quiet">{text.m.timeline.published}</span> <ReportName id={report.id} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Statement({ claim }: { claim: Claim }) {
  const { text } = useShared()
  return (
    <li>
      <WorkedOut basis={claim.said?.basis ?? 'implied'}>
        <a class="figure-link" href={permalink(claim.id)}>
          {text.figure(claim.quantity)} · {text.word(text.m.kind, claim.kind)}
        </a>
      </WorkedOut>{' '}
      <Chain claim={claim} /> <Siglum report={claim.report} />
    </li>
  )
}

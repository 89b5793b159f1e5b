import type { ComponentChild } from 'preact'
import { groupBy } from '../data/group.ts'
import type { Model } from '../data/model.ts'
import type { Question } from '../data/types.ts'
import type { Text } from '../i18n/text.ts'
import { useShared } from './context.ts'
import { Fill } from './fill.tsx'
import { Foreign } from './foreign.tsx'
import { reportLabel, Siglum } from './report-name.tsx'
import { WorkedOut } from './worked-out.tsx'

/** What, where and when a question asks, in the interface's language; what was worked out looks different. */
export function QuestionTitle({ question }: { question: Question }) {
  const { model, text } = useShared()
  const title = <Fill template={templateOf(question, model, text)} values={valuesOf(question, model, text)} />
  if (!model.ambiguous(question)) return title
  const reports = [...new Set(model.claimsOf(question).map(({ report }) => report))]
  const named = reports.slice(0, NAMED).map((id) => <ReportSign id={id} key={id} />)
  return (
    <Fill
      template={text.m.question.toldIn}
      values={{ title, reports: reports.length > NAMED ? [...named, ' …'] : named }}
    />
  )
}

/** How many of the reports that a question is told in stand in its title. */
const NAMED = 3

function ReportSign({ id }: { id: string }) {
  const { model } = useShared()
  const report = model.report.get(id)
  return (
    <span>
      {' '}
      <Siglum report={id} /> {report && <Foreign words={reportLabel(report)} lang={report.language} />}
    </span>
  )
}

/** Whether a question is about one named person. */
const personal = (question: Question, model: Model): boolean =>
  model.claimsOf(question).some(({ person }) => person !== null)

function templateOf(question: Question, model: Model, { m }: Text): string {
  if (personal(question, model)) return question.when ? m.question.titlePerson : m.question.titlePersonUndated
  return question.places.length > 0 ? m.question.title : m.question.titleNoPlace
}

function valuesOf(question: Question, model: Model, text: Text): Readonly<Record<string, ComponentChild>> {
  const { m } = text
  const kind = text.word(m.kind, question.kind)
  const person = personal(question, model)
  const whom = question.who !== null && !person
  return {
    what: whom ? (
      <Fill template={m.question.whom} values={{ what: kind, who: <People label={question.who ?? ''} /> }} />
    ) : (
      kind
    ),
    who: <Foreign words={question.who ?? ''} />,
    places: <Places question={question} />,
    when: question.when ? (
      <WorkedOut basis={question.when.basis}>{text.period(question.when)}</WorkedOut>
    ) : (
      <span class="not-stated">{m.question.undated}</span>
    ),
  }
}

/** A group's label, in which the ledger joins the word for the people and the name of their organisation. */
function People({ label }: { label: string }) {
  const { text } = useShared()
  if (label === 'part of a total') return <>{text.m.question.part}</>
  const [status = '', ...organization] = label.split(', ')
  const known = text.m.people as Readonly<Record<string, string>>
  return (
    <>
      <Foreign words={known[status] ?? status} />
      {organization.length > 0 && ', '}
      {organization.length > 0 && <Foreign words={organization.join(', ')} />}
    </>
  )
}

function Places({ question }: { question: Question }) {
  const { model, text } = useShared()
  const bases = groupBy(
    model.claimsOf(question).flatMap(({ places }) => places),
    ({ id }) => id,
  )
  const names = question.places.map(({ name }) => name)
  const stated = (name: string) => {
    const id = question.places.find((place) => place.name === name)?.id ?? ''
    const found = bases.get(id) ?? []
    return found.some(({ basis }) => basis === 'stated') ? 'stated' : (found[0]?.basis ?? 'implied')
  }
  return (
    <>
      {text.listParts(names).map((part) =>
        part.type === 'literal' ? (
          part.value
        ) : (
          <WorkedOut basis={stated(part.value)} key={part.value}>
            <Foreign words={part.value} />
          </WorkedOut>
        ),
      )}
    </>
  )
}

import { claimsOfReading } from '../data/marks.ts'
import type { Question } from '../data/types.ts'
import { useShared } from '../ui/context.ts'
import { QuestionTitle } from '../ui/question-title.tsx'
import { Range } from '../ui/range.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { Arithmetic } from '../views/ledger/arithmetic.tsx'
import { keyOf, ReadingsChart } from '../views/ledger/readings-chart.tsx'
import { ScopeNote } from '../views/ledger/scope-note.tsx'

/** The questions with their readings; each reading names its claims by their numbers. */
export function PrintedQuestions() {
  const { model, text, passes } = useShared()
  const questions = model.dossier.questions.filter((question) => model.claimsOf(question).some(({ id }) => passes(id)))
  return (
    <section>
      <h2>{text.m.print.questions}</h2>
      {questions.map((question) => (
        <PrintedQuestion question={question} key={question.id} />
      ))}
    </section>
  )
}

function PrintedQuestion({ question }: { question: Question }) {
  const { model, text } = useShared()
  return (
    <article class="printed-question">
      <h3>
        <QuestionTitle question={question} />
      </h3>
      <p>
        <StatusBadge status={question.status} /> <Range question={question} />
      </p>
      <ScopeNote question={question} />
      {question.status === 'contradicted' && <ReadingsChart question={question} />}
      <ul>
        {question.readings.map((reading) => (
          <li key={keyOf(reading)}>
            <strong>{text.figure(reading)}</strong> · <Arithmetic reading={reading} dates />:{' '}
            {claimsOfReading(reading, model)
              .map(
                ({ id, report }) =>
                  `${text.fill(text.m.print.number, { n: model.numberOf(id) })} (${model.siglum(report)})`,
              )
              .join(', ')}
          </li>
        ))}
      </ul>
    </article>
  )
}

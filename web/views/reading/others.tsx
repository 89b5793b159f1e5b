import { groupBy } from '../../data/group.ts'
import type { Model } from '../../data/model.ts'
import { permalink } from '../../data/route.ts'
import type { Claim } from '../../data/types.ts'
import { ClaimEntry } from '../../ui/claim-entry.tsx'
import { useShared } from '../../ui/context.ts'
import { QuestionTitle } from '../../ui/question-title.tsx'
import { ReportName } from '../../ui/report-name.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { CompareEntry } from './compare-entry.tsx'

/** The chosen claim, and what every other report says on the same question, copies folded into their origin. */
export function Others({ claim }: { claim: Claim }) {
  const { model, text } = useShared()
  const { m } = text
  const question = model.questionOf.get(claim.id)
  const groups = question ? byOrigin(model.claimsOf(question), claim, model) : []
  return (
    <>
      <ClaimEntry claim={claim} />
      <Steps claim={claim} />
      {question ? (
        <>
          <h3>
            <a href={permalink(question.id)}>
              <QuestionTitle question={question} />
            </a>
          </h3>
          <p>
            <StatusBadge status={question.status} />
          </p>
          <h4>{m.reading.others}</h4>
          {groups.length === 0 && <p class="quiet">{m.reading.alone}</p>}
          {groups.map((group) => (
            <Origin claims={group} than={claim} key={group[0]?.id} />
          ))}
        </>
      ) : (
        <p class="quiet">{m.reading.noQuestion}</p>
      )}
    </>
  )
}

/** The claims of other reports, those of one origin together, the chosen claim's own origin last. */
function byOrigin(claims: readonly Claim[], chosen: Claim, model: Model): readonly (readonly Claim[])[] {
  const others = claims.filter(({ report }) => report !== chosen.report)
  const own = model.originOf(chosen.report)
  const groups = [...groupBy(others, ({ report }) => model.originOf(report))]
  return groups.sort(([a], [b]) => Number(a === own) - Number(b === own)).map(([, group]) => group)
}

/** What one origin says: the claims of its first report, and in which others the same is printed. */
function Origin({ claims, than }: { claims: readonly Claim[]; than: Claim }) {
  const { model, text } = useShared()
  const [first] = claims
  if (!first) return null
  const copies = [...new Set(claims.map(({ report }) => report))].filter((report) => report !== first.report)
  return (
    <section class="origin">
      {model.originOf(first.report) === model.originOf(than.report) && <p class="quiet">{text.m.reading.sameOrigin}</p>}
      {claims
        .filter(({ report }) => report === first.report)
        .map((claim) => (
          <CompareEntry claim={claim} than={than} key={claim.id} />
        ))}
      {copies.length > 0 && (
        <details>
          <summary>
            {text.fill(text.m.reading.copies, { reports: text.list(copies.map((id) => model.siglum(id))) })}
          </summary>
          {claims
            .filter(({ report }) => report !== first.report)
            .map((claim) => (
              <CompareEntry claim={claim} than={than} key={claim.id} />
            ))}
        </details>
      )}
      <p class="quiet">
        <ReportName id={first.report} target={first.id} />
      </p>
    </section>
  )
}

/** To the claims before and after in the same report. */
function Steps({ claim }: { claim: Claim }) {
  const { model, text } = useShared()
  const claims = model.claimsIn(claim.report)
  const at = claims.findIndex(({ id }) => id === claim.id)
  const step = (to: Claim | undefined, words: string) => to && <a href={`#/reading/${to.id}`}>{words}</a>
  return (
    <p class="steps">
      {step(claims[at - 1], text.m.reading.previous)} {step(claims[at + 1], text.m.reading.next)}
    </p>
  )
}

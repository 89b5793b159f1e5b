import { type Branch, directed, originTrees } from '../../data/origin-tree.ts'
import { useShared } from '../../ui/context.ts'
import { Foreign } from '../../ui/foreign.tsx'
import { ReportName } from '../../ui/report-name.tsx'
import { Proof } from './proof.tsx'

/** One origin: its reports as a tree, each with how it descends and the passages that prove it. */
export function OriginTree({ reports }: { reports: readonly string[] }) {
  const { model, text } = useShared()
  const trees = originTrees(reports, model.dossier.pairs)
  return (
    <section class="origin-tree">
      <h3>{text.plural(text.m.reports.copies, reports.length)}</h3>
      <Branches branches={trees} />
    </section>
  )
}

function Branches({ branches }: { branches: readonly Branch[] }) {
  return (
    <ul>
      {branches.map((branch) => (
        <li key={branch.report}>
          <Witness branch={branch} />
          {branch.below.length > 0 && <Branches branches={branch.below} />}
        </li>
      ))}
    </ul>
  )
}

function Witness({ branch: { report, tie } }: { branch: Branch }) {
  const { model, text } = useShared()
  const { m } = text
  const told = model.report.get(report)
  const facts = [told?.published && text.date(told.published), told && text.language(told.language)].filter(
    (fact) => fact,
  )
  return (
    <div class="witness">
      <p>
        <ReportName id={report} /> <span class="quiet">{facts.join(' · ')}</span>
      </p>
      {tie && (
        <p class="tie">
          {m.copy[tie.relation]} · {directed(tie) ? <Descent parent={tie.parent} /> : m.reports.noDirection} ·{' '}
          {text.fill(m.reports.score, { n: text.share(tie.score) })}
        </p>
      )}
      {tie && <Proof pair={tie} />}
    </div>
  )
}

function Descent({ parent }: { parent: string | { readonly name: string } | null }) {
  const { model, text } = useShared()
  if (typeof parent !== 'string') return <Foreign words={parent?.name ?? text.m.reports.sharedText} />
  return <>{text.fill(text.m.reports.from, { report: model.siglum(parent) })}</>
}

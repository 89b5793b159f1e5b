import { answers, type Member, partial, rival } from './member.ts'
import type { Matter } from './question.ts'

/** A plain figure of a question: the first member that gives it, and the first one of each report. */
export type Figure = { readonly count: number; readonly first: Member; readonly byReport: ReadonlyMap<string, Member> }

/** Figures of one question that are looked at; beyond these, sums fit by chance. */
const MOST_FIGURES = 8

/** The whole numbers without a hedge that a question's claims give for all, and nobody withdrew. */
export function plainFigures({ members, relations }: Matter): Figure[] {
  const revised = new Set(relations.flatMap(({ type, to }) => (type === 'updates' || type === 'corrects' ? [to] : [])))
  const plain = members.filter(
    ({ claim }) =>
      answers(claim) && rival(claim) && !partial(claim) && claim.quantity.hedge === 'exact' && !revised.has(claim.id),
  )
  return [...Map.groupBy(plain, ({ value }) => value).values()].slice(0, MOST_FIGURES).flatMap((alike) => {
    const [first] = alike
    const count = first?.claim.quantity.min ?? 0
    const byReport = new Map(alike.toReversed().map((member) => [member.claim.report, member]))
    return first && count > 0 ? [{ count, first, byReport }] : []
  })
}

import type { Question } from '../../data/types.ts'
import { useShared } from '../../ui/context.ts'
import { Mixed } from '../../ui/mixed.tsx'
import { FigureLink } from '../../ui/standing-entry.tsx'

/** Figures of other questions that add up to one of this question's: worked out, and stated by nobody. */
export function Sums({ question }: { question: Question }) {
  const { model, text } = useShared()
  const sums = model.sumsOf(question)
  if (sums.length === 0) return null
  return (
    <section class="relations">
      <h4>
        {text.m.question.sums} <span class="quiet worked-out">{text.m.question.sumsMeaning}</span>
      </h4>
      <ul>
        {sums.map(({ total, parts, reason }) => {
          const [whole, ...added] = [total, ...parts].map((id) => model.claim.get(id))
          return (
            <li key={total + parts.join()}>
              {whole && <FigureLink claim={whole} />} ={' '}
              {added.map(
                (part, i) =>
                  part && (
                    <span key={part.id}>
                      {i > 0 && ' + '}
                      <FigureLink claim={part} />
                    </span>
                  ),
              )}
              <p class="reason">
                <Mixed words={reason} />
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

import type { Question } from '../data/types.ts'
import { useShared } from './context.ts'

/** The span of the numbers that were stated, and of those still stood by; nothing where named persons are counted. */
export function Range({ question: { reported, readings } }: { question: Question }) {
  const { model, text } = useShared()
  const { m } = text
  const persons = readings.every(({ claims }) => claims.every((id) => model.claim.get(id)?.person))
  if (persons) return null
  const ever = text.reported(reported.ever)
  if (ever === null) return <span class="range">{m.question.reportedWords}</span>
  const standing = text.reported(reported.standing)
  return (
    <span class="range" title={m.question.never}>
      {text.fill(m.question.reported, { range: ever })}
      {standing !== ever && (
        <> ({standing === null ? m.question.standingNone : text.fill(m.question.standing, { range: standing })})</>
      )}
    </span>
  )
}

import { claimsOfReading } from '../../data/marks.ts'
import type { Reading } from '../../data/types.ts'
import { addDays } from '../../i18n/text.ts'
import { useShared } from '../../ui/context.ts'

/** How many reports, origins and speakers stand behind a reading, and when it was stated. */
export function Arithmetic({ reading, dates = false }: { reading: Reading; dates?: boolean }) {
  const { model, text } = useShared()
  const { m } = text
  const reports = new Set(claimsOfReading(reading, model).map(({ report }) => report)).size
  const [first, last] = reading.said
  const counts = [
    text.plural(m.count.reports, reports),
    text.plural(m.count.origins, reading.origins),
    text.plural(m.count.speakers, reading.speakers),
  ]
  return (
    <span class="arithmetic">
      {counts.join(' · ')}
      {dates && first && last && (
        <> · {text.fill(m.question.said, { when: text.period({ start: first, end: addDays(last, 1) }) })}</>
      )}
      {!reading.standing && <em class="past-note"> · {m.question.past}</em>}
    </span>
  )
}

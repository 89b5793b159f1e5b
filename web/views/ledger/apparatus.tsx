import { useState } from 'preact/hooks'
import { claimsOfReading } from '../../data/marks.ts'
import type { Claim, Question, Reading } from '../../data/types.ts'
import { ClaimEntry } from '../../ui/claim-entry.tsx'
import { useShared } from '../../ui/context.ts'
import { Arithmetic } from './arithmetic.tsx'
import { keyOf } from './readings-chart.tsx'

const SHOWN = 8

/** Under each reading its claims, each with its witness: the apparatus of the edition. */
export function Apparatus({ question }: { question: Question }) {
  return (
    <div class="apparatus">
      {question.readings.map((reading) => (
        <ReadingClaims reading={reading} key={keyOf(reading)} />
      ))}
    </div>
  )
}

function ReadingClaims({ reading }: { reading: Reading }) {
  const { model, text, passes, route } = useShared()
  const [all, setAll] = useState(false)
  const claims = claimsOfReading(reading, model)
  const inside = claims.filter(({ id }) => passes(id) || id === route.target)
  const outside = claims.length - inside.length
  const shown = all || inside.slice(SHOWN).some(({ id }) => id === route.target) ? inside : inside.slice(0, SHOWN)
  return (
    <section class="reading">
      <h4 class="reading-head">
        <span class="value">{text.figure(reading)}</span> <Arithmetic reading={reading} dates />
      </h4>
      <Claims claims={shown} />
      {shown.length < inside.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {text.fill(text.m.page.more, { n: inside.length })}
        </button>
      )}
      {outside > 0 && <p class="quiet">{text.plural(text.m.count.outside, outside)}</p>}
    </section>
  )
}

function Claims({ claims }: { claims: readonly Claim[] }) {
  return (
    <>
      {claims.map((claim) => (
        <ClaimEntry claim={claim} key={claim.id} />
      ))}
    </>
  )
}

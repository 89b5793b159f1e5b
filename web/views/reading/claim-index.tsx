import { familyOf } from '../../data/roles.ts'
import { viewLink } from '../../data/route.ts'
import type { Report } from '../../data/types.ts'
import { useShared } from '../../ui/context.ts'
import { Glyph } from '../../ui/glyph.tsx'

/** The claims of a report in the order of its text, for choosing one. */
export function ClaimIndex({ report }: { report: Report }) {
  const { model, text } = useShared()
  const claims = model.claimsIn(report.id)
  return (
    <>
      <h3>{text.plural(text.m.count.claims, claims.length)}</h3>
      <ul class="claim-index">
        {claims.map((claim) => (
          <li key={claim.id}>
            <Glyph family={familyOf(claim)} />
            <a href={viewLink('reading', claim.id)}>
              {text.figure(claim.quantity)} · {text.word(text.m.kind, claim.kind)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

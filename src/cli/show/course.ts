import { type Claim, datesInWords, type Relation } from '../../index.ts'
import type { Style } from '../terminal.ts'
import { count, figure } from '../words/figures.ts'
import { limited, wrap } from './layout.ts'
import type { Lookup } from './places.ts'

const SPEAKERS_SHOWN = 4

/** How each speaker's figure moved over time: "over time: 10 (16 December 2011) → 14 (19 December 2011), the prosecutor". */
export function* courseLines(relations: readonly Relation[], lookup: Lookup, { width }: Style): Generator<string> {
  const courses = coursesOf(relations, lookup).filter((steps) => steps.length > 1)
  yield* limited(
    courses,
    SPEAKERS_SHOWN,
    (steps) => wrap(`· over time: ${steps.map(stepWords).join(' → ')}, ${speakerOf(steps)}`, width, 4, 2),
    (left) => `    … ${count(left)} more speakers: variorum ledger --json`,
  )
}

/** The claims that update or correct one another, in the order in which they were said, a figure that is repeated once. */
function coursesOf(relations: readonly Relation[], lookup: Lookup): readonly (readonly Claim[])[] {
  const course = new Map<string, Set<Claim>>()
  for (const { type, from, to } of relations) {
    if (type !== 'updates' && type !== 'corrects') continue
    const [later, earlier] = [lookup.claim(from), lookup.claim(to)]
    if (!later || !earlier) continue
    const joined = new Set([later, earlier, ...(course.get(from) ?? []), ...(course.get(to) ?? [])])
    for (const { id } of joined) course.set(id, joined)
  }
  return [...new Set(course.values())].map((claims) => {
    const steps = [...claims].toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
    return steps.filter((claim, i) => i === 0 || figure(claim.quantity) !== figure((steps[i - 1] as Claim).quantity))
  })
}

const dayOf = ({ said, published }: Claim): string => `${said?.start ?? ''} ${published ?? ''}`

const stepWords = ({ quantity, said }: Claim): string =>
  said ? `${figure(quantity)} (${datesInWords(said)})` : figure(quantity)

/** The speaker as the first of the claims names it. */
function speakerOf([first]: readonly Claim[]): string {
  return first?.attribution.at(-1)?.source ?? 'an unnamed source'
}

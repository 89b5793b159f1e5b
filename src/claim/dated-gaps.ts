import { tokenAt } from '../text/tokens.ts'
import type { Link } from './links.ts'
import type { Patient } from './patients.ts'
import type { Ground, Sentence } from './sentence.ts'

type Scene = { readonly ground: Ground; readonly patients: readonly Patient[] }
type Time = Sentence['times'][number]

/** Words before a date: a preposition, an article. */
const LEADS = ['preposition', 'definite', 'clockBefore']

/**
 * "Pedro Lujan was killed on 4 January, *and Ana Mejia on 9 January*", "two on Monday and three on Friday": somebody or a
 * bare number, and a date in place of the verb told before, as often as they follow one another.
 */
export function datedGaps(sentence: Sentence, scene: Scene, links: readonly Link[]): Link[] {
  if (sentence.times.length === 0) return []
  return links.flatMap((link) => {
    const added: Link[] = []
    if (link.fate === null || link.start < link.patient.to) return added
    for (let at = link.end; ; ) {
      const next = nextDated(sentence, scene, at)
      if (!next || links.some(({ patient }) => patient === next.patient)) return added
      added.push({ ...link, patient: next.patient, rule: 'shares-verb' })
      at = next.to
    }
  })
}

/** Who stands behind the date at token `at`, if one does, and a comma or "and", and right before a date that ends at `to`. */
function nextDated(
  sentence: Sentence,
  { ground, patients }: Scene,
  at: number,
): { readonly patient: Patient; readonly to: number } | null {
  const joint = timeFrom(sentence, ground, at)?.to ?? at
  const behind = ground.sign(joint) === ',' ? joint + 1 : joint
  const from = ground.starts(behind, 'and')?.to ?? behind
  const patient = from > joint ? patients.find((one) => one.from === from) : undefined
  if (!patient || !(patient.person !== null || patient.head.type === 'none')) return null
  const time = timeFrom(sentence, ground, patient.to)
  return time ? { patient, to: time.to } : null
}

/** The date that begins at token `at`, or behind the small words there. */
function timeFrom({ times }: Sentence, ground: Ground, at: number): Time | undefined {
  let from = at
  for (const tag of LEADS) from = ground.starts(from, tag)?.to ?? from
  return times.find((time) => time.from === from || time.from === at)
}

/**
 * Whether a date is somebody else's: behind the claim's words that of one who follows ("X was killed, *and Y on 9
 * January*"), before one who has no verb of his own any other than his.
 */
export function datesGap(
  { view: { index, tokens }, names, quantities, times }: Sentence,
  { fate, patient, rule }: Link,
  to: number,
  time: { readonly from: number },
): boolean {
  if (rule === 'shares-verb' && time.from < patient.from)
    return times.some(({ from }) => from >= patient.to && from - patient.to <= 1)
  if (!fate || fate.from < patient.to || time.from < to) return false
  const end = index.ending(time.from, 'preposition')?.from ?? time.from
  const next = [...names, ...quantities].find((one) => one.to === end && one.from >= to)
  if (!next) return false
  return index.ending(next.from, 'and') !== undefined || tokenAt(tokens, next.from - 1)?.norm === ','
}

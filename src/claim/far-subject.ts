import { endsIn } from '../find/name-endings.ts'
import { fateValue } from '../find/view.ts'
import type { Mark } from '../lang/lexicon.ts'
import type { Patient } from './patients.ts'
import { isComplement, LIGHT, type Reached, type Scan } from './reach.ts'
import type { Ground } from './sentence.ts'

/** How long a subject's own clause may be, and what it is of that stands before its pronoun, in tokens. */
const CLAUSE = 30
const OF = 5
/** Words that a clause has at least: its verb and something besides. */
const LEAST = 2
/** What a subject so far away costs beside any nearer phrase. */
const FAR = 6
/** The shortest stem of an infinitive. */
const STEM = 2

/**
 * *Los dos jóvenes que el sábado viajaban en una camioneta por la carretera central fueron hallados sin vida*: the
 * subject of the finite predicate that starts at token `start`, where a relative clause of its own parts the two. Others
 * inside that clause are its complements or objects, or the subject is not looked for.
 */
export function beyondRelative(scene: Scan, start: number): Reached | null {
  const { view, ground, patients } = scene
  const { infinitives } = view.pack
  if (infinitives && endsIn(view.tokens[start]?.norm ?? '', infinitives, STEM)) return null
  for (let i = start - 1; i >= Math.max(0, start - CLAUSE); ) {
    const inner = patients.find(({ to }) => to === i + 1)
    if (inner) {
      if (!isComplement(ground, inner) && !isDoneTo(ground, inner)) return null
      i = inner.from - 1
      continue
    }
    const relative = ground.covers(i, 'relative')
    if (relative) return start - relative.to < LEAST ? null : ownerOf(scene, relative)
    if (ground.covers(i, 'clause') || !`${LIGHT},`.includes(ground.sign(i))) return null
    i--
  }
  return null
}

/** Right behind a verb or a preposition for those to whom something is done. */
export const isDoneTo = (ground: Ground, { from }: Patient): boolean => {
  const verb = ground.ends(from, 'fate')
  return ground.ends(from, 'forWhom') !== undefined || (verb !== undefined && fateValue(verb).as === 'active')
}

/** Whom a relative pronoun stands for: the phrase before it that opens its clause and is nobody's object. */
function ownerOf({ ground, patients }: Scan, { from }: Mark): Reached | null {
  const end = ground.sign(from - 1) === ',' ? from - 1 : from
  const patient = patients.findLast(({ to }) => to <= end)
  if (!patient || end - patient.to > OF || isComplement(ground, patient) || isDoneTo(ground, patient)) return null
  if (patient.to < end && !ground.starts(patient.to, 'of') && !ground.starts(patient.to, 'preposition')) return null
  for (let i = patient.to; i < end; i++) if (ground.sign(i) !== '' || ground.fates(i).length > 0) return null
  return { patient, cost: FAR, described: true }
}

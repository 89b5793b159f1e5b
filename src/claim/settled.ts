import { groupValue, type View } from '../find/view.ts'
import { ELSEWHERE } from './kinds.ts'
import type { Link } from './links.ts'
import type { Ground } from './sentence.ts'

/** How far behind the verb the word that settles its kind may stand, in tokens. */
const REACH = 9
/** How far "to death" may stand behind whom it befell. */
const BESIDE = 2

/** What a predicate is where a word of `tag` follows in its clause, and where none does. */
const SETTLED: Readonly<Record<string, { readonly tag: string; readonly kind: string; readonly otherwise: string }>> = {
  convicted: { tag: 'prison', kind: 'imprisoned', otherwise: 'convicted' },
  attacked: { tag: 'fatal', kind: 'killed', otherwise: 'casualties' },
  beaten: { tag: 'fatal', kind: 'killed', otherwise: ELSEWHERE },
  taken: { tag: 'hospital', kind: 'hospitalised', otherwise: ELSEWHERE },
}

/**
 * "Sentenced to six years in prison" is an imprisonment, "taken to Mercy Hospital" a stay in hospital, "stabbed the man to death" a killing:
 * predicates whose kind what follows them settles.
 */
export function settled<T extends Link>(view: View, ground: Ground, link: T): T {
  if (link.kind === 'seized') return { ...link, kind: seizedBy(view, link) }
  if (link.kind === 'admitted') return { ...link, kind: isDoneByHospital(view, link) ? 'hospitalised' : ELSEWHERE }
  if (link.kind === 'miscounted') return { ...link, kind: ELSEWHERE }
  if (link.kind === 'fled') return { ...link, kind: isExodus(view, ground, link) ? 'displaced' : ELSEWHERE }
  if (link.kind === 'gathered') return { ...link, kind: isCeremony(view) ? ELSEWHERE : 'protesting' }
  const open = SETTLED[link.kind]
  if (!open) return link
  const at = settledAt(view, ground, link, open.tag)
  if (at === null) return { ...link, kind: open.otherwise }
  return { ...link, kind: open.kind, end: open.otherwise === ELSEWHERE ? at : link.end }
}

/** Where the word of `tag` ends that follows in the link's clause, `null` where none does. */
function settledAt(view: View, ground: Ground, link: Link, tag: string): number | null {
  const behind = Math.max(link.end, link.patient.to)
  const from = ground.starts(behind, 'ofThem')?.to ?? behind
  for (let i = from; i < Math.min(from + REACH, view.tokens.length); i++) {
    const part = ground.starts(i, 'including') && !ground.starts(i, 'ofThem')
    if (part || ground.starts(i, 'clause') || ground.sign(i) === ';') return null
    const word = ground.starts(i, tag)
    if (word) return word.to
    if (tag === 'fatal' && (ground.sign(i) === ',' || i - from >= BESIDE)) return null
    if (ground.fates(i).length > 0) return null
  }
  return null
}

/** "At a vigil, where 200 gathered": who gathers where the sentence speaks of such protests against nothing. */
const isCeremony = ({ marks }: View): boolean => marks.some(({ tag }) => tag === 'ceremony')

/** How many who flee are more likely driven out than on the run. */
const MANY = 20

/** "Two robbers fled" are no refugees; many are, and whoever flees from or to what says so. */
function isExodus(view: View, ground: Ground, link: Link): boolean {
  const { min, vague } = link.patient.quantity
  const many = vague === undefined ? (min ?? 0) >= MANY : vague !== 'few'
  return many || settledAt(view, ground, link, 'refuge') !== null
}

/** "The clinic admitted 29 patients": whose name closes right before the verb. */
const isDoneByHospital = ({ marks }: View, { start }: Link): boolean =>
  marks.some(({ tag, to }) => tag === 'hospital' && to <= start && start - to <= 2)

const DOERS: Readonly<Record<string, string>> = { combatant: 'abducted', police: 'detained', military: 'detained' }

/** "Gunmen seized an engineer", "police seized two men": by the people named right before the verb. */
function seizedBy({ marks }: View, { start }: Link): string {
  const doer = marks.findLast(({ tag, to }) => tag === 'group' && to <= start && start - to <= 2)
  return (doer && DOERS[groupValue(doer).status ?? '']) ?? ELSEWHERE
}

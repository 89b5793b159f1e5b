import { FEATURE } from '../find/features.ts'
import { fateValue } from '../find/view.ts'
import type { FateForm } from '../lang/fate-table.ts'
import { tagNumber } from '../lang/tags.ts'
import type { Link } from './links.ts'
import type { Scan } from './reach.ts'
import type { Ground } from './sentence.ts'

/** Forms of a fate that may stand as a label; a verb that takes an object does not. */
const LABELS: readonly FateForm[] = ['noun', 'participle', 'intransitive', 'event', 'toll']
/** Signs that part one label from another. */
const PARTING = ',;.(•·|—–-'
const COLON = tagNumber(FEATURE.colon)

/** "Killed: 9, wounded: 31": a word of fate as a label, a colon, and the number that belongs to it alone. */
export function findLabels({ view, ground, patients }: Pick<Scan, 'view' | 'ground' | 'patients'>): Link[] {
  const found: Link[] = []
  if (!view.tags.has(COLON)) return found
  for (const mark of view.marks) {
    if (mark.tag !== 'fate' || ground.sign(mark.to) !== ':' || !LABELS.includes(fateValue(mark).as)) continue
    const patient = patients.find((p) => p.counted !== null && p.from === mark.to + 1)
    if (!patient || patient.head.type === 'thing' || patient.head.type === 'fate') continue
    if (found.some((link) => link.patient === patient)) continue
    if (!opens(ground, mark.from) || !closes(ground, patient.to, view.tokens.length)) continue
    const { from, to } = mark
    found.push({ patient, kind: fateValue(mark).kind, fate: mark, start: from, end: to, rule: 'label-and-number' })
  }
  return found
}

/** Nothing but a sign, or a single small word ("and", "the"), stands before the label. */
function opens(ground: Ground, from: number): boolean {
  const at = (ground.ends(from, 'definite') ?? ground.ends(from, 'and'))?.from ?? from
  return at === 0 || isParting(ground, at - 1)
}

const closes = (ground: Ground, to: number, end: number): boolean =>
  to === end || isParting(ground, to) || ')!'.includes(ground.sign(to) || ' ') || ground.starts(to, 'and') !== undefined

const isParting = (ground: Ground, i: number): boolean => PARTING.includes(ground.sign(i) || ' ')

import { ELSEWHERE, KINDS, kindFor } from './kinds.ts'
import type { Link } from './links.ts'
import type { Patient } from './patients.ts'
import { closesPhrase } from './phrase-ends.ts'
import type { Scan } from './reach.ts'
import type { Ground } from './sentence.ts'
import { TOLD } from './uncounted.ts'

/** "Some of the protesters said": the noun says who they are, not how many there were. */
const merelyNames = ({ quantity }: Patient, kind: string): boolean =>
  KINDS[kind] === 'state' && (quantity.vague === 'few' || quantity.max === 1 || quantity.max === 0)

/** "A second victim, a woman, …", "the victim and the suspect", "one of the victims was a Pole", "26 of the victims": without a verb the noun only says who is meant. */
const isBareVictim = (ground: Ground, { rule, counted, from, to }: Patient, kind: string): boolean => {
  if (kind !== 'casualties') return false
  const someOfThem = counted !== null && ground.starts(from + 1, 'of') !== undefined
  return rule === TOLD || someOfThem || (rule === 'single-noun' && ground.sign(to) === ',')
}

/** "Freed without injuries": how it befell those of the fate right before says nothing of all the others. */
const isManner = ({ quantity, from }: Patient, taken: readonly Link[]): boolean =>
  quantity.max === 0 && taken.some(({ end }) => end === from)

/** What nothing else that befalls people undoes: "70 wounded were being treated". */
const LASTING = ['killed', 'wounded']
const leavesNoun = (link: Link, kind: string | null): boolean =>
  (link.kind === 'taken' && !['protesting', 'striking'].includes(kind ?? '')) ||
  ([ELSEWHERE, 'admitted', 'survived'].includes(link.kind) && LASTING.includes(kind ?? ''))

/** "Two missing smoke detectors": before a word that no table knows for people. */
const isOfThing = ({ view, ground, asides }: Scan, { to }: Patient, kind: string): boolean =>
  kind === 'missing' &&
  view.pack.order === 'before' &&
  view.tokens[to]?.shape === 'lower' &&
  !closesPhrase(ground, to) &&
  !asides.some(({ from }) => from === to)

/** "One of the wounded, a girl, died": what befell the girl is told of her alone. */
const isExplainedBy = (ground: Ground, a: Patient, b: Patient): boolean =>
  ground.sign(a.to) === ',' && b.from === a.to + 1 && a.quantity.max === 1 && b.quantity.max === 1

const isOne = ({ quantity }: Patient): boolean => quantity.min === 1 && quantity.max === 1

/** Behind what may stand between a noun for one person and his name: جثة *المواطن* خالد منصور. */
const behindTitle = (ground: Ground, i: number): number =>
  (ground.starts(i, 'nameTitle') ?? ground.starts(i, 'bearer') ?? ground.starts(i, 'group'))?.to ?? i

/** Phrases whose head is a fate noun and that no verb took: "12 dead". */
export function nounLinks(scene: Scan, taken: readonly Link[]): Link[] {
  const { ground, patients } = scene
  return patients.flatMap((patient) => {
    if (patient.head.type !== 'fate') return []
    const kind = kindFor(patient.head.fate.kind, null)
    if (taken.some((link) => link.patient === patient && !leavesNoun(link, kind))) return []
    if (kind === null || merelyNames(patient, kind) || isBareVictim(ground, patient, kind)) return []
    if (isManner(patient, taken) || isOfThing(scene, patient, kind)) return []
    if (taken.some((link) => isExplainedBy(ground, patient, link.patient))) return []
    const { mark } = patient.head
    const named = isOne(patient)
      ? patients.find(({ from, person }) => person !== null && from === behindTitle(ground, patient.to))
      : undefined
    return [{ patient: named ?? patient, kind, fate: mark, start: mark.from, end: mark.to, rule: 'counted-fate-noun' }]
  })
}

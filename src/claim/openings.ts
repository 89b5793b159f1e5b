import { endsIn } from '../find/name-endings.ts'
import { fateValue, type View } from '../find/view.ts'
import type { Mark } from '../lang/lexicon.ts'
import { isModifier } from './head.ts'
import type { Patient } from './patients.ts'
import type { Reached, Scan } from './reach.ts'
import { phraseBehind } from './reach-behind.ts'
import type { Ground } from './sentence.ts'

/** The rule of a predicate that stands before its subject. */
export const OPENING = 'opening-participle-counted'

/** How long "in the attack" may be between the opening predicate and its auxiliary, in tokens. */
const OPENED = 6
/** How long what opens a sentence may be, up to its comma, in tokens. */
const DETACHED = 14
/** What being described costs beside the main predicate, which comes first. */
export const LAST = 20

/** "Killed were X and Y", "Dead are the gunman and …": a predicate that opens its clause, before its subject. */
export function behindOpening(scene: Scan, mark: Mark): Reached | null {
  const { ground } = scene
  const from = ground.ends(mark.from, 'besides')?.from ?? mark.from
  if (from > 0 && !':;'.includes(ground.sign(from - 1) || ' ')) return null
  for (let i = mark.to; i <= mark.to + OPENED; i++) {
    const be = ground.starts(i, 'be')
    if (be) return i === mark.to ? rightBehind(phraseBehind(scene, be.to)) : phraseBehind(scene, be.to)
    if (ground.sign(i) !== '' || scene.patients.some((p) => p.from === i)) return null
  }
  return null
}

/** *Jugé pour avoir frappé deux policiers*: behind another verb stand those to whom that one is done. */
const rightBehind = (reached: Reached | null): Reached | null => (reached && reached.cost < 1 ? reached : null)

/** *Arrêtés lundi à Dakar, les deux suspects ont …*, *tras ser detenidos, los dos …*: the subject behind the comma that closes what a participle opens the sentence with. */
export function detached({ view, ground, patients }: Scan, mark: Mark): Reached | null {
  const from = ground.ends(mark.from, 'afterBeing')?.from ?? mark.from
  const { to } = mark
  if (view.pack.bareParticiples || from > 1 || (from === 1 && !isModifier(view, ground, 0))) return null
  for (let i = to; i <= to + DETACHED; i++) {
    if (ground.sign(i) === ',') return agreeing(view, from, subjectAt(ground, patients, i + 1))
    const closed =
      ground.starts(i, 'clause') ??
      ground.starts(i, 'relative') ??
      ground.fates(i).find((f) => fateValue(f).as === 'active')
    if (closed || ';:.()'.includes(ground.sign(i) || ' ') || patients.some((p) => p.from === i)) return null
  }
  return null
}

/** *Desaparecidos, o governador disse não haver*: of several is not told what befell one. */
function agreeing({ tokens, pack }: View, participle: number, reached: Reached | null): Reached | null {
  const several = pack.participleOfMany && endsIn(tokens[participle]?.norm ?? '', pack.participleOfMany, 2)
  return several && reached?.patient.quantity.max === 1 ? null : reached
}

function subjectAt(ground: Ground, patients: readonly Patient[], from: number): Reached | null {
  const start = ground.starts(from, 'definite')?.to ?? from
  const patient = patients.find((p) => p.from === from || p.from === start)
  return patient && patient.head.type !== 'thing' && patient.head.type !== 'none' && patient.quantity.max !== 0
    ? { patient, cost: 0, described: true }
    : null
}

/** Whether token `end` closes something within what a participle opens the sentence with, up to its first comma. */
export function isDetached({ index, tokens, pack }: View, end: number): boolean {
  if (pack.order === 'behind' || pack.bareParticiples) return false
  const opening = [0, 1].some((from) =>
    index.over(
      from,
      (mark) => mark.from === from && mark.to < end && mark.tag === 'fate' && fateValue(mark).as === 'participle',
    ),
  )
  return opening && !tokens.slice(0, end).some(({ norm }) => norm === ',')
}

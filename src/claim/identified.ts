import { fateValue, isDefinite } from '../find/view.ts'
import type { Mark } from '../lang/lexicon.ts'
import type { Reached, Scan } from './reach.ts'
import { phraseBehind } from './reach-behind.ts'
import type { Ground } from './sentence.ts'
import { pointsAt } from './uncounted.ts'

const VICTIMS = ['killed', 'casualties']

/** "The dead were identified as X and Y", "the slain officers were …", "named the dead as X", القتيل هو X: the names behind a noun for those whom it befell. */
export function identified(scene: Scan, mark: Mark): Reached | null {
  const { ground } = scene
  const noun = fateValue(mark).as === 'participle' ? ground.starts(mark.to, 'group') : mark
  if (!noun) return null
  const be = ground.starts(noun.to, 'be')
  const written = isDefinite(scene.view, mark)
  const to =
    ground.starts(be?.to ?? noun.to, 'identified')?.to ?? (written ? be?.to : null) ?? behindColon(ground, noun.to)
  const definite = written || (ground.ends(mark.from, 'definite') ?? ground.covers(mark.from - 1, 'of')) !== undefined
  const reached = to !== null && VICTIMS.includes(fateValue(mark).kind) && definite ? phraseBehind(scene, to) : null
  return reached && reached.patient.person !== null ? reached : null
}

/** How far behind the noun a colon may stand, "on Wednesday" in between, in tokens. */
const COLON = 5

/** "The names of the victims on Wednesday: X, 44; …". */
function behindColon(ground: Ground, from: number): number | null {
  for (let i = from; i <= from + COLON; i++) if (ground.sign(i) !== '') return ground.sign(i) === ':' ? i + 1 : null
  return null
}

/** "The dead include a nurse and two children", «среди погибших — санитарка»: those whom a noun for all of them comprises. */
export function comprised(scene: Scan, mark: Mark): Reached | null {
  const { ground } = scene
  const verb =
    (ground.ends(mark.from, 'definite') && ground.starts(mark.to, 'comprises')) ??
    (ground.ends(mark.from, 'among') && ground.starts(mark.to, 'amongThem'))
  const reached = verb ? phraseBehind(scene, verb.to) : null
  return reached && reached.cost <= 1 ? reached : null
}

/** How far behind the predicate the name may stand, in tokens. */
const LATER = 10

/** "Police identified the man killed in Friday's fire as X": the name of somebody of whom a participle tells. */
export function identifiedLater(scene: Scan, mark: Mark): Reached | null {
  const { ground, patients } = scene
  if (!patients.some((patient) => patient.to === mark.from && pointsAt(patient))) return null
  for (let i = mark.to; i < mark.to + LATER; i++) {
    const as = ground.starts(i, 'identified')
    const reached = as ? phraseBehind(scene, as.to) : null
    if (reached && reached.patient.person !== null) return reached
    if (ground.starts(i, 'clause') || ',;:'.includes(ground.sign(i) || ' ')) return null
  }
  return null
}

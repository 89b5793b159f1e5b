import { fateValue } from '../find/view.ts'
import type { FateValue } from '../lang/fate-entries.ts'
import type { Mark } from '../lang/lexicon.ts'
import { limited, type Reached, type Scan } from './reach.ts'
import { phraseBehind } from './reach-behind.ts'
import { pointsAt } from './uncounted.ts'

/** Those right behind an event, whom it befell. */
export function befallen(scene: Scan, mark: Mark): Reached | null {
  const reached = somebody(limited(phraseBehind(scene, mark.to), 0))
  return reached && !isDoer(fateValue(mark), reached) && !isTest(scene, mark, reached) ? reached : null
}

/** An event befalls somebody: "no one" behind it is the subject of the next verb. */
export const somebody = (reached: Reached | null): Reached | null =>
  reached && reached.patient.quantity.max !== 0 ? reached : null

/** "A trial of 1,200 people *found that* the drug …": a trial that shows something is no court's. */
const isTest = ({ ground }: Scan, mark: Mark, { patient }: Reached): boolean =>
  fateValue(mark).kind === 'tried' && ground.starts(patient.to, 'showing') !== undefined

/** *A juicio del juez*, *la condena del ministro*: of one told of, an event that people do as well may be his own. */
const isDoer = ({ kind }: FateValue, { patient }: Reached): boolean => JUDGING.includes(kind) && pointsAt(patient)
const JUDGING = ['tried', 'charged', 'convicted']

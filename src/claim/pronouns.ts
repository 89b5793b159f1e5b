import { fateValue } from '../find/view.ts'
import type { Mark } from '../lang/lexicon.ts'
import type { Patient } from './patients.ts'
import { isComplement, type Reached, type Scan } from './reach.ts'
import { PRONOUN } from './uncounted.ts'

/**
 * Whom the pronoun of a verb's own stands for: one person (*lo balearon*), several only where the sentence has told of no
 * others, as what opens the clause (*a tres los detuvieron*) or in the clause before (*once marchaban cuando los
 * detuvieron*). Behind "and" they may be others' victims. What is killed or stopped may be a bill or a march, so that
 * there the sentence has to tell of somebody.
 */
export function meantBy(scene: Scan, mark: Mark): Reached | null {
  const { ground, patients } = scene
  const { from } = mark
  const own = patients.find((patient) => patient.from === from && patient.rule === PRONOUN)
  if (own) {
    const person = !OF_THINGS_TOO.includes(fateValue(mark).kind) || patients.some((p) => p.to <= from && isOne(p))
    return person && !isOfThing(scene, from) && !isDoubled(scene, mark.to) ? { patient: own, cost: 0 } : null
  }
  const several = patients.filter((patient) => patient.to <= from && isSeveral(patient))
  const [patient] = several
  if (!patient || several.length > 1) return null
  const opening = ground.ends(patient.from, 'besides')?.from ?? patient.from
  const first = patient.to === from && ground.ends(opening, 'forWhom') !== undefined
  const told = ground.ends(from, 'clause') !== undefined && !isComplement(ground, patient)
  return first || told ? { patient, cost: 1, described: true } : null
}

/** *Le costó la vida a tres*: who is meant follows. */
function isDoubled({ ground, patients }: Scan, to: number): boolean {
  const start = ground.starts(to, 'forWhom')?.to ?? (ground.covers(to, 'fate') ? to + 1 : null)
  return patients.some(({ from }) => from === to || from === start)
}

/** What befalls plans, marches and animals as well. */
const OF_THINGS_TOO = ['killed', 'detained', 'arrested', 'released']

/** *El proyecto lo mataron*: right behind a noun for nobody. */
function isOfThing({ ground, patients }: Scan, from: number): boolean {
  const before = from - 1
  if (from === 0 || ground.sign(before) !== '' || patients.some(({ to }) => to === from)) return false
  if (KNOWN.some((tag) => ground.covers(before, tag))) return false
  return ground.ends(before, 'definite') !== undefined || ground.ends(before, 'forWhom') !== undefined
}
const KNOWN = ['clause', 'relative', 'and', 'group', 'not', 'besides']

const isOne = ({ quantity, head, rule }: Patient): boolean =>
  quantity.max === 1 && rule !== PRONOUN && head.type === 'people' && head.status !== 'athlete'

const isSeveral = ({ counted, quantity, head }: Patient): boolean =>
  counted !== null && quantity.max !== 1 && quantity.max !== 0 && head.type !== 'thing'

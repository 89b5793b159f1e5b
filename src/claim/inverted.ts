import { isComplement, LIGHT, limited, type Reached, type Scan } from './reach.ts'
import { isNewHere, phraseBehind } from './reach-behind.ts'
import type { Ground } from './sentence.ts'

/** The subject behind the predicate over tokens `[start, to)`, where the language or what opens the clause puts it there. */
export function inverted(scene: Scan, start: number, to: number, aux: boolean): Reached | null {
  const { ground, view } = scene
  const turned = view.pack.order === 'before'
  if (turned && !(aux && isTurned(scene, start))) return null
  const reached = phraseBehind(scene, to)
  if (!reached || isComplement(ground, reached.patient)) return null
  const bare = reached.patient.head.type === 'none' && !isNewHere(ground, reached.patient)
  return limited(reached, turned || bare ? 0 : aux ? 5 : 3)
}

/** How long what stands before an inverted predicate may be, in tokens. */
const FRONTED = 12
/** What it may begin with. */
const OPENERS = ['locative', 'preposition', 'among', 'weekday']

/** *Où ont péri 39 soldats*, *dans ce village sont morts deux civils*, *ont été arrêtés trois hommes*: a predicate with no subject before it. */
function isTurned(scene: Scan, start: number): boolean {
  const { ground, view } = scene
  if (view.pack.grammar.inverting === undefined) return false
  if (start === 0 || ground.ends(start, 'inverting')) return true
  for (let i = start - 1; i >= 0 && start - i <= FRONTED; i--) {
    if (!LIGHT.includes(ground.sign(i)) || isSubject(scene, i)) return false
    if (i === 0 || ground.sign(i - 1) !== '') return OPENERS.some((tag) => ground.starts(i, tag))
  }
  return false
}

/** Whether a phrase that is no complement ends behind token `i`, or a word of another clause stands there. */
const isSubject = ({ ground, patients }: Scan, i: number): boolean =>
  patients.some((patient) => patient.to === i + 1 && !isComplement(ground, patient)) || isAnother(ground, i)

const isAnother = (ground: Ground, i: number): boolean =>
  PARTING.some((tag) => ground.covers(i, tag)) || ground.fates(i).length > 0
const PARTING = ['be', 'clause', 'relative']

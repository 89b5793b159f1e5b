import { endsIn } from '../find/name-endings.ts'
import type { Mark } from '../lang/lexicon.ts'
import type { Patient } from './patients.ts'
import { isComplement, LIGHT, predicateAt, type Reached, type Scan } from './reach.ts'
import type { Ground } from './sentence.ts'

/** How much may stand between a participle and whom it describes: before the comma that it follows, and behind it, in tokens. */
const BEFORE = 4
const BEHIND = 8
/** Words behind a preposition in between, at most. */
const MOST = 2
/** Letters before an ending, at least. */
const STEM = 3
/** What a comma or words in between cost: the two agree, so little. */
const BESIDE = 0.5

/** «Двое рабочих, погибшие при взрыве, …», «погибшие при взрыве двое рабочих»: whom a participle in full form describes, agreeing in number. */
export function attributed(scene: Scan, mark: Mark): Reached | null {
  const { view, ground } = scene
  const one = endsIn(view.tokens[mark.from]?.norm ?? '', view.pack.participleOfOne ?? '', 2)
  if (ground.sign(mark.from - 1) === ',') {
    const patient = describedBefore(scene, mark.from - 1)
    if (patient && patient.head.type !== 'fate' && isOne(patient) === one)
      return { patient, cost: BESIDE, described: true }
  }
  return describedBehind(scene, mark, one)
}

const isOne = ({ quantity }: Patient): boolean => quantity.min === 1 && quantity.max === 1

/** The last phrase before the comma, with nothing but words of its own in between. */
function describedBefore({ ground, patients }: Scan, comma: number): Patient | undefined {
  const patient = patients.findLast(({ to }) => to <= comma)
  if (!patient || comma - patient.to > BEFORE) return undefined
  for (let i = patient.to; i < comma; i++) if (closes(ground, i)) return undefined
  return patient
}

/**
 * The first counted or named phrase behind that is no complement, with nothing but when and where in between («похищенные
 * картины искали 12 сыщиков»); somebody without either may have been told of before.
 */
function describedBehind({ view, ground, patients, asides }: Scan, { to }: Mark, one: boolean): Reached | null {
  let words = MOST
  for (let i = to; i < Math.min(to + BEHIND, view.tokens.length); i++) {
    const patient = patients.find(({ from }) => from === i)
    if (patient) {
      const tells = patient.counted !== null || patient.person !== null
      if (tells && isOne(patient) === one && !isComplement(ground, patient))
        return { patient, cost: i === to ? 0 : BESIDE }
      i = patient.to - 1
      continue
    }
    const aside = asides.find(({ from }) => from === i)
    const opens = ground.starts(i, 'preposition') ?? ground.starts(i, 'locative') ?? aside
    const means = i === to && endsIn(view.tokens[i]?.norm ?? '', view.pack.caseEndings?.means ?? '', STEM)
    words = opens || means ? 0 : words + 1
    if (words > MOST || closes(ground, i)) return null
    if (opens) i = opens.to - 1
  }
  return null
}

/** A sign that parts, a clause of its own or another predicate. */
const closes = (ground: Ground, i: number): boolean =>
  (ground.sign(i) !== '' && !LIGHT.includes(ground.sign(i))) ||
  ground.starts(i, 'clause') !== undefined ||
  ground.starts(i, 'relative') !== undefined ||
  ground.starts(i, 'be') !== undefined ||
  predicateAt(ground, i)

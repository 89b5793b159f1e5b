import { fateValue, isDefinite, type View } from '../find/view.ts'
import type { Mark } from '../lang/lexicon.ts'
import { Tags } from '../lang/tags.ts'
import { KINDS } from './kinds.ts'
import type { Link } from './links.ts'
import type { Patient } from './patients.ts'
import type { Scan } from './reach.ts'
import type { Ground } from './sentence.ts'

type Scene = Pick<Scan, 'view' | 'ground' | 'patients' | 'voices'>

/** How many tokens may stand between "the number of the dead" and "rose to", and between a count noun and its fate. */
const COMPLEMENT = 14
/** The same where the noun for the count is the subject of the verb behind it: "the number of dead in X, in the Y of Z, rose to". */
const SUBJECT = 20

/** "The death toll rose to 13", "the number of strikers reached 18,000": a noun for the count, then its number. */
export function findTolls(scene: Scene): Link[] {
  const found: Link[] = []
  if (scene.patients.length === 0) return found
  for (const mark of scene.view.marks) {
    const head = TOLD.has(mark.number) ? tollHead(scene, mark) : null
    const start = scene.ground.ends(mark.from, 'definite')?.from ?? mark.from
    const patient =
      head &&
      (risenFirst(scene, mark.from, head.to) ??
        numberReached(scene, start, head.to, head.fate === mark && fateValue(mark).as === 'noun' ? 0 : SUBJECT) ??
        (found.length > 0 ? verbless(scene, head.to) : null) ??
        reachedFirst(scene, mark) ??
        reachedBefore(scene, mark.from, head.to) ??
        numberThenReached(scene, head.to) ??
        risenFar(scene, head.to) ??
        rightBehind(scene, mark, head.to))
    if (!head || !patient) continue
    const kind = tollKind(fateValue(head.fate).kind, patient)
    if (kind === null) continue
    found.push({ patient, kind, fate: head.fate, start: mark.from, end: head.to, rule: 'toll-reaches-number' })
  }
  return found
}

/** "…, *celui des blessés à 45*, *de 30 à 45*": behind the noun of a second count, which the first one's verb of change is told of too. */
function verbless({ view, ground, patients }: Scene, from: number): Patient | null {
  const to = ledTo(ground, patients, from)
  if (to) return to.head.type === 'none' ? reachedBy(ground, to) : null
  const range = counted(patients, from)
  if (range?.quantity.hedge !== 'range' || !view.index.isWithin(0, from, 'rise')) return null
  const { max } = range.quantity
  return { ...range, quantity: { min: max, max, hedge: 'exact' } }
}

/** What may say of whom a count is. */
const TOLD = Tags.of('fate', 'countNoun')

/** Tolls of which the noun behind the number tells what they count; the first counts nothing where there is none: *le bilan est de 12 buts*. */
const OPEN = ['tallied', 'casualties']

/** "The toll stands at 12 dead": what a toll counts, `null` where nothing tells. */
function tollKind(kind: string, { head }: Patient): string | null {
  if (OPEN.includes(kind) && head.type === 'fate') return head.fate.kind
  return kind === OPEN[0] ? null : kind
}

/** *Subiu para 97 o número de mortos*, *elevaron a 37 la cifra de muertos*, *sitúa en 48 el número de heridos*: the noun for the count closes the phrase. */
function reachedFirst({ ground, patients }: Scene, mark: Mark): Patient | null {
  const end = ground.ends(mark.from, 'definite')?.from ?? mark.from
  const patient = patients.find((p) => p.counted !== null && p.from < end && (p.to === end || p.to >= mark.to))
  const at = patient && ground.ends(patient.from, 'estimatedAt')
  const reached =
    patient &&
    (ground.ends(patient.from, 'reach') ??
      ground.ends(patient.from, 'risenTo') ??
      (at && ground.ends(at.from, 'estimates')))
  return reached && patient.head.type !== 'thing' ? patient : null
}

/** ارتفع عدد القتلى من 11 إلى 13, «снизило число погибших до 29»: the verb of change stands before the noun for the count. */
function risenFirst({ ground, patients }: Scene, start: number, from: number): Patient | null {
  if (!ground.ends(start, 'rise')) return null
  const last = lastOfRise(ground, patients, from - 1)
  if (last) return last
  for (let i = from; i <= from + COMPLEMENT && !ground.starts(i, 'clause') && ground.sign(i) === ''; i++) {
    const patient = ledTo(ground, patients, i)
    if (patient) return patient.head.type === 'thing' ? null : reachedBy(ground, patient)
  }
  return null
}

/** The number that the preposition at token `i` leads to, of which it may be the hedge. */
function ledTo(ground: Ground, patients: readonly Patient[], i: number): Patient | undefined {
  const to = ground.starts(i, 'risenTo')
  return to && (counted(patients, i) ?? counted(patients, to.to))
}

/** «До 31» is "up to 31" by itself, and 31 behind a verb of change. */
function reachedBy(ground: Ground, patient: Patient): Patient {
  const { hedge, max } = patient.quantity
  if (hedge !== 'at-most' || !ground.starts(patient.from, 'risenTo')) return patient
  return { ...patient, quantity: { min: max, max, hedge: 'exact' } }
}

/** بلغ عدد القتلى، بحسب المرصد، 13: the verb stands before the noun for the count, the number behind, who says so between commas. */
function reachedBefore({ ground, patients, voices }: Scene, start: number, from: number): Patient | null {
  if (!ground.ends(start, 'reach')) return null
  for (let i = from; i <= from + COMPLEMENT; i++) {
    const voice = ground.sign(i) === ',' ? voices.find((one) => one.from === i + 1) : undefined
    if (voice && ground.sign(voice.to) === ',') i = voice.to + 1
    const patient = patients.find((p) => p.counted !== null && p.from === i)
    if (patient) return patient.head.type === 'thing' ? null : patient
    if (ground.starts(i, 'clause') || ground.sign(i) !== '') return null
  }
  return null
}

/** «Қаза тапқандар саны 13-ке жетті»: the verb closes the clause, the number stands before it. */
function numberThenReached({ ground, patients }: Scene, from: number): Patient | null {
  for (let i = from; i <= from + COMPLEMENT; i++) {
    const patient = patients.find((p) => p.counted !== null && p.from === i)
    if (patient && reachFollows(ground, patients, patient.to)) return patient.head.type === 'thing' ? null : patient
    if (patient) i = patient.to - 1
    else if (ground.starts(i, 'clause') || ground.sign(i) !== '') return null
  }
  return null
}

/** عدد القتلى 12: a sentence without a verb, the number right behind the noun for the count. */
function rightBehind({ view, patients }: Scene, mark: Mark, from: number): Patient | null {
  if (view.pack.order !== 'behind' || mark.tag !== 'fate' || fateValue(mark).as !== 'toll') return null
  const patient = counted(patients, from)
  return patient && patient.head.type !== 'thing' && patient.head.type !== 'unknown' ? patient : null
}

/** How many tokens of complement a verb of change may close, and how far behind it the number reached may stand. */
const FAR = 30
const RISEN = 5

/** *El número de muertos por la explosión registrada en el puerto de Beira, en Mozambique, subió este viernes a 14*. */
function risenFar({ ground, patients }: Scene, from: number): Patient | null {
  for (let i = from; i <= from + FAR; i++) {
    if (ground.starts(i, 'clause') || ';(:'.includes(ground.sign(i) || ' ')) return null
    const rise = ground.starts(i, 'rise')
    if (!rise) continue
    for (let at = rise.to; at <= rise.to + RISEN && '-'.startsWith(ground.sign(at)); at++) {
      const patient = ledTo(ground, patients, at)
      if (patient) return patient.head.type === 'thing' ? null : reachedBy(ground, patient)
    }
    return null
  }
  return null
}

/** What a number's case and the noun's may take between the number and its verb, in tokens. */
const ENDING = 3

function reachFollows(ground: Ground, patients: readonly Patient[], from: number): boolean {
  for (let i = from; i <= from + ENDING && !patients.some((p) => p.from === i); i++)
    if (ground.sign(i) === '' && ground.starts(i, 'reach'))
      return !counted(patients, ground.starts(i, 'reach')?.to ?? i)
  return false
}

/**
 * A toll noun by itself, a count noun and the fate it counts ("the number of people killed"), or the people themselves
 * (*los heridos superan los 1.300*).
 */
function tollHead({ view, ground, patients }: Scene, mark: Mark): { fate: Mark; to: number } | null {
  if (mark.tag === 'fate' && (fateValue(mark).as === 'toll' || isWhole(view, ground, mark)))
    return { fate: mark, to: mark.to }
  if (mark.tag !== 'countNoun') return null
  for (let i = mark.to; i < mark.to + COMPLEMENT; i++) {
    const fate = ground.fates(i).find((f) => fateValue(f).as === 'noun' || fateValue(f).as === 'participle')
    if (fate) return isCounted(patients, fate) ? null : { fate, to: fate.to }
    if (ground.starts(i, 'reach') || ground.starts(i, 'clause')) return null
    if (ground.sign(i) !== '' && !setsOff(ground, i)) return null
  }
  return null
}

/** بلغت الحصيلة 41 *قتيلا* و203 جرحى: a noun that has a number of its own is not what the noun for the count counts. */
const isCounted = (patients: readonly Patient[], { from }: Mark): boolean =>
  patients.some(({ head, counted }) => counted !== null && head.type === 'fate' && head.mark.from === from)

/** The comma before a participle of fate: «число шахтёров, погибших при взрыве, достигло 34». */
const setsOff = (ground: Ground, i: number): boolean =>
  ground.sign(i) === ',' && ground.fates(i + 1).some((fate) => ['participle', 'noun'].includes(fateValue(fate).as))

/** "The wounded", a noun for all whom a fate befell. */
function isWhole(view: View, ground: Ground, mark: Mark): boolean {
  const { as, count, kind } = fateValue(mark)
  const and = ground.ends(mark.from, 'and') // "and the" may be one phrase
  const definite =
    isDefinite(view, mark) || ground.ends(mark.from, 'definite') !== undefined || (and && and.to - and.from > 1)
  return as === 'noun' && count === null && KINDS[kind] !== undefined && definite === true
}

/**
 * The number behind "rose to", "reached", "is", a colon, with at most `most` tokens in between; where the verb stands
 * before the noun that starts at token `start` («доведя число жертв до 23»), behind the verb's preposition, which may be
 * the hedge's too (*évalue le nombre de grévistes à moins de 700*).
 */
function numberReached({ view, ground, patients }: Scene, start: number, from: number, most: number): Patient | null {
  let risen = ground.ends(start, 'rise') !== undefined
  let estimated = (ground.ends(start, 'estimates') ?? ground.covers(start, 'recount')) !== undefined
  for (let i = from; i <= from + most; i++) {
    const far = i > from + 1 && ground.starts(i, 'of') !== undefined
    estimated ||= ground.starts(i, 'estimates') !== undefined
    const led =
      (risen ? ground.starts(i, 'risenTo') : undefined) ?? (estimated ? ground.starts(i, 'estimatedAt') : undefined)
    const reach = far ? undefined : (ground.starts(i, 'reach') ?? led)
    if (!reach && view.pack.order === 'behind' && counted(patients, i)) return null // بلغ عدد القتلى 15: تسعة في …
    const next = reach?.to ?? (ground.sign(i) === ':' ? i + 1 : null)
    const patient =
      next === null
        ? undefined
        : patients.find((p) => p.counted !== null && (p.from === i || (p.from >= next && p.from - next <= 1)))
    const hedged = estimated && ground.starts(i, 'hedgeBefore') ? counted(patients, i) : undefined
    const put = patient ?? hedged ?? putAt(view, patients, i)
    if (put) return put.head.type === 'thing' ? null : put
    if (ground.starts(i, 'rise')) {
      const last = lastOfRise(ground, patients, i)
      if (last) return last
      risen = true
    }
    if (ground.starts(i, 'clause') || ';('.includes(ground.sign(i) || ' ')) return null
  }
  return null
}

/** قدرت النقابة عدد المضربين بثلاثة آلاف: the number at which a count is put, its preposition written onto it. */
function putAt(view: View, patients: readonly Patient[], i: number): Patient | undefined {
  return isPut(view, i) ? counted(patients, i) : undefined
}

/** Whether the preposition before the number at which a count is put is written onto token `i`. */
export function isPut({ index, pack: { clitics } }: View, i: number): boolean {
  const reaching = clitics?.reaching
  return reaching !== undefined && index.over(i, ({ from, prefix }) => from === i && prefix === reaching) !== undefined
}

const counted = (patients: readonly Patient[], i: number): Patient | undefined =>
  patients.find((p) => p.counted !== null && p.from === i)

/** "from 41 to 56": of the numbers close behind a verb of change the last is the one reached. */
function lastOfRise(ground: Ground, patients: readonly Patient[], from: number): Patient | null {
  const near = patients.filter(
    (p) => p.counted !== null && p.from > from && p.from - from <= COMPLEMENT && p.head.type !== 'thing',
  )
  const [first, second] = near
  if (!first || !second || second.from - first.to > 2) return null
  if (kindOf(first) !== kindOf(second) && kindOf(first) !== null) return null
  for (let i = first.to; i < second.from; i++) if (PARTED.some((tag) => ground.covers(i, tag))) return null
  return reachedBy(ground, second)
}
/** إلى 42 قتيلا *بينهم* 25 عسكريا, إلى 31 قتيلا *و*80 جريحا: behind these stands no number that a count has risen to. */
const PARTED = ['fate', 'including', 'and']
const kindOf = ({ head }: Patient): string | null => (head.type === 'fate' ? head.fate.kind : null)

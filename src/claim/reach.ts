import { endsIn } from '../find/name-endings.ts'
import { fateValue, type View } from '../find/view.ts'
import type { Mark } from '../lang/lexicon.ts'
import { isInfinitive } from './agreement.ts'
import { includingBefore } from './including.ts'
import { countedOutOf } from './out-of.ts'
import type { Patient } from './patients.ts'
import type { Ground } from './sentence.ts'
import { speakersBefore } from './they.ts'

/** A patient within a fate word's reach; `cost` grows with what stands between them. */
export type Reached = {
  readonly patient: Patient
  readonly cost: number
  /** True where another predicate describes the patient in between: "the 12 arrested on Monday were released". */
  readonly described?: true | undefined
}

/** How many unknown words may stand between a fate and the patient before it. */
const WORDS_BEFORE = 9
export const COMMA = 2
const WINDOW = 40
/** How far before a participle behind a comma the one it belongs to may end, in tokens. */
const BESIDE = 4
/** Signs that part nothing: hyphens, apostrophes and quotation marks. */
export const LIGHT = `-'"«»“”„`

export type Scan = {
  readonly view: View
  readonly ground: Ground
  readonly patients: readonly Patient[]
  /** Stretches that say who speaks or how old somebody is, and part nothing ("ten people, the police said, were hurt"). */
  readonly asides: readonly { readonly from: number; readonly to: number }[]
  /** Of these, who is said to speak. */
  readonly voices: readonly { readonly from: number; readonly to: number }[]
}

/**
 * The subject of the predicate that starts at token `from`: the nearest phrase before it that is no complement, within
 * the clause. Complements ("of the company", "in Zhanaozen") and brackets are passed over, unless the predicate is
 * `bare`, without an auxiliary, and stands right behind ("they spoke of 46 buildings burned"). What is in the form of an
 * object is passed over too, unless the predicate `takesObjects`. What somebody is accused of is no bare predicate of his.
 * Behind a relative pronoun only what is set off parts the two (تتهم أسرة *سالم*، الذي توفي).
 */
export function subjectBefore(scan: Scan, from: number, bare = false, takesObjects = false): Reached | null {
  const { view, ground, patients, asides } = scan
  const speakers = speakersBefore(scan, from)
  if (speakers) return { patient: speakers, cost: COMMA }
  const part = bare && ground.sign(from - 1) === ',' ? partBefore(view, ground, patients, from) : undefined
  if (part) return { patient: part, cost: COMMA }
  let cost = 0
  let relative: Relative = false
  let joined = false
  let parted = false
  let rival = false
  let setOff = false
  for (let i = from - 1; i >= 0 && from - i < WINDOW && cost <= WORDS_BEFORE; ) {
    const patient = patients.find((p) => p.to - 1 === i)
    if (patient) {
      if ((joined && patient.head.type === 'fate') || isOwner(ground, patient, from)) return null
      const within = relative || (bare && i === from - 1) ? undefined : relativeTaking(ground, patient)
      if (within) {
        cost += 1
        i = within.from - (ground.sign(within.from - 1) === ',' ? 2 : 1)
        continue
      }
      const including = includingBefore(ground, patients, patient)
      if (including && (parted || setOff || ',)–—'.includes(ground.sign(patient.to) || ' '))) {
        i = including.from - (',–—'.includes(ground.sign(including.from - 1) || ' ') ? 2 : 1)
        continue
      }
      if (ground.ends(patient.from, 'not') && ground.sign(patient.to) === ',') {
        i = patient.from - 1 // "21 people, and not 18, died"
        continue
      }
      const objects = patient.oblique === true && !takesObjects && !relative
      const beside = i === from - 1 || (bare && behindName(ground, from) === patient.to)
      const own = !isComplement(ground, patient) || (beside && (bare || isInfinitive(view, from)))
      if (!objects && (own || relative === 'who'))
        return {
          patient: (bare ? null : countedOutOf(ground, patients, patient)) ?? patient,
          cost,
          described: relative !== false || undefined,
        }
      if (relative) return null
      cost += 1
      i = complementStart(ground, patient) - 1
      continue
    }
    const aside = asides.find((one) => one.to === i + 1 || (one.to === i && ground.sign(i) === ','))
    if (aside && !(relative === 'who' && ground.sign(aside.from - 1) !== ',')) {
      setOff ||= ground.sign(aside.from - 1) === ',' || ground.sign(i) === ','
      i = aside.from - (ground.sign(aside.from - 1) === ',' ? 2 : 1)
      continue
    }
    if (bare && (opensClause(view, i) || ground.covers(i, 'accusation'))) return null
    if (predicateAt(ground, i))
      return bare || joined || parted || relative ? null : described({ ground, patients }, i, cost + 1)
    if (i === from - 1 && (isOneMore(ground, i) || isRest(ground, i))) return null
    const step = stepBefore(ground, i, relative)
    if (!step) return null
    if (ground.sign(i) === ',' && !joined && cost <= SUBJECT && ground.starts(i + 1, 'definite')) return null
    joined ||= ground.covers(i, 'and') !== undefined
    if (rival && ground.covers(i, 'be')) return null
    rival ||= opensSubject(ground, i)
    if (rival && !bare && opensSubject(ground, i) && isParted(ground, i)) return null
    parted ||= ground.sign(i) === ','
    cost += step.cost
    relative = step.relative
    i = step.next
  }
  return null
}

/** What is reached, where nothing more stands in between than costs `most`. */
export const limited = (reached: Reached | null, most: number): Reached | null =>
  reached && reached.cost <= most ? reached : null

/** *Um homem de 34 anos, que foi morto*: before the comma that a relative clause opens with, where an age stands before it. */
const behindPair = (ground: Ground, at: number): number =>
  ground.sign(at - 1) === ',' && ground.ends(at - 1, 'measureAfter') ? at - 1 : at

/** *Douze rescapés, dont une femme, évacuée au CHU*: one of several, right before a participle of one. */
function partBefore({ tokens, pack }: View, ground: Ground, patients: readonly Patient[], from: number) {
  if (!pack.participleOfOne || !endsIn(tokens[from]?.norm ?? '', pack.participleOfOne, 2)) return undefined
  const part = patients.findLast(({ to }) => to < from && from - to <= BESIDE)
  return part?.quantity.max === 1 && ground.ends(part.from, 'including') ? part : undefined
}

/** 14 قتيلا *والبحث* مستمر عن مفقودين: "and" written onto a noun with its article opens a clause with a subject of its own. */
function opensClause({ tokens, pack: { clitics } }: View, i: number): boolean {
  return (
    clitics?.conjunction !== undefined && (tokens[i]?.norm.startsWith(clitics.conjunction + clitics.definite) ?? false)
  )
}

/** "Twelve people arrested on Monday", "the 40 who live there": whom the predicate over token `i` describes. */
function described({ ground, patients }: Pick<Scan, 'ground' | 'patients'>, i: number, cost: number): Reached | null {
  let from = ground.covers(i, 'fate')?.from ?? i
  const participle = ground.fates(from).some((mark) => fateValue(mark).as === 'participle')
  const behind = participle ? [from, adverbStart(ground, from)] : []
  for (let n = 0; n < 3; n++) from = (ground.ends(from, 'be') ?? ground.ends(from, 'not'))?.from ?? from
  const relative = ground.ends(from, 'relative')
  const noun = relative && behindName(ground, relative.from)
  const patient = patients.find(({ to }) => to === relative?.from || to === noun || behind.includes(to))
  if (!patient) return null
  const whole = countedOutOf(ground, patients, patient)
  return !whole && isTheirs(ground, patient) ? null : { patient: whole ?? patient, cost, described: true }
}

/** How long the name of what they are of may be, its preposition included, in tokens. */
const COMPLEMENT = 5

/** "A boy of 15 *who*", "two workers of Acme Steel *who*": where the phrase ends before an age or a name of what it is of; the relative pronoun's own place where there is none. */
function behindName(ground: Ground, relative: number): number {
  const unit = ground.ends(relative, 'measureAfter')
  const aged = unit && AGES.includes(unit.value) ? ground.ends(unit.from - 1, 'of') : undefined
  if (aged) return aged.from
  if (!ground.capital(relative - 1)) return relative
  for (let i = relative - 1; i > relative - COMPLEMENT && ground.sign(i) === ''; i--) {
    const of = ground.ends(i, 'of')
    if (of) return of.from
  }
  return relative
}
const AGES: readonly unknown[] = ['age', 'duration']

/** "Relatives of 43 missing students marched": those known by whose they are act, not the ones they belong to. */
function isTheirs(ground: Ground, patient: Patient): boolean {
  const of = governor(ground, patient)
  return of?.tag === 'of' && (ground.ends(of.from, 'group') ?? ground.ends(of.from, 'kinOf')) !== undefined
}

/** "A boy *accidentally* shot": before one word that says how. */
const adverbStart = (ground: Ground, from: number): number =>
  ground.sign(from - 1) === '' && !ground.covers(from - 1, 'be') && !ground.covers(from - 1, 'and') ? from - 1 : from

/** "The keeper let in five, the defence was crushed": how long the subject behind a comma may be. */
const SUBJECT = 3

/** "The blast, which killed three people, cut the road": the relative pronoun whose verb takes the phrase. */
function relativeTaking(ground: Ground, patient: Patient): Mark | undefined {
  const verb = ground.ends(patient.from, 'fate')
  if (!verb || !ground.fates(verb.from).some((mark) => mark.to === verb.to && fateValue(mark).as === 'active'))
    return undefined
  return ground.ends(verb.from, 'relative')
}

/** "Gaines' 16-year-old son was shot": whose the subject is. */
const isOwner = (ground: Ground, { person, to }: Patient, from: number): boolean =>
  person !== null && ground.sign(to) === "'" && from - to > 1

/** «…, третий госпитализирован»: an ordinal alone between a joint and the predicate is its subject. */
function isOneMore(ground: Ground, i: number): boolean {
  const mark = ground.covers(i, 'ordinal')
  return mark !== undefined && (ground.sign(mark.from - 1) === ',' || ground.ends(mark.from, 'and') !== undefined)
}

/** «Осталось 40, остальных уволили»: the others alone between a joint and the predicate are those of whom it tells. */
function isRest(ground: Ground, i: number): boolean {
  const mark = ground.covers(i, 'other')
  return mark !== undefined && (ground.sign(mark.from - 1) === ',' || ground.ends(mark.from, 'and') !== undefined)
}

/** "With two others, *and the deal* died": a comma before such an "and". */
const isParted = (ground: Ground, i: number): boolean => ground.sign((ground.ends(i, 'and')?.from ?? i) - 1) === ','

/** *Dois jornalistas foram agredidos e um operador está desaparecido*: behind "and", a noun phrase of its own. */
const opensSubject = (ground: Ground, i: number): boolean =>
  ground.ends(i, 'and') !== undefined && (ground.starts(i, 'article') ?? ground.starts(i, 'definite')) !== undefined

/** Whether a relative pronoun stands right behind, and whether it can be nothing but one ("that" can). */
type Relative = boolean | 'who'
type Step = { readonly next: number; readonly cost: number; readonly relative: Relative }

/** What token `i` costs to pass on the way to the left, or `null` where the clause begins. */
function stepBefore(ground: Ground, i: number, relative: Relative): Step | null {
  const sign = ground.sign(i)
  if (sign === ')') {
    const open = openingBefore(ground, i)
    return open === null ? null : { next: open - 1, cost: 1, relative }
  }
  if (';:('.includes(sign) && sign !== '') return null
  if (sign === ',') return { next: i - 1, cost: COMMA, relative }
  if (sign !== '') return { next: i - 1, cost: LIGHT.includes(sign) ? 0 : COMMA, relative }
  const rel = ground.covers(i, 'relative')
  if (rel)
    return relative
      ? null
      : {
          next: behindName(ground, behindPair(ground, rel.from)) - 1,
          cost: 1,
          relative: ground.covers(i, 'clause') ? true : 'who',
        }
  if (ground.covers(i, 'clause')) return null
  if (relative) return ground.capital(i) ? { next: i - 1, cost: 1, relative } : null
  const be =
    ground.covers(i, 'be') ?? ground.covers(i, 'not') ?? ground.covers(i, 'besides') ?? ground.covers(i, 'current')
  if (be) return { next: be.from - 1, cost: 0, relative }
  return { next: i - 1, cost: 1, relative }
}

/** A verb of fate, which has a subject of its own. */
export function predicateAt(ground: Ground, i: number): boolean {
  const mark = ground.covers(i, 'fate')
  if (!mark || isNominal(ground, mark)) return false
  const { as } = fateValue(mark)
  return as === 'participle' || as === 'intransitive' || as === 'active'
}

/** "The accused", "of those arrested": behind an article a participle names people. */
export function isNominal(ground: Ground, mark: Mark): boolean {
  const participle = ground.fates(mark.from).some((one) => one.to === mark.to && fateValue(one).as === 'participle')
  if (!participle) return false
  const article = ground.ends(mark.from, 'definite') ?? ground.ends(mark.from, 'of')
  return article !== undefined && ground.ends(article.from, 'be') === undefined
}

function openingBefore(ground: Ground, close: number): number | null {
  for (let i = close - 1; i >= 0 && close - i < WINDOW; i--) if (ground.sign(i) === '(') return i
  return null
}

/** What makes a phrase a complement: a preposition, an agent marker or "of", before it or before its article. */
function governor(ground: Ground, patient: Patient): Mark | undefined {
  const from = ground.ends(patient.from, 'definite')?.from ?? patient.from
  const mark =
    ['preposition', 'agent', 'of'].flatMap(
      (tag) => ground.ends(from, tag) ?? ground.ends(patient.from, tag) ?? [],
    )[0] ?? ofTheBefore(ground, patient.from)
  if (!mark) return patient.person === null ? undefined : ofBearer(ground, patient.from)
  return isCollective(ground, mark) ? undefined : mark
}

/** How many words of what bears a name may stand before it. */
const BEARER = 3

/** "Two sailors of the bulk carrier Captain Luzin", "the son of former mayor X": what stands before the name is not its bearer. */
export function ofBearer(ground: Ground, from: number): Mark | undefined {
  for (let i = from; i >= from - BEARER; i--) {
    const of = ground.ends(ground.ends(i, 'definite')?.from ?? i, 'of')
    if (of || ground.sign(i - 1) !== '' || ground.covers(i - 1, 'be')) return of
  }
  return undefined
}

/** "Of the", as one mark whose article opens the phrase. */
function ofTheBefore(ground: Ground, from: number): Mark | undefined {
  const of = ground.covers(from, 'of')
  return of && of.from < from ? of : undefined
}

/** True where a phrase is neither subject nor object. */
export const isComplement = (ground: Ground, patient: Patient): boolean => governor(ground, patient) !== undefined

/** "A family of five", "a group of 12": the collective noun is the phrase's own. */
const isCollective = (ground: Ground, of: Mark): boolean => ground.ends(of.to, 'collective') !== undefined

const complementStart = (ground: Ground, patient: Patient): number => governor(ground, patient)?.from ?? patient.from

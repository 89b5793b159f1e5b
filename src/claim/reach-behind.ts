import { endsIn } from '../find/name-endings.ts'
import type { View } from '../find/view.ts'
import type { Mark } from '../lang/lexicon.ts'
import { Tags } from '../lang/tags.ts'
import type { Patient } from './patients.ts'
import { COMMA, isComplement, LIGHT, predicateAt, type Reached, type Scan } from './reach.ts'
import type { Ground } from './sentence.ts'
import { TOLD } from './uncounted.ts'

/** How many unknown words may stand between a fate and the patient behind it. */
const WORDS_BEHIND = 5

/**
 * The phrase right behind the word that ends before token `from`: the object of a verb, the subject of an inverted
 * predicate, the people of an event noun, or the counted ones behind somebody not counted ("the driver and three
 * passengers"). Commas and clauses end the search, and so does a preposition but for one short complement ("detained in
 * Luanda 17 people").
 */
export function phraseBehind(scan: Scan, from: number): Reached | null {
  const { view, ground, patients, asides } = scan
  let cost = 0
  let unknown = 0
  let verb = from
  for (let i = from; i < view.tokens.length && cost <= WORDS_BEHIND; i++) {
    const patient = patients.find((p) => p.from === i || (i === from && sharesWord(p, from)))
    if (patient) return { patient: ownedBy(ground, patients, patient) ?? patient, cost }
    const aged = ageOf(ground, i)
    if (aged) {
      i = aged.to - 1
      continue
    }
    const aside = asides.find(
      (one) =>
        one.from === i ||
        (one.from === i + 1 && ground.sign(i) === ',') ||
        (i === from && one.from === i - 1 && one.to > i), // "to" is the verb's: condenan a | 30 años a tres
    )
    if (aside) {
      if (isSpeakersName(scan, aside)) return null
      const opened = ground.sign(i) === ','
      if (opened) cost += 1
      const more = !opened || behindInsertion(scan, aside.to) !== null // ontem, em Lisboa, três
      if (more && aside.from <= verb + 1) verb = aside.to
      i = aside.to - (!more && ground.sign(aside.to) === ',' ? 0 : 1)
      continue
    }
    const inserted = i <= verb + INSERTED[view.pack.order] ? behindInsertion(scan, i) : null
    if (inserted !== null) {
      cost += 1
      i = inserted - 1
      continue
    }
    if (ground.sign(i) !== '') {
      if (DASHES.includes(ground.sign(i)) && patients.some((p) => p.from === i + 1 && p.counted !== null)) continue
      const name = ground.sign(i) === ',' && !asides.some(({ to }) => to === i) ? namedNext(scan, i + 1) : undefined
      if (name) return { patient: name, cost: cost + COMMA }
      const abbreviates = ground.sign(i) === '.' && ground.ends(i, 'nameTitle') !== undefined
      if (!abbreviates && !LIGHT.includes(ground.sign(i))) return null
      continue
    }
    const and = ground.starts(i, 'and')
    if (and && cost === 0 && ground.ends(i, 'group')) {
      i = and.to - 1
      continue
    }
    const counted = and ? besideUnknown(scan, and.to, cost) : null
    if (counted) return counted
    const titled = namedBehind(scan, i)
    if (titled) return { patient: titled, cost: titled.from === i + 1 ? cost : cost + 1 }
    if (view.pack.order === 'behind' && ground.starts(i, 'not')) return null
    const soft = SOFT.map((tag) => ground.starts(i, tag)).find((mark) => mark !== undefined)
    if (soft) {
      if (soft.tag === 'of' && unknown === i) return null
      if (soft.tag === 'be' && isJoinedOn(view, i)) return null
      const inside = patients.find(({ from: at }) => at > i && at < soft.to)
      i = (inside?.from ?? soft.to) - 1
      if (soft.tag === 'group') unknown = soft.to
      continue
    }
    const complement = ground.starts(i, 'preposition') ?? crimeAt(view, ground, i)
    if (complement && !hasPronoun(view, complement)) return behindComplement(scan, complement.to, cost)
    if (complement) {
      cost += 1
      continue
    }
    if (endsReach(ground, i) || view.tokens[i]?.kind === 'number' || ground.starts(i, 'cardinal')) return null
    cost += 1
    unknown = i + 1
  }
  return null
}

/** *…, de acuerdo con el director, Jorge Salinas*: behind who is said to speak and a comma, his name. */
const isSpeakersName = ({ ground, patients, voices }: Scan, { from, to }: Scan['asides'][number]): boolean =>
  ground.sign(to) === ',' &&
  patients.some((p) => p.from === to + 1 && p.person !== null) &&
  voices.some((voice) => voice.from === from && voice.to === to)

/** How long the subject before an insertion between a verb and its phrase may be, and the insertion, in tokens. */
const INSERTED = { behind: 2, free: 0, before: -1 }
const INSERTION = 7

/** لقي أربعة حتفهم *وفقد* سبعة: an auxiliary with "and" written onto it opens a clause. */
const isJoinedOn = ({ tokens, pack: { clitics } }: View, i: number): boolean =>
  clitics?.conjunction !== undefined && tokens[i]?.norm.startsWith(clitics.conjunction) === true

/** انتفاضة قُتل *خلالها* ثلاثة: a preposition with its complement written onto it. */
const hasPronoun = ({ tokens, pack }: View, { from, to }: Mark): boolean =>
  to === from + 1 && (pack.clitics?.suffixes.some((suffix) => tokens[from]?.norm.endsWith(suffix)) ?? false)

/** أفرجت، *بمناسبة العيد*، عن 117 سجينا; *ficaram feridas, sem gravidade, três pessoas*: behind what stands between commas behind the verb or its subject; `null` where nothing does. */
function behindInsertion({ ground, patients }: Scan, comma: number): number | null {
  if (ground.sign(comma) !== ',') return null
  for (let i = comma + 1; i <= comma + INSERTION + 1; i++) {
    if (ground.sign(i) === ',') return i + 1
    const other = ground.starts(i, 'clause') !== undefined || patients.some(({ from }) => from === i)
    if (ground.sign(i) !== '' || ground.fates(i).length > 0 || other) return null
  }
  return null
}

/** *Causando a morte a pelo menos 96 pessoas*: the verb's last word opens the hedge. */
const sharesWord = (p: Patient, from: number): boolean =>
  p.from === from - 1 && p.to > from && p.quantity.hedge !== 'exact'

/** "Killed the gunman's mother", "killed the mayor's two sons": of two phrases side by side in which the first owns the second, the second. */
const ownedBy = (ground: Ground, patients: readonly Patient[], { to }: Patient): Patient | undefined =>
  ground.sign(to) === "'" ? patients.find((p) => p.from >= to && p.from <= to + OWNED) : undefined
const OWNED = 2

/** "The body of 9-year-old X": an age right before whom it is of. */
function ageOf(ground: Ground, i: number): Mark | undefined {
  const unit = ground.starts(i + 1, 'measureAfter')
  return unit?.value === 'age' ? unit : undefined
}

/** *Condenou o dono do jornal, Tomás Rivas, a …*: who is meant, named between commas. */
const namedNext = ({ ground, patients }: Scan, from: number): Patient | undefined =>
  patients.find((p) => p.from === from && p.person !== null && ground.sign(p.to) === ',')

/** How far behind a title its bearer's name may stand, in tokens. */
const TITLE = 6

/** رئيس مجلس بلدي تراغن *عبد الرؤوف بوزيان*, القيادي في الحركة *خالد منصور*: whom a title names, with what it is of or in between. */
function namedBehind({ view, ground, patients }: Scan, i: number): Patient | undefined {
  if (!view.pack.clitics || !(ground.starts(i, 'nameTitle') ?? ground.starts(i, 'bearer'))) return undefined
  let within = false
  for (let at = i + 1; at <= i + TITLE; at++) {
    const patient = patients.find(({ from }) => from === at)
    if (patient) return patient.person !== null && !(within && isTitle(ground, at)) ? patient : undefined
    if (!within && ground.starts(at, 'locative')) {
      within = true
      continue
    }
    if (ground.sign(at) !== '' || endsReach(ground, at) || ground.starts(at, 'cardinal')) return undefined
  }
  return undefined
}

/** في منزل *الشيخ* محمد: a title right before the name has it for itself. */
const isTitle = (ground: Ground, to: number): boolean =>
  (ground.ends(to, 'nameTitle') ?? ground.ends(to, 'bearer')) !== undefined

/** "Shot the schoolmaster and three pupils": counted people or things behind "and", beside what no table has a word for. */
function besideUnknown({ ground, patients }: Scan, from: number, cost: number): Reached | null {
  if (cost === 0 || cost > 3) return null
  const patient = patients.find((p) => p.from === from || p.from === ground.starts(from, 'told')?.to)
  return patient && patient.counted !== null && BESIDE.includes(patient.head.type) ? { patient, cost: cost + 1 } : null
}

const BESIDE = ['people', 'thing']

/** *Foram condenados por fraude 12 autarcas*: what somebody is punished for, which is no deed in the infinitive. */
function crimeAt({ tokens, pack: { infinitives } }: View, ground: Ground, i: number): Mark | undefined {
  const by = infinitives ? ground.starts(i, 'forCrime') : undefined
  return by && infinitives && !endsIn(tokens[by.to]?.norm ?? '', infinitives, 2) ? by : undefined
}

/** How long a complement between a verb and its phrase may be, and what it costs. */
const COMPLEMENT_WORDS = 3
const COMPLEMENT = 2

/** The counted phrase behind a short complement that starts at token `from`, behind its preposition. */
function behindComplement({ view, ground, patients, asides }: Scan, from: number, cost: number): Reached | null {
  for (let i = from; i <= from + COMPLEMENT_WORDS; i++) {
    const time = i > from ? asides.find((one) => one.from === i) : undefined
    if (time) i = time.to
    const patient = patients.find((p) => p.from === i)
    if (patient) {
      const free =
        i > from &&
        (isGiven(ground, patient) ||
          isSingle(view, patient) ||
          (view.pack.order === 'free' ? isNewHere(ground, patient) : isCounted(patient))) &&
        !isComplement(ground, patient)
      return free ? { patient, cost: cost + COMPLEMENT } : null
    }
    if (ground.sign(i) !== '' || ground.starts(i, 'preposition') || endsReach(ground, i)) return null
  }
  return null
}

/** *Morreu em Lisboa um pedreiro*: with its article, where there are any. */
const isSingle = ({ pack }: View, { rule, head }: Patient): boolean =>
  pack.grammar.article !== '' && head.type !== 'none' && (rule === 'single-noun' || rule === TOLD)

const isCounted = ({ counted, head }: Patient): boolean => counted !== null && head.type !== 'none'

/** *Asesinó en Olmos al conductor*: behind a word for those to whom something is done, which may open the phrase itself. */
const isGiven = (ground: Ground, { from, head }: Patient): boolean =>
  head.type !== 'none' && (ground.ends(from, 'forWhom') ?? ground.starts(from, 'forWhom')) !== undefined

/** *Murió en Olmos un pescador*, *dos más*, *tres de ellos*: what only a subject can be where it may stand behind its verb. */
export const isNewHere = (ground: Ground, { head, counted, person, to }: Patient): boolean =>
  head.type === 'none'
    ? counted !== null && (ground.starts(to, 'ofThem') ?? ground.starts(to, 'besides')) !== undefined
    : counted !== null || person === null

const DASHES = '—–'
/** What may stand between a verb or an event and its phrase at no cost: small words, and a title before a name. */
const SOFT = ['of', 'ofThem', 'definite', 'not', 'be', 'besides', 'current', 'other', 'group', 'collective']
const ENDS = Tags.of('list', 'preposition', 'agent', 'clause', 'relative', 'and', 'or', 'including', 'nobody')

const endsReach = (ground: Ground, i: number): boolean => ground.startsAny(i, ENDS) || predicateAt(ground, i)

import { endsIn } from '../find/name-endings.ts'
import { fateValue, isDefinite, type View } from '../find/view.ts'
import type { FateForm } from '../lang/fate-table.ts'
import type { Mark } from '../lang/lexicon.ts'
import { beforeAge, named } from './apposition.ts'
import { attributed } from './attributes.ts'
import { subjectBeforeYet } from './before-yet.ts'
import { whoDidSo, whoTheyAre } from './clefts.ts'
import { befallen, somebody } from './events.ts'
import { beyondRelative, isDoneTo } from './far-subject.ts'
import { fits, saysLittle } from './fits.ts'
import { comprised, identified, identifiedLater } from './identified.ts'
import { inverted } from './inverted.ts'
import { kindFor } from './kinds.ts'
import { nounLinks } from './noun-links.ts'
import { isRecipient, OBJECT_FIRST, objectBefore, objectBehind, objectOfRelative } from './objects.ts'
import { behindOpening, detached, LAST, OPENING } from './openings.ts'
import { withoutFatesOfWholes } from './out-of.ts'
import { behindInserted } from './parted.ts'
import type { Patient } from './patients.ts'
import { penalised, SENTENCE } from './penalties.ts'
import { isAuxiliary, isDoing, predicateStart, takesObject } from './predicates.ts'
import { meantBy } from './pronouns.ts'
import { isNominal, limited, type Reached, type Scan, subjectBefore } from './reach.ts'
import { phraseBehind } from './reach-behind.ts'
import type { Ground } from './sentence.ts'
import { isInserted, isSetOff } from './set-off.ts'
import { PRONOUN, pointsAt, TOLD } from './uncounted.ts'

/** A fate and the one it befalls. */
export type Link = {
  readonly patient: Patient
  readonly kind: string
  /** The fate word's mark; `null` where it is taken over from another claim. */
  readonly fate: Mark | null
  /** The whole predicate's first token, its auxiliaries included. */
  readonly start: number
  readonly end: number
  readonly rule: string
}

type Offer = { readonly link: Link; readonly cost: number; readonly described: boolean }

/** Links each fate of the sentence with the phrase it befalls: nearest pairs first, each phrase and each fate once. */
export function linkFates(scene: Scan): Link[] {
  const offers: Offer[] = []
  for (const mark of scene.view.marks) if (mark.tag === 'fate') offers.push(...offersFor(scene, mark))
  offers.sort((a, b) => a.cost - b.cost || inOrder(a.link, b.link))
  const taken: Link[] = []
  for (const { link, described } of offers) {
    const clash = taken.some(
      (other) => (other.patient === link.patient && (!described || other.kind === link.kind)) || touches(other, link),
    )
    if (!clash) taken.push(link)
  }
  const told = withoutFatesOfWholes(scene.view, scene.ground, taken).map((link) => named(scene, outlived(scene, link)))
  return [...told, ...nounLinks(scene, taken)]
}

/** "The director, X, said that he died": who speaks is not the dead that his pronoun tells of. */
function outlived({ patients, voices }: Scan, link: Link): Link {
  const { person, rule } = link.patient
  if (rule !== PRONOUN || person === null || link.kind !== 'killed') return link
  const name = patients.find((one) => one !== link.patient && one.person === person)
  const speaks = name && voices.some(({ from, to }) => from <= name.from && name.to <= to)
  return speaks ? { ...link, patient: { ...link.patient, person: null } } : link
}

/** By where predicates start, then phrases, then words of fate. */
const inOrder = (a: Link, b: Link): number =>
  a.start - b.start || a.patient.from - b.patient.from || fateFrom(a) - fateFrom(b)

const fateFrom = ({ fate, start }: Link): number => fate?.from ?? start

const touches = (a: Link, b: Link): boolean =>
  a.fate !== null && b.fate !== null && a.fate.from < b.fate.to && b.fate.from < a.fate.to

/** Forms that are verbs. None takes the article: with it, قتل is the noun "killing". */
const VERBS: readonly FateForm[] = ['participle', 'active', 'intransitive']

/** Every way in which one fate word could take one phrase. */
function offersFor(scene: Scan, mark: Mark): Offer[] {
  const { as, kind } = fateValue(mark)
  if (scene.ground.starts(mark.to, 'mostOfThem')) return []
  if (VERBS.includes(as) && endsCompound(scene.view, mark)) return []
  if (VERBS.includes(as) && (isDefinite(scene.view, mark) || isNominal(scene.ground, mark)))
    return offersOf(identified(scene, mark) ?? whoTheyAre(scene, mark), mark, kind)
  if (as === 'participle' && (describesNext(scene.ground, mark) || isAuxiliary(scene.ground, mark))) return []
  if (scene.patients.some((p) => p.head.type === 'fate' && p.head.mark.from === mark.from)) return []
  if (as === 'noun' && scene.patients.some((p) => pointsAt(p) && p.to === mark.to) && !identified(scene, mark))
    return []
  const { start, aux } =
    VERBS.includes(as) || as === 'complement' ? predicateStart(scene, mark) : { start: mark.from, aux: false }
  const offer = (reached: Reached | null, rule: string, extra = 0): Offer[] => {
    if (!reached || !fits(reached.patient, mark, reached.cost) || (!aux && saysLittle(reached.patient))) return []
    if (
      as === 'participle' &&
      !aux &&
      rule !== OPENING &&
      pointsAt(reached.patient) &&
      !isInserted(scene.ground, reached.patient, mark) &&
      !isTitle(scene, reached.patient) &&
      !opensWith(scene, reached.patient, mark) &&
      !sharesAuxiliary(scene, reached.patient)
    )
      return []
    if (isAbsence(reached.patient, kind, mark)) return []
    if (VERBS.includes(as) && isRecipient(scene.view, reached.patient, kind)) return []
    const { patient, cost } = reached
    const described = reached.described ?? isSetOff(scene.ground, patient, start)
    if (isHospital(scene.view, kind, patient, mark)) return []
    const claimed = kindFor(kind, patient.head.type === 'thing' ? patient.head.thing : null)
    const end = mark.to
    return claimed === null
      ? []
      : [{ link: { patient, kind: claimed, fate: mark, start, end, rule }, cost: cost + extra, described }]
  }
  const doing = as === 'participle' && isDoing(scene, mark, start)
  return SHAPES[doing ? 'active' : as]({ scene, mark, start, aux: aux && !doing, offer })
}

/** "The rebel-*held* valley", "a quake-*hit* town": a verb written onto the word before it befalls nobody. */
const endsCompound = ({ tokens }: View, { from }: Mark): boolean =>
  tokens[from]?.space === false && tokens[from - 1]?.norm === '-' && tokens[from - 1]?.space === false

/** "The slain officers were identified as X": what a participle takes that is part of a noun. */
const offersOf = (reached: Reached | null, mark: Mark, kind: string): Offer[] =>
  reached
    ? [
        {
          link: {
            patient: reached.patient,
            kind,
            fate: mark,
            start: mark.from,
            end: mark.to,
            rule: 'identified-as-somebody',
          },
          cost: reached.cost,
          described: false,
        },
      ]
    : []

/** "In a burned trailer": between a preposition or an article and a noun a participle says what the noun is like. */
const describesNext = (ground: Ground, { from, to }: Mark): boolean =>
  (ground.ends(from, 'locative') ?? ground.ends(from, 'article')) !== undefined &&
  ground.sign(to) === '' &&
  !ground.starts(to, 'preposition') &&
  !ground.starts(to, 'agent')

/** "Released without injuries": behind a fate, that another befell nobody is no one whom it befalls. */
const isAbsence = ({ head, quantity, from }: Patient, kind: string, { to }: Mark): boolean =>
  quantity.max === 0 && from >= to && head.type === 'fate' && head.fate.kind !== kind

/** A name right behind "taken to hospital" is the hospital's, where no case tells whose it is. */
const isHospital = ({ pack }: View, kind: string, { person, from }: Patient, { to }: Mark): boolean =>
  kind === 'hospitalised' && person !== null && from >= to && pack.names.personCases.length === 0

/** *L'ancien maire de Sokoura assassiné*: a line that no sign closes and no auxiliary finishes is a title, which leaves "was" out. */
const isTitle = ({ view: { tokens, marks }, ground }: Scan, { from, rule }: Patient): boolean =>
  rule === TOLD &&
  from === 0 &&
  !'.!?…'.includes(ground.sign(tokens.length - 1) || ' ') &&
  !marks.some(({ tag }) => tag === 'be')

/** *Detenido el conductor del camión*: where subjects may stand behind, a participle that opens the sentence right before whom it befalls. */
const opensWith = ({ view: { pack }, ground }: Scan, { from, rule }: Patient, mark: Mark): boolean =>
  pack.order === 'free' && rule === TOLD && from === mark.to && (mark.from === 0 || ground.sign(mark.from - 1) === ':')

/** "A boy was killed and his mother hurt": behind "and", a participle without an auxiliary shares the one told before. */
const sharesAuxiliary = ({ view, ground }: Scan, { from }: Patient): boolean =>
  ground.ends(from, 'and') !== undefined &&
  view.marks.some(({ tag, to }) => (tag === 'be' || tag === 'leaves') && to < from)

/** …، وضبطت عجلة: where verbs open their clause, one that "and" is written onto has no subject of its own before it. */
const opensOwnClause = ({ pack: { order, clitics } }: View, { prefix }: Mark): boolean =>
  order === 'behind' && clitics?.conjunction !== undefined && prefix === clitics.conjunction

type Shape = {
  readonly scene: Scan
  readonly mark: Mark
  readonly start: number
  readonly aux: boolean
  readonly offer: (reached: Reached | null, rule: string, extra?: number) => Offer[]
}

const SHAPES: Readonly<Record<FateForm, (shape: Shape) => Offer[]>> = {
  participle: ({ scene, mark, start, aux, offer }) => [
    ...offer(behindOpening(scene, mark), OPENING),
    ...offer(aux ? null : detached(scene, mark), OPENING, LAST),
    ...offer(scene.ground.ends(mark.from, 'afterBeing') ? detached(scene, mark) : null, OPENING),
    ...offer(aux ? null : identifiedLater(scene, mark), 'identified-as-somebody'),
    ...offer(
      !aux && (takesObject(scene, mark) || opensOwnClause(scene.view, mark))
        ? null
        : aux
          ? finiteSubject(scene, start, 9, isImpersonal(scene.view, mark))
          : limited(subjectBefore(scene, start, true, isImpersonal(scene.view, mark)), 4),
      aux ? 'counted-be-participle' : 'counted-participle',
    ),
    ...offer(inverted(scene, start, mark.to, aux), 'participle-counted', behindCost(scene.view)),
    ...(aux ? [] : offer(remoteSubject(scene, start), 'counted-participle', REMOTE)),
    ...offer(subjectBeforeYet(scene, start), 'counted-be-participle'),
  ],
  intransitive: ({ scene, mark, start, offer }) => [
    ...offer(
      finiteSubject(scene, start, Number.POSITIVE_INFINITY),
      'counted-verb',
      fateValue(mark).kind === 'staying' ? LAST : 0,
    ),
    ...offer(inverted(scene, start, mark.to, true), 'verb-counted', behindCost(scene.view)),
  ],
  active: ({ scene, mark, aux, offer }) =>
    fateValue(mark).kind !== 'seized' &&
    ((aux && scene.view.pack.order !== 'behind') || scene.ground.ends(mark.from, 'current'))
      ? []
      : [
          ...offer(objectBehind(scene, mark), 'verb-object', -0.5),
          ...offer(objectBefore(scene, mark.from), OBJECT_FIRST),
          ...offer(objectOfRelative(scene, mark.from), 'counted-relative-verb'),
        ],
  event: ({ scene, mark, offer }) => [
    ...offer(penalised(scene, fateValue(mark).kind, mark), SENTENCE),
    ...offer(befallen(scene, mark), 'event-of-counted'),
  ],
  noun: ({ scene, mark, offer }) => [
    ...offer(identified(scene, mark), 'identified-as-somebody'),
    ...offer(comprised(scene, mark), 'comprises-somebody'),
    ...offer(adjoining(scene, limited(phraseBehind(scene, mark.to), 0), mark), 'noun-of-somebody'),
  ],
  parted: ({ scene, mark, offer }) => offer(somebody(behindInserted(scene, mark)), 'event-parted-from-counted'),
  owned: ({ scene, mark, offer }) => offer(ownerBefore(scene, mark.from), 'owner-of-event'),
  complement: ({ scene, mark, start, offer }) =>
    offer(leftBefore(scene, start), 'leaves-counted-so', CAPTIVE.includes(fateValue(mark).kind) ? CLOSE : 0),
  attribute: ({ scene, mark, offer }) => offer(attributed(scene, mark), 'attribute-of-somebody'),
  pronominal: ({ scene, mark, offer }) => offer(meantBy(scene, mark), 'pronoun-verb'),
  toll: () => [],
}

/** «Водителя задержали», «водителю предъявлено обвинение»: a verb without a subject takes an object. */
const isImpersonal = ({ tokens, pack }: View, mark: Mark): boolean =>
  fateValue(mark).kind === 'charged' || endsIn(tokens[mark.from]?.norm ?? '', pack.names.pluralVerbs ?? '', 2)

/** The subject of a finite predicate: none who is the object of another verb, and else the one beyond a clause of its own. */
function finiteSubject(scene: Scan, start: number, most: number, takesObjects = false): Reached | null {
  const near = limited(subjectBefore(scene, start, false, takesObjects), most)
  if (near && (takesObjects || near.described || !isDoneTo(scene.ground, near.patient))) return near
  return scene.view.pack.order === 'behind' ? null : (whoDidSo(scene, start) ?? beyondRelative(scene, start))
}

/** What a subject far before a bare participle costs beside any nearer phrase. */
const REMOTE = 3

/** «Семеро с травмами разной тяжести доставлены …»: where a participle needs no auxiliary, its subject may stand far before it. */
function remoteSubject(scene: Scan, start: number): Reached | null {
  const reached = scene.view.pack.bareParticiples ? limited(subjectBefore(scene, start), 8) : null
  return reached && reached.patient.counted !== null ? reached : null
}

/** "The mayor's murder", "the couple's bodies": whose it is, right before the apostrophe. */
function ownerBefore({ ground, patients }: Scan, from: number): Reached | null {
  const apostrophe = [from - 1, from - 2].find((i) => ground.sign(i) === "'")
  const patient = patients.find(({ to }) => to === apostrophe)
  return patient ? { patient, cost: 0 } : null
}

/** "Left 3,000 people in the valley homeless": those behind the verb that leaves them so. */
function leftBefore(scene: Scan, from: number): Reached | null {
  const reached = limited(subjectBefore(scene, from, true), LEFT)
  return reached && scene.ground.ends(reached.patient.from, 'leaves') ? reached : null
}

/** "Took three people *hostage*": what makes captives of those whom the verb takes is closer to them than the verb. */
const CAPTIVE = ['abducted', 'detained']
const CLOSE = -8

/** What may stand between people and what they are left in. */
const LEFT = 7

/** Only what stands right behind a noun, small words between them, is whose it is. */
const adjoining = ({ ground }: Scan, reached: Reached | null, mark: Mark): Reached | null =>
  reached &&
  !isOtherFate(reached.patient, mark) &&
  beforeAge(ground, reached.patient.from) - mark.to <= 2 &&
  ground.sign(mark.to) !== "'" &&
  !(ground.starts(mark.from, 'indirect') && ground.sign(reached.patient.from - 1) !== '')
    ? reached
    : null

/** 1654 شهيدا ونحو 8900 جريح: those whom a noun of their own calls something else. */
const isOtherFate = ({ head }: Patient, mark: Mark): boolean =>
  head.type === 'fate' && LASTING.includes(head.fate.kind) && head.fate.kind !== fateValue(mark).kind
const LASTING = ['killed', 'wounded', 'missing']

/** Verb-first languages look behind the verb first. */
const behindCost = (view: View): number => (view.pack.order === 'behind' ? -1.5 : 0)

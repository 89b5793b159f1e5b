import { endsIn } from '../find/name-endings.ts'
import { fateValue, groupValue, type View } from '../find/view.ts'
import type { GroupValue } from '../lang/fate-entries.ts'
import type { Mark } from '../lang/lexicon.ts'
import { tagNumber } from '../lang/tags.ts'
import { ELSEWHERE } from './kinds.ts'
import type { Link } from './links.ts'
import { SENTENCE } from './penalties.ts'
import type { Ground } from './sentence.ts'

/** How far behind the verb the word that settles its kind may stand, in tokens. */
const REACH = 9
/** How far "to death" may stand behind whom it befell. */
const BESIDE = 2

/** What a predicate is where a word of a tag follows in its clause, the first that does, and where none does. */
type Settling = {
  readonly by: Readonly<Record<string, string>>
  readonly otherwise: string
  /** True where the word may stand before the predicate too. */
  readonly before?: true
}
const SETTLED: Readonly<Record<string, Settling>> = {
  convicted: { by: { prison: 'imprisoned' }, otherwise: 'convicted' },
  attacked: { by: { fatal: 'killed' }, otherwise: 'casualties' },
  beaten: { by: { fatal: 'killed' }, otherwise: ELSEWHERE },
  staying: { by: { prison: 'imprisoned' }, otherwise: ELSEWHERE },
  bearing: { by: {}, otherwise: 'wounded' },
  lost: { by: { inDisaster: 'killed' }, otherwise: ELSEWHERE },
  hit: { by: { inBody: 'wounded' }, otherwise: ELSEWHERE },
  released: { by: { hospital: ELSEWHERE, entrapped: ELSEWHERE }, otherwise: 'released' },
  taken: {
    by: { hospital: 'hospitalised', station: 'detained', custody: 'arrested', inCondition: 'hospitalised' },
    otherwise: ELSEWHERE,
    before: true,
  },
  saved: { by: { failed: 'killed' }, otherwise: ELSEWHERE, before: true },
  referred: { by: { trial: 'tried' }, otherwise: ELSEWHERE },
  accused: { by: { accusation: 'charged' }, otherwise: ELSEWHERE, before: true },
  marched: { by: { rally: 'protesting' }, otherwise: ELSEWHERE, before: true },
  kept: { by: { remand: 'detained' }, otherwise: ELSEWHERE },
  jailed: { by: { remand: 'detained' }, otherwise: 'imprisoned', before: true },
  stopped: { by: { fromWork: ELSEWHERE }, otherwise: 'detained' },
  struck: { by: { fromWork: 'striking', fromFood: 'hunger-striking' }, otherwise: ELSEWHERE },
  fated: { by: { unknownFate: 'missing' }, otherwise: ELSEWHERE, before: true },
  punished: { by: { prison: 'imprisoned', deathPenalty: 'convicted' }, otherwise: ELSEWHERE },
  passed: { by: { spent: ELSEWHERE }, otherwise: 'killed' },
  posted: { by: {}, otherwise: ELSEWHERE },
  fallen: { by: { inDisaster: 'killed' }, otherwise: ELSEWHERE, before: true },
  undergone: { by: {}, otherwise: ELSEWHERE },
  committed: { by: { remand: 'detained', prison: 'imprisoned' }, otherwise: ELSEWHERE },
  expelled: { by: { fromWork: 'dismissed' }, otherwise: ELSEWHERE },
  strike: { by: { fromFood: 'hunger-striking' }, otherwise: 'striking' },
}

/**
 * "Sentenced to six years in prison" is an imprisonment, "taken to Mercy Hospital" a stay in hospital, "stabbed the man to death" a killing:
 * predicates whose kind what follows them settles.
 */
export function settled<T extends Link>(view: View, ground: Ground, link: T): T {
  if (link.kind === 'seized') return { ...link, kind: seizedBy(view, ground, link) ?? ELSEWHERE }
  if (link.kind === 'captive') return { ...link, kind: seizedBy(view, ground, link) ?? 'detained' }
  if (link.kind === 'admitted') return { ...link, kind: isTakenIn(view, link) ? 'hospitalised' : ELSEWHERE }
  if (link.kind === 'sought') return { ...link, kind: isWanted(view, link) ? ELSEWHERE : 'missing' }
  if (link.kind === 'executed') return { ...link, kind: isSentence(view, ground, link) ? 'convicted' : 'killed' }
  if (link.kind === 'claimed') return { ...link, kind: isOfLives(ground, link) ? 'killed' : ELSEWHERE }
  if (link.kind === 'wounded' && view.tags.has(ILLNESS)) return { ...link, kind: ELSEWHERE }
  if (isFarewell(view, link)) return { ...link, kind: ELSEWHERE }
  if (link.kind === 'survived') return noneSurvived(link)
  if (link.kind === 'miscounted') return { ...link, kind: ELSEWHERE }
  if (link.kind === 'fled') return { ...link, kind: isExodus(view, ground, link) ? 'displaced' : ELSEWHERE }
  if (link.kind === 'held') return { ...link, kind: isTaken(view, ground, link) ? 'arrested' : ELSEWHERE }
  if (link.kind === 'departed') return { ...link, kind: isRemembered(view) || isPassing(link) ? ELSEWHERE : 'missing' }
  if (link.kind === 'gathered') return { ...link, kind: isCeremony(view) ? ELSEWHERE : 'protesting' }
  if (link.fate && fateValue(link.fate).kind === 'executed') return link
  if (link.kind === 'released' && isEntrapped(view, link)) return { ...link, kind: ELSEWHERE }
  if (BY_WHAT_FOLLOWS.includes(link.kind)) {
    const told = toldBy(ground, link)
    if (told) return { ...link, ...told }
  }
  if (link.kind === 'vanished' && isOfKin(view, link)) return { ...link, kind: 'killed' }
  if (link.kind === 'vanished') return { ...link, kind: isVanished(ground, link) ? 'missing' : ELSEWHERE }
  const open = SETTLED[link.kind]
  if (!open) return link
  for (const [tag, kind] of Object.entries(open.by)) {
    const at = settledAt(view, ground, link, tag)
    if (open.before && isBefore(ground, link, tag)) return { ...link, kind }
    if (at !== null) return { ...link, kind, end: open.otherwise === ELSEWHERE ? at : link.end }
  }
  const byThem =
    (isShot(view, ground, link) && 'casualties') ||
    (isCaptive(link) && 'tortured') ||
    (isWorkers(link) && BY_WORKERS[link.kind]) ||
    (isFighters(link) && 'killed') ||
    (isForce(link) && 'deployed')
  return { ...link, kind: byThem || open.otherwise }
}

/** سُجلت 2525 إصابة *بالكوليرا*: a case of what is caught is no wound. */
const ILLNESS = tagNumber('illness')

/** "Fired nine rounds, hitting three people". */
const isShot = ({ marks }: View, ground: Ground, { kind, end }: Link): boolean =>
  kind === 'hit' && !ground.starts(end, 'agent') && marks.some(({ tag }) => tag === 'gunfire')

/** "Twelve detainees had been beaten": of those in custody. */
const isCaptive = ({ kind, patient: { head } }: Link): boolean =>
  kind === 'beaten' &&
  (head.type === 'fate' ? HELD.includes(head.fate.kind) : head.type === 'people' && head.status === 'detainee')
const HELD = ['detained', 'arrested', 'imprisoned', 'abducted']

/** «أضرب 200 عامل», طرد 12 عاملا: workers strike from work and are thrown out of it, where nothing says from what. */
const isWorkers = ({ patient: { head } }: Link): boolean => head.type === 'people' && head.status === 'worker'
const BY_WORKERS: Readonly<Record<string, string>> = { struck: 'striking', expelled: 'dismissed' }

/** "The army lost 12 soldiers": of those who fight, nothing said where, the lost are dead. */
const isFighters = ({ kind, patient: { head } }: Link): boolean =>
  kind === 'lost' && head.type === 'people' && ARMED.includes(head.status ?? '')
/** *Destacou 1.200 soldados*, and not three reasons: of those who serve. */
const isForce = ({ kind, patient: { head } }: Link): boolean =>
  kind === 'posted' && head.type === 'people' && SERVING.includes(head.status ?? '')
const SERVING = ['military', 'police', 'worker']
const ARMED = ['military', 'combatant', 'police']

/** «На митинг против новых цен вышли 200 человек»: the word of `tag` before the predicate, in its clause. */
function isBefore(ground: Ground, { start }: Link, tag: string): boolean {
  for (let i = start - 1; i >= Math.max(0, start - REACH); i--) {
    if (ground.starts(i, tag)) return true
    if (ground.sign(i) !== '' || ground.starts(i, 'clause')) return false
  }
  return false
}

/** Where the word of `tag` ends that follows in the link's clause or stands between its verb and whom it befell (*condenan a 20 años de prisión a un exmilitar*), `null` where none does. */
function settledAt(view: View, ground: Ground, link: Link, tag: string): number | null {
  for (let i = link.end; i < link.patient.from; i++) {
    const between = ground.starts(i, tag)
    if (between) return between.to
  }
  const behind = Math.max(link.end, link.patient.to)
  const from = ground.starts(behind, 'ofThem')?.to ?? behind
  for (let i = from; i < Math.min(from + REACH, view.tokens.length); i++) {
    const part = ground.starts(i, 'including') ?? (i > from ? ground.starts(i, 'ofThem') : undefined)
    if (part || ground.starts(i, 'clause') || ground.sign(i) === ';' || isNextMember(view, ground, i)) return null
    const word = ground.starts(i, tag)
    if (word) return word.to
    if (tag === 'fatal' && (ground.sign(i) === ',' || i - from >= BESIDE)) return null
    if (ground.fates(i).length > 0) return null
  }
  return null
}

/** "Five were sentenced to death, 21 to life in prison", "five to death and 18 to life": behind the joint, others. */
function isNextMember({ tokens }: View, ground: Ground, i: number): boolean {
  const at = ground.sign(i) === ',' ? i + 1 : ground.starts(i, 'and')?.to
  if (at === undefined || ground.starts(at + 1, 'measureAfter')) return false
  return tokens[at]?.kind === 'number' || ground.starts(at, 'cardinal') !== undefined
}

/** "None of the 62 aboard survived": all of them are dead. */
function noneSurvived<T extends Link>(link: T): T {
  const { outOf: quantity } = link.patient
  return quantity ? { ...link, kind: 'killed', patient: { ...link.patient, quantity } } : { ...link, kind: ELSEWHERE }
}

/** Of those whom the law wants, or the police look for, nobody fears that they are lost. */
const isWanted = ({ marks }: View, { patient: { head } }: Link): boolean =>
  (head.type === 'people' && WANTED.includes(head.status ?? '')) || marks.some(isPolice)
const WANTED = ['detainee', 'combatant']
const isPolice = ({ tag, value }: Mark): boolean =>
  (tag === 'bodies' && value === 'official/police') || (tag === 'group' && (value as GroupValue).status === 'police')

/** «Унесло 142 жизни», and not a raft with as many people. */
const isOfLives = (ground: Ground, { patient }: Link): boolean => ground.ends(patient.to, 'lives') !== undefined

/** "At a vigil, where 200 gathered": who gathers where the sentence speaks of such protests against nothing. */
const isCeremony = ({ marks }: View): boolean => marks.some(({ tag }) => tag === 'ceremony')

/** *Un hommage à six écrivains disparus*: the dead of long ago, whom nobody misses. */
const isRemembered = ({ marks }: View): boolean => marks.some(({ tag }) => tag === 'remembrance')

/** *La disparition du chanteur* is more likely a death that was awaited; that of so many people is none. */
const isPassing = ({ fate, patient }: Link): boolean =>
  fate !== null && fateValue(fate).as === 'event' && patient.counted === null

/** *Despidió a los embajadores con un brindis*: who is seen off is not dismissed. */
const isFarewell = (view: View, { kind, fate }: Link): boolean =>
  kind === 'dismissed' && fate !== null && fateValue(fate).personal && isCeremony(view)

/** *A operação terminou com 12 presos*, and not *o presídio abriga 900 presos*, *dois presos fugiram*: what nothing is told of, and no prison holds. */
const isTaken = ({ marks, tokens }: View, ground: Ground, { patient: { from, to, quantity } }: Link): boolean =>
  (quantity.min ?? 0) < STOCK &&
  (to >= tokens.length || ENDS.some((tag) => ground.starts(to, tag)) || CLOSING.includes(ground.sign(to) || ' ')) &&
  !ground.ends(from, 'of') &&
  !ground.ends(from, 'forWhom') &&
  !marks.some(({ tag }) => tag === 'gaol')
/** So many prisoners are more likely all that a country holds. */
const STOCK = 1000
const ENDS = ['locative', 'forCrime', 'and', 'time']
const CLOSING = '.,;:)!?–—'

/** "Freed the two trapped miners". */
const isEntrapped = ({ index }: View, { patient }: Link): boolean =>
  index.isWithin(patient.from, patient.to, 'entrapped')

/** How many who flee are more likely driven out than on the run. */
const MANY = 20

/** "Two robbers fled" are no refugees; many are, and whoever flees from or to what says so. */
function isExodus(view: View, ground: Ground, link: Link): boolean {
  const { min, vague } = link.patient.quantity
  const many = vague === undefined ? (min ?? 0) >= MANY : vague !== 'few'
  return many || settledAt(view, ground, link, 'refuge') !== null
}

/** "The clinic admitted 29 patients": whose name closes right before the verb. */
export const isDoneByHospital = (view: View, { start }: Pick<Link, 'start'>): boolean => {
  const end = hospitalsName(view, start)
  return view.marks.some(
    ({ tag, from, to }) => (tag === 'hospital' || tag === 'facility') && from < start && to <= start && to >= end - 2,
  )
}

/** *O Hospital Central de Maputo recebeu …*: where the capitalised words and what joins them begin that end before token `start`. */
function hospitalsName({ index, tokens }: View, start: number): number {
  let at = start
  while (at > 0 && (tokens[at - 1]?.shape === 'capital' || index.starting(at - 1, 'of'))) at--
  return at
}

/** Of "received 99 wounded" the noun says already how they are. */
const isTakenIn = (view: View, link: Link): boolean => link.patient.head.type !== 'fate' && isDoneByHospital(view, link)

/** How far before a death penalty the court may stand that imposes it, in tokens. */
const COURT = 10

/** "The court ordered the execution of three" is a sentence, "the execution of three" without a court, or one carried out, a death. */
function isSentence(view: View, ground: Ground, { start, rule }: Link): boolean {
  if (rule === SENTENCE) return true
  const before = (tag: string): boolean => {
    for (let i = start; i >= Math.max(0, start - COURT); i--) {
      if (view.index.ending(i, tag)) return true
      if (ground.starts(i - 1, 'clause') || ';:.'.includes(ground.sign(i - 1) || ' ')) return false
    }
    return false
  }
  return before('sentencing') && !before('carriedOut')
}

/** سقط 12 عاملا *جرحى*, سقط *قتيلان*, فقد 12 عاملا *حياتهم*: what somebody fell or lost is told by his own word or the one right behind; who falls of the wounded dies. */
const BY_WHAT_FOLLOWS = ['fallen', 'vanished', 'undergone']
function toldBy(ground: Ground, { end, patient: { head, to: behind } }: Link): Pick<Link, 'kind' | 'end'> | null {
  if (head.type === 'fate') return { kind: ground.ends(head.mark.from, 'of') ? 'killed' : head.fate.kind, end }
  const [next] = ground.fates(Math.max(behind, end))
  return next ? { kind: fateValue(next).kind, end: next.to } : null
}

/** فقد اثنين *من أشقائه*: whoever loses some of his own lives on without them. */
function isOfKin({ pack, text, tokens }: View, { patient: { to } }: Link): boolean {
  const { start = 0, end = 0 } = tokens[to - 1] ?? {} // as written: folded, ة is ه
  return endsIn(text.slice(start, end), pack.clitics?.possessive ?? '', 2)
}

/** فقد 12 بحارا في العاصفة, فقد في العاصفة 12 بحارا: those right behind the verb, or behind where it was, are missing when nothing follows that they lost. */
function isVanished(ground: Ground, { end, patient: { from, to } }: Link): boolean {
  const apart = ground.sign(to) !== '' || APART.some((tag) => ground.starts(to, tag))
  return (from === end || ground.starts(end, 'locative') !== undefined) && apart && !ground.starts(to, 'of')
}
const APART = [...ENDS, 'preposition', 'clause']

const DOERS: Readonly<Record<string, string>> = { combatant: 'abducted', police: 'detained', military: 'detained' }

/**
 * "Gunmen seized an engineer", "police seized two men", "seized by the ELN": by the people named right before the verb, or
 * right behind its passive; behind "they" by those named last. `null` where nobody is.
 */
function seizedBy({ marks }: View, ground: Ground, { start, end, fate }: Link): string | null {
  if (fate && fateValue(fate).as === 'participle')
    return deed(marks.find(({ from, tag, value }) => from === end && isDoer(tag, value)))
  const they = ground.ends(start, 'pronounOfMany') ?? ground.ends(start, 'pronounOfBody')
  const doer = marks.findLast(
    ({ tag, to, value }) => isDoer(tag, value) && to <= start && start - to <= (they ? FAR : 2),
  )
  return deed(doer)
}

/** How far before "they" those it stands for may be named, in tokens. */
const FAR = 6
const ARMED_GROUP = 'armed-group'

const isDoer = (tag: string, value: unknown): boolean => tag === 'group' || value === ARMED_GROUP

function deed(doer: Mark | undefined): string | null {
  if (!doer) return null
  return doer.tag === 'group' ? (DOERS[groupValue(doer).status ?? ''] ?? null) : 'abducted'
}

import type { CountBase, Flow, Stance } from '../domain/claim.ts'
import { endsIn } from '../find/name-endings.ts'
import { fateValue, groupValue, isGoverned, type View } from '../find/view.ts'
import { isContrasted } from './gaps.ts'
import type { Link } from './links.ts'
import type { Ground } from './sentence.ts'
import { isDoneByHospital } from './settled.ts'

/** How far a word of doubt or condition reaches, in tokens. */
const NEAR = 8

type Range = { readonly from: number; readonly to: number }

/** The tokens a claim's words span: its phrase and its predicate; in a list that shares one, its own phrase. */
export const rangeOf = (link: Link): Range =>
  link.fate === null || link.rule === 'shares-verb'
    ? { from: link.patient.from, to: link.patient.to }
    : { from: Math.min(link.patient.from, link.start), to: Math.max(link.patient.to, link.end) }

/** What is reported when it is decided on, before it happens. */
const ANNOUNCED = ['dismissed']

/** The report's author's stance to a claim, by negation, doubt and condition in its clause. */
export function stanceOf(view: View, ground: Ground, link: Link): Stance {
  const range = rangeOf(link)
  const clause = clauseStart(ground, range.from)
  const near = followsDeed(ground, range.from) ? range.from : Math.max(clause, range.from - NEAR)
  if (isTold(view, ground, link, 'hypothetical', near, range.to) || isImagined(view, ground, link))
    return 'hypothetical'
  if (isDemanded(view, ground, link, clause)) return 'hypothetical'
  if (link.fate && ground.starts(link.fate.to, 'wouldBehind')) return 'hypothetical'
  if (!ANNOUNCED.includes(link.kind) && isMeant(view, ground, link)) return 'hypothetical'
  if (!ANNOUNCED.includes(link.kind) && isTold(view, ground, link, 'intended', near, range.to)) return 'hypothetical'
  const doubted = within(view, 'doubt', near, range.to + 2) || [0, 1].some((i) => ground.starts(range.to + i, 'doubt'))
  if (doubted || isPurported(view, ground, clause)) return 'doubted'
  const denied =
    link.patient.quantity.max !== 0 &&
    (negated(ground, link) || isUntrue(view, ground, range) || isGainsaid(ground, link))
  return denied ? 'denied' : 'asserted'
}

/** *Piden justicia tras la muerte de seis*: what a demand or a doubt comes after has happened. */
const followsDeed = (ground: Ground, from: number): boolean =>
  ground.ends(ground.ends(from, 'definite')?.from ?? from, 'factual') !== undefined

/** زعمت الجماعة *أنها* …: before the clause that begins at token `clause`, a verb of saying that is a word of doubt too. */
function isPurported({ index }: View, ground: Ground, clause: number): boolean {
  if (!index.starting(clause, 'that')) return false
  for (let i = clause - 1; i >= Math.max(0, clause - NEAR) && !'.;:'.includes(ground.sign(i) || ' '); i--) {
    if (index.starting(i, 'verbs')) return index.starting(i, 'doubt') !== undefined
    if (ground.starts(i, 'clause')) return false
  }
  return false
}

/** Whether a word of `tag` bears on the link: "a guard who *tried to* stop them was shot" says it of the relative clause alone. */
function isTold(view: View, ground: Ground, { patient, start }: Link, tag: string, from: number, to: number): boolean {
  const comma = ground.sign(patient.to) === ',' ? patient.to + 1 : patient.to
  if (start <= patient.to || !ground.starts(comma, 'relative')) return within(view, tag, from, to)
  return within(view, tag, from, patient.to) || within(view, tag, start - 1, to)
}

/** "Reports that 41 people had died in X were false", «Неправда, что погиб 41 человек»: no sign but one comma between. */
function isUntrue({ index }: View, ground: Ground, { from, to }: Range): boolean {
  for (let i = to; i <= to + NEAR; i++) {
    if (index.starting(i, 'untrue')) return true
    if (ground.sign(i) !== '') break
  }
  for (let i = from; i >= Math.max(0, from - NEAR); i--) {
    if (index.ending(i, 'untrue')) return true
    if (ground.sign(i - 1) !== '' && ground.sign(i - 1) !== ',') return false
  }
  return false
}

/** "Killing 30 hostages would have been …": a deed that opens the sentence as the subject of what would be. */
const isImagined = (view: View, ground: Ground, { fate, start, patient }: Link): boolean =>
  start === 0 &&
  fate?.from === 0 &&
  fateValue(fate).as === 'active' &&
  ground.starts(patient.to, 'clause') === undefined &&
  (within(view, 'intended', patient.to, patient.to + NEAR) ||
    within(view, 'hypothetical', patient.to, patient.to + NEAR))

/** *Qui dément la mort de deux soldats*: an event right behind a verb that denies it, whoever its subject is. */
const isGainsaid = (ground: Ground, { fate }: Link): boolean =>
  fate !== null && fateValue(fate).as === 'event' && ground.ends(fate.from, 'verbs')?.value === 'denies'

/** Verbs whose infinitive tells of what nothing says that it happened. */
const FINITE = ['active', 'intransitive']
/** The shortest stem of an infinitive. */
const STEM = 2

/** *Intentó matar a dos*, *para liberar a tres*: an infinitive, but for one behind a word that says that it happened (*tras matar a dos*). */
function isMeant(
  { pack: { infinitives }, tokens, index }: View,
  ground: Ground,
  { fate, start, patient }: Link,
): boolean {
  if (!infinitives || !fate || patient.quantity.max === 0 || !FINITE.includes(fateValue(fate).as)) return false
  const isInfinitive = (i: number): boolean => endsIn(tokens[i]?.norm ?? '', infinitives, STEM)
  if (!isInfinitive(fate.from)) return false
  let from = start
  for (let and = ground.ends(from, 'and'); and && from > start - NEAR; and = ground.ends(from, 'and')) {
    from = and.from - 1
    while (from > start - NEAR && from > 0 && ground.sign(from) === '' && !isInfinitive(from)) from--
  }
  const inside = (ground.covers(from, 'fate')?.from ?? from) < from // obligados a evacuar
  const reason = ground.ends(from, 'forDeed') // le pagaron por matar a tres
  const punished = reason && !index.isWithin(Math.max(0, reason.from - NEAR), reason.from, 'paid')
  if (inside || punished || ground.ends(from, 'factual')) return false
  return !isBlamed(ground, from) && !isSuspects(ground, from)
}

/** *Acusan al ejército de matar a doce*: a word of `factual`, whom it is said of, and "of" right before token `i`. */
function isBlamed(ground: Ground, i: number): boolean {
  if (!ground.ends(i, 'of')) return false
  for (let at = i - 1; at > i - NEAR; at--) {
    if (ground.sign(at) !== '') return false
    if (ground.starts(at, 'forWhom') && ground.ends(at, 'factual')) return true
  }
  return false
}

/** *Suspeitos de matar seis*: of those whom the law suspects. */
function isSuspects(ground: Ground, i: number): boolean {
  const suspect = ground.ends(ground.ends(i, 'of')?.from ?? -1, 'group')
  return suspect !== undefined && groupValue(suspect).status === 'detainee'
}

/** How far before the event that is demanded its verb may stand, in tokens. */
const DEMAND = 12

/**
 * دعا ناشطون الحكومة إلى إطلاق سراح 11 مدونا: an event right behind its preposition, and a verb of demand before; *exigent
 * des excuses et la libération de 48*: or what comes on top of another demand.
 */
function isDemanded(view: View, ground: Ground, { fate }: Link, clause: number): boolean {
  if (!fate || fateValue(fate).as !== 'event') return false
  const tied = view.pack.clitics?.prepositions.some((preposition) => fate.prefix === preposition)
  const besides = ground.ends(ground.ends(fate.from, 'definite')?.from ?? fate.from, 'and')
  if (!tied && !besides && !ground.ends(fate.from, 'demanded')) return false
  return within(view, 'demand', Math.max(clause, fate.from - DEMAND), fate.from)
}

/** How far before a predicate its negation may stand, in tokens. */
const NEGATION = 1

/** "were not killed", "n'ont pas été tués": a negation between the phrase and the fate word, or right before the two. */
function negated(ground: Ground, link: Link): boolean {
  if (link.rule === 'denied-number') return true
  if (!link.fate) return false
  if (ground.starts(link.fate.to, 'notBehind') || ground.ends(link.patient.from, 'nor')) return true
  if (link.rule === 'counted-fate-noun' || isContrasted(ground, link.patient))
    return (ground.ends(link.patient.from, 'not') ?? ground.ends(link.patient.from, 'no')) !== undefined
  const [from, to] =
    link.start > link.patient.from
      ? [Math.max(link.patient.to, link.start - NEGATION), link.fate.from]
      : [link.start - 2, link.fate.from]
  for (let i = to - 1; i >= Math.max(0, from) && ground.sign(i) !== ','; i--)
    if (ground.starts(i, 'not') && !ground.starts(i, 'current')) return true
  return false
}

/** Where the clause begins that holds token `i`, its conjunction included. */
function clauseStart(ground: Ground, i: number): number {
  let start = i
  while (start > 0 && i - start < 4 * NEAR) {
    const joint = ground.ends(start, 'clause')
    if (joint) return joint.from
    if ('.!?;:()'.includes(ground.sign(start - 1) || ' ')) break
    start--
  }
  return start
}

const within = ({ index }: View, tag: string, from: number, to: number): boolean => index.isWithin(from, to, tag)

/** Whether somebody saw or counted for himself within the tokens. */
const isObserved = (view: View, from: number, to: number): boolean =>
  view.marks.some(
    (mark) =>
      mark.tag === 'observed' &&
      mark.from >= from &&
      mark.to <= to &&
      !isGoverned(view, mark) &&
      !view.index.ending(mark.from, 'sightless'),
  )

/** "The clinic has received 12 bodies": what a hospital is said to have taken in, within the tokens. */
const isReceived = (view: View, from: number, to: number): boolean =>
  view.marks.some(
    (mark) =>
      mark.tag === 'fate' &&
      mark.from >= from &&
      mark.to <= to &&
      fateValue(mark).kind === 'admitted' &&
      isDoneByHospital(view, { start: mark.from }),
  )

/** What the number is a count of, `null` where the words do not say. */
export function baseOf(view: View, ground: Ground, link: Link): CountBase | null {
  const { from, to } = rangeOf(link)
  const clause = clauseStart(ground, from)
  if (link.rule === 'toll-reaches-number') return 'total'
  if (isObserved(view, Math.max(clause, from - NEAR), to)) return 'observed'
  if (within(view, 'facility', clause, nextNumber(view, to)) || isReceived(view, clause, to)) return 'facility'
  if (within(view, 'list', Math.max(clause, from - NEAR), to + 2)) return 'list'
  return within(view, 'total', Math.max(clause, from - 4), to + 4) ? 'total' : null
}

/** How far behind token `to` what stands there tells of this number: up to the next one, which it would tell of. */
function nextNumber({ tokens, index }: View, to: number): number {
  let end = to
  while (end < to + NEAR && tokens[end]?.kind !== 'number' && !index.starting(end, 'cardinal')) end++
  return end
}

/** So far, at this moment (which nobody is dead at alone), or on top of others; `null` where the words do not say. */
export function flowOf(view: View, ground: Ground, link: Link): Flow | null {
  const { from, to } = rangeOf(link)
  if (link.kind !== 'killed' && within(view, 'current', from - 2, to + 1)) return 'current'
  if (additional(view, ground, link) || isOfTheHurt(link)) return 'additional'
  return link.rule === 'toll-reaches-number' || within(view, 'soFar', from - SO_FAR, to + SO_FAR) ? 'cumulative' : null
}

/** How far from the claim's words "so far" may stand, in tokens. */
const SO_FAR = 4

/** "Three of the injured died overnight": those who die of the hurt come on top of who was dead before. */
const isOfTheHurt = ({ kind, patient: { head, quantity } }: Link): boolean =>
  kind === 'killed' && head.type === 'fate' && HURT.includes(head.fate.kind) && quantity.max !== 0
const HURT = ['wounded', 'hospitalised']

/** "another six", "six more", "six were also wounded", "no one else". */
function additional(view: View, ground: Ground, link: Link): boolean {
  const { patient } = link
  if (patient.quantity.max === 0 && within(view, 'other', patient.from, patient.to + 1)) return true
  if (within(view, 'besides', patient.from - 1, patient.to) || ground.ends(patient.from, 'besides')) return true
  if (ground.starts(patient.to, 'anew')) return true
  if (link.fate === null || isSetOff(ground, patient.to)) return false
  return within(view, 'besides', link.fate.from < patient.to ? link.start : patient.to, link.fate.from)
}

/** "Thirteen people, *not counting the shooter*, died": behind the comma others are told of. */
const isSetOff = (ground: Ground, to: number): boolean =>
  ground.sign(to) === ',' && ground.starts(to + 1, 'besides') !== undefined

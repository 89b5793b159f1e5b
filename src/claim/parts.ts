import type { Mark } from '../lang/lexicon.ts'
import { tokenAt } from '../text/tokens.ts'
import { inApposition } from './apposition.ts'
import type { Breakdown } from './breakdowns.ts'
import { ELSEWHERE } from './kinds.ts'
import type { Link } from './links.ts'
import { listed } from './listed.ts'
import { isKinOfNamed, isNamedNext, isOfOthersHere } from './members.ts'
import { countedOutOf } from './out-of.ts'
import { isGraded, isOfFronted, isOfThoseTold } from './part-signs.ts'
import type { Patient } from './patients.ts'
import type { Scan } from './reach.ts'
import type { Ground } from './sentence.ts'
import { woundedOf } from './severity.ts'
import { isExplainedFar } from './told-twice.ts'
import { isPut } from './tolls.ts'
import { earlierWhole, mayHold, type Whole } from './wholes.ts'

/** A link with the one it is part of: an index into the sentence's links, or a claim of a sentence before it. */
export type PartLink = Link & { readonly partOf: number | Whole | null }

/**
 * Marks parts ("including six police", "13 of them were …") and gives those without a fate of their own the fate of
 * what they are part of; then figures that restate the claim before them under another voice ("…: 11 people, according
 * to …, or 70 people, according to …").
 */
export function partLinks(
  scene: Scan,
  links: readonly Link[],
  earlier: readonly Whole[],
  breakdowns: readonly Breakdown[],
): PartLink[] {
  const ordered = [...links].sort((a, b) => a.patient.from - b.patient.from || a.start - b.start)
  const parts: PartLink[] = ordered.map((link) => ({ ...link, partOf: null }))
  for (const patient of scene.patients) {
    if (isNamedNext(scene, patient)) continue
    if (!isPart(scene, patient) && !joinsPart(scene, parts, patient) && !isOutOfTold(scene, patient, earlier)) continue
    const own = parts.findIndex(
      (part) => isOf(scene, part, patient) && part.fate !== null && part.rule !== 'shares-verb',
    )
    if (own >= 0 && isOfOthers(scene, patient, parts[own] as Link)) continue
    const here = wholeOf(scene, parts, patient)
    if (here === null && isOfOthersHere(scene.ground, patient)) continue
    if (here === null && isKinOfNamed(scene, patient)) continue
    const whole = here ?? earlierWhole(scene.view, earlier, patient, parts[own])
    if (whole === 'silent') continue
    if (own >= 0) parts[own] = { ...asDischarged(parts[own] as PartLink, kindOf(parts, whole)), partOf: whole }
    else if (typeof whole === 'number' && !saysLittle(patient))
      putPart(parts, {
        ...inherited(patient, woundedOf(scene.ground, patient) ?? (parts[whole] as Link), 'part-of'),
        partOf: whole,
      })
    else if (whole && typeof whole !== 'number' && counts(patient))
      parts.push({ ...inherited(patient, whole, 'part-of-previous'), partOf: whole })
  }
  for (const { whole, members } of breakdowns) {
    const at = parts.findIndex((part) => part.fate !== null && part.patient === whole)
    if (at < 0) continue
    for (const member of members) {
      const own = parts.findIndex((part) => part.fate !== null && part.patient === member)
      if (own < 0) parts.push({ ...inherited(member, parts[at] as Link, 'makes-up-whole'), partOf: at })
      else parts[own] = { ...(parts[own] as PartLink), partOf: at }
    }
  }
  for (const patient of scene.patients) {
    const whole = parts.findIndex((part) => part.fate !== null && part.patient === isAmong(scene, patient))
    if (whole < 0 || parts.some((part) => part.patient === patient)) continue
    parts.push({ ...inherited(patient, parts[whole] as Link, 'part-of'), partOf: whole })
  }
  return [...parts, ...restated(scene, parts, earlier)]
}

const kindOf = (parts: readonly PartLink[], whole: number | Whole | null): string | undefined =>
  typeof whole === 'number' ? parts[whole]?.kind : whole?.kind

/** "Five were taken to hospital. Two of them have been *released*": who leaves a hospital is freed from nowhere. */
const asDischarged = (part: PartLink, whole: string | undefined): PartLink =>
  part.kind === 'released' && whole === 'hospitalised' ? { ...part, kind: ELSEWHERE } : part

/** "Six of the nine were freed", where nine had been held: out of as many as a claim before counts. */
function isOutOfTold({ ground, patients }: Scan, patient: Patient, earlier: readonly Whole[]): boolean {
  const whole = patients.find((one) => one.from >= patient.to && countedOutOf(ground, patients, one) === patient)
  const count = whole?.quantity.min
  return (
    count !== undefined && earlier.some(({ patient: { quantity } }) => quantity.min === count && quantity.max === count)
  )
}

/** "Three of the injured died": part of those who were hurt, and of no toll of the dead; "five of the victims were beheaded" may be. */
const isOfOthers = ({ view, ground }: Scan, patient: Patient, { kind }: Link): boolean =>
  patient.head.type === 'fate' &&
  patient.head.fate.kind !== kind &&
  patient.head.fate.kind !== 'casualties' &&
  isOfThoseTold(view, ground, patient)

/** Whether the link is the phrase's own, or that of who is named beside it ("one of them, Ann Roe, was charged", "one of them, a girl of nine, died"). */
const isOf = ({ ground }: Scan, link: Link, patient: Patient): boolean =>
  link.patient === patient ||
  inApposition(ground, link.patient, patient) ||
  (link.patient.from > patient.to && isExplainedFar(ground, patient, link.patient))

/** A part takes the place of a share in the verb of the list it stands in. */
function putPart(parts: PartLink[], part: PartLink): void {
  const shared = parts.findIndex((other) => other.patient === part.patient && other.rule === 'shares-verb')
  if (shared < 0) parts.push(part)
  else parts[shared] = part
}

/** "Some of them since 2013": how many, it does not say. */
const saysLittle = ({ head, quantity }: Patient): boolean =>
  (head.type === 'none' || head.type === 'unknown') && quantity.vague === 'few'

const counts = ({ head, quantity }: Patient): boolean =>
  head.type !== 'thing' && head.type !== 'unknown' && quantity.vague !== 'few'

const inherited = (patient: Patient, link: Pick<Link, 'kind'>, rule: string): Link => ({
  patient,
  kind: link.kind,
  fate: null,
  start: patient.from,
  end: patient.to,
  rule,
})

/** What stands between "including" and the next phrase but one. */
const PARTING = ['and', 'group', 'fate']

/** *Das vítimas, três …*, and not *uma missa em memória das vítimas, que …*: with its comma it opens a clause. */
const isOwn = (ground: Ground, mark: Mark | undefined): boolean =>
  mark !== undefined && (ground.sign(mark.to - 1) !== ',' || mark.from === 0 || ground.sign(mark.from - 1) !== '')

/** "including" right before the phrase, or "of them" right behind its number or its noun. */
function isPart({ view, ground, patients }: Scan, patient: Patient): boolean {
  if (patient.quantity.hedge === 'exact' && patient.quantity.max === 0) return false
  const from = withTitle(ground, patient)
  for (let i = from; i >= Math.max(0, from - 3); i--) {
    if (isOwn(ground, ground.ends(i, 'including'))) return true
    if (tokenAt(view.tokens, i - 1)?.kind === 'number' || PARTING.some((tag) => ground.covers(i - 1, tag))) break
  }
  if (wholeAmong(ground, patients, patient)) return true
  if (patient.head.type === 'none' && (ground.starts(patient.to, 'degree') || isOfFronted(ground, patients, patient)))
    return true
  const ofThem = ground.starts(patient.to, 'ofThem') ?? ground.starts(patient.to - 1, 'ofThem')
  const opensNext =
    ofThem && ground.starts(ofThem.from, 'including') && patients.some((next) => next.from === ofThem.to)
  return (
    (ofThem !== undefined && !opensNext) ||
    ofThemInside(ground, patient) ||
    isOfThoseTold(view, ground, patient) ||
    isGraded(view, ground, patient)
  )
}

/** بينهم *النقيب* حسن الطائي: where the phrase begins with the title of whom it names. */
const withTitle = (ground: Ground, { from, person }: Patient): number =>
  person === null ? from : ((ground.ends(from, 'nameTitle') ?? ground.ends(from, 'bearer'))?.from ?? from)

/** *Entre los 23 fallecidos hay siete menores*: the whole among which the phrase is counted. */
function wholeAmong(ground: Ground, patients: readonly Patient[], { from }: Patient): Patient | undefined {
  const exists = ground.ends(from, 'amongThem')
  return exists && patients.find((p) => p.counted !== null && p.to === exists.from && ground.ends(p.from, 'among'))
}

/** "An officer was among the four people killed": the whole behind the phrase and its verb. */
function isAmong({ ground, patients, asides }: Scan, { to }: Patient): Patient | undefined {
  const aside = asides.find(({ from }) => from === to || (from === to + 1 && ground.sign(to) === ','))
  const end = aside ? aside.to + (ground.sign(aside.to) === ',' ? 1 : 0) : to
  const be = ground.starts(end, 'be')
  const among = be && ground.starts(be.to, 'among')
  return among && patients.find((p) => p.counted !== null && p.from === among.to)
}

/** "including six police and two children": the next member of a list whose first is a part without a fate of its own. */
function joinsPart(scene: Scan, parts: readonly PartLink[], patient: Patient): boolean {
  const own = parts.some((part) => part.patient === patient && part.rule !== 'shares-verb')
  if (patient.person !== null || own) return false
  const last = parts.filter((part) => part.patient.to <= patient.from).at(-1)
  if (last === undefined || last.partOf === null || last.fate !== null) return false
  const to = scene.ground.starts(last.patient.to, 'ofThem')?.to ?? last.patient.to
  return listed(scene, { ...last.patient, to }, patient)
}

function ofThemInside(ground: Ground, patient: Patient): boolean {
  for (let i = patient.from; i < patient.to; i++) if (ground.starts(i, 'ofThem')) return true
  return false
}

/**
 * The claim of the nearest counted phrase before the part that could hold it: one with a fate of its own, or no part
 * itself. Where that phrase has no fate, nothing is known of the part either: `silent`.
 */
function wholeOf({ patients }: Scan, parts: readonly PartLink[], patient: Patient): number | 'silent' | null {
  const before = patients.filter((p) => p.to <= patient.from && p.counted !== null && mayHold(p, patient)).reverse()
  for (const phrase of before) {
    const told = parts.findIndex((part) => part.patient === phrase && (part.partOf === null || part.fate !== null))
    if (told >= 0) return told
    if (!parts.some((part) => part.patient === phrase)) return 'silent'
  }
  const any = parts.findLastIndex(
    (part) => part.patient.to <= patient.from && part.partOf === null && mayHold(part.patient, patient),
  )
  return any < 0 ? null : any
}

/**
 * Figures behind a colon, or joined by "or", that break down or restate the claim before them: "15 died: 14 in A and one
 * in B" are its parts, "many were killed: 11, according to …, or 70, according to …" its readings.
 */
function restated(scene: Scan, parts: readonly PartLink[], earlier: readonly Whole[]): PartLink[] {
  const added: PartLink[] = []
  for (const patient of scene.patients) {
    const told = [...parts, ...added]
    if (told.some((part) => part.patient === patient) || !(isFigure(patient) || isRecounted(scene, patient))) continue
    const before = told.filter((part) => part.patient.to <= patient.from).at(-1)
    const recounted = recounts(scene, patient) ? (before ?? ofOneKind(earlier)) : undefined
    if (recounted) added.push({ ...inherited(patient, recounted, 'recounts-claim'), partOf: null })
    if (recounted || !before || !restates(scene, before, patient, added)) continue
    const whole = before.fate === null && before.rule !== 'shares-verb' ? before.partOf : parts.indexOf(before)
    const smaller =
      typeof whole === 'number' && !hasVoice(scene, patient) && isSmaller(patient, (parts[whole] as PartLink).patient)
    added.push({
      ...inherited(patient, before, smaller ? 'breaks-down' : 'restates-claim'),
      partOf: smaller ? whole : null,
    })
  }
  return added
}

/** The last of the claims before, where all tell of one kind: which of two is counted anew, nobody says. */
const ofOneKind = (earlier: readonly Whole[]): Whole | undefined =>
  earlier.every(({ kind }) => kind === earlier[0]?.kind) ? earlier.at(-1) : undefined

/** How far before its number a word of recounting may stand, in tokens. */
const RECOUNT = 6

/** *Lo rebajó el jueves a 54*, *la police en a dénombré 4 200*: a bare number, right behind the word or its preposition. */
function recounts({ view, ground }: Scan, { head, from }: Patient): boolean {
  if (head.type !== 'none') return false
  if (ground.ends(from, 'recountAt')) return isPut(view, from)
  if (ground.ends(from, 'recount')) return true
  if (!ground.ends(from, 'risenTo')) return false
  for (let i = from - 1; i >= Math.max(0, from - RECOUNT); i--) if (ground.ends(i, 'recount')) return true
  return false
}

/** قدرت الإدارة عددهم بثمانمئة: their number, put at another. */
const isRecounted = ({ view, ground }: Pick<Scan, 'view' | 'ground'>, { from }: Pick<Patient, 'from'>): boolean =>
  ground.ends(from, 'recountAt') !== undefined && isPut(view, from)

const isFigure = (patient: Patient): boolean =>
  patient.counted !== null &&
  (patient.head.type === 'people' || patient.head.type === 'none') &&
  patient.quantity.hedge !== 'vague'

const isSmaller = ({ quantity: part }: Patient, { quantity: whole }: Patient): boolean =>
  whole.min !== null && part.max !== null && part.max < whole.min

/** How far behind the claim its colon may stand, in tokens. */
const COLON = 16

function restates(scene: Scan, before: Link, patient: Patient, added: readonly Link[]): boolean {
  const { ground, view, asides } = scene
  const from = Math.max(before.end, before.patient.to)
  const bare = patient.head.type === 'none'
  const sign = ground.sign(patient.from - 1)
  if (sign === ':') return patient.from - from <= (bare ? COLON : 3)
  if (sign === '—' || sign === '–') return asides.some((aside) => aside.to === patient.from - 1)
  if (bare && hasVoice(scene, patient)) return true
  if (bare && isNewTotal(ground, patient)) return true
  if (ground.ends(patient.from, 'or')) return before.rule !== 'counted-fate-noun'
  return added.includes(before) && listed({ ground, view }, before.patient, patient)
}

/** "…, according to B 40,000", "…, 40,000 according to B": a bare figure and a voice of its own, set off together. */
function hasVoice({ ground, voices, asides }: Scan, { from, to }: Patient): boolean {
  const setOff = (at: number): boolean => {
    const i = (ground.ends(at, 'and') ?? ground.ends(at, 'be'))?.from ?? at
    return ',;'.includes(ground.sign(i - 1) || ' ') || ground.ends(i, 'clause') !== undefined
  }
  const opening = ground.sign(from - 1) === ',' ? from - 1 : from
  const of = ground.ends(from, 'relayed')?.from // وكانت الوزارة قد أعلنت أمس عن 17
  const told = of === undefined ? opening : (asides.find((aside) => aside.to === of)?.from ?? of)
  return voices.some((voice) => (voice.to === told && setOff(voice.from)) || (voice.from === to && setOff(from)))
}

/** How far behind "bringing the total" its number may stand, in tokens. */
const TOTAL = 8

/** "…, bringing the total to 21". */
function isNewTotal(ground: Ground, { from }: Patient): boolean {
  if (!ground.ends(from, 'reach')) return false
  for (let i = from - 1; i >= Math.max(0, from - TOTAL); i--) if (ground.ends(i, 'brings')) return true
  return false
}

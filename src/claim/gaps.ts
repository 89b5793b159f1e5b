import type { View } from '../find/view.ts'
import type { Link } from './links.ts'
import type { Patient } from './patients.ts'
import type { Scan } from './reach.ts'
import type { Ground } from './sentence.ts'

const DASHES = ['—', '–']
/** How many tokens may stand between the last clause and the dash. */
const INSTEAD = 8

/**
 * «В Казани задержали 12 человек, в Самаре — восемь, а во вторник — ещё пять»: phrases behind `link` that take over its
 * verb, in order. A dash stands for the verb, and before it another place, another time, or what is set against the
 * first clause's opening.
 */
export function gapsBehind(scan: Pick<Scan, 'view' | 'ground' | 'patients' | 'asides'>, link: Link): Patient[] {
  const found: Patient[] = []
  let edge = Math.max(link.end, link.patient.to)
  for (const patient of scan.patients) {
    if (patient.from < edge) continue
    if (patient.head.type !== 'none' && patient.head.type !== 'people') break
    const gap = isGap(scan, link, edge, patient) || isHeld(scan, edge, patient) || isLeftOut(scan, link, edge, patient)
    if (patient.person !== null || !gap) break
    found.push(patient)
    edge = patient.to
  }
  return found
}

function isGap(scan: Pick<Scan, 'view' | 'ground' | 'asides'>, link: Link, edge: number, patient: Patient): boolean {
  const { ground } = scan
  const dash = dashBefore(ground, patient.from)
  if (dash === null || dash - edge > INSTEAD) return false
  const from = behindJoint(ground, edge)
  if (from === null || from >= dash) return false
  for (let i = from; i < dash; i++)
    if (BARRED.some((tag) => ground.covers(i, tag)) || ';:(),'.includes(ground.sign(i) || ' ')) return false
  return setsElsewhere(scan, link, from, dash)
}

/** «…, ещё 15 — в Казани»: the number first, and a capitalised place behind the dash. */
function isHeld({ view, ground }: Pick<Scan, 'view' | 'ground'>, edge: number, { from, to }: Patient): boolean {
  const start = ground.ends(from, 'besides')?.from ?? from
  if (start !== behindJoint(ground, edge) || !DASHES.includes(ground.sign(to))) return false
  const where = ground.starts(to + 1, 'locative')
  return where !== undefined && view.tokens[where.to]?.shape === 'capital'
}

/**
 * *No sábado morreram quatro e, no domingo, duas*; *sete morreram na hora e um, já no hospital*: a comma in place of the
 * verb, between the number and another time or place, behind "and" or a semicolon.
 */
function isLeftOut(
  scan: Pick<Scan, 'view' | 'ground' | 'asides'>,
  link: Link,
  edge: number,
  patient: Patient,
): boolean {
  const { ground } = scan
  if (scan.view.pack.grammar.article === '' || ground.starts(patient.to, 'ofThem') || link.fate === null) return false
  const to = ground.starts(patient.to, 'besides')?.to ?? patient.to
  if (!CLOSING.some((tag) => ground.starts(to, tag)) && isWord(scan.view, to)) return false
  const start =
    ground.ends(patient.from, 'besides')?.from ?? ground.ends(patient.from, 'definite')?.from ?? patient.from
  for (let i = edge; i <= edge + AWAY && i < start; i++) {
    const joint = ground.sign(i) === ';' ? undefined : ground.starts(i, 'and')
    if (i === edge && ground.sign(i) === ',' && ground.starts(i + 1, 'locative')) continue // the comma of the one before
    if (ground.sign(i) !== ';' && !joint) {
      if (!'-'.startsWith(ground.sign(i)) || BARRED.some((tag) => ground.covers(i, tag)) || ground.starts(i, 'clause'))
        return false
      continue
    }
    const opening = joint?.to ?? ground.starts(i + 1, 'and')?.to ?? i + 1
    const from = ground.sign(opening) === ',' ? opening + 1 : opening
    if (from === start) return ground.sign(to) === ',' && isElsewhere(scan, to + 1) && !saysMore(scan, to + 1)
    const comma = start - 1
    return ground.sign(comma) === ',' && comma - from <= INSTEAD && setsElsewhere(scan, link, from, comma)
  }
  return false
}
const CLOSING = ['and', 'of', 'locative', 'preposition']
const isWord = ({ tokens }: View, i: number): boolean => tokens[i] !== undefined && tokens[i]?.kind !== 'sign'

/** How far behind the first clause's claim the joint may stand, in tokens. */
const AWAY = 10

/** How long the clause may be that only says where or when, in tokens. */
const STRETCH = 14

/** *Otro, en Yacuiba, escapó por el techo*: whether the clause from token `from` on tells something of its own. */
function saysMore({ ground, asides, view }: Pick<Scan, 'view' | 'ground' | 'asides'>, from: number): boolean {
  for (let i = from; i <= from + STRETCH; i++) {
    const sign = ground.sign(i)
    if (i >= view.tokens.length || ';.'.includes(sign || ' ')) return false
    if (sign === ',' && ground.starts(i + 1, 'and')) return false
    if (
      sign === ',' &&
      !asides.some((one) => one.from === i + 1) &&
      !CIRCUMSTANCE.some((tag) => ground.starts(i + 1, tag))
    )
      return true
    if (TELLING.some((tag) => ground.covers(i, tag)) && !asides.some((one) => one.from <= i && i < one.to)) return true
  }
  return true
}
const CIRCUMSTANCE = ['locative', 'preposition', 'facility', 'forWhom', 'factual']
const TELLING = ['fate', 'be', 'verbs', 'relative']

/** A time, a hospital, or a capitalised place behind its preposition. */
function isElsewhere({ view, ground, asides }: Pick<Scan, 'view' | 'ground' | 'asides'>, at: number): boolean {
  const from =
    ground.starts(at, 'besides')?.to ?? ground.starts(at, 'reach')?.to ?? ground.starts(at, 'aside')?.to ?? at
  if (asides.some((one) => one.from <= from + 1 && one.from >= at)) return true
  const within = ground.starts(from, 'locative') ?? ground.starts(from, 'preposition')
  if (within && view.tokens[within.to]?.shape === 'capital') return true
  return [0, 1, 2, 3].some((n) => ground.covers(from + n, 'hospital') !== undefined)
}

/** «Не 25, а 23»: a number that is denied right before the one put in its place. */
export const isContrasted = (ground: Ground, { from, to }: Pick<Patient, 'from' | 'to'>): boolean =>
  ground.ends(from, 'not') !== undefined && ground.sign(to) === ',' && ground.starts(to + 1, 'clause') !== undefined

/** The number put in the place of the one that `link`'s phrase denies. */
export function insteadOf({ ground, patients }: Pick<Scan, 'ground' | 'patients'>, { patient }: Link): Patient[] {
  const joint = isContrasted(ground, patient) ? ground.starts(patient.to + 1, 'clause') : undefined
  return patients.filter(({ from, counted }) => from === joint?.to && counted !== null)
}

/** What has a meaning of its own beside the verb: another fate, a part, a state that people are in. */
const BARRED = ['fate', 'be', 'relative', 'including', 'ofThem', 'condition']

/** The dash before token `from`, over words such as "another" and "already". */
function dashBefore(ground: Ground, from: number): number | null {
  const words = (ground.ends(from, 'besides') ?? ground.ends(from, 'reach'))?.from ?? from
  const at = DASHES.includes(ground.sign(words)) ? words : words - 1
  return DASHES.includes(ground.sign(at)) ? at : null
}

/** Behind the comma, "and" or "while" that opens the next clause. */
function behindJoint(ground: Ground, edge: number): number | null {
  const comma = ',;'.includes(ground.sign(edge) || ' ') ? edge + 1 : edge
  const joint = ground.starts(comma, 'and') ?? ground.starts(comma, 'clause')
  if (comma === edge && !joint) return null
  const at = joint?.to ?? comma
  return ground.starts(at, 'total')?.to ?? at
}

/** A time, a capitalised place behind its preposition, or the preposition that opens the first clause too. */
function setsElsewhere({ view, ground, asides }: Parameters<typeof isGap>[0], link: Link, from: number, dash: number) {
  if (asides.some((one) => one.from >= from - 1 && one.to <= dash && one.to > from)) return true
  const preposition = ground.starts(from, 'preposition') ?? ground.starts(from, 'locative')
  if (!preposition) return false
  if (view.tokens[preposition.to]?.shape === 'capital') return true
  const first = view.tokens[from]?.norm ?? ''
  const opening = Math.min(link.start, link.patient.from)
  const voiced = (i: number): boolean => asides.some((one) => one.from <= i && i < one.to)
  for (let i = Math.max(0, opening - 2 * INSTEAD); i < opening; i++)
    if (view.tokens[i]?.norm === first && !voiced(i)) return true
  return false
}

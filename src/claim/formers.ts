import { FORMER } from '../domain/claim.ts'
import type { Link } from './links.ts'
import type { Patient } from './patients.ts'
import type { Scan } from './reach.ts'
import type { Ground } from './sentence.ts'

/** What may stand between the former number and the one reached, and between a verb of change and the former, in tokens. */
const GAP = 2
const REACH = 6

/** "Rose *from 8* to 11", *passe de 8 à 11 morts*: the number that a verb of change leaves counts what the one reached counts. */
export function formerLinks(scene: Scan, links: readonly Link[]): Link[] {
  return links.flatMap((link) => {
    const former = formerOf(scene, link.patient) ?? leftBehind(scene, link)
    if (!former || links.some(({ patient }) => patient.from === former.from)) return []
    return [{ patient: former, kind: link.kind, fate: null, start: former.from, end: former.to, rule: FORMER }]
  })
}

/** "Nine dead, *and not* ten", عدد القتلى 12 لا 17: the number denied right behind the one that stands. */
export function deniedLinks({ ground, patients }: Scan, links: readonly Link[]): Link[] {
  return links.flatMap((link) => {
    const end = ground.sign(link.patient.to) === ',' ? link.patient.to : Math.max(link.end, link.patient.to)
    const patient = patients.find(({ from, counted }) => counted !== null && from > end && from - end <= GAP + 1)
    const at = ground.sign(end) === ',' ? end + 1 : end
    const not = ground.starts(ground.starts(at, 'and')?.to ?? at, 'not')
    if (!patient || not?.to !== patient.from || patient.head.type !== 'none' || link.patient.counted === null) return []
    return [{ patient, kind: link.kind, fate: null, start: patient.from, end: patient.to, rule: 'denied-number' }]
  })
}

/** How far behind the number reached the former one may stand, in tokens. */
const BEHIND = 8

/** "11 people were killed, *up from* eight": the number left, behind the one reached. */
function leftBehind({ ground, patients, asides }: Scan, { end, patient }: Link): Patient | undefined {
  if (patient.counted === null) return undefined
  const to = Math.max(end, patient.to)
  const left = patients.find((p) => p.counted !== null && p.from >= to && p.from <= to + BEHIND)
  const isLeft =
    left &&
    left.head.type !== 'thing' &&
    (ground.ends(left.from, 'upFrom') || isRightBehind(ground, patient, left)) &&
    (!ground.starts(left.from + 1, 'locative') || asides.some(({ from }) => from === left.from + 1))
  return isLeft ? left : undefined
}

/** "Rose to 31 from 29": behind the number reached nothing but the preposition of the former. */
const isRightBehind = (ground: Ground, { from, to }: Patient, left: Patient): boolean =>
  (ground.ends(from, 'risenTo') ?? ground.ends(from, 'reach')) !== undefined &&
  ground.ends(left.from, 'formerFrom')?.from === to

function formerOf({ ground, patients }: Scan, { from, counted }: Patient): Patient | undefined {
  const former = patients.find((p) => p.counted !== null && p.to <= from && from - p.to <= GAP)
  if (!former || counted === null || former.head.type === 'thing') return undefined
  const to = ground.ends(former.to, 'risenTo')?.from
  if (former.head.type === 'unknown' && to === undefined) return undefined
  for (let i = former.to; i < from; i++) if (ground.sign(i) !== '' || ground.covers(i, 'clause')) return undefined
  for (let i = former.from - 1; i >= 0 && former.from - i <= REACH; i--) {
    if (ground.covers(i, 'rise') ?? ground.covers(i, 'recount')) return { ...former, to: to ?? former.to }
    if (ground.covers(i, 'clause') || ';:'.includes(ground.sign(i) || ' ')) return undefined
  }
  return undefined
}

import { FEATURE } from '../find/features.ts'
import { fateValue } from '../find/view.ts'
import type { FateValue } from '../lang/fate-entries.ts'
import type { Mark } from '../lang/lexicon.ts'
import { tagNumber } from '../lang/tags.ts'
import { inApposition } from './apposition.ts'
import { inCompany } from './company.ts'
import { CROWDS } from './fits.ts'
import { gapsBehind, insteadOf } from './gaps.ts'
import { isModifier } from './head.ts'
import { ELSEWHERE, kindFor } from './kinds.ts'
import type { Link } from './links.ts'
import { listed, MEMBER } from './listed.ts'
import { hasOwnVerb, isAside, isLeftOut, isOfThem, isOneOfThose, owns } from './members.ts'
import { OBJECT_FIRST } from './objects.ts'
import type { Patient } from './patients.ts'
import { closesPhrase } from './phrase-ends.ts'
import { isDoing, predicateStart, takesObject } from './predicates.ts'
import { isComplement, ofBearer, type Scan } from './reach.ts'
import type { Ground } from './sentence.ts'
import { sharedObjects } from './shared-objects.ts'
import { isExplainedFar, toldTwice } from './told-twice.ts'

type Scene = Scan

/**
 * What coordination adds: a second verb takes over the subject ("were arrested and convicted"), and the members of a
 * list share the verb that only one of them stands next to ("991 employees of A and 993 of B were fired").
 */
export function shareLinks(scene: Scene, links: readonly Link[]): Link[] {
  const verbs = [...links, ...sharedSubjects(scene, links), ...sharedObjects(scene, links)]
  const told = sharedVerbs(scene, verbs)
  const shared = [...told, ...alsoOfMembers(verbs, told)]
  const all = [
    ...verbs.filter((link) => !isOfCrowd(link) || !shared.some((one) => one.patient === link.patient)),
    ...shared,
  ]
  const nouns = [...all, ...sharedNouns(scene, all)]
  return [...nouns, ...overGaps(scene, nouns)]
}

/** "A and B were arrested *and charged*": a second predicate is told of all who share the first. */
const alsoOfMembers = (links: readonly Link[], shared: readonly Link[]): Link[] =>
  links
    .filter(({ rule }) => rule === 'shares-subject')
    .flatMap((second) => {
      const first = links.find((link) => link.patient === second.patient && link.rule !== 'shares-subject')
      return shared
        .filter(({ fate }) => fate !== null && fate === first?.fate)
        .map(({ patient }) => ({ ...second, patient, rule: 'shares-verb' }))
    })

function sharedSubjects(scene: Scene, links: readonly Link[]): Link[] {
  const added: Link[] = []
  for (const mark of scene.view.marks) {
    if (mark.tag !== 'fate' || used(links, mark.from, mark.to)) continue
    const { as, kind: fate } = fateValue(mark)
    if ((as !== 'participle' && as !== 'intransitive') || (as === 'participle' && isVerbOfDoing(scene, mark))) continue
    const leads = (link: Link): boolean =>
      link.fate !== null &&
      (link.start >= link.patient.from || isJoined(scene, mark.from)) &&
      follows(scene, link, mark.from)
    const first = links.find(leads) ?? added.find(leads) ?? befallenBefore(scene, links, mark)
    const kind = first && kindFor(fate, first.patient.head.type === 'thing' ? first.patient.head.thing : null)
    if (
      !first ||
      !kind ||
      kind === first.kind ||
      (kind === 'released' && TREATED.includes(first.kind)) ||
      used(added, mark.from, mark.to)
    )
      continue
    added.push({ patient: first.patient, kind, fate: mark, start: mark.from, end: mark.to, rule: 'shares-subject' })
  }
  return added
}

const isVerbOfDoing = (scene: Scene, mark: Mark): boolean =>
  takesObject(scene, mark) || isDoing(scene, mark, predicateStart(scene, mark).start)

/** How far behind the predicate "after being" or what somebody bears may stand, in tokens. */
const BEHIND = 6

/** "Vanished on Monday *after being* arrested", "was rescued with frostbite": whom the predicate before befell, with no sign or clause between. */
function befallenBefore({ ground }: Scene, links: readonly Link[], { from, value }: Mark): Link | undefined {
  const after = ground.ends(from, 'afterBeing') ?? ground.covers(from, 'afterBeing')
  const bears = (value as FateValue).kind === 'bearing'
  if (!after && !bears) return undefined
  const at = after?.from ?? from
  return links.find(
    ({ fate, kind, end, patient }) =>
      fate !== null &&
      (after || kind === ELSEWHERE) &&
      Math.max(end, patient.to) <= at &&
      at - end <= BEHIND &&
      !barred(ground, end, at),
  )
}

/** Who is let go behind these leaves a hospital: "were treated for burns and released". */
const TREATED = ['taken', 'wounded', 'bearing', 'hospitalised']

const DASH = tagNumber(FEATURE.dash)

/** The members that a dash joins to a verb told before, «в Самаре — восемь», or a comma: *otro, en Palmira*. */
function overGaps(scene: Scene, links: readonly Link[]): Link[] {
  if (links.length === 0 || !(scene.view.tags.has(DASH) || scene.view.pack.order === 'free')) return []
  return links.flatMap((link) =>
    link.rule === 'shares-verb'
      ? []
      : gapsBehind(scene, link)
          .filter((patient) => !links.some((other) => other.patient === patient))
          .map((patient) => ({ ...link, patient, rule: 'shares-verb' })),
  )
}

const used = (links: readonly Link[], from: number, to: number): boolean =>
  links.some((link) => link.fate && link.fate.from < to && from < link.fate.to)

/** Between the first verb and this one: "and" with auxiliaries, and in between at most the first verb's complements. */
function follows(scene: Scene, link: Link, from: number): boolean {
  if (!link.fate || from <= link.fate.to || from - link.fate.to > 2 * MEMBER) return false
  const and =
    andBefore(scene.ground, from) ?? (isJoined(scene, from) || isListed(scene.ground, link, from) ? from : null)
  if (and === null || and < link.fate.to) return false
  const end = Math.max(link.end, link.patient.to)
  const another = scene.patients.some((p) => p.from >= end && p.to <= from && !isComplement(scene.ground, p))
  return !another && !barred(scene.ground, link.end, and)
}

/** وأحيل إلى المحكمة: "and" is written onto the verb, and no subject follows it. */
function isJoined({ view, ground }: Scene, from: number): boolean {
  const and = view.pack.clitics?.conjunction
  const verb = and === undefined ? undefined : ground.fates(from).findLast(({ prefix }) => prefix === and)
  return verb !== undefined && (verb.to >= view.tokens.length || closesPhrase(ground, verb.to))
}

/** *Foram detidos, julgados e condenados*: a participle right behind another's comma, before the next of the list. */
function isListed(ground: Ground, { fate }: Link, from: number): boolean {
  if (!fate || fate.to !== from - 1 || ground.sign(fate.to) !== ',') return false
  const next = ground.fates(from).find((mark) => fateValue(mark).as === 'participle')
  return next !== undefined && fateValue(fate).as === 'participle' && ground.starts(next.to, 'and') !== undefined
}

/** Where the "and" stands that leads up to the predicate at `from`, auxiliaries and "later" passed over. */
function andBefore(ground: Ground, from: number): number | null {
  let i = from
  for (let n = 0; n < 4; n++) {
    const and = ground.ends(i, 'and') ?? ground.ends(i, 'yet')
    if (and) return and.from
    const mark = LEADS.flatMap((tag) => ground.ends(i, tag) ?? [])[0] ?? ground.covers(i, 'be')
    if (!mark || mark.from === i) return null
    i = mark.from
  }
  return null
}

const LEADS = ['be', 'besides', 'not', 'aside']

const barred = (ground: Ground, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (ground.covers(i, 'clause') || ';:'.includes(ground.sign(i) || ' ')) return true
  return false
}

function sharedVerbs(scene: Scene, links: readonly Link[]): Link[] {
  const added: Link[] = []
  const held = links.filter((link) => !isOfCrowd(link))
  const taken = (patient: Patient, kind: string): boolean =>
    held.some((link) => link.patient === patient || isSame(scene.ground, patient, link.patient)) ||
    added.some((link) => link.patient === patient && (link.kind !== ELSEWHERE || kind === ELSEWHERE))
  for (const link of links.filter(({ rule }) => rule !== 'counted-fate-noun' && rule !== OBJECT_FIRST)) {
    for (const patient of [
      ...neighbours(scene, link),
      ...gapped(scene, link),
      ...insteadOf(scene, link),
      ...inCompany(scene, link),
    ]) {
      if (taken(patient, link.kind) || !sameSort(patient, link.patient)) break
      const kind = sharedKind(link, patient)
      if (kind) added.push({ ...link, patient, kind, rule: 'shares-verb' })
    }
  }
  return added
}

/** «Начальник колонии Юрий Крот отправлен в отпуск»: of whom another predicate tells by his name. */
const isSame = (ground: Ground, patient: Patient, other: Patient): boolean =>
  other.person !== null && patient.to <= other.from && inApposition(ground, patient, other)

/** «Ранены 17 полицейских и 50 протестующих»: who is only called by what a crowd does may share what befell others. */
const isOfCrowd = ({ rule, kind }: Link): boolean => rule === 'counted-fate-noun' && CROWDS.includes(kind)

/** Each thing of a list decides its own kind: of "12 cars and three shops were burnt" the shops are buildings. */
const sharedKind = (link: Link, { head }: Patient): string | null =>
  head.type === 'thing' && link.fate ? kindFor(fateValue(link.fate).kind, head.thing) : link.kind

/** The members of the list that `link`'s phrase ends (verb behind) or begins (verb before), nearest first. */
function neighbours(scene: Scene, link: Link): Patient[] {
  const ahead = link.start >= link.patient.to
  if (ahead && isOfThem(scene.ground, link.patient)) return []
  const others = scene.patients.filter((p) => (ahead ? p.to <= link.patient.from : p.from >= link.patient.to))
  const ordered = ahead ? others.reverse() : others
  const members: Patient[] = []
  let edge = link.patient
  for (const patient of ordered) {
    const [left, right] = ahead ? [patient, edge] : [edge, patient]
    if (!listed(scene, left, right, link.kind)) break
    const one = toldTwice(scene.ground, left, right)
    if (one) {
      if (members.length > 0) members[members.length - 1] = one
      edge = patient
      continue
    }
    if (scene.voices.some((voice) => speaks(scene.ground, patient, voice))) break
    if (ahead && patient.counted !== null && isComplement(scene.ground, patient)) break
    if (ahead && scene.ground.ends(patient.from, 'including') && scene.ground.sign(patient.to) === ',') break // of others: 22 people, *including* four officers, and two boys …
    if (patient.person !== null && ofBearer(scene.ground, patient.from)) break
    if (
      isLeftOut(scene.ground, patient) ||
      (ahead && isOneOfThose(scene.ground, patient, edge)) ||
      isAside(scene.ground, patient) ||
      owns(scene.ground, patient) ||
      (!ahead && (hasOwnVerb(scene.ground, patient) || opensMain(scene.ground, patient) || goesOn(scene, patient)))
    )
      break
    members.push(patient)
    edge = patient
  }
  const [only] = members
  return members.length === 1 && only && isExplainedFar(scene.ground, link.patient, only) ? [] : members
}

/** *Depois de matar três, o atirador fugiu*: somebody behind a comma alone, before a word that is no end of the phrase. */
const opensMain = (ground: Ground, { from, to, quantity, person }: Patient): boolean =>
  person === null &&
  quantity.max === 1 &&
  !ground.capital(to) &&
  ground.sign((ground.ends(from, 'definite')?.from ?? from) - 1) === ',' &&
  (ground.fates(to).some((fate) => fateValue(fate).as === 'intransitive') ||
    (!closesPhrase(ground, to) && !ground.starts(to, 'of')))

/** How long what is inserted behind somebody may be, in tokens. */
const INSERTED = 5

/** *Matou cinco pessoas e o governador, ontem, decretou luto*: somebody with a verb of his own behind what commas set off. */
function goesOn({ view, ground, asides }: Scene, { to, quantity, person }: Patient): boolean {
  if (person !== null || quantity.max !== 1 || ground.sign(to) !== ',') return false
  const inserted = asides.some(({ from }) => from === to + 1) || ground.starts(to + 1, 'locative') !== undefined
  for (let i = to + 1; inserted && i <= to + INSERTED; i++)
    if (ground.sign(i) === ',') return isModifier(view, ground, i + 1)
  return false
}

/** Whether the phrase is in who is said to speak; not in "seized X and his driver *and* are demanding a ransom". */
function speaks(ground: Ground, patient: Patient, { from, to }: Scan['voices'][number]): boolean {
  if (from > patient.from || patient.to > to) return false
  for (let i = patient.to; i < to; i++) if (ground.starts(i, 'and')) return false
  return true
}

/** "Four were killed in Beirut and 11 in Tripoli": a bare number behind the verb, and a place in place of a verb. */
function gapped({ view, ground, patients }: Scene, link: Link): Patient[] {
  const next = link.start < link.patient.to ? undefined : patients.find((p) => p.from >= link.end)
  const told =
    next?.head.type === 'none' && ground.where(next.to) !== null && listed({ view, ground }, { to: link.end }, next)
  return next && told ? [next] : []
}

/** "Seven dead in A, five in B and two in C": bare numbers before places, behind a fate noun before a place. */
function sharedNouns({ view, ground, patients }: Scene, links: readonly Link[]): Link[] {
  return links.flatMap((link) => {
    if (link.rule !== 'counted-fate-noun') return []
    const added: Link[] = []
    for (let last = link.patient; ground.where(last.to) !== null; last = added.at(-1)?.patient ?? last) {
      const next = patients.find((p) => p.from >= last.to)
      const bare = (next?.head.type === 'none' || next?.rule === 'another') && ground.where(next.to) !== null
      if (!next || !bare || links.some(({ patient }) => patient === next)) break
      if (!listed({ view, ground }, { to: last.to }, next)) break
      added.push({ ...link, patient: next, rule: 'shares-verb' })
    }
    return added
  })
}

const sameSort = (a: Patient, b: Patient): boolean => {
  if (a.head.type === 'thing' || b.head.type === 'thing') return a.head.type === b.head.type
  if (a.head.type === 'unknown') return a.head.elliptic && b.head.type === 'people'
  return (a.head.type !== 'fate' || CROWDS.includes(a.head.fate.kind)) && a.quantity.max !== 0
}

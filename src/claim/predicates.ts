import { fateValue, type View } from '../find/view.ts'
import type { FateForm } from '../lang/fate-table.ts'
import type { Mark } from '../lang/lexicon.ts'
import { isModifier } from './head.ts'
import { isVerb } from './phrase-ends.ts'
import { LIGHT, type Scan } from './reach.ts'
import type { Ground } from './sentence.ts'

/** "Two officers fired nine rounds", "man stabbed girlfriend": a word that is a verb of doing too, with what is done to right behind it. */
export function takesObject({ ground, view, patients, asides }: Scan, { from, to }: Mark): boolean {
  if (!ground.fates(from).some((other) => other.to === to && fateValue(other).as === 'active')) return false
  if (asides.some((aside) => aside.from === to)) return false
  return (
    patients.some((patient) => patient.from === to && patient.head.type !== 'none') ||
    view.tokens[to]?.kind === 'number' ||
    OBJECTS.some((tag) => ground.starts(to, tag))
  )
}
const OBJECTS = ['article', 'told', 'cardinal', 'total']

/**
 * *Ils ont froidement abattu 17 ouvriers*, *n'ont pas arrêté*, *a encerclé le village et torturé 12 civils*: a participle
 * that makes a verb of doing with the auxiliary of the perfect which its predicate begins with, "been" nowhere between.
 */
export function isDoing(scene: Scan, mark: Mark, start: number): boolean {
  const { ground, view } = scene
  if (view.pack.grammar.perfect === undefined) return false
  if (ground.fates(mark.from).some((other) => other.to === mark.to && fateValue(other).as === 'intransitive'))
    return false
  const auxiliary = ground.starts(start, 'perfect') ? start : sharedPerfect(scene, mark)
  if (auxiliary === null) return false
  for (let i = auxiliary + 1; i < mark.from; i++) if (ground.starts(i, 'been')) return false
  return true
}

/** Where the auxiliary stands that the verb before "and" has, where somebody follows whom the second befalls. */
function sharedPerfect({ ground, patients }: Scan, { from, to }: Mark): number | null {
  const and = ground.ends(from, 'and')
  if (!and || !patients.some((patient) => patient.from === to)) return null
  for (let i = and.from - 1; i >= 0 && and.from - i <= SHARED; i--) {
    if (ground.starts(i, 'perfect')) return i
    if (ground.sign(i) !== '' || ground.covers(i, 'clause')) return null
  }
  return null
}

/** Where a predicate begins: at the first of the auxiliaries, negations and adverbs right before the fate word. */
export function predicateStart(scene: Scan, mark: Mark): { start: number; aux: boolean } {
  const { view, ground } = scene
  const from = verbBefore(scene, mark) ?? mark.from
  let start = from
  let aux = ground.covers(from, 'be') !== undefined
  for (let n = 0; n < 4; n++) {
    const be =
      ground.ends(start, 'be') ??
      beBeforeAside(scene, start) ??
      beBeforeAdverb(view, ground, start) ??
      beBeforeInsertion(ground, start)
    const mark = be ?? amongThem(ground, start) ?? LEADS.flatMap((tag) => ground.ends(start, tag) ?? [])[0]
    if (!mark || ground.starts(mark.from, 'article')) break
    aux ||= be !== undefined || mark.tag === 'amongThem'
    start = mark.from
  }
  return { start, aux }
}

/** *Figura entre los* heridos: the verb before the preposition of those whom a participle names. */
function amongThem(ground: Ground, start: number): Mark | undefined {
  const among = ground.ends(start, 'among')
  return among && ground.ends(among.from, 'amongThem')
}

/** How far before "and" the auxiliary may stand that two verbs share, in tokens. */
const SHARED = 8

/** "Was ejected and killed", "was thrown from the car and died": the verb before "and", which no table knows, has the auxiliary. */
function verbBefore(scene: Scan, mark: Mark): number | null {
  const { ground } = scene
  const and = JOINED.includes(fateValue(mark).as) ? ground.ends(mark.from, 'and') : undefined
  if (!and || takesObject(scene, mark)) return null
  for (let i = and.from; i > 0 && and.from - i <= SHARED; i--) {
    if (ground.ends(i, 'be')) return i < and.from ? i : null
    if (ground.sign(i - 1) !== '' || ground.covers(i - 1, 'clause') || ground.covers(i - 1, 'fate')) return null
  }
  return null
}

const JOINED: readonly FateForm[] = ['participle', 'intransitive']
const LEADS = ['not', 'besides', 'doubt', 'current']

/** *Foi, por volta das 20h, encontrado morto*, *foi ontem à noite detido*: the auxiliary before a time or a voice. */
function beBeforeAside({ ground, asides }: Scan, start: number): Mark | undefined {
  const comma = ground.sign(start - 1) === ','
  const aside = asides.find(({ to }) => to === (comma ? start - 1 : start))
  if (!aside || comma !== (ground.sign(aside.from - 1) === ',')) return undefined
  return ground.ends(comma ? aside.from - 1 : aside.from, 'be')
}

/** "Was fatally shot": the auxiliary before one word that no table knows. */
const beBeforeAdverb = (view: View, ground: Ground, start: number): Mark | undefined =>
  isModifier(view, ground, start - 1) &&
  !['group', 'fate', 'verbs'].some((tag) => ground.covers(start - 1, tag)) &&
  ground.sign(start - 1) === ''
    ? ground.ends(start - 1, 'be')
    : undefined

/** الأربعة *فقد* لقوا حتفهم: a word that is an auxiliary too, right before a predicate. */
export const isAuxiliary = (ground: Ground, { from, to }: Mark): boolean =>
  ground.starts(from, 'be')?.to === to && ground.fates(to).some(isVerb)

/** How long what stands between commas within a predicate may be, in tokens. */
const INSERTION = 9

/** *Ont, au cours de l'opération, abattu*: the auxiliary before what two commas set off, which tells of nobody's fate. */
function beBeforeInsertion(ground: Ground, start: number): Mark | undefined {
  if (ground.sign(start - 1) !== ',') return undefined
  for (let i = start - 2; i > 0 && start - i <= INSERTION; i--) {
    if (ground.sign(i) === ',') return ground.ends(i, 'be')
    if (!LIGHT.includes(ground.sign(i)) || ground.covers(i, 'fate') || ground.covers(i, 'clause')) return undefined
  }
  return undefined
}

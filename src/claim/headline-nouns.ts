import { fateValue, type View } from '../find/view.ts'
import type { Mark } from '../lang/lexicon.ts'
import { isModifier } from './head.ts'
import { closesPhrase, isVerb, opensClause } from './phrase-ends.ts'
import type { Ground } from './sentence.ts'

/** Where headlines leave the article out: of a subject, an object, whom something leaves so, whose body or death it is. */
export function isHeadlines(view: View, ground: Ground, mark: Mark): boolean {
  if (mark.tag !== 'group' || view.pack.grammar.article === '' || isSecondRole(ground, mark)) return false
  return (
    isBareSubject(view, ground, mark) ||
    isBareObject(view, ground, mark) ||
    isBareOwner(ground, mark) ||
    isToldOf(ground, mark)
  )
}

/** "A peasant leader *and member of* the union was murdered": behind "and" one who is somebody else too. */
function isSecondRole(ground: Ground, { from, to }: Mark): boolean {
  const and = ground.ends(from, 'and')
  const first = and && ground.starts(to, 'of') ? ground.ends(and.from, 'group') : undefined
  return first !== undefined && ground.ends(first.from, 'article') !== undefined
}

/** "Man dies in fire", "Two hurt, suspect held", "Mother, two children die": at the opening of a clause. */
function isBareSubject(view: View, ground: Ground, { from, to }: Mark): boolean {
  if (!opensClause(ground, subjectStart(view, ground, from))) return false
  for (let at = behindAge(view, ground, to), n = 0; n < LISTED; n++) {
    if (ground.fates(at).some(isVerb) || isPredicate(ground, at) || isBehindComplement(ground, at)) return true
    const joint = ground.sign(at) === ',' ? at + 1 : ground.starts(at, 'and')?.to
    const next = joint === undefined ? undefined : groupBehind(ground, joint)
    if (!next) return false
    at = behindAge(view, ground, next.to)
  }
  return false
}
/** *Suspeito de atear fogo à casa é preso*: its predicate, with an auxiliary, stands behind what belongs to the noun. */
function isBehindComplement(ground: Ground, at: number): boolean {
  if (!ground.starts(at, 'of')) return false
  for (let i = at + 1; i < at + COMPLEMENT && !ground.starts(i, 'clause') && !ground.starts(i, 'relative'); i++) {
    if (isPredicate(ground, i)) return true
    if (!JOINTS.includes(ground.sign(i))) return false
  }
  return false
}
/** How long such a complement may be, in tokens. */
const COMPLEMENT = 10
const JOINTS = ['', '-', "'"]

/** How many members a headline's list may have. */
const LISTED = 4

/** "Ohio police officer kills man": up to two words before the noun belong to it. */
function subjectStart(view: View, ground: Ground, from: number): number {
  let at = from
  while (from - at < 2 && at > 0 && isModifier(view, ground, at - 1) && !ground.covers(at - 1, 'group')) at--
  return opensClause(ground, at) ? at : from
}

/** The people at `from`, a number before them at most. */
const groupBehind = (ground: Ground, from: number): Mark | undefined =>
  ground.starts(from, 'group') ?? ground.starts(from + 1, 'group')

/** "Police arrest man, 32", "Fire kills elderly couple's son": right behind a verb that takes people, and nothing it describes behind. */
function isBareObject(view: View, ground: Ground, { from, to }: Mark): boolean {
  const verb =
    ground.ends(from, 'fate') ?? (isModifier(view, ground, from - 1) ? ground.ends(from - 1, 'fate') : undefined)
  const active = verb && ground.fates(verb.from).some((mark) => fateValue(mark).as === 'active')
  const left = ground.ends(from, 'leaves') && ground.fates(to).some((mark) => fateValue(mark).as === 'complement')
  const joined = isBareBeside(view, ground, from)
  const closes = closesPhrase(ground, to) || ground.starts(to, 'of') !== undefined
  return Boolean(left) || ((Boolean(active) || joined) && closes)
}

/** *Fere mãe e filho*: behind "and" and another such object. */
function isBareBeside(view: View, ground: Ground, from: number): boolean {
  const and = ground.ends(from, 'and')
  const first = and && ground.ends(and.from, 'group')
  return first !== undefined && isBareObject(view, ground, first)
}

/** "Woman's body found", "held in teen's slaying". */
function isBareOwner(ground: Ground, { to }: Mark): boolean {
  const behind = ground.sign(to) === "'" ? to + 1 : -1
  return [behind, behind + 1].some((at) => at > 0 && ground.fates(at).some((mark) => fateValue(mark).as === 'owned'))
}

/** *Matan a líder indígena*, *Detido homem no aeroporto*, *Hallan cuerpo de mujer*: whom the verb that opens a headline takes, or the event in it. */
function isToldOf(ground: Ground, { from }: Mark): boolean {
  const start = ground.ends(from, 'fate')?.from
  if (start === undefined || start >= OPENING) return false
  return ground.fates(start).some((fate) => {
    const { as } = fateValue(fate)
    return fate.to === from && (isVerb(fate) ? start === 0 : as === 'event' && !ground.ends(start, 'definite'))
  })
}
const OPENING = 2

const isPredicate = (ground: Ground, i: number): boolean => {
  const be = ground.starts(i, 'be')
  return be !== undefined && ground.fates(be.to).some(isVerb)
}

/** Behind ", 44," where an age follows, or *de 6 anos*. */
function behindAge(view: View, ground: Ground, to: number): number {
  if (ground.sign(to) === ',' && view.tokens[to + 1]?.kind === 'number' && ground.sign(to + 2) === ',') return to + 3
  const of = ground.starts(to, 'of')
  const unit = of && ground.ends(of.to + 2, 'measureAfter')
  return of && (unit?.value === 'age' || unit?.value === 'duration') ? of.to + 2 : to
}

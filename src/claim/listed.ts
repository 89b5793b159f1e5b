import { fateValue } from '../find/view.ts'
import type { Mark } from '../lang/lexicon.ts'
import { tokenAt } from '../text/tokens.ts'
import { beforeAge } from './apposition.ts'
import type { Patient } from './patients.ts'
import type { Scan } from './reach.ts'
import type { Ground } from './sentence.ts'

/** How far the members of a list may stand apart, in tokens. */
export const MEMBER = 8
/** The same where "as well as" joins them. */
const FURTHER = 14

/** "left and right", "left, right": a joint right before the right one, and no verb, but one that repeats `kind`, or clause between them. */
export function listed(
  { ground, view }: Pick<Scan, 'ground' | 'view'>,
  left: Pick<Patient, 'to'> & Partial<Pick<Patient, 'from'>>,
  right: Patient,
  kind?: string,
): boolean {
  const besides = ground.ends(right.from, 'besides')
  if (right.from - left.to > (besides ? FURTHER : MEMBER) || isInState(ground, right)) return false
  if (ground.starts(right.from, 'relative')) return false
  const named = titleBefore(ground, right)?.from ?? beforeAge(ground, right.from)
  const told = (ground.ends(named, 'told') ?? ground.ends(named, 'definite'))?.from ?? named
  const edge =
    besides?.from ?? (told < right.from ? told : repeatsMarker(ground, view, left, right) ? right.from - 1 : right.from)
  const along = ground.ends(edge, 'along')
  const joint =
    ground.ends(edge, 'and') ??
    ground.ends(edge, 'or') ??
    (along?.from === left.to ? along : undefined) ??
    besides ??
    ground.covers(right.from, 'selfToo')
  const clitic =
    view.marks.some(
      ({ from, prefix }) => (from === right.from && prefix !== '') || (from === named && isJoining(view, prefix)),
    ) || isShortJoined(view, right.from)
  const oneByOne = isOwnName(ground, right) && !hasPredicate(ground, right)
  if (!joint && !(oneByOne ? ',;' : ',').includes(ground.sign(edge - 1) || ' ') && !clitic) return false
  if (joint === besides && besides && (opensAnother(ground, left.to, edge) || hasVerb(ground, left.to, edge)))
    return false
  for (let i = left.to; i < edge; i++) {
    if (
      SEPARATE.some((tag) => ground.covers(i, tag)) ||
      isOtherFate(ground.covers(i, 'fate'), kind) ||
      (oneByOne ? ':()"”»' : ';:()"”»').includes(ground.sign(i) || ' ')
    )
      return false
  }
  return true
}

/** في سطيف *وست* في باتنة: onto a word too short for the tables to split. */
const isShortJoined = ({ tokens, pack: { clitics } }: Scan['view'], i: number): boolean => {
  const norm = tokenAt(tokens, i)?.norm ?? ''
  const and = clitics?.conjunction ?? ' '
  return clitics !== null && norm.startsWith(and) && norm.length - and.length < (clitics?.stem ?? 0)
}

/** الصحفي سالم *والمحامية* هدى: "and", written onto what stands before a name. */
const isJoining = ({ pack: { clitics } }: Scan['view'], prefix: string): boolean =>
  clitics?.conjunction !== undefined && prefix.startsWith(clitics.conjunction)

/** What stands between the members of no list: a predicate of the left one's, another clause, the parts of a whole. */
const SEPARATE = ['be', 'finite', 'clause', 'including']

/** «Двое погибли, трое в коме»: a state of their own in place of the verb. */
const isInState = (ground: Ground, { to }: Patient): boolean => {
  const within = ground.starts(to, 'locative')
  return (
    within !== undefined &&
    (ground.starts(within.to, 'condition') ?? ground.starts(within.to + 1, 'condition')) !== undefined
  )
}

/** "X, 44; his wife, Y, 41; and a neighbor, Z, 7": of people told one by one a semicolon too parts the members. */
const isOwnName = (ground: Ground, { person, from }: Patient): boolean =>
  person !== null || (ground.starts(from, 'whose') ?? ground.starts(from, 'article')) !== undefined

/** "…; and a lawyer, X, was convicted". */
function hasPredicate(ground: Ground, { to }: Patient): boolean {
  for (let i = to; i < to + MEMBER && ground.sign(i) !== ';'; i++) if (ground.starts(i, 'be')) return true
  return false
}

/** "40 hurt with burns, as well as four …": what says once more what befell the first parts nothing. */
const isOtherFate = (mark: Mark | undefined, kind: string | undefined): boolean =>
  mark !== undefined && (fateValue(mark).kind !== kind || fateValue(mark).as !== 'intransitive')

/** *Abatió a cuatro y aseguró a otros siete*: behind "and" a word that leads up to nobody, right before the preposition of those to whom it is done. */
function hasVerb(ground: Ground, from: number, to: number): boolean {
  const given = ground.ends(to, 'forWhom')
  const verb = (given?.from ?? 0) - 1
  return given !== undefined && verb > from && ground.ends(verb, 'and') !== undefined && ground.sign(verb) === ''
}

/** «Погибли восемь, судьба ещё четырёх неизвестна»: a comma, and words before "another", open a clause of its own. */
function opensAnother(ground: Ground, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--)
    if (ground.sign(i) === ',') return i < to - 1 && !ground.starts(i + 1, 'preposition')
  return false
}

/** "Colonel X and Sgt. Y", "and cashier Y": the title, or what somebody is, before the next name. */
function titleBefore(ground: Ground, { person, from }: Patient): Mark | undefined {
  if (person === null) return undefined
  return ground.ends(ground.sign(from - 1) === '.' ? from - 1 : from, 'nameTitle') ?? ground.ends(from, 'group')
}

/** "a 991 … y a 415": the word before the first member stands before the next one too. */
const repeatsMarker = (
  ground: Ground,
  { tokens }: Scan['view'],
  { from = 0 }: Partial<Pick<Patient, 'from'>>,
  right: Patient,
): boolean =>
  isGivenTo(ground, right) ||
  (from > 0 &&
    !ground.ends(from, 'and') &&
    tokenAt(tokens, from - 1)?.kind === 'word' &&
    tokenAt(tokens, from - 1)?.norm === tokenAt(tokens, right.from - 1)?.norm)

/** *Detuvieron al alcalde y a su hermano*: the preposition of those a verb is done to, right behind "and". */
const isGivenTo = (ground: Ground, { from }: Patient): boolean =>
  ground.starts(from - 1, 'forWhom') !== undefined && ground.ends(from - 1, 'and') !== undefined

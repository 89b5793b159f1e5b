import { fateValue, groupValue, thingValue, type View } from '../find/view.ts'
import type { FateValue, ThingValue } from '../lang/fate-entries.ts'
import type { Mark } from '../lang/lexicon.ts'
import { Tags } from '../lang/tags.ts'
import { tokenAt } from '../text/tokens.ts'
import type { Ground } from './sentence.ts'

/** What a counted phrase counts: a group of people, things, a fate noun ("12 dead"), nothing named, or a word unknown. */
export type Head =
  | { readonly type: 'people'; readonly status: string | null }
  | { readonly type: 'thing'; readonly thing: ThingValue['thing'] }
  | { readonly type: 'fate'; readonly fate: FateValue; readonly mark: Mark; readonly status: string | null }
  | { readonly type: 'none' }
  | {
      readonly type: 'unknown'
      /** True behind "of": the counted noun may be that of the list's first member ("991 employees of A and 993 of B"). */
      readonly elliptic: boolean
    }

/** Words that may stand between a number and what it counts. */
export const MODIFIERS = 4

/** What stands behind a number that ends before token `from`, and where its phrase ends. Where adjectives stand behind their noun, the next word is what it counts. */
export function headBehind(view: View, ground: Ground, from: number): { head: Head; to: number } {
  let i = skipBetween(ground, from)
  const most = view.pack.order === 'behind' && i === from ? 0 : MODIFIERS
  for (let words = 0; words <= most; words++) {
    if (isTiedNoun(view, i)) break
    const found = headAt(ground, i, words)
    if (found) return found
    if (!isModifier(view, ground, i)) break
    i++
  }
  if (i === skipBetween(ground, from)) return { head: { type: 'none' }, to: from }
  return { head: { type: 'unknown', elliptic: ground.starts(from, 'of') !== undefined }, to: i }
}

/** مصرع 42 وإصابة 31: onto a noun that the number counts no "and" or preposition is written. */
function isTiedNoun({ index, pack: { clitics } }: View, i: number): boolean {
  const noun = clitics ? index.starting(i, 'fate') : undefined
  return noun !== undefined && noun.prefix !== '' && noun.prefix !== clitics?.definite && !index.starting(i, 'group')
}

/** "of", "other", "more" between the number and its noun. */
function skipBetween(ground: Ground, from: number): number {
  let i = from
  for (let n = 0; n < 3; n++) {
    const mark =
      ground.starts(i, 'of') ?? ground.starts(i, 'other') ?? ground.starts(i, 'besides') ?? ground.starts(i, 'definite')
    if (!mark) break
    const noun = nounWithin(ground, mark)
    if (noun !== null) return noun
    i = mark.to
  }
  return i
}

/** ستة *من رجال* الإطفاء: where a noun for people starts inside "of" or with it, and goes on behind it. */
function nounWithin(ground: Ground, { from, to }: Mark): number | null {
  for (let i = from; i < to; i++) if ((ground.starts(i, 'group')?.to ?? 0) > to) return i
  return null
}

/** The head that starts at token `i`, `words` words behind its number; `null` where none does. */
export function headAt(ground: Ground, i: number, words: number): { head: Head; to: number } | null {
  const fate = ground.nouns(i)
  if (fate) {
    const group = ground.starts(fate.to, 'group') ?? ground.starts(i, 'group')
    const status = group ? groupValue(group).status : null
    return { head: { type: 'fate', fate: fateValue(fate), mark: fate, status }, to: Math.max(group?.to ?? 0, fate.to) }
  }
  const group = ground.starts(i, 'group')
  if (group) return people(ground, group)
  const first = ground.starts(i, 'thing')
  const thing = first && (ground.starts(first.to, 'thing') ?? first)
  const ofThing = thing && ground.starts(thing.to, 'group')
  if (ofThing) return people(ground, ofThing)
  if (thing) return { head: { type: 'thing', thing: thingValue(thing).thing }, to: thing.to }
  const demonym = words === 0 ? ground.starts(i, 'demonym') : undefined
  const compatriots = demonym && ground.starts(demonym.to, 'group')
  if (compatriots) return people(ground, compatriots)
  if (demonym) return { head: { type: 'people', status: null }, to: demonym.to }
  return words === 0 ? participleBefore(ground, i) : null
}

/** "Four Israeli soldiers", "15 Sinhalese villagers": of two words for people side by side, the first of which means one or tells no status, the second is the head. */
function people(ground: Ground, group: Mark): { head: Head; to: number } {
  const first = groupValue(group)
  const beside = first.count === 1 || (first.status === null && ground.fates(group.to).length === 0)
  const behind = beside ? ground.starts(group.to, 'group') : undefined
  const next = first.count === 1 || behind?.prefix === '' ? behind : undefined
  const last = next && (groupValue(next).status ?? groupValue(group).status === null) ? next : group
  return { head: { type: 'people', status: groupValue(last).status }, to: behindNation(ground, last.to) }
}

/** *Dois jornalistas angolanos*: behind people, of what country they are. */
function behindNation(ground: Ground, to: number): number {
  const nation = ground.starts(to, 'demonym') ?? ground.starts(to, 'group')
  return nation && (nation.tag === 'demonym' || groupValue(nation).status === null) ? nation.to : to
}

/** "37 arrested workers": the participle belongs to the noun and says its fate, unless the noun owns what follows. */
function participleBefore(ground: Ground, i: number): { head: Head; to: number } | null {
  const fate = ground.fates(i).find((mark) => fateValue(mark).as === 'participle')
  const group = fate && ground.starts(fate.to, 'group')
  if (!fate || !group || ground.starts(group.to, 'told')) return null
  return { head: { type: 'fate', fate: fateValue(fate), mark: fate, status: groupValue(group).status }, to: group.to }
}

const STOPS = Tags.of(
  'be',
  'and',
  'or',
  'of',
  'preposition',
  'locative',
  'time',
  'agent',
  'relative',
  'including',
  'ofThem',
  'clause',
  'fate',
  'not',
  'reach',
  'cardinal',
  'hypothetical',
  'article',
  'definite',
  'doubt',
  'current',
  'degree',
  'aside',
)

/** An unknown word, or a hyphen inside one, that may stand between a number and its noun. */
export function isModifier(view: View, ground: Ground, i: number): boolean {
  const token = tokenAt(view.tokens, i)
  if (!token || token.kind === 'number') return false
  if (token.kind === 'sign')
    return !token.space && (token.norm === '-' || (token.norm === '.' && isInitial(view, i - 1)))
  return (!ground.startsAny(i, STOPS) && ground.where(i) === null) || opensCompound(view, ground, i)
}

/** "An off-duty officer": a preposition written onto a hyphen governs nothing. */
const opensCompound = ({ tokens }: View, ground: Ground, i: number): boolean =>
  tokens[i + 1]?.norm === '-' &&
  !tokens[i + 1]?.space &&
  !tokens[i + 2]?.space &&
  ground.starts(i, 'preposition') !== undefined

/** The letter of an abbreviation: "three U.S. marines". */
const isInitial = ({ tokens }: View, i: number): boolean => tokens[i]?.kind === 'word' && tokens[i]?.norm.length === 1

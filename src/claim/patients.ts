import { hedged, type Quantity } from '../domain/quantity.ts'
import { fateValue, groupValue, isDefinite, thingValue, type View } from '../find/view.ts'
import type { FateValue, ThingValue } from '../lang/fate-entries.ts'
import type { Mark } from '../lang/lexicon.ts'
import type { PlainHedge } from '../lang/number-table.ts'
import type { Ground, Sentence } from './sentence.ts'

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

/** A phrase over tokens `[from, to)` that a fate may befall: counted people or things, or somebody named. */
export type Patient = {
  readonly from: number
  readonly to: number
  readonly quantity: Quantity
  readonly head: Head
  /** Index of the quantity among the sentence's quantities, `null` where a word form or a name says how many. */
  readonly counted: number | null
  /** Index of the name among the sentence's names, `null` where nobody is named. */
  readonly person: number | null
  readonly rule: string
}

const ONE: Quantity = { min: 1, max: 1, hedge: 'exact' }
const TWO: Quantity = { min: 2, max: 2, hedge: 'exact' }
const NONE: Quantity = { min: 0, max: 0, hedge: 'exact' }

/** Words that may stand between a number and what it counts. */
const MODIFIERS = 4

/** Every phrase of the sentence that a fate may befall, in order, none overlapping. */
export function findPatients(sentence: Sentence, ground: Ground): Patient[] {
  const counted = sentence.quantities.flatMap((quantity, i) => {
    if (quantity.value.measure !== null || inTime(sentence, quantity.from, quantity.to)) return []
    const phrase = countedPhrase(sentence, ground, i)
    return looksLikeYear(sentence.view, phrase) ? [] : [phrase]
  })
  const nobody = sentence.view.marks
    .filter((mark) => mark.tag === 'nobody' && !isDefinite(sentence.view, mark))
    .map(nobodyPhrase)
  const none = sentence.view.marks
    .filter((mark) => mark.tag === 'no')
    .flatMap((mark) => noPhrase(sentence.view, ground, mark))
  const persons = sentence.names.flatMap((name, i) => (name.value.type === 'person' ? [personPhrase(name, i)] : []))
  const singles = sentence.view.marks.flatMap((mark) => singlePhrase(sentence.view, ground, mark))
  return withoutOverlaps([...counted, ...nobody, ...none, ...persons, ...singles])
}

const inTime = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.times.some((time) => time.from < to && from < time.to)

/** A number and what it counts: up to four words between them, then a group, a thing or a fate noun. */
function countedPhrase(sentence: Sentence, ground: Ground, index: number): Patient {
  const quantity = sentence.quantities[index]
  if (!quantity) throw new RangeError(`no quantity ${index}`)
  const { head, to } = headBehind(sentence.view, ground, quantity.to)
  const rule = `counted-${head.type === 'none' ? 'number' : head.type}`
  return { from: quantity.from, to, quantity: quantity.value.quantity, head, counted: index, person: null, rule }
}

/** A bare number such as 2011, written without a sign between its digits, is a year before it is a count. */
function looksLikeYear(view: View, { head, quantity, from, to }: Patient): boolean {
  if (head.type !== 'none' || quantity.hedge !== 'exact' || to - from !== 1) return false
  const digits = view.tokens[from]
  return digits?.kind === 'number' && /^(?:19|20)\d\d$/.test(digits.norm)
}

function headBehind(view: View, ground: Ground, from: number): { head: Head; to: number } {
  let i = skipBetween(ground, from)
  for (let words = 0; words <= MODIFIERS; words++) {
    const found = headAt(ground, i, words)
    if (found) return found
    if (!isModifier(view, ground, i)) break
    i++
  }
  if (i === skipBetween(ground, from)) return { head: { type: 'none' }, to: from }
  return { head: { type: 'unknown', elliptic: ground.starts(from, 'of') !== undefined }, to: i }
}

/** "of", "other", "more" between the number and its noun. */
function skipBetween(ground: Ground, from: number): number {
  let i = from
  for (let n = 0; n < 3; n++) {
    const mark =
      ground.starts(i, 'of') ?? ground.starts(i, 'other') ?? ground.starts(i, 'besides') ?? ground.starts(i, 'definite')
    if (!mark) break
    i = mark.to
  }
  return i
}

function headAt(ground: Ground, i: number, words: number): { head: Head; to: number } | null {
  const fate = ground.nouns(i)
  if (fate) {
    const group = ground.starts(fate.to, 'group') ?? ground.starts(i, 'group')
    const status = group ? groupValue(group).status : null
    return { head: { type: 'fate', fate: fateValue(fate), mark: fate, status }, to: Math.max(group?.to ?? 0, fate.to) }
  }
  const group = ground.starts(i, 'group')
  if (group) return { head: { type: 'people', status: groupValue(group).status }, to: group.to }
  const thing = ground.starts(i, 'thing')
  if (thing) return { head: { type: 'thing', thing: thingValue(thing).thing }, to: thing.to }
  const attribute = words === 0 ? participleBefore(ground, i) : null
  return attribute
}

/** "37 arrested workers": the participle belongs to the noun and says its fate. */
function participleBefore(ground: Ground, i: number): { head: Head; to: number } | null {
  const fate = ground.fates(i).find((mark) => fateValue(mark).as === 'participle')
  const group = fate && ground.starts(fate.to, 'group')
  if (!fate || !group) return null
  return { head: { type: 'fate', fate: fateValue(fate), mark: fate, status: groupValue(group).status }, to: group.to }
}

const STOPS = [
  'be',
  'and',
  'or',
  'of',
  'preposition',
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
]

/** An unknown word, or a hyphen inside one, that may stand between a number and its noun. */
function isModifier(view: View, ground: Ground, i: number): boolean {
  const token = view.tokens[i]
  if (!token || token.kind === 'number') return false
  if (token.kind === 'sign') return token.norm === '-' && !token.space
  return !STOPS.some((tag) => ground.starts(i, tag))
}

/** "No one", "nobody": nought. */
const nobodyPhrase = ({ from, to }: Mark): Patient => ({
  from,
  to,
  quantity: NONE,
  head: { type: 'people', status: null },
  counted: null,
  person: null,
  rule: 'nobody',
})

/** "No deaths", "no civilians". */
function noPhrase(view: View, ground: Ground, mark: Mark): Patient[] {
  const { head, to } = headBehind(view, ground, mark.to)
  if (head.type === 'none' || head.type === 'unknown') return noneOfNoun(ground, mark)
  return [{ from: mark.from, to, quantity: NONE, head, counted: null, person: null, rule: 'no-and-noun' }]
}

/** «Погибших нет»: the noun stands before its "no". */
function noneOfNoun(ground: Ground, { from, to }: Mark): Patient[] {
  const noun = ground.ends(from, 'fate')
  const head = noun && headAt(ground, noun.from, 1)?.head
  if (!noun || head?.type !== 'fate') return []
  return [{ from: noun.from, to, quantity: NONE, head, counted: null, person: null, rule: 'noun-and-no' }]
}

const personPhrase = ({ from, to }: { from: number; to: number }, person: number): Patient => ({
  from,
  to,
  quantity: ONE,
  head: { type: 'people', status: null },
  counted: null,
  person,
  rule: 'named-person',
})

/** "a man", "a trade union activist", قتيلان: a noun whose form says one (with an article, where there are any) or two. */
function singlePhrase(view: View, ground: Ground, mark: Mark): Patient[] {
  const count = mark.tag === 'group' ? groupValue(mark).count : nounCount(mark)
  if (count === null || isDefinite(view, mark)) return []
  const head = headAt(ground, mark.from, 1)?.head
  if (!head) return []
  if (count === 2)
    return [{ from: mark.from, to: mark.to, quantity: TWO, head, counted: null, person: null, rule: 'dual-noun' }]
  const from = articleBefore(view, ground, mark.from)
  if (from === null) return []
  const hedge = ground.ends(from, 'hedgeBefore')
  const quantity = hedge ? hedged(hedge.value as PlainHedge, 1) : ONE
  return [{ from: hedge?.from ?? from, to: mark.to, quantity, head, counted: null, person: null, rule: 'single-noun' }]
}

const nounCount = (mark: Mark): 1 | 2 | null =>
  mark.tag === 'fate' && fateValue(mark).as === 'noun' ? fateValue(mark).count : null

/** Where a single noun's phrase begins: at its article, or at the noun in a language without one; `null` where it has none. */
function articleBefore(view: View, ground: Ground, noun: number): number | null {
  if (view.pack.grammar.article === '')
    return ground.ends(noun, 'definite') || ground.ends(noun, 'cardinal') ? null : noun
  for (let i = noun; i > 0 && noun - i <= MODIFIERS; i--) {
    const article = ground.ends(i, 'article')
    if (article) return article.from
    const age = ground.ends(i, 'measureAfter')
    if (age?.value === 'age') i = age.from
    else if (!isModifier(view, ground, i - 1)) return null
  }
  return null
}

/** Earlier kinds of phrases win over later ones where they overlap: a number over a bare noun. */
function withoutOverlaps(patients: readonly Patient[]): Patient[] {
  const kept: Patient[] = []
  for (const patient of patients) {
    if (!kept.some((other) => patient.from < other.to && other.from < patient.to)) kept.push(patient)
  }
  return kept.sort((a, b) => a.from - b.from)
}

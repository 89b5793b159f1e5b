import type { Quantity } from '../domain/quantity.ts'
import { overlaps } from '../domain/span.ts'
import { countedPlural, fateValue, groupValue, isDefinite, spanOf, type View } from '../find/view.ts'
import type { Mark } from '../lang/lexicon.ts'
import { tokenAt } from '../text/tokens.ts'
import { agrees, isObject } from './agreement.ts'
import { type Head, headAt, headBehind } from './head.ts'
import { withHeadsOfWholes, withoutAnimals } from './out-of.ts'
import { closesPhrase, isVerb, opensClause } from './phrase-ends.ts'
import { isComplement } from './reach.ts'
import type { Ground, Sentence } from './sentence.ts'
import { PRONOUN, TOLD, uncountedPhrases } from './uncounted.ts'

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
  /** How many they are of whom none is meant: "none of the 62". */
  readonly outOf?: Quantity
  /** True where its form is no subject's: «в доме подозреваемого». */
  readonly oblique?: boolean
}

const ONE: Quantity = { min: 1, max: 1, hedge: 'exact' }
const NONE: Quantity = { min: 0, max: 0, hedge: 'exact' }

/** Every phrase of the sentence that a fate may befall, in order, none overlapping. */
export function findPatients(sentence: Sentence, ground: Ground): Patient[] {
  const counted = sentence.quantities.flatMap((quantity, i) => {
    const { measure } = quantity.value
    if (measure === 'age') return agedPhrase(ground, quantity)
    if (isTwice(sentence, ground, i)) return []
    if ((measure !== null && measure !== 'population') || inTime(sentence, quantity.from, quantity.to)) return []
    const phrase = measure === null ? countedPhrase(sentence, ground, i) : populace(sentence, ground, i)
    if (!phrase || isShare(ground, phrase, quantity.to) || isRate(sentence, ground, phrase)) return []
    return looksLikeYear(sentence.view, phrase) ? [] : [phrase]
  })
  const persons = sentence.names.flatMap((name, i) =>
    name.value.type === 'person'
      ? [kinPhrase(sentence.view, ground, name) ?? personPhrase(name, i, isOblique(sentence.view, name))]
      : [],
  )
  const patients = withoutOverlaps([
    ...counted,
    ...persons,
    ...uncountedPhrases(sentence.view, ground).filter(
      (one) => !isShare(ground, one, one.to) && !isInPlace(sentence, one) && !isRate(sentence, ground, one),
    ),
  ])
  const others = sentence.view.pack.omitsPronouns ? persons.filter((one) => !isSpeaker(sentence, one)) : persons
  return withoutAnimals(withHeadsOfWholes(ground, patients)).map((patient) => withPerson(ground, others, patient))
}

/** في الرياض *وجدة*: a noun for somebody that a place's name is or holds. */
const isInPlace = ({ names }: Sentence, { from, to }: Patient): boolean =>
  names.some((name) => name.value.type === 'place' && name.from <= from && to <= name.to)

/** *Quinze (15) blessés*: the same number once more, in brackets. */
function isTwice({ quantities }: Sentence, ground: Ground, i: number): boolean {
  const [before, own] = [i > 0 ? quantities[i - 1] : undefined, quantities[i]]
  const bracketed = own && ground.sign(own.from - 1) === '(' && ground.sign(own.to) === ')'
  return bracketed === true && before?.to === own.from - 1 && before.value.quantity.min === own.value.quantity.min
}

/** *Trois personnes sur dix*, *uno de cada tres vecinos*: a share counts nobody. */
const isShare = (ground: Ground, { from, to }: Patient, number: number): boolean =>
  (ground.starts(number, 'share') ?? ground.starts(to, 'share') ?? ground.ends(from, 'share')) !== undefined ||
  ground.covers(from, 'share') !== undefined

/** "Kills 480,000 people a year": so many in every such stretch of time, which are none of an event's. */
const isRate = ({ view: { index }, times }: Sentence, ground: Ground, { to }: Patient): boolean =>
  times.some((time) => time.from === to && time.to - to > 1 && time.value.value.type === 'SET') ||
  (ground.starts(to, 'article') !== undefined && RATED.includes(String(index.starting(to + 1, 'unit')?.value)))
const RATED = ['day', 'week', 'month', 'year']

/** "300 inhabitants were evacuated": what counts a population, where a fate stands right beside it. */
function populace({ quantities }: Sentence, ground: Ground, index: number): Patient | null {
  const { from, to, value } = quantities[index] as Sentence['quantities'][number]
  const noun = ground.starts(to, 'measureAfter')
  if (!noun || ground.ends(from, 'of')) return null
  const befallen = ground.ends(from, 'fate') ?? verbBehind(ground, noun.to)
  const head: Head = { type: 'people', status: null }
  return befallen
    ? { from, to: noun.to, quantity: value.quantity, head, counted: index, person: null, rule: 'counted-people' }
    : null
}

/** How long what belongs to people may be before their verb, in tokens: cent habitants *du quartier* ont fui. */
const BELONGS = 4

/** The verb right behind token `to`, or behind a preposition with what it governs. */
function verbBehind(ground: Ground, to: number): Mark | undefined {
  const most = ground.starts(to, 'of') || ground.starts(to, 'preposition') ? BELONGS : 0
  for (let i = to; i <= to + most && ground.sign(i) === ''; i++) {
    const verb = ground.starts(i, 'be') ?? ground.fates(i).find((fate) => i === to || isVerb(fate))
    if (verb) return verb
  }
  return undefined
}

/** "A 25-year-old", "the 19-year-old": somebody known by no more than an age, where no noun follows. */
function agedPhrase(ground: Ground, { from, to }: Sentence['quantities'][number]): Patient[] {
  const end = ground.starts(to, 'measureAfter')?.to ?? to
  const told = ground.ends(from, 'told')
  const opening = ground.ends(from, 'article') ?? told ?? (opensHeadline(ground, from, end) ? { from } : undefined)
  if (!opening || !closesPhrase(ground, end)) return []
  const rule = told ? TOLD : 'single-noun'
  const head: Head = { type: 'people', status: null }
  return [{ from: told ? from : opening.from, to: end, quantity: ONE, head, counted: null, person: null, rule }]
}

/** "16-year-old killed while cleaning gun": at the opening of a clause, its predicate right behind. */
const opensHeadline = (ground: Ground, from: number, end: number): boolean =>
  opensClause(ground, from) && ground.fates(end).some(isVerb)

/** Whether the number is a time's; a time within its hedge is none of its own (*dépasse désormais les 300*). */
const inTime = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.times.some((time) => time.from < to && from < time.to && !(time.from > from && time.to < to))

/** A number and what it counts: up to four words between them, then a group, a thing or a fate noun. */
function countedPhrase(sentence: Sentence, ground: Ground, index: number): Patient {
  const quantity = sentence.quantities[index]
  if (!quantity) throw new RangeError(`no quantity ${index}`)
  const behind = behindNoun(sentence, ground, index) ?? toldTwice(sentence, ground, index)
  if (behind) return behind
  const { head, to } = headCounted(sentence.view, ground, quantity)
  const rule = `counted-${head.type === 'none' ? 'number' : head.type}`
  const none = noneOf(ground, quantity.from)
  const outOf = quantity.value.quantity
  if (none)
    return { from: none.from, to, quantity: NONE, head, counted: null, person: null, rule: 'none-of-counted', outOf }
  return { from: quantity.from, to, quantity: outOf, head, counted: index, person: null, rule }
}

/** What a number counts; where what follows is in the singular, it is some word that no table knows, and behind «двоих» it is another. */
function headCounted(
  view: View,
  ground: Ground,
  { from, to, value }: Sentence['quantities'][number],
): { head: Head; to: number } {
  const behind = headBehind(view, ground, to)
  if (behind.head.type === 'unknown' && isObject(view, from)) return { head: { type: 'none' }, to }
  if (behind.head.type === 'none' || agrees(view, value.quantity, to, behind.to)) return behind
  return { head: { type: 'unknown', elliptic: false }, to: to + 1 }
}

/** شخص واحد, شخصان اثنان, شرطيين اثنين: a number that says once more how many a noun's form says, or is one way to read it. */
function toldTwice({ view, quantities }: Sentence, ground: Ground, index: number): Patient | null {
  const { from, to, value } = quantities[index] as Sentence['quantities'][number]
  const { min, hedge } = value.quantity
  const noun = ground.ends(from, 'group') ?? fateBefore(ground, from)
  if (view.pack.grammar.article !== '' || hedge !== 'exact' || !noun || formCount(view, noun, from) !== min) return null
  const head = headAt(ground, noun.from, 1)?.head
  return head
    ? { from: noun.from, to, quantity: value.quantity, head, counted: index, person: null, rule: 'noun-and-number' }
    : null
}

/** جثة واحدة: a noun for one or two whom a fate befell. */
function fateBefore(ground: Ground, from: number): Mark | undefined {
  const fate = ground.ends(from, 'fate')
  return fate && ground.nouns(fate.from)
}

/** How many a noun's form says; what looks like a plural may be a dual, where no "and" parts it from the number at `from`. */
function formCount({ index, pack }: View, noun: Mark, from: number): number | null {
  const { count } = noun.tag === 'fate' ? fateValue(noun) : groupValue(noun)
  if (count !== null || !pack.clitics) return count
  return index.over(from, (mark) => mark.from === from && mark.prefix !== '') ? null : 2
}

/** الجنود الخمسة, الجنود الـ12: a number with the article, behind the noun that it counts. */
function behindNoun({ view, quantities }: Sentence, ground: Ground, index: number): Patient | null {
  const { from, to, value } = quantities[index] as Sentence['quantities'][number]
  const article = view.pack.clitics && tokenAt(view.tokens, from - 1)?.norm === view.pack.clitics.definite
  const noun = countedPlural(view, article ? from - 1 : from)
  const number = view.index.starting(from, 'cardinal')
  const definite = article || (number && isDefinite(view, number))
  const head = noun && definite ? headAt(ground, noun.from, 1)?.head : undefined
  if (!noun || !head) return null
  return { from: noun.from, to, quantity: value.quantity, head, counted: index, person: null, rule: 'noun-and-number' }
}

/** "None of the 33 workers", "none of the other 33": the number is of whom it speaks, and how many it was is nought. */
function noneOf(ground: Ground, number: number): Mark | undefined {
  const other = ground.ends(number, 'other')
  const from = other?.from ?? number
  const of = ground.ends(from, 'of') ?? ground.ends(ground.ends(from, 'definite')?.from ?? from, 'of')
  const before = (of ?? other)?.from
  return before === undefined ? undefined : (ground.ends(before, 'nobody') ?? ground.ends(before, 'no'))
}

/** A bare number such as 2011, written without a sign between its digits, is a year before it is a count. */
function looksLikeYear(view: View, { head, quantity, from, to }: Patient): boolean {
  if (head.type !== 'none' || quantity.hedge !== 'exact' || to - from !== 1) return false
  const digits = view.tokens[from]
  return digits?.kind === 'number' && /^(?:19|20)\d\d$/.test(digits.norm)
}

/** *O diretor, X, disse que ele …*: a name in what is said to be who speaks. */
const isSpeaker = ({ view, attributions }: Sentence, { from, to }: Patient): boolean =>
  attributions.some(({ value: { source } }) => source !== null && overlaps(source, spanOf(view, from, to)))

/** "X was taken to hospital, where he died": the one person named before the pronoun, if nobody is told of who is theirs. */
function withPerson(ground: Ground, persons: readonly Patient[], patient: Patient): Patient {
  if (patient.rule !== PRONOUN || patient.quantity.max !== 1) return patient
  const before = persons.filter(({ to }) => to <= patient.from)
  const [first] = before
  return first && before.length === 1 && !isComplement(ground, first) ? { ...patient, person: first.person } : patient
}

/** How far before a name the noun may stand for one who is somebody's, titles in between, in tokens. */
const KIN = 4

/** زوجة الناشط سامر الحلبي: one who is known by whose kin he is, and is not the one named. */
function kinPhrase(view: View, ground: Ground, { from, to }: { from: number; to: number }): Patient | null {
  if (!view.pack.clitics) return null
  for (let at = from; at > Math.max(0, from - KIN); at--) {
    const kin = ground.ends(at, 'kinOf')
    if (kin && !isDefinite(view, kin) && !hasOwner(view, kin))
      return { ...personPhrase({ from: kin.from, to }, 0, false), person: null, rule: 'kin-of-named' }
    const title = ground.ends(at, 'nameTitle') ?? ground.ends(at, 'bearer')
    if (title) at = title.from + 1
    else if (!view.tokens[at - 1]?.norm.startsWith(view.pack.clitics.definite)) return null
  }
  return null
}

/** زوجها: whose kin it is, is written onto the noun. */
const hasOwner = ({ tokens, pack }: View, { to }: Mark): boolean =>
  pack.clitics?.suffixes.some((suffix) => tokens[to - 1]?.norm.endsWith(suffix)) ?? false

/** «Сын Карла Руиса»: a name in another form than the one that names, where the language has cases. */
function isOblique({ pack, text, tokens }: View, { from, to, value }: Sentence['names'][number]): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (pack.names.personCases.length === 0 || !first || !last) return false
  return text.slice(first.start, last.end) !== value.name
}

const personPhrase = ({ from, to }: { from: number; to: number }, person: number, oblique: boolean): Patient => ({
  from,
  to,
  quantity: ONE,
  head: { type: 'people', status: null },
  counted: null,
  person,
  rule: 'named-person',
  oblique,
})

/** Earlier kinds of phrases win over later ones where they overlap: a number over a bare noun. */
function withoutOverlaps(patients: readonly Patient[]): Patient[] {
  const kept: Patient[] = []
  for (const patient of patients) {
    if (!kept.some((other) => patient.from < other.to && other.from < patient.to)) kept.push(patient)
  }
  return kept.sort((a, b) => a.from - b.from)
}

import { hedged, type Quantity } from '../domain/quantity.ts'
import { fateValue, groupValue, isDefinite, thingValue, type View } from '../find/view.ts'
import type { GroupValue } from '../lang/fate-entries.ts'
import type { FateForm } from '../lang/fate-table.ts'
import type { Mark } from '../lang/lexicon.ts'
import type { PlainHedge } from '../lang/number-table.ts'
import { Tags } from '../lang/tags.ts'
import { articleBefore, isVictim } from './articles.ts'
import { type Head, headAt, headBehind } from './head.ts'
import { isHeadlines } from './headline-nouns.ts'
import { anybody, nobodyPhrase, noPhrase } from './nobody.ts'
import type { Patient } from './patients.ts'
import { closesPhrase, isVerb } from './phrase-ends.ts'
import type { Ground } from './sentence.ts'

const ONE: Quantity = { min: 1, max: 1, hedge: 'exact' }
const TWO: Quantity = { min: 2, max: 2, hedge: 'exact' }

/** The phrases of a sentence that count without a number: nobody, none of a noun, and single or dual nouns. */
export function uncountedPhrases(view: View, ground: Ground): Patient[] {
  const found: Patient[] = []
  for (const mark of view.marks) if (UNCOUNTED.has(mark.number)) found.push(...uncountedPhrase(view, ground, mark))
  return found
}

/** What may count without a number. */
const UNCOUNTED = Tags.of(
  'nobody',
  'no',
  'anybody',
  'demonym',
  'onePerson',
  'officeHolder',
  'both',
  'selfToo',
  'objectToo',
  'article',
  'definite',
  'group',
  'thing',
  'fate',
)

function uncountedPhrase(view: View, ground: Ground, mark: Mark): readonly Patient[] {
  if (mark.tag === 'nobody') return nobodyPhrase(ground, mark)
  if (mark.tag === 'no') return noPhrase(view, ground, mark)
  if (mark.tag === 'anybody') return anybody(view, ground, mark)
  if (mark.tag === 'demonym') return compatriot(ground, mark)
  if (mark.tag === 'officeHolder') return isOfEvent(view, mark) ? [somebody(mark, 'office-holder', ONE)] : NOBODY
  if (mark.tag === 'onePerson')
    return isGoverned(ground, mark) || isEmphatic(ground, mark) ? NOBODY : [somebody(mark, PRONOUN, ONE)]
  if (mark.tag === 'objectToo') return isObject(ground, mark) ? [somebody(mark, PRONOUN, ONE)] : NOBODY
  if (mark.tag === 'selfToo') return [somebody({ from: mark.to - 1, to: mark.to }, PRONOUN, ONE)]
  if (mark.tag === 'both')
    return hasPredicate(ground, mark) ? [somebody(mark, PRONOUN, TWO)] : bothOfNoun(view, ground, mark)
  if (mark.tag === 'article' || mark.tag === 'definite') return oneMore(view, ground, mark)
  if (mark.tag === 'fate' && fateValue(mark).as === 'pronominal') return ownPronoun(mark)
  if (mark.tag === 'thing') return twoThings(view, ground, mark)
  return singlePhrase(view, ground, mark)
}

/** احترقت *سيارتان*: a noun for things whose form says two. */
function twoThings(view: View, ground: Ground, mark: Mark): readonly Patient[] {
  const head = thingValue(mark).count === 2 ? headAt(ground, mark.from, 1)?.head : undefined
  return head && !isTied(view, mark) && !isDefinite(view, mark)
    ? [{ ...somebody(mark, 'dual-noun', TWO), head }]
    : NOBODY
}

const NOBODY: readonly Patient[] = []

/** *Lo mataron*: one person, in a verb's own pronoun. */
const ownPronoun = (mark: Mark): readonly Patient[] =>
  fateValue(mark).count === 1 ? [somebody({ from: mark.from, to: mark.from + 1 }, PRONOUN, ONE)] : NOBODY

/** مقتل قائد الفصيل, القبض على صاحب المصنع: behind an event the holder of an office does nothing to anybody. */
const isOfEvent = ({ index }: View, { from, prefix }: Mark): boolean =>
  prefix === '' &&
  index.over(from - 1, (mark) => mark.tag === 'fate' && mark.to === from && fateValue(mark).as === 'event') !==
    undefined

/** A noun for one person whom the text has told of, or tells whose they are. */
export const TOLD = 'single-noun-told-of'
export const PRONOUN = 'pronoun'

/** Whether the phrase only points at somebody: such takes a whole predicate, "was killed", and no participle alone. */
export const pointsAt = ({ rule }: Patient): boolean => rule === TOLD || rule === PRONOUN

/** Somebody whom no noun names. */
const somebody = ({ from, to }: Pick<Mark, 'from' | 'to'>, rule: string, quantity: Quantity): Patient => ({
  from,
  to,
  quantity,
  head: { type: 'people', status: null },
  counted: null,
  person: null,
  rule,
})

/** "The commander *himself*": right behind who it is, a pronoun says nothing new. */
const isEmphatic = (ground: Ground, { from }: Mark): boolean => ground.ends(from, 'group') !== undefined

/** "Killing her instantly", and not "killing her husband". */
const isObject = (ground: Ground, { from, to }: Mark): boolean =>
  ground.ends(from, 'fate') !== undefined && closesPhrase(ground, to)

/** "According to him": what a preposition governs befalls nobody. */
const isGoverned = (ground: Ground, { from }: Mark): boolean =>
  ['preposition', 'agent', 'of'].some((tag) => ground.ends(from, tag))

/** "One was killed, another captured and a third hurt": "another", or an article ("the" too) and an ordinal, right before the predicate. */
function oneMore({ pack: { order } }: View, ground: Ground, { from, to }: Mark): Patient[] {
  const end = ground.starts(from, 'besides') ? to : ground.starts(to, 'ordinal')?.to
  if (end === undefined && isOneOf(ground, from, to)) return [somebody({ from, to }, 'another', ONE)]
  const befallen =
    end !== undefined &&
    (isDoneTo(ground, from, end, order === 'free' ? ANY : ACTIVE) ||
      (hasPredicate(ground, { to: behindInsertion(ground, end) }) && !ground.starts(end, 'group')) ||
      (ground.ends(from, 'and') !== undefined && ground.starts(end, 'locative') !== undefined) ||
      isLeftOut(ground, from, end))
  return befallen ? [somebody({ from, to: end }, 'another', ONE)] : []
}

/** *Dois ficaram feridos e um morreu*: an article alone, between a joint and the verb or a place. */
const isOneOf = (ground: Ground, from: number, to: number): boolean =>
  ground.starts(from, 'article')?.to === to &&
  (from === 0 || ground.sign(from - 1) !== '' || ground.ends(from, 'and') !== undefined) &&
  (ground.starts(to, 'be') !== undefined ||
    isLeftOut(ground, from, to) ||
    (from > 0 && ground.starts(to, 'locative') !== undefined) ||
    ground.fates(to).some((fate) => fateValue(fate).as === 'intransitive'))

/** *Sete morreram na hora e um, já no hospital*; *…; outra, a caminho*: behind a joint, a comma in place of the verb. */
const isLeftOut = (ground: Ground, from: number, to: number): boolean =>
  (ground.ends(from, 'and') !== undefined || ground.sign(from - 1) === ';') && ground.sign(to) === ','

/** *Mató a dos e hirió a otro*: right behind a verb that takes its object, at the end of its clause. */
const isDoneTo = (ground: Ground, from: number, end: number, forms: readonly FateForm[]): boolean => {
  const verb = ground.ends(from, 'fate')
  return (
    verb !== undefined &&
    forms.includes(fateValue(verb).as) &&
    (closesPhrase(ground, end) || ground.starts(end, 'partitive') !== undefined)
  )
}
const ACTIVE: readonly FateForm[] = ['active']
/** *Murió un tercero*, *la muerte de otro*: where a subject may stand behind its verb too. */
const ANY: readonly FateForm[] = ['active', 'intransitive', 'participle', 'event']

/** How long what stands between commas may be, in tokens: "a third, *stabbed in the neck*, died". */
const INSERTION = 8

/** Behind the comma that closes what the one at token `at` opens; `at` where there is no such pair. */
function behindInsertion(ground: Ground, at: number): number {
  if (ground.sign(at) !== ',') return at
  for (let i = at + 1; i <= at + INSERTION; i++) if (ground.sign(i) !== '') return ground.sign(i) === ',' ? i + 1 : at
  return at
}

/** "Both pilots", and not "both soldiers and civilians". */
function bothOfNoun(view: View, ground: Ground, { from, to }: Mark): readonly Patient[] {
  const { head, to: end } = headBehind(view, ground, to)
  const and = ground.starts(end, 'and')
  const alone =
    !and || ground.starts(and.to, 'article') !== undefined || ground.starts(and.to, 'cardinal') !== undefined
  if (head.type !== 'people' || !alone) return NOBODY
  return [{ from, to: end, quantity: TWO, head, counted: null, person: null, rule: 'both-and-noun' }]
}

const hasPredicate = (ground: Ground, { to }: Pick<Mark, 'to'>): boolean =>
  ground.starts(to, 'be') !== undefined || ground.fates(to).some(isVerb)

/**
 * "a man", "his wife", "the miner's brother", قتيلان: a noun whose form says one (with an article, where there are any)
 * or two.
 */
function singlePhrase(view: View, ground: Ground, mark: Mark): readonly Patient[] {
  const count = mark.tag === 'group' ? groupValue(mark).count : nounCount(mark)
  if (count === null || (isAdjective(mark) && !isStruckDown(ground, mark))) return NOBODY
  const counted = headAt(ground, mark.from, 1)?.head
  if (!counted || (ground.starts(mark.from, 'demonym') && !closesPhrase(ground, mark.to))) return []
  if (mark.tag === 'group' && groupValue(mark).owning && !isEvents(ground, mark)) return []
  if (isTied(view, mark) || (isDefinite(view, mark) && !isBefallen(view, ground, mark, count))) return []
  if (count === 2 && mark.prefix === '' && isDual(ground.ends(mark.from, 'group'))) return []
  if (count === 2)
    return [
      { from: mark.from, to: mark.to, quantity: TWO, head: counted, counted: null, person: null, rule: 'dual-noun' },
    ]
  const opened =
    articleBefore(view, ground, mark) ?? (isHeadlines(view, ground, mark) ? { from: mark.from, told: false } : null)
  if (opened === null) return []
  const { from, told } = opened
  if (counted.type === 'fate' && counted.fate.kind === 'casualties' && isWhose(ground, from)) return []
  const hedge = ground.ends(from, 'hedgeBefore')
  const quantity = hedge ? hedged(hedge.value as PlainHedge, 1) : ONE
  const rule = told ? TOLD : 'single-noun'
  const head: Head = told && isVictim(mark) ? { type: 'people', status: null } : counted
  const oblique = mark.tag === 'group' && groupValue(mark).oblique
  return [{ from: hedge?.from ?? from, to: mark.to, quantity, head, counted: null, person: null, rule, oblique }]
}

const isAdjective = (mark: Mark): boolean => mark.tag === 'group' && groupValue(mark).adjective === true

/** مقتل *فلسطيني*, اعتُقل *سوري*, and not انتشار أمريكي: behind what is done to people, an adjective names one of them. */
function isStruckDown(ground: Ground, { from, prefix }: Mark): boolean {
  const fate = prefix === '' ? ground.ends(from, 'fate') : undefined
  return (
    fate !== undefined &&
    ground.fates(fate.from).some((one) => {
      const { as, kind } = fateValue(one)
      return one.to === from && DONE.includes(as) && DONE_TO_ONE.includes(kind)
    })
  )
}
const DONE = ['participle', 'intransitive', 'event']
const DONE_TO_ONE = ['killed', 'wounded', 'arrested', 'stopped', 'detained', 'abducted', 'released']

/** "The family *of a victim*": whose somebody is, and no word of what befell the victim. */
function isWhose(ground: Ground, from: number): boolean {
  const of = ground.ends(from, 'of')
  return ground.ends(from, 'collective') !== undefined || (of !== undefined && !ground.ends(of.from, 'fate'))
}

/** «Гибель медсестры», «гибель 17-летней школьницы»: right behind an event, an age and words that describe in between. */
function isEvents(ground: Ground, { from }: Mark): boolean {
  for (let i = from; i > Math.max(0, from - EVENTS); i--) {
    const fate = ground.ends(i, 'fate')
    if (fate) return fateValue(fate).as === 'event'
    if (ground.sign(i - 1) === ',' || ground.ends(i, 'preposition') || ground.ends(i, 'and')) return false
  }
  return false
}
const EVENTS = 6

/** طفلين شقيقين: behind a noun for two another says what they are to each other. */
const isDual = (mark: Mark | undefined): boolean => mark !== undefined && groupValue(mark).count === 2

/** What says when or where something happened, right behind whom it befell. */
const CIRCUMSTANCES = ['of', 'time', 'relative', 'rise', 'brings']

/** فقدانها لابنتها: a preposition is written onto the noun. */
function isTied({ pack: { clitics } }: View, { prefix }: Mark): boolean {
  if (!clitics) return false
  const before = prefix.endsWith(clitics.definite) ? prefix.slice(0, -clitics.definite.length) : prefix
  return clitics.prepositions.some((preposition) => before.endsWith(preposition))
}

/** قُتل السائق في الحادث, مصرع السائق: somebody with the article, of whom the word right before it says what befell him. */
function isBefallen(view: View, ground: Ground, mark: Mark, count: 1 | 2): boolean {
  const { tag, from, to } = mark
  if (tag !== 'group') return false
  const isEvent = (fate: Mark): boolean => fateValue(fate).as === 'event' && hasPart(groupValue(mark))
  const fate = view.index.over(
    from - 1,
    (one) => one.tag === 'fate' && one.to === from && (isVerb(one) || isEvent(one)),
  )
  if (!fate || isDefinite(view, fate)) return false
  const alone =
    to >= view.tokens.length ||
    closesPhrase(ground, to) ||
    ground.fates(to).length > 0 ||
    CIRCUMSTANCES.some((tag) => ground.starts(to, tag))
  return alone || count === 2 || fateValue(fate).as === 'intransitive'
}

/** The driver, the guard: by the part somebody had he is known at first sight, "the man" and "the boy" only where told of before. */
const hasPart = ({ status }: GroupValue): boolean => status !== null && status !== 'child'

/** *Un japonés*: somebody of a people, where no noun follows that it would describe. */
function compatriot(ground: Ground, { from, to }: Mark): Patient[] {
  const article = ground.ends(from, 'article')
  return article && closesPhrase(ground, to) ? [somebody({ from: article.from, to }, 'single-noun', ONE)] : []
}

const nounCount = (mark: Mark): 1 | 2 | null =>
  mark.tag === 'fate' && fateValue(mark).as === 'noun' ? fateValue(mark).count : null

import type { Role } from '../domain/voice.ts'
import type { Mark } from '../lang/lexicon.ts'
import { Tags, tagNumber } from '../lang/tags.ts'
import { type Token, tokenAt } from '../text/tokens.ts'
import { bracketedDays } from './bracketed-day.ts'
import { FEATURE } from './features.ts'
import { isAcronym } from './speech-acronyms.ts'
import { BITS, IS, IS_CUE, IS_NOUN, IS_TIME } from './speech-bits.ts'
import { type Found, fateValue, isDefinite, isGoverned, type View } from './view.ts'

/** A name's type as far as it is known, by the tokens it covers. */
export type NameHint = { readonly type: 'person' | 'organization' | 'place' | null; readonly name: string }

/** A sentence made ready for the attribution rules. */
export type Line = {
  readonly view: View
  /** Per token a union of the bits of `IS`. */
  readonly is: readonly number[]
  /** Matches of the speech table that hand something to a speaker, in order. */
  readonly cues: readonly Mark[]
  /** Matches of source nouns, in order; the value is the role. */
  readonly roles: readonly Mark[]
  readonly names: readonly Found<NameHint>[]
}

/** Verbs take no article and no preposition: with it, الكشف is the noun. */
const VERBAL = Tags.of('verbs', 'thinking', 'showing')
const FATE = tagNumber('fate')

/** The sentence with what the speech table and the grammar say of each token. */
export function speechLine(view: View, names: readonly Found<NameHint>[]): Line {
  const is = view.tokens.map(() => 0)
  const said = (mark: Mark): boolean => !(VERBAL.has(mark.number) && (isDefinite(view, mark) || isGoverned(view, mark)))
  const cues: Mark[] = []
  const roles: Mark[] = []
  for (const mark of view.marks) {
    const { number } = mark
    const stands = said(mark)
    if (isIdleHedge(view, mark)) {
      if (mark.to - mark.from > 1) add(is, mark.to - 1, IS.preposition)
    } else if (stands && !(number === WEEKDAY && isOfSomebody(view, mark)) && !isCited(view, mark))
      set(is, number === HYPOTHETICAL ? asVerb(view, mark) : mark, BITS[number] ?? 0)
    if (number === FATE && isVerb(mark) && !isNominal(view, mark)) set(is, mark, IS.verb)
    if (IS_NOUN.has(number)) roles.push(mark)
    else if (IS_CUE.has(number) && stands && !isOfFigures(view, mark)) cues.push(mark)
  }
  for (const name of names) set(is, name, IS.name)
  for (let i = 0; i < view.tokens.length; i++) markToken(view, is, i)
  markDotted(view, is)
  for (let i = 0; i < is.length; i++) if (((is[i] ?? 0) & IS.of) !== 0) is[i] = (is[i] ?? 0) & ~IS.preposition
  unmarkPrefixes(view, is)
  for (const i of bracketedDays(view)) is[i] = is[i + 1] = is[i + 2] = IS.time | IS.joint
  markNameQuotes(view, is)
  unmarkNamedMonths(view, is)
  markAdverbs(view, is, cues)
  return { view, is, cues, roles, names }
}

/** What a number, a capital, a bracket or a sign that joins is by itself. */
function markToken(view: View, is: number[], i: number): void {
  const token = view.tokens[i] as Token
  if (token.kind === 'number') add(is, i, IS.number)
  else if (token.kind === 'word') {
    const capital = token.shape === 'capital' || token.shape === 'capitals'
    if (capital && !isShouted(view, i) && !(i === 0 && opensByCounting(view, is))) add(is, i, IS.name)
  } else if (token.norm === '(' && isAcronym(view, i)) set(is, { from: i, to: i + 3 }, IS.joint | IS.name)
  else if (JOINTS.has(token.norm) && !((token.space || behindStop(view, i)) && spaceAfter(view, i)))
    add(is, i, IS.joint)
}

/** "THE UNION *WAS* WARNED": a word that a table knows for no name's, in a sentence in capitals from end to end. */
const isShouted = ({ tags, index }: View, i: number): boolean =>
  !tags.has(SMALL) && index.over(i, ({ tag }) => !OF_NAMES.has(tag)) !== undefined

const SMALL = tagNumber(FEATURE.small)
const OF_NAMES: ReadonlySet<string> = new Set(['givenName', 'placeName', 'nameParticle', 'legalForm'])

/** *6 de diciembre.- La Secretaría …*: the dash that closes a dateline. */
const behindStop = ({ tokens }: View, i: number): boolean => tokens[i]?.norm === '-' && tokens[i - 1]?.norm === '.'
/** "The F.B.I.", "the C.I.A.": letters with stops between them are a name, whatever words they would be alone. */
function markDotted({ tokens }: View, is: number[]): void {
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (!isLetter(tokens[i]) || tokens[i + 1]?.norm !== '.' || !isLetter(tokens[i + 2]) || tokens[i + 2]?.space)
      continue
    is[i] = is[i + 2] = IS.name
    is[i + 1] = IS.joint
    if (tokens[i + 3]?.norm === '.' && !tokens[i + 3]?.space) is[i + 3] = IS.joint
  }
}

const isLetter = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.norm.length === 1 && (token.shape === 'capital' || token.shape === 'capitals')

/** "They *increasingly* believe": a word that no table knows, with an adverb's ending, right before a cue. */
function markAdverbs({ pack: { adverbEnding }, tokens }: View, is: number[], cues: readonly Mark[]): void {
  if (adverbEnding === undefined) return
  for (const { from } of cues) {
    const word = from > 0 ? tokens[from - 1] : undefined
    const noun = from > 1 && ((is[from - 2] ?? 0) & IS.definite) !== 0 // "his family"
    if (is[from - 1] === 0 && !noun && word?.kind === 'word' && word.norm.endsWith(adverbEnding))
      is[from - 1] = IS.aside
  }
}

/** "*Some* in the party", "*Every* one of them": what counts has its capital from the sentence. */
const opensByCounting = ({ index }: View, is: readonly number[]): boolean =>
  ((is[0] ?? 0) & IS.number) !== 0 || index.starting(0, 'predeterminer') !== undefined

const HYPOTHETICAL = tagNumber('hypothetical')
const WISHES = ['thinking', 'quoting', 'verbs'] as const
/** *Pede a* libertação: of what is wished for, the verb alone, where it is one of saying, is no part of a phrase. */
function asVerb({ index }: View, mark: Mark): { from: number; to: number } {
  for (const tag of WISHES) {
    const verb = index.starting(mark.from, tag)
    if (verb && verb.to < mark.to) return verb
  }
  return mark
}

/** *Les familles des disparus*, "the *dead* boy": what leaves somebody so, behind an article or "of", is no verb. */
const isNominal = ({ index }: View, mark: Mark): boolean =>
  (fateValue(mark).as === 'participle' || fateValue(mark).as === 'complement') &&
  (index.ending(mark.from, 'of') ?? index.ending(mark.from, 'definite')) !== undefined

const WEEKDAY = tagNumber('weekday')
const PEOPLE = tagNumber('people')

/** أحد الناجين: what may be a day's name opens a noun for somebody. */
const isOfSomebody = ({ index }: View, { from }: Mark): boolean =>
  index.over(from, ({ number, from: start, to }) => number === PEOPLE && start <= from && to > from + 1) !== undefined

const LISTENER = tagNumber('listener')
const SOURCES = ['bodies', 'people']

/** وفقا *لوكالة الأنباء*: who may be told is who tells behind "according to", where the preposition is written onto the noun. */
const isCited = ({ index }: View, { number, from }: Mark): boolean =>
  number === LISTENER && isAccording(index, from) && index.hasStarting(from, SOURCES)

/** وفق *إحصاء* لوكالة فرانس برس: right behind "according to", or a noun for what tells behind it. */
function isAccording(index: View['index'], at: number): boolean {
  if (index.ending(at, 'according')) return true
  const data = index.ending(at, 'data')
  return data !== undefined && index.ending(data.from, 'according') !== undefined
}

const RISE = tagNumber('rise')

/** *Se elevó a 29*: what a figure does by itself, though the verb alone may be somebody's who tells of it. */
const isOfFigures = ({ index }: View, { from, to }: Mark): boolean =>
  index.over(
    from,
    (mark) => mark.number === RISE && mark.from <= from && mark.to >= to && mark.to - mark.from > to - from,
  ) !== undefined

/** The role a mark of a source noun gives. */
export const roleValue = (mark: Mark): Role => mark.value as Role

/** True when token `i` has one of `bits`; false outside the sentence. */
export const has = (line: Line, i: number, bits: number): boolean => i >= 0 && ((line.is[i] ?? 0) & bits) !== 0

const JOINTS = new Set(['-', "'", '.', '&', '/'])
const spaceAfter = (view: View, i: number): boolean => view.tokens[i + 1]?.space ?? true

const add = (is: number[], i: number, bits: number): void => {
  is[i] = (is[i] ?? 0) | bits
}

function set(is: number[], span: { from: number; to: number }, bits: number): void {
  if (bits !== 0) for (let i = span.from; i < span.to; i++) add(is, i, bits)
}

const HEDGE = tagNumber('hedgeBefore')
const NUMBERS = Tags.of('cardinal', 'multiplier', 'approximate', 'vague', 'countNoun', 'hedgeBefore')
/** "Close to retirement": before no number a hedge is none. */
const isIdleHedge = ({ tokens, index }: View, { number, to }: Mark): boolean =>
  number === HEDGE && tokens[to]?.kind !== 'number' && !index.startsAny(to, NUMBERS)

function isVerb(mark: Mark): boolean {
  const { as } = fateValue(mark)
  return as !== 'noun' && as !== 'attribute' && as !== 'event' && as !== 'toll'
}

/** A capitalised month between two names is a name (Julio). */
function unmarkNamedMonths(view: View, is: number[]): void {
  if (!view.tags.meets(IS_TIME)) return
  const name = (i: number): boolean => i >= 0 && ((is[i] ?? 0) & IS.name) !== 0
  for (let i = 0; i < view.tokens.length; i++) {
    const beside = name(i + 1) && (name(i - 1) || (i > 0 && ((is[i - 1] ?? 0) & IS.role) !== 0))
    if (beside && name(i)) is[i] = (is[i] ?? 0) & ~IS.time
  }
}

/** *Não-governamental*: a negation written onto a hyphen negates no verb. */
function unmarkPrefixes({ tokens }: View, is: number[]): void {
  for (let i = 0; i + 1 < is.length; i++)
    if ((is[i] ?? 0) & IS.negation && tokens[i + 1]?.norm === '-' && !tokens[i + 2]?.space)
      is[i] = (is[i] ?? 0) & ~(IS.negation | IS.aside)
}

const QUOTES: ReadonlyMap<string, string> = new Map(Object.entries({ '«': '»', '“': '”', '„': '“', '"': '"' }))
const DASHES = new Set(['-', '–', '—', '('])
const NAME_LENGTH = 5
const HAS_QUOTES = tagNumber(FEATURE.quotes)

/** *« C'est une honte », s'emporte …*: a short quotation with an auxiliary in it, or before a comma and a verb of saying. */
function isSpeech({ tokens }: View, is: readonly number[], open: number, close: number): boolean {
  for (let i = open + 1; i < close; i++) if ((is[i] ?? 0) & IS.verb) return true
  return open === 0 && tokens[close + 1]?.norm === ',' && ((is[close + 2] ?? 0) & IS.cue) !== 0
}

/** The quotes around a short capitalised name («Озенмунайгаз») part nothing, and all inside is the name. */
function markNameQuotes(view: View, is: number[]): void {
  if (!view.tags.has(HAS_QUOTES)) return
  for (let i = 0; i < view.tokens.length; i++) {
    const token = view.tokens[i]
    const close = token?.kind === 'sign' ? QUOTES.get(token.norm) : undefined
    const before = tokenAt(view.tokens, i - 1)
    if (!close || (before?.kind === 'sign' && !DASHES.has(before.norm)) || !((is[i + 1] ?? 0) & IS.name)) continue
    const end = view.tokens.slice(i + 1, i + 2 + NAME_LENGTH).findIndex((token) => token.norm === close)
    const last = tokenAt(view.tokens, i + end)
    if (end < 1 || last?.kind === 'sign' || isSpeech(view, is, i, i + end + 1)) continue
    set(is, { from: i, to: i + end + 2 }, IS.joint | IS.name)
    i += end + 1
  }
}

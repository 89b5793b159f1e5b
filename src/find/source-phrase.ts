import { tokenAt } from '../text/tokens.ts'
import { behindAddressee, isAddressee, withoutAddressee } from './source-addressee.ts'
import { endOfNounPhrase, isBehindAdjective, isDefinite, opensTold, startsAddressee } from './source-clitic.ts'
import { complement, isPeople, modified } from './source-complement.ts'
import { isNumber, isWall, NOUN } from './source-wall.ts'
import { postmodifierEnd, widened } from './source-widened.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'

/** A speaker's phrase as tokens `[from, to)`. */
export type Phrase = { readonly from: number; readonly to: number }

const REACH = 18
/** Skips the words between a speaker and the verb ("has also") leftward from `i`; the index of the first other token. */
export function skipAsides(line: Line, i: number): number {
  while (has(line, i, IS.aside | IS.negation) && !has(line, i, IS.role)) i--
  return i
}

const PARENTHESIS = 7
/** "Rep. Ann Roe *(D-Mich.)* said": before the letters and names in parentheses that end at token `end`. */
export function beforeParenthesis(line: Line, end: number): number {
  if (tokenAt(line.view.tokens, end - 1)?.norm !== ')' || has(line, end - 1, IS.joint)) return end
  for (let i = end - 2; i > end - PARENTHESIS; i--) {
    if (line.view.tokens[i]?.norm === '(') return i
    if (!has(line, i, IS.name | IS.joint) && line.view.tokens[i]?.norm !== '.') return end
  }
  return end
}

/** The speaker's phrase that ends at the verb before token `verb`, `null` where none can be told. */
export function phraseBefore(line: Line, verb: number): Phrase | null {
  const end = beforeParenthesis(line, skipAsides(line, verb - 1) + 1)
  let start = end
  while (start > 0 && end - start < REACH && !isWall(line, start - 1)) start--
  if (start === end && isNumber(line, end - 1) && tokenAt(line.view.tokens, end - 1)?.kind === 'word')
    return withCount(line, { from: end - 1, to: end })
  if (start === end || (!opensWithVerb(line) && line.view.index.ending(start, 'be')) || isAddressee(line, start))
    return null
  const counted = has(line, start, IS.of) ? has(line, start - 1, IS.number | IS.definite) : isNumber(line, start - 1)
  if (counted && has(line, start, IS.of | IS.preposition))
    return withCount(line, { from: start - 1, to: postmodifierEnd(line, start + 1, end) })
  const head = headed(line, start, end)
  const phrase = head && withoutAddressee(line, widened(line, head, start, end))
  const anyone = phrase && (hasNoun(line, phrase) || !has(line, start - 1, IS.number))
  return anyone || (phrase && has(line, start - 2, IS.definite)) ? phrase : null // the two men
}

/**
 * The speaker's phrase that begins at token `from` or soon after it, within the same clause and before `limit`; `bare`:
 * what is said follows it without a sign.
 */
export function phraseAfter(line: Line, from: number, limit = line.is.length, bare = false): Phrase | null {
  const start = behindAddressee(line, from)
  if (start > from && isNumber(line, start)) return countedAfter(line, start, limit, bare)
  const theTwo = isNumber(line, start + 1) && has(line, start, IS.definite) && !isNumber(line, start)
  const counted = theTwo ? countedAfter(line, start + 1, limit, bare) : null
  if (counted && hasNoun(line, counted)) return { from: start, to: counted.to }
  let end = start
  while (end < limit && end - start < REACH && !isWall(line, end)) end++
  if (end === start) return null
  const open = bare || (end < limit && isOpen(line, end))
  const phrase = headed(line, start, end, open)
  return phrase && withoutAddressee(line, phrase)
}

/** The phrase of those whom the number at token `from` counts, with it. */
function countedAfter(line: Line, from: number, limit: number, bare: boolean): Phrase | null {
  let at = from
  while (isCounting(line, at)) at++
  const phrase = phraseAfter(line, at, limit, bare)
  return phrase && { from, to: phrase.to }
}

/** The phrase with what counts it: "two participants". */
export function withCount(line: Line, { from, to }: Phrase): Phrase {
  let at = from
  while (isCounting(line, at - 1)) at--
  if (at < from && has(line, at - 1, IS.preposition) && isNumber(line, at - 2)) at -= 2 // six in 10 voters
  while (isCounting(line, at - 1)) at--
  if (at === from) return { from, to }
  if (has(line, at - 1, IS.definite)) at--
  if (!has(line, at - 1, IS.of)) return { from: at, to }
  const whole = has(line, at - 2, IS.data | IS.role | IS.number | IS.definite) ? phraseBefore(line, at - 1) : null
  const some = has(line, at - 2, IS.definite) ? at - 2 : at
  return { from: whole?.to === at - 1 ? whole.from : some, to }
}

/** A number, or the hyphen within one. */
export const isCounting = (line: Line, i: number): boolean =>
  tokenAt(line.view.tokens, i)?.kind === 'sign'
    ? has(line, i, IS.joint) && isCounting(line, i - 1)
    : has(line, i, IS.number)

const LAST = 8
/** The phrase that ends right before token `end`, without what stands before its own article or name. */
export function lastPhrase(line: Line, end: number): Phrase | null {
  let from = end
  while (end - from < LAST && !isWall(line, from - 1) && !isPhraseStart(line, from, end) && !isGoverned(line, from))
    from--
  return from < end ? { from, to: end } : null
}

const isPhraseStart = (line: Line, i: number, end: number): boolean =>
  i < end &&
  !has(line, i - 1, IS.of) &&
  (has(line, i, IS.definite) || line.view.index.starting(i, 'article') !== undefined)

/** Behind a preposition, or a name behind a word that is none. */
const isGoverned = (line: Line, i: number): boolean =>
  (has(line, i - 1, IS.preposition) && !isPeople(line, i - 2)) ||
  (has(line, i, IS.name) && !has(line, i - 1, NOUN | IS.of | IS.definite | IS.preposition | IS.joint))

/** True in a language whose verbs open their clause, with an auxiliary or without: وكان الوزير قد صرح. */
export const opensWithVerb = ({ view }: Line): boolean => view.pack.order === 'behind'

/** True when the phrase holds a known source noun or a name. */
export function hasNoun(line: Line, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (has(line, i, IS.role | IS.data) || isNamePart(line, i)) return true
  return false
}

/** A capital of its own: an article that opens a sentence has none. */
const isNamePart = (line: Line, i: number): boolean =>
  has(line, i, IS.name) && !(i === 0 && (has(line, i, IS.definite) || line.view.index.starting(i, 'no') !== undefined))

/** True where the phrase ran into a number or a verb: its own end is not marked by any sign. */
const isOpen = (line: Line, end: number): boolean => has(line, end, IS.number | IS.verb)

/** The phrase of the first source noun of the region that no preposition governs. */
function headed(line: Line, start: number, end: number, open = false): Phrase | null {
  const head = headOf(line, start, end)
  if (head === -1) return plain(line, start, end, open)
  const speaker = behindListener(line, start, head, end, open)
  if (speaker) return speaker
  const from = leftEdge(line, start, head)
  return { from, to: endOfNames(line, from, rightEdge(line, head, end, open), end) }
}

/** "The Center *for Responsive Politics*": a name is part of the phrase as a whole. */
function endOfNames({ names }: Line, from: number, to: number, end: number): number {
  for (const name of names) if (name.from >= from && name.from < to && name.to > to && name.to <= end) return name.to
  return to
}

/** "a déclaré à l'AFP le directeur …": a noun behind a preposition was told; the next article opens who told it. */
function behindListener(line: Line, start: number, head: number, end: number, open: boolean): Phrase | null {
  let told = start
  while (told < head && has(line, told, IS.time | IS.aside) && !has(line, told, IS.preposition)) told++
  if (!has(line, told, IS.preposition) || has(line, told, IS.of)) return null
  const from = nextArticle(line, head + 1, end)
  if (from === -1) return null
  let to = Math.min(end, from + PLAIN)
  while (to > from + 1 && has(line, to - 1, IS.of | IS.definite | IS.joint)) to--
  return plain(line, from, to, open)
}

/** The first article from `from` on that no preposition governs, -1 where there is none. */
function nextArticle(line: Line, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const governed = has(line, i, IS.of) || has(line, i - 1, IS.preposition | IS.of)
    if (has(line, i, IS.definite) && !governed) return i
  }
  return -1
}

function headOf(line: Line, start: number, end: number): number {
  let governed = false
  let fallback = -1
  for (let i = start; i < end; i++) {
    if (has(line, i, NOUN)) {
      if (
        !has(line, i, IS.time) &&
        !(
          has(line, i, IS.aside | IS.definite | IS.preposition | IS.and | IS.negation | IS.number) &&
          !has(line, i, IS.role)
        )
      ) {
        if (!governed) return i
        if (fallback === -1 && !opensWithVerb(line)) fallback = i
        governed = false
        while (has(line, i + 1, NOUN | IS.joint) && i + 1 < end) i++
      } else if (has(line, i, IS.preposition)) governed = true
    } else if (has(line, i, IS.preposition)) governed = true
    else if (has(line, i, IS.definite) && !has(line, i - 1, IS.preposition | IS.of)) governed = false
    else if (has(line, i, IS.of) && fallback !== -1) governed = true
  }
  return fallback
}

export const OUTSIDE = IS.preposition | IS.and | IS.aside | IS.time | IS.pronoun | IS.negation
/** Walks left from the head over its modifiers; the article is taken in and ends the phrase. Where it is a clitic, all follow. */
function leftEdge(line: Line, start: number, head: number): number {
  let from = head
  if (line.view.pack.clitics) return head
  while (from > start && (!has(line, from - 1, OUTSIDE) || isPossessive(line, from - 1)) && !isArticleEnd(line, from))
    from--
  if (has(line, from, IS.joint) && from < head) from = line.view.index.starting(from, 'genitive')?.to ?? from + 1
  return from
}

/** "Her" before a noun is no pronoun. */
const isPossessive = (line: Line, i: number): boolean => line.view.index.starting(i, 'possessive') !== undefined

/** True at the first token of an article, which may be several (l'). */
const isArticleEnd = (line: Line, i: number): boolean => has(line, i, IS.definite) && !has(line, i - 1, IS.definite)

/** Walks right over complements: to the end of the region, or of the noun's own chain where the region's end is open. */
function rightEdge(line: Line, head: number, end: number, open: boolean): number {
  const close = open ? endOfNounPhrase(line, head, end) : null
  if (close !== null) return close
  let to = head + 1
  while (to < end && belongs(line, to, open) && !opensModifier(line, to)) to++
  if (to < end && has(line, to, IS.preposition) && line.view.pack.grammar.article !== '')
    while (to > head + 1 && !has(line, to - 1, NOUN) && !isDefinite(line, to - 1)) to--
  const told = complement(line, head, to, end)
  to = open && !has(line, told, IS.preposition) ? told : modified(line, told, end) // the auditors reviewed the rolls and found
  while (to > head + 1 && has(line, to - 1, EDGE) && !has(line, to - 1, NOUN | IS.pronoun)) to--
  if (to > head + 1 && isIssued(line, to - 1)) to--
  return to
}
/** أصدرت الوزارة *بيانا* قالت فيه: what is issued ends as objects do. */
const isIssued = (line: Line, i: number): boolean =>
  has(line, i, IS.data) && (line.view.tokens[i]?.norm.endsWith(line.view.pack.clitics?.accusative ?? ' ') ?? false)
const EDGE = IS.of | IS.and | IS.definite | IS.joint

/** *Fuentes próximas a la negociación*: behind people or what tells, what goes on up to the phrase's end. */
const opensModifier = (line: Line, at: number): boolean =>
  line.view.index.starting(at, 'modifier') !== undefined &&
  (has(line, at - 1, IS.role | IS.data) || has(line, at - 2, IS.role | IS.data))

/** True for a token that is part of the phrase to its left; a time is none, whatever its capitals. */
function belongs(line: Line, i: number, open: boolean): boolean {
  if ((open && startsOtherBody(line, i)) || opensTold(line, i) || startsAddressee(line, i)) return false
  if (isGenitive(line, i)) return true
  if (isBehindAdjective(line, i) && line.roles.some(({ from, value }) => from === i && value === 'media')) return false
  if (has(line, i, NOUN))
    return !(has(line, i, IS.aside | IS.preposition) && !has(line, i, IS.role)) && !has(line, i, IS.time)
  if (has(line, i, IS.and)) return followsAnd(line, i)
  if (has(line, i, IS.joint | IS.of)) return true
  if (has(line, i, OUTSIDE)) return false
  if (tokenAt(line.view.tokens, i - 1)?.norm === '-' && has(line, i - 1, IS.joint)) return true // president-elect
  if (has(line, i, IS.definite)) return has(line, i - 1, IS.of | IS.and) || has(line, i + 1, IS.name)
  return !open || has(line, i - 1, IS.of | IS.definite)
}

/** "The mayor*'s office*": the ending that marks who has something, and what he has. */
function isGenitive({ view }: Line, i: number): boolean {
  if (view.index.ending(i, 'genitive')) return view.tokens[i]?.kind === 'word'
  return view.index.over(i, ({ tag }) => tag === 'genitive') !== undefined
}

/** Without a sign between them, one body behind another is no part of its name. */
function startsOtherBody(line: Line, i: number): boolean {
  const body = (at: 'from' | 'to'): boolean => line.roles.some((mark) => mark.tag === 'bodies' && mark[at] === i)
  return body('from') && body('to')
}

/** "and" goes on with the phrase when another source noun follows at once. */
export const followsAnd = (line: Line, i: number): boolean =>
  has(line, i + 1, NOUN) || (has(line, i + 1, IS.definite) && has(line, i + 2, NOUN))

const PLAIN = 6
/** A short phrase without any known noun ("the herdsmen"): a source as worded. */
function plain(line: Line, start: number, end: number, open: boolean): Phrase | null {
  let from = start
  let to = end
  while (from < to && has(line, from, IS.aside | IS.and | IS.joint | IS.time)) from++
  for (let i = from; i < to; i++) if (has(line, i, OUTSIDE)) to = i
  while (to > from && line.view.tokens[to - 1]?.kind === 'sign') to--
  if (to - from === 1 && has(line, from, IS.definite) && !has(line, from, IS.number)) return null
  if (open || to - from > PLAIN || to - from < 1) return null
  return line.view.tokens[from]?.kind === 'word' ? { from, to } : null
}

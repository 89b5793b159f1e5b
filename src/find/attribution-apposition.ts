import type { Mark } from '../lang/lexicon.ts'
import { insideNumber, isEnd, isQuote, isSign, norm } from './attribution-draft.ts'
import { type Made, placed } from './attribution-placing.ts'
import { isAge } from './source-apposition.ts'
import { isJoinedOn } from './source-clitic.ts'
import { isDetermined } from './source-determiner.ts'
import { hasNoun, type Phrase, phraseAfter, phraseBefore, skipAsides, withCount } from './source-phrase.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'
import { fateValue } from './view.ts'

const APPOSITION = 24
/** "X, who is so and so, said": the speaker stands before the commas; a bare name between them belongs to it. */
export function afterApposition(line: Line, cue: Mark): Made {
  const close = skipAsides(line, cue.from - 1)
  if (norm(line, close) !== ',' || isJoinedOn(line, cue)) return null
  const open = opening(line, close)
  const bare = norm(line, open) === ',' ? phraseBefore(line, open) : null
  const some = norm(line, open) === ',' ? someOfThem(line, open) : null
  const source = some ?? (bare && withCount(line, bare))
  const title = { from: open + 1, to: close }
  if (
    !source ||
    !(some || hasNoun(line, source) || isWho(line, source, open) || isBearer(line, source, title)) ||
    isGoverned(line, source) ||
    isToldOf(line, source, title, cue)
  )
    return null
  if (isClause(line, title)) return null
  const office = isName(line, source) ? officeBefore(line, source) : null
  return placed(line, cue, {
    source: isName(line, title) || isTitledName(line, title) ? { from: source.from, to: close } : (office ?? source),
    who: 'named',
    title,
  })
}

/** "*One of them*, a lawyer, said". */
function someOfThem(line: Line, end: number): Phrase | null {
  const them = line.view.index.ending(end, 'ofThem')
  const some = them && (has(line, them.from - 1, IS.number) || line.view.index.ending(them.from, 'pronounOfMany'))
  return them && some ? { from: them.from - 1, to: end } : null
}

/** "*The group's president*, Ann Roe, a lawyer, said": the name between commas with the office it is in apposition to. */
function officeBefore(line: Line, { from, to }: Phrase): Phrase | null {
  const office = norm(line, from - 1) === ',' ? phraseBefore(line, from - 1) : null
  return office?.to === from - 1 && hasRole(line, office) && !isGoverned(line, office) && !isName(line, office)
    ? { from: office.from, to }
    : null
}

/** "*The partner*, who pleaded guilty, said": behind an article, what a pronoun of people's clauses goes on with. */
const isWho = (line: Line, { from }: Phrase, comma: number): boolean =>
  has(line, from, IS.definite) &&
  !has(line, comma + 1, IS.that) &&
  line.view.index.starting(comma + 1, 'relative') !== undefined

/** "*The plan's architect*, Lewis Kern, said": behind an article, who has a bare name is somebody. */
const isBearer = (line: Line, { from }: Phrase, title: Phrase): boolean =>
  has(line, from, IS.definite) && isName(line, title)

/** "Seven people, one of them a child, died, said the ministry": who is told of in front, and a known source behind the verb. */
function isToldOf(line: Line, front: Phrase, { from }: Phrase, cue: Mark): boolean {
  if (isQuote(line, front.from - 1)) return false
  const counted = has(line, front.from, IS.number) || has(line, front.from - 1, IS.number)
  if (counted) {
    return [true, false].some((bare) => {
      const behind = phraseAfter(line, cue.to, undefined, bare)
      return behind !== null && maySpeak(line, behind) && (isEnd(line, behind.to) || isTimeAt(line, behind.to))
    })
  }
  const isPlace = has(line, from, IS.preposition) && !has(line, from, IS.of) && !hasRole(line, front) // "on Soltane Street, in Casablanca, said"
  const speaks = maySpeak(line, front) || has(line, front.to - 1, IS.data)
  const behind = speaks && !isPlace ? null : phraseAfter(line, cue.to)
  return (
    behind !== null &&
    hasRole(line, behind) &&
    (closesAt(line, behind.to) || has(line, behind.to, IS.preposition | IS.time))
  )
}

/** "On Thursday", *nesta quinta-feira*: a time, behind no more than one word. */
const isTimeAt = (line: Line, i: number): boolean => has(line, i, IS.time) || has(line, i + 1, IS.time)

const hasRole = (line: Line, { from, to }: Phrase): boolean =>
  line.roles.some((mark) => mark.from < to && from < mark.to)

/** A word for those who speak, or the name of a person or an organisation. */
const maySpeak = (line: Line, front: Phrase): boolean =>
  hasRole(line, front) ||
  line.names.some(
    ({ from, to, value }) => from < front.to && front.from < to && value.type !== 'place' && value.type !== null,
  )

/** Nothing but what belongs to a noun ("of the province of Sofala") between token `i` and the next sign. */
function closesAt(line: Line, i: number): boolean {
  while (has(line, i, IS.of | IS.definite | IS.name | IS.role) || has(line, i - 1, IS.definite)) i++
  return isSign(line, i) || isEnd(line, i)
}

/** Behind a preposition, with or without an article, a name says where or to whom, not who. */
function isGoverned(line: Line, { from }: Phrase): boolean {
  if (line.view.index.starting(from, 'locative') || (has(line, from, IS.preposition) && !has(line, from, IS.of)))
    return true
  const before = has(line, from - 1, IS.definite) && !has(line, from - 1, IS.preposition) ? from - 2 : from - 1
  return has(line, before, IS.preposition) && !has(line, before, IS.of)
}

/** The comma that opens an apposition, past those inside it ("of the clinic in Bethel, Maine") and those around an age. */
function opening(line: Line, close: number): number {
  let open = close - 1
  while (open > 0 && close - open < APPOSITION) {
    if (isQuote(line, open)) return -1
    if (norm(line, open) !== ',' || insideNumber(line, open)) open--
    else {
      const before = signBefore(line, open, close)
      if (norm(line, before) !== ',' || !(isAge(line, before + 1) || goesOnWith(line, before, open, close))) return open
      open = before
    }
  }
  return open
}

function signBefore(line: Line, from: number, close: number): number {
  let at = from - 1
  while (at > 0 && close - at < APPOSITION && (!isSign(line, at) || insideNumber(line, at))) at--
  return at
}

/** "… *of the clinic in Bethel*, Maine", "… *a nurse from Bethel*, Maine": a piece that the one behind it belongs to. */
const goesOnWith = (line: Line, before: number, open: number, close: number): boolean =>
  has(line, before + 1, IS.of | IS.preposition) ||
  (isName(line, { from: open + 1, to: close }) && has(line, open - 1, IS.name) && isPhrase(line, before + 1))

/** An article or a preposition opens a noun's phrase, whatever participles are in it. */
const isPhrase = (line: Line, from: number): boolean =>
  has(line, from, IS.preposition) || line.view.index.starting(from, 'article') !== undefined

/** "The audit, *released* on Friday, found": a verb that needs an auxiliary to be a clause's, in a language that has them. */
function isParticiple({ view: { index, pack } }: Line, i: number): boolean {
  if (pack.bareParticiples || index.starting(i, 'be')) return false
  if (index.starting(i, 'modifier')) return true // sent by a clerk
  const participle = index.over(i, (mark) => mark.tag === 'fate' && fateValue(mark).as === 'participle')
  return participle !== undefined || !index.starting(i, 'fate')
}

/** True when a verb stands in the stretch and no relative pronoun opens it: a clause of its own, no apposition. */
function isClause(line: Line, title: Phrase): boolean {
  const { from, to } = isAge(line, title.from) ? { from: title.from + 2, to: title.to } : title
  if (has(line, from, IS.clause | IS.cue) || isPhrase(line, from) || isDetermined(line, { from, to })) return false
  let counts = false
  const start = isParticiple(line, from) ? (line.view.index.starting(from, 'fate')?.to ?? from + 1) : from
  for (let i = start; i < to; i++) {
    if (has(line, i, IS.verb)) return true
    if (has(line, i, IS.time)) return false
    counts ||= has(line, i, IS.number)
  }
  return counts
}

/** *Coronel Rolando Choque*: a name behind the one word of its title, without an article. */
const isTitledName = (line: Line, { from, to }: Phrase): boolean =>
  to - from > 2 && line.view.index.starting(from, 'nameTitle') !== undefined && isName(line, { from: from + 1, to })

/** True for a bare name, or several: who holds the office before the comma. */
export function isName(line: Line, { from, to }: Phrase): boolean {
  if (line.view.tokens[from]?.norm.length === 1 && has(line, from + 1, IS.joint)) return false
  for (let i = from; i < to; i++) if (!has(line, i, IS.name | IS.joint | IS.and)) return false
  return true
}

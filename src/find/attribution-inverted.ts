import type { Mark } from '../lang/lexicon.ts'
import { isName } from './attribution-apposition.ts'
import { tellsOf } from './attribution-backward.ts'
import { isEnd, isQuote, isSign, norm } from './attribution-draft.ts'
import { goesOn, opener } from './attribution-opener.ts'
import { type Made, placed } from './attribution-placing.ts'
import { isNoun, isPassive, pronounAt } from './attribution-verbs.ts'
import { endsIn, isPiece } from './name-endings.ts'
import { countedFrom, isPronoun } from './source-determiner.ts'
import { hasNoun, opensWithVerb, type Phrase, phraseAfter, skipAsides } from './source-phrase.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'
import { fateValue } from './view.ts'

const RELAYED = 8
/** Where the source begins that a verb of passing on names behind its subject: نقلت الوكالة عن مسؤول. */
function relayedFrom(line: Line, { from, to }: Mark): number | undefined {
  const { index } = line.view
  if (!index.starting(from, 'relaying')) return undefined
  for (let i = to; i < to + RELAYED; i++) if (index.starting(i, 'relayed')) return i
  return undefined
}

/** Behind a mark that opens a quotation a verb is part of it. */
const OPENING = new Set(['“', '«', '„'])

/** "…, said X": the speaker stands behind the verb, and content before it or behind "that". */
export function beforeSource(line: Line, cue: Mark, bare = false): Made {
  if (
    isPassive(line, cue) ||
    isNoun(line, cue) ||
    isSpeaking(line, cue.to) ||
    OPENING.has(norm(line, cue.from - 1)) ||
    (has(line, cue.to, IS.that) && !opensWithVerb(line)) ||
    !(isFree(line, skipAsides(line, cue.from - 1)) || tellsOf(line, cue.from))
  )
    return null
  const open = opener(line, cue.to)
  const some = countedBehind(line, cue)
  if (some || isWithin(line, cue.to)) return some && placed(line, cue, { source: some, who: 'named' })
  const whole = phraseAfter(line, behindInsertion(line, cue), relayedFrom(line, cue))
  if (
    !whole ||
    isListener(line, cue, whole) ||
    isTold(line, cue, whole) ||
    disagrees(line, cue, whole) ||
    isOccasion(line, cue, whole) ||
    isMedium(line, cue, whole) ||
    isMeanwhile(line, whole) ||
    (open === -1 && carries(line, cue, whole))
  )
    return null
  if (!(open !== -1 || tellsOf(line, cue.from) || hasNoun(line, whole) || isInverted(line, cue, whole))) return null
  const title = norm(line, whole.to) === ',' ? phraseAfter(line, whole.to + 1) : null
  const named = title !== null && !isName(line, whole) && isName(line, title) && isEnd(line, title.to)
  const source = named ? { from: whole.from, to: title.to } : whole
  const made = placed(line, cue, { source, who: 'named', title })
  if ((made && made.place !== 'opens') || (open !== -1 && !bare) || norm(line, whole.to) === ':') return made
  const short = startsClause(line, skipAsides(line, cue.from - 1)) ? phraseAfter(line, cue.to, undefined, true) : null
  return short && placed(line, cue, { source: short, who: 'named' })
}

const INSERTION = 8
/** *« … », témoigne, les larmes aux yeux, la mère*: where the speaker may begin, behind what commas set off right behind the verb. */
function behindInsertion(line: Line, { from, to }: Mark): number {
  if (norm(line, to) !== ',' || !isSign(line, skipAsides(line, from - 1))) return to
  for (let i = to + 1; i < to + INSERTION; i++) {
    if (norm(line, i) === ',') return i > to + 1 && !isEnd(line, i + 1) ? i + 1 : to
    if (isSign(line, i) || has(line, i, IS.verb | IS.cue | IS.that | IS.role)) return to
  }
  return to
}

/** *«…», admitió ante el Congreso*: where a verb needs no subject, what a preposition governs behind a quotation does not speak. */
const isListener = (line: Line, { from, to }: Mark, source: Phrase): boolean =>
  line.view.pack.order === 'free' &&
  source.from > to &&
  isQuote(line, from - (norm(line, from - 1) === ',' ? 2 : 1)) &&
  has(line, source.from - 1, IS.preposition)

/** *Dijo a Radio Yungas que*: behind a preposition for those who are told, which is no article too. */
const isTold = ({ view: { index } }: Line, { to }: Mark, { from }: Phrase): boolean =>
  from > to && index.ending(from, 'toWhom') !== undefined && index.ending(from, 'definite') === undefined

/** وقالت *في بيان* إن: behind a verb that opens its clause what tells stands behind a preposition, and does not speak. */
const isMedium = (line: Line, { to }: Mark, { from }: Phrase): boolean =>
  opensWithVerb(line) && from > to && has(line, from - 1, IS.preposition) && has(line, from, IS.data)

/** وأضاف *وهو يغالب دموعه* أن: what the speaker does meanwhile is no speaker. */
const isMeanwhile = (line: Line, { from, to }: Phrase): boolean =>
  opensWithVerb(line) &&
  has(line, from - 1, IS.aside) &&
  !hasNoun(line, { from, to }) &&
  line.view.pack.names.verbPrefixes.some((prefix) => norm(line, from).startsWith(prefix))

/** نقلت المروحية 23 مصابا, نشر الجيش ألفي جندي: what passes on nobody's words, nor opens any, carries or posts people. */
function carries(line: Line, cue: Mark, { to }: Phrase): boolean {
  const { index } = line.view
  if (norm(line, to) === ':' || isQuote(line, to) || isQuote(line, skipAsides(line, cue.from - 1))) return false
  const relays = index.starting(cue.from, 'relaying') !== undefined
  return (relays && relayedFrom(line, cue) === undefined) || (has(line, to, IS.number) && isPosting(line, cue))
}

const isPosting = ({ view: { index } }: Line, { from }: Mark): boolean =>
  index.over(from, (mark) => mark.from === from && mark.tag === 'fate' && POSTING.includes(fateValue(mark).kind)) !==
  undefined

const POSTING = ['posted', 'deployed']

/** *Rechazaron en asamblea la oferta*: behind a verb told of several one alone is no subject. */
function disagrees(line: Line, { from }: Mark, source: Phrase): boolean {
  const { severalVerbs = '', oneAlone = '' } = line.view.pack
  if (!endsIn(norm(line, from), severalVerbs, STEM) || !isPiece(norm(line, source.from), oneAlone)) return false
  const joined = has(line, source.to, IS.and) && has(line, source.to + 1, IS.definite | IS.name | IS.role)
  for (let i = source.from; i <= source.to + 1; i++)
    if (
      joined ||
      (i < source.to && has(line, i, IS.and)) ||
      (has(line, i, IS.definite) && !isPiece(norm(line, i), oneAlone))
    )
      return false
  return true
}
const STEM = 2

/** "… but said *through a spokesman* that": behind a verb that a conjunction joins to another, by whom or where it was said. */
const isOccasion = (line: Line, cue: Mark, { from }: Phrase): boolean =>
  line.view.pack.order !== 'behind' &&
  has(line, cue.to, IS.preposition) &&
  from <= cue.to + 2 &&
  cue.from > 1 &&
  has(line, skipAsides(line, cue.from - 1), IS.and | IS.clause)

/** "…, a déclaré le directeur": behind a sign, a verb and an article need no word that is known to be a source. */
const isInverted = (line: Line, cue: Mark, source: Phrase): boolean =>
  isSign(line, skipAsides(line, cue.from - 1)) && has(line, source.from, IS.definite)

/** "…, said *many Republicans*.": those counted behind the verb, where nothing but the sentence's end or a comma follows. */
function countedBehind(line: Line, { from, to }: Mark): Phrase | null {
  const some = isSign(line, skipAsides(line, from - 1)) ? countedFrom(line, to) : null
  return some && (isEnd(line, some.to) || norm(line, some.to) === ',') ? some : null
}

const startsClause = (line: Line, at: number): boolean =>
  at < 0 || isSign(line, at) || isFronted(line, at) || has(line, at, IS.and | IS.aside)

/** A demonstrative before a time is none: *dijo este sábado la directora*. */
const isSpeaking = (line: Line, at: number): boolean =>
  isPronoun(line, at) && !has(line, at + 1, IS.time) && !isWithin(line, at)

/** "Said *some in the party*". */
const isWithin = (line: Line, at: number): boolean =>
  line.view.index.starting(at, 'pronounOfMany') !== undefined && has(line, at + 1, IS.preposition)

/** "…, said she". */
export function beforePronoun(line: Line, cue: Mark): Made {
  const before = skipAsides(line, cue.from - 1)
  const many = line.view.index.starting(cue.to, 'pronounOfMany') !== undefined
  if (line.view.index.starting(cue.to, 'pronounOfBody') && !isEnd(line, cue.to + 1)) return null
  if (line.view.index.ending(before + 1, 'relative')) return null // "the clerk, who denied it"
  const free = isSpeaking(line, cue.to) && (many ? isSign(line, before) : isFree(line, before))
  return free && !goesOn(line, cue.to + 1) ? placed(line, cue, pronounAt(line, cue.to)) : null
}

/** *«…», frisou.*: right behind a quotation, a verb without a subject, where the language needs none; the last speaker says it. */
export function afterQuote(line: Line, cue: Mark): Made {
  const comma = norm(line, cue.from - 1) === ','
  const close = comma ? cue.from - 2 : cue.from - 1
  if (line.view.pack.order !== 'free' || close < 2 || !isQuote(line, close) || isPassive(line, cue)) return null
  const ends = isEnd(line, cue.to) || norm(line, cue.to) === ',' || isCircumstance(line, cue.to)
  return ends ? placed(line, cue, { source: null, who: 'either' }) : null
}

/** What opens when, where or to whom something was said: *el lunes*, *en rueda de prensa*, *a los periodistas*. */
const isCircumstance = (line: Line, at: number): boolean =>
  has(line, at, IS.time | IS.preposition | IS.aside) ||
  line.view.index.starting(at, 'listener') !== undefined ||
  (has(line, at, IS.definite) && has(line, at + 1, IS.time))

/** How long a place that opens the sentence may be, its preposition included, in tokens. */
const FRONTED = 4

/** *وفي مأرب* أعلن التحالف: where verbs open their clause, behind the place that opens the sentence. */
function isFronted(line: Line, at: number): boolean {
  const opens = opensWithVerb(line) && at < FRONTED && has(line, at, IS.name)
  return opens && line.view.index.starting(0, 'locative') !== undefined
}

/** True when no subject stands at `at`, right before the verb. */
const isFree = (line: Line, at: number): boolean =>
  at < 0 ||
  isSign(line, at) ||
  isFronted(line, at) ||
  has(line, at, IS.clause | IS.and | IS.that | IS.preposition | IS.aside)

/**
 * وأضاف: «…», وأردف في تصريح لموقعنا: «…»: where the colon stands behind the verb, which "and" joins to what was said
 * before, or a quotation behind it; -1 where it does not.
 */
function colonBehind(line: Line, { to, prefix }: Mark): number {
  let at = to
  while (has(line, at, IS.aside)) at++
  at = line.view.index.starting(at, 'listener')?.to ?? at
  return norm(line, at) === ':' && (prefix !== '' || isQuote(line, at + 1)) ? at : -1
}

const isSentenceStart = (line: Line, at: number): boolean => at < 0 || norm(line, at) === '.' || norm(line, at) === ';'

/** "Added that", قال في مؤتمر صحفي إن: a verb without any subject, where the language needs none; a word that may be a noun is one. */
export function withoutSubject(line: Line, cue: Mark): Made {
  if (line.view.index.ending(skipAsides(line, cue.from - 1) + 1, 'relative')) return null
  const first = line.view.pack.order === 'free' && isSentenceStart(line, skipAsides(line, cue.from - 1))
  const colon = first || opensWithVerb(line) ? colonBehind(line, cue) : -1
  const goesOn = (first || opensWithVerb(line)) && opener(line, cue.to) !== -1
  const opens = has(line, cue.to, IS.that) || goesOn || colon !== -1
  if (!opens || isPassive(line, cue) || isNoun(line, cue) || has(line, cue.from, IS.data)) return null
  const made = placed(line, cue, { source: null, who: 'either' })
  return made && colon !== -1 && made.place === 'opens' ? { ...made, to: Math.max(made.to, colon) } : made
}

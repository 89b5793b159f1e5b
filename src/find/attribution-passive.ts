import type { Mark } from '../lang/lexicon.ts'
import { hasNumber, stanceOf } from './attribution-draft.ts'
import { type Made, NEGATED } from './attribution-placing.ts'
import type { Rule } from './attribution-rules.ts'
import { endOfAddressee } from './source-addressee.ts'
import { hasNoun, type Phrase, phraseAfter, skipAsides, withCount } from './source-phrase.ts'
import { IS } from './speech-bits.ts'
import { has, type Line } from './speech-line.ts'

/** How many words may name what a number counts between a participle and its doer. */
const COUNTED = 2

/** Who announced something, and where the preposition before it stands. */
type Announcer = { readonly source: Phrase; readonly by: number }

/** The speaker behind "announced *by*", a time or a number at most in between: "was put on Monday at nine dead by the army". */
export function announcer(line: Line, { to }: Pick<Mark, 'to'>): Announcer | null {
  const { index } = line.view
  let at = behindTimes(line, behindTold(line, to))
  if (has(line, at + 1, IS.number) && !index.starting(at, 'agent')) {
    at += 1
    while (has(line, at, IS.number)) at++
    for (let n = 0; n < COUNTED && !index.starting(at, 'agent') && line.view.tokens[at]?.kind === 'word'; n++) at++
    at = behindTimes(line, at)
  }
  const by = index.starting(at, 'agent')
  const source = by && counted(line, at + 1)
  return source && hasNoun(line, source) ? { source: withArticle(source, by), by: at } : null
}

/** Behind those who were told: *avançada à agência Lusa* por fonte militar. */
const behindTold = (line: Line, at: number): number =>
  line.view.index.starting(at, 'agent')
    ? at
    : (line.view.index.starting(at, 'listener')?.to ?? endOfAddressee(line, at))

/** The phrase at `from`, with the number that counts them: *por dois vereadores*. */
function counted(line: Line, from: number): Phrase | null {
  const phrase = phraseAfter(line, has(line, from, IS.number) && !has(line, from, IS.definite) ? from + 1 : from)
  return phrase && withCount(line, phrase)
}

/** What a preposition and its article may take together, in tokens: *par l'*. */
const ARTICLE = 3
/** The article that is one phrase with its preposition belongs to the source. */
const withArticle = (source: Phrase, by: Mark): Phrase =>
  by.to === source.from && by.to - by.from <= ARTICLE ? { from: by.from + 1, to: source.to } : source

function behindTimes(line: Line, from: number): number {
  const isTime = (i: number): boolean => has(line, i, IS.time | IS.aside) && !has(line, i, IS.number)
  let at = from
  while (isTime(at) || (has(line, at, IS.preposition | IS.definite) && isTime(at + 1))) at++
  return at
}

/** How far before a bare participle the number that it speaks of may stand, in tokens: "a video released by the channel" is none. */
const COUNT = 6

/** "The death of three soldiers was confirmed by the army", "the 12 dead announced by the police". */
function announced(line: Line, cue: Mark): Made {
  const found = has(line, cue.from - 1, IS.data) ? null : announcer(line, cue)
  if (!found) return null
  const { source, by } = found
  const from = predicateStart(line, cue.from)
  let not = false
  for (let i = from - 1; i < cue.from; i++) not ||= has(line, i, IS.negation)
  const stance = not ? NEGATED[stanceOf(cue)] : stanceOf(cue)
  if (!stance || from === 0) return null
  if (from === cue.from && !hasNumber(line, from - COUNT, from) && !hasNumber(line, cue.to, by)) return null
  return {
    cue: { from: cue.from, to: cue.to },
    source,
    who: 'named',
    stance,
    place: from < cue.from ? 'closes' : 'clause',
    from: hasNumber(line, cue.to, by) ? by : from,
    to: source.to,
    title: null,
    verb: false,
  }
}

/** *Est formellement démentie*: the auxiliary before one word right before the participle that no table knows. */
const beforeAdverb = ({ view, is }: Line, participle: number): Mark | undefined =>
  view.tokens[participle - 1]?.kind === 'word' && is[participle - 1] === 0
    ? view.index.ending(participle - 1, 'be')
    : undefined

/** Where the auxiliaries begin before a participle. */
function predicateStart(line: Line, participle: number): number {
  let from = participle
  for (;;) {
    const be = line.view.index.ending(from, 'be') ?? beforeAdverb(line, from)
    if (be) from = be.from
    else if (has(line, from - 1, IS.aside | IS.negation)) from--
    else return from
  }
}

const AGENT = 4
/** "Was called a liar *by* rivals", "a view mocked *by* critics": who thinks so stands behind the passive. */
export function judgedBy(line: Line, cue: Mark): Made {
  const { index } = line.view
  if (index.starting(cue.from, 'be')) return null // "was convinced by the case"
  const passive = index.ending(skipAsides(line, cue.from - 1) + 1, 'be') !== undefined
  let at = cue.to
  while (passive && at < cue.to + AGENT && !index.starting(at, 'agent') && !has(line, at, NO_AGENT)) at++
  const agent = index.starting(at, 'agent')
  const source = agent && phraseAfter(line, agent.to)
  if (!source || source.from > agent.to + 1 || !hasNoun(line, source)) return null
  const asked = line.view.index.starting(source.to, 'indirect') !== undefined
  const place = asked ? 'opens' : passive ? 'inside' : 'clause'
  const { from, to } = cue
  return {
    cue: { from, to },
    source,
    who: 'named',
    stance: stanceOf(cue),
    place,
    from,
    to: source.to,
    title: null,
    verb: true,
  }
}
const NO_AGENT = IS.verb | IS.clause | IS.cue | IS.that

/** "The bill drew criticism *from* both senators", "a rebuke *by* the court": whose the noun is stands behind it. */
export function drawn(line: Line, cue: Mark): Made {
  const { index } = line.view
  const by = index.starting(cue.to, 'agent') ?? index.starting(cue.to, 'headed')
  const source = by && !has(line, cue.from, IS.data) ? phraseAfter(line, by.to) : null
  if (!by || !source || source.from > by.to || !hasNoun(line, source)) return null
  const { from, to } = cue
  const base = { cue: { from, to }, source, who: 'named', stance: stanceOf(cue), title: null } as const
  return { ...base, place: 'closes', from, to: source.to, verb: false }
}

/** The rules that read passives with the one who says or thinks so. */
export const passiveRules: readonly Rule[] = [
  { name: 'announced-by-source', tags: ['announced'], make: announced },
  { name: 'judged-by-source', tags: ['thinking', 'judging'], make: judgedBy },
]

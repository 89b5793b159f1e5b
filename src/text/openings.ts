import type { Span } from '../domain/span.ts'
import { phraseAt, phraseIn } from './cues.ts'
import { fullDate } from './dates.ts'
import type { Phrases, TextProfile } from './profile.ts'
import { type Token, tokenAt, tokensIn } from './tokens.ts'

/** What a paragraph shows of being the first or the last of a text; each field is a count, a plain yes or a name. */
export type Edge = Span & {
  /** A rule or a bare address: it stands between texts or parts, and says nothing itself. */
  readonly separator: boolean
  /** Level of a Markdown heading, 0 for none. */
  readonly heading: number
  /** Short and without an end: what a headline looks like. */
  readonly headline: boolean
  /** A date of publication, or a full date that stands alone or before a dash. */
  readonly dated: boolean
  /** The first sentence names a day: a weekday, or a day of a month. */
  readonly day: boolean
  /** Says that the text goes on elsewhere. */
  readonly continued: boolean
  /** Says where the text was taken from, or whose rights it is under. */
  readonly credited: boolean
  /** Begins with the day of writing. */
  readonly today: boolean
  readonly anniversary: boolean
  /** "Name (formerly Other) is a …": an article of reference begins so. */
  readonly definition: boolean
  /** The name that is presented with its former one in brackets, `null` for none. */
  readonly former: string | null
  /** The place that is presented as to strangers ("the city of Name") beside a day of the week, `null` for none. */
  readonly presented: string | null
  /** The author speaks as one person, outside quotations. */
  readonly firstPerson: boolean
}

const SHORT = 160
const HEAD = 600
const ADDRESS = /^<?https?:\/\/\S{1,400}$/

/** Reads the edges off the paragraph at `span`, from its first few hundred letters. */
export function edgeOf(text: string, span: Span, profile: TextProfile): Edge {
  const all = tokensIn(text, span.start, Math.min(span.end, span.start + HEAD))
  const cut = all.findIndex(isStop)
  const first = all.slice(0, cut < 0 ? all.length : cut + 1)
  const at = Math.max(
    0,
    first.findIndex((token) => token.kind !== 'sign'),
  )
  const head = first.slice(at)
  const { cues } = profile
  const short = span.end - span.start <= SHORT
  const begins = (phrases: Phrases): number => phraseAt(head, 0, phrases)
  const marked = all[0]?.norm === '(' || isColon(head[begins(cues.sources)])
  return {
    ...span,
    separator: ADDRESS.test(text.slice(span.start, span.end)) || !all.some((token) => token.kind !== 'sign'),
    heading: /^#{1,6}(?=\s)/.exec(text.slice(span.start, span.start + 8))?.[0].length ?? 0,
    headline: short && !isStop(all.at(-1)),
    dated: isDated(text, head, all, short, begins(cues.publications) > 0, profile),
    day: namesDay(head, profile),
    continued: short && begins(cues.closings) > 0,
    credited: short && ((begins(cues.sources) > 0 && marked) || phraseIn(all, cues.rights) >= 0),
    today: begins(cues.todays) > 0,
    anniversary: begins(cues.todays) > 0 && phraseIn(head, cues.anniversaries) >= 0,
    definition: isDefinition(text, head, profile),
    former: formerName(text, first, cues.formers),
    presented: head.some((token) => profile.weekdays.has(token.norm)) ? presentedName(text, head, cues.presents) : null,
    firstPerson: speaksAsOne(first, cues.firstPerson),
  }
}

const isStop = (token: Token | undefined): boolean => token?.kind === 'sign' && '.!?…۔。'.includes(token.norm)
const isColon = (token: Token | undefined): boolean => token?.kind === 'sign' && ':-–—'.includes(token.norm)
/** True for a word of some length with a capital, or in a script without any. */
export function isName(text: string, { start, end, kind }: Token): boolean {
  if (end - start <= 3 || kind !== 'word') return false
  const first = text.charCodeAt(start)
  return first < 0x80 ? first <= 0x5a : /^[\p{Lu}\p{Lo}]/u.test(text.slice(start, start + 2))
}

function isDated(
  text: string,
  head: readonly Token[],
  all: readonly Token[],
  short: boolean,
  announced: boolean,
  profile: TextProfile,
): boolean {
  const alone = short && all.filter((token) => token.kind !== 'sign').length <= 8
  if (alone || (short && announced)) return fullDate(all, profile) !== null
  const dash = head.findIndex((token) => token.space && '-–—'.includes(token.norm))
  const line = dash > 0 && dash <= 12 ? head.slice(0, dash) : []
  return fullDate(line, profile) !== null || isDateline(text, line, profile)
}

/** "PORT SALEN, 3 March (Agency)" before a dash. */
function isDateline(text: string, line: readonly Token[], profile: TextProfile): boolean {
  const first = line[0]
  return first !== undefined && isName(text, first) && hasDayOfMonth(line, profile)
}

const hasDayOfMonth = (tokens: readonly Token[], { months }: TextProfile): boolean =>
  tokens.some(
    (token, i) =>
      months.has(token.norm) && [tokenAt(tokens, i - 1), tokens[i + 1]].some((other) => other?.kind === 'number'),
  )

const namesDay = (head: readonly Token[], profile: TextProfile): boolean =>
  head.some((token) => profile.weekdays.has(token.norm)) || hasDayOfMonth(head, profile)

/** A name at the very start, a bracket with another name of it, and "is a". */
function isDefinition(text: string, head: readonly Token[], { cues }: TextProfile): boolean {
  const open = head.findIndex((token) => token.norm === '(')
  const close = head.findIndex((token) => token.norm === ')')
  const subject = head.slice(0, Math.max(0, open))
  if (open < 1 || open > 4 || close < open || !subject.every((token) => isName(text, token))) return false
  return phraseAt(head, close + 1, cues.defines) > 0 && phraseIn(head, cues.formers, open + 1, close) >= 0
}

/** The name right before a bracket that begins with "formerly", "until". */
function formerName(text: string, tokens: readonly Token[], formers: Phrases): string | null {
  for (let at = 1; at + 1 < tokens.length; at++) {
    const name = tokens[at - 1]
    if (tokens[at]?.norm !== '(' || !name || !isName(text, name)) continue
    if (phraseAt(tokens, at + 1, formers) > 0) return name.norm
  }
  return null
}

function presentedName(text: string, head: readonly Token[], presents: Phrases): string | null {
  for (let at = 0; at < head.length; at++) {
    const name = head[at + phraseAt(head, at, presents)]
    if (name && name !== head[at] && isName(text, name)) return name.norm
  }
  return null
}

const QUOTES = '"“”«»„‟'

function speaksAsOne(first: readonly Token[], phrases: Phrases): boolean {
  const quote = first.findIndex((token) => QUOTES.includes(token.norm))
  return phraseIn(first, phrases, 0, quote < 0 ? Math.min(first.length, 24) : quote) >= 0
}

import { overlaps, quoted, type Span } from '../domain/span.ts'
import type { Attribution, Role } from '../domain/voice.ts'
import { ATTITUDES } from './attribution-attitudes.ts'
import { contentOf, tokensSpan } from './attribution-content.ts'
import { type Draft, norm } from './attribution-draft.ts'
import { colonHead, colonQuote } from './attribution-heads.ts'
import { isPerson, moreTelling, roleWithin, type Speaker, SpeakerMemory } from './attribution-memory.ts'
import { HELD } from './attribution-nominal.ts'
import { quotedContent } from './attribution-quotes.ts'
import { RULES, type Rule } from './attribution-rules.ts'
import { withApposition } from './source-apposition.ts'
import { withPredeterminer } from './source-determiner.ts'
import type { Phrase } from './source-phrase.ts'
import { maySpeak } from './speech-bits.ts'
import { introduces } from './speech-introduced.ts'
import { type Line, type NameHint, speechLine } from './speech-line.ts'
import { type Quotation, quotations } from './speech-quotes.ts'
import type { Found, View } from './view.ts'

type Report = { readonly views: readonly View[]; readonly quotes: readonly Quotation[]; readonly memory: SpeakerMemory }

/**
 * The attributions of a report, sentence by sentence: each stands with the sentence of its cue, its tokens are those of
 * cue and source, and its content may reach into other sentences where a quotation does. `names` (parallel to
 * `views`, or empty) helps to tell names where capitals do not.
 *
 * Of one sentence's attributions those nearer to the document come first: of two whose contents are nested the one
 * around, of two with equal contents the one listed first passes on what the other said.
 */
export function findAttributions(
  views: readonly View[],
  names: readonly (readonly Found<NameHint>[])[],
): readonly (readonly Found<Attribution>[])[] {
  const report = { views, quotes: quotations(views), memory: new SpeakerMemory() }
  return views.map((view, sentence) => {
    const named = names[sentence] ?? []
    const worth = maySpeak(view.tags) || introduces(view, named)
    return worth ? inSentence(speechLine(view, named), sentence, report) : NONE
  })
}

const NONE: readonly Found<Attribution>[] = []

function inSentence(line: Line, sentence: number, report: Report): Found<Attribution>[] {
  if (line.cues.length > 0 || line.roles.length > 0) report.memory.read(line, sentence)
  const drafts = draftsOf(line)
  const spans = drafts.map((_, i) => spanOfContent(line, drafts, i, sentence, report))
  const found: Found<Attribution>[] = []
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft
    const content = draft.place === 'same' ? sameContent(line, drafts, spans, i) : spans[i]
    const next =
      content &&
      finished(line, goingOn(draft, i > 0 ? drafts[i - 1] : undefined, found), content, sentence, report, found)
    if (next && !repeats(draft, next, found)) found.push(next)
  }
  return found.sort(nearestFirst)
}

/** "X agree, but urge caution": who goes on is the one before, though nothing is told that X said first. */
const goingOn = (draft: Draft, before: Draft | undefined, found: readonly Found<Attribution>[]): Draft =>
  draft.who === 'going-on' && found.length === 0 && before
    ? {
        ...draft,
        who: before.who,
        source: before.source,
        title: before.title,
        ...(before.whole && { whole: before.whole }),
      }
    : draft

/** "X said that, according to him, …" names one voice twice; what he thinks is one more. */
function repeats(draft: Draft, next: Found<Attribution>, found: readonly Found<Attribution>[]): boolean {
  const { speaker, content } = next.value
  const same = ({ value }: Found<Attribution>): boolean =>
    value.speaker?.start === speaker?.start && overlaps(value.content, content)
  return (
    !opensClause(draft) &&
    !ATTITUDES.has(draft.rule) &&
    draft.who !== 'named' &&
    draft.who !== 'none' &&
    speaker !== null &&
    found.some(same)
  )
}

/** "She said that he told her *that* …": a verb with its own subject before it and a clause behind it. */
const opensClause = ({ verb, source, cue, to }: Draft): boolean =>
  verb && source !== null && source.to <= cue.from && to > cue.to

const byTag = new Map<string, readonly Rule[]>()

/** The rules for cues of a tag, in their order. */
function rulesFor(tag: string): readonly Rule[] {
  const known = byTag.get(tag)
  if (known) return known
  const rules = RULES.filter(({ tags }) => tags.includes(tag))
  byTag.set(tag, rules)
  return rules
}

/** One draft a cue, none inside another, in order. */
function draftsOf(line: Line): Draft[] {
  const drafts: Draft[] = []
  for (const cue of line.cues) {
    if (drafts.some((draft) => draft.cue.from < cue.to && cue.from < draft.cue.to)) continue
    for (const rule of rulesFor(cue.tag)) {
      const made = rule.make(line, cue)
      if (!made || (made.who === 'going-on' && !drafts.some(({ rule }) => rule !== HELD))) continue
      drafts.push({ ...made, rule: rule.name })
      break
    }
  }
  const head = colonHead(line) ?? (drafts.length === 0 ? colonQuote(line) : null)
  if (head && !drafts.some((draft) => draft.from < head.to)) drafts.push(head)
  const ordered = drafts.sort((a, b) => a.from - b.from || a.cue.from - b.cue.from)
  return ordered
    .map(withoutOthersTitle)
    .map((draft, i) => takingTurns(line, draft, i > 0 ? ordered[i - 1] : undefined))
    .map((draft) => withWhole(line, draft, ordered))
    .map(withinSource)
}

/** "The aide who *asked for it* said": what is told in another's source ends with it. */
function withinSource(draft: Draft, _: number, drafts: readonly Draft[]): Draft {
  const { cue } = draft
  const around = drafts.find(({ whole }) => whole && whole.from < cue.from && cue.to < whole.to)?.whole
  return around && draft.place === 'opens' ? { ...draft, until: Math.min(draft.until ?? around.to, around.to) } : draft
}

/** The draft with its source's apposition, which ends "according to" too. */
function withWhole(line: Line, draft: Draft, drafts: readonly Draft[]): Draft {
  if (draft.who !== 'named' || !draft.source) return draft
  const whole = withApposition(line, draft, withPredeterminer(line, draft.source), drafts)
  const behind = !draft.verb && draft.to === draft.source.to
  return { ...draft, whole, from: Math.min(draft.from, whole.from), to: behind ? whole.to : draft.to }
}

/** "According to A, 8,000 people came, according to B up to 40,000": the second opens its own piece as the first does. */
function takingTurns(line: Line, draft: Draft, before: Draft | undefined): Draft {
  const turns = before?.place === 'opens' && draft.place === 'inside' && !before.verb && !draft.verb
  return turns && norm(line, draft.from - 1) === ',' && norm(line, draft.to) !== ','
    ? { ...draft, place: 'opens' }
    : draft
}

/** What speaks for itself is nobody's apposition: "according to Orlo, doctors said". */
function withoutOthersTitle(draft: Draft, _: number, drafts: readonly Draft[]): Draft {
  const { title } = draft
  const taken = drafts.some(
    ({ source }) => title && source && source !== draft.source && source.from < title.to && title.from < source.to,
  )
  return taken ? { ...draft, title: null } : draft
}

function spanOfContent(line: Line, drafts: readonly Draft[], i: number, sentence: number, report: Report): Span | null {
  const draft = drafts[i]
  if (!draft || draft.place === 'same') return null
  if (draft.place === 'sentence-before') {
    const before = report.views[sentence - 1]
    if (before && (draft.verb || before.paragraph === line.view.paragraph))
      return { start: before.start, end: before.end }
    return draft.verb ? tokensSpan(line, { from: draft.cue.from - 1, to: draft.cue.from }) : null
  }
  const plain = contentOf(line, drafts, i)
  return quotedContent(line, draft, plain && tokensSpan(line, plain), report.quotes)
}

/** A cited source is behind what the speaker who cites it says; without one, behind the rest of the sentence. */
function sameContent(line: Line, drafts: readonly Draft[], spans: readonly (Span | null)[], i: number): Span | null {
  const nearest = [...drafts.keys()]
    .filter((k) => spans[k] && drafts[k]?.place !== 'clause')
    .sort((a, b) => Math.abs(a - i) - Math.abs(b - i) || b - a)[0]
  if (nearest !== undefined) return spans[nearest] ?? null
  const draft = drafts[i]
  const alone = draft && contentOf(line, [{ ...draft, place: draft.from < 2 ? 'opens' : 'closes' }], 0)
  return alone ? tokensSpan(line, alone) : null
}

function finished(
  line: Line,
  draft: Draft,
  content: Span,
  sentence: number,
  report: Report,
  found: readonly Found<Attribution>[],
): Found<Attribution> {
  const { memory } = report
  const { text } = line.view
  const before = draft.who === 'going-on' ? goingOnFrom(found) : undefined
  const speaker =
    (before && { source: before.speaker, role: before.role }) ??
    (draft.who === 'named' ? named(line, draft, sentence, memory) : carried(draft, sentence, memory))
  const cue = quoted(text, tokensSpan(line, draft.cue))
  const spoken = speaker?.source ?? null
  const value = {
    source: draft.source ? quoted(text, tokensSpan(line, draft.whole ?? draft.source)) : (before?.source ?? spoken),
    speaker: spoken,
    cue,
    content,
    stance: draft.stance,
    role: speaker?.role ?? 'unknown',
  } as const
  return { from: draft.from, to: Math.max(draft.cue.to, draft.source?.to ?? 0), value, rule: draft.rule }
}

/** The last voice with a source; a pronoun in what somebody says gives way to that somebody. */
function goingOnFrom(found: readonly Found<Attribution>[]): Attribution | undefined {
  const last = found.findLast(({ value, rule }) => value.source && rule !== HELD)?.value
  const outer = last && found.find(({ value }) => value.source && value.speaker?.start === last.speaker?.start)
  return outer?.value ?? last ?? found.at(-1)?.value
}

function named(line: Line, draft: Draft, sentence: number, memory: SpeakerMemory): Speaker | null {
  if (!draft.source) return null
  const own = ownRole(line, draft.source, sentence, memory)
  const title = draft.title && roleWithin(line, draft.title)
  const told = memory.roleOfNoun(line, draft.source, sentence)
  const known = told ?? (own && own !== 'unknown' ? own : (title ?? memory.roleOf(line, draft.source) ?? own))
  const speaker = {
    source: quoted(line.view.text, tokensSpan(line, draft.source)),
    role: known ?? 'unknown',
    sentence,
  } as const
  memory.learn(line, draft.source, speaker.role)
  memory.spoke(speaker, isPerson(line, draft.source))
  return speaker
}

/** The role that a source's words give it; "its secretary general" speaks for the institution that spoke last. */
function ownRole(line: Line, source: Phrase, sentence: number, memory: SpeakerMemory): Role | null {
  const own = roleWithin(line, source)
  const spokenFor = isMouthpiece(line, source)
    ? (memory.bodyToldOf(source, sentence) ?? memory.lastBody(sentence)?.role)
    : null
  if (spokenFor) return spokenFor
  const body = line.view.index.starting(source.from, 'bodysOwn') ? memory.lastBody(sentence) : null
  return body ? moreTelling(own, body.role) : own
}

/** "*A spokeswoman*", with no word for whom she speaks. */
function isMouthpiece(line: Line, { from, to }: Phrase): boolean {
  const noun = line.view.index.ending(to, 'mouthpiece')
  return noun !== undefined && from >= noun.from - 1
}

/** A pronoun without a speaker before it stays unresolved. */
function carried(draft: Draft, sentence: number, memory: SpeakerMemory): Speaker | null {
  if (draft.who === 'none' || draft.who === 'many') return null
  const person = draft.who === 'body' ? null : memory.last(sentence)
  const body = draft.who === 'last' ? null : memory.lastBody(sentence)
  const last = body && (!person || (body.role !== 'media' && body.source.start > person.source.start)) ? body : person
  if (draft.who === 'either' && last && sentence - last.sentence > 1) return null
  if (last) memory.spoke({ ...last, sentence }, last === person)
  return last
}

/** Outer contents before inner ones, and of equal contents the cited source last. */
function nearestFirst(a: Found<Attribution>, b: Found<Attribution>): number {
  const [x, y] = [a.value.content, b.value.content]
  return x.start - y.start || y.end - x.end || Number(isCited(a)) - Number(isCited(b))
}

const isCited = ({ rule }: Found<Attribution>): boolean => rule === 'citing-source'

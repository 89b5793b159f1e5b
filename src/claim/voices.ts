import { contains, hull, overlaps, quoted, type Span } from '../domain/span.ts'
import type { Attribution, Voice } from '../domain/voice.ts'
import { FIRST_PERSON, REACTS } from '../find/attribution-attitudes.ts'
import { countBefore } from '../text/bisect.ts'
import type { Sentence } from './sentence.ts'

/** A voice whose source may be a name of the report, by its index among the report's names. */
export type DraftVoice = Omit<Voice, 'id'> & { readonly name: number | null }

/** The widest stretch, in code units, that is quoted for a voice: beyond it the cue alone is. */
const QUOTE = 120

/** The report's attributions by the sentences their contents reach, so that each claim looks at a few; who only judges what is told says none. */
export function attributionsBySentence(sentences: readonly Sentence[]): Attribution[][] {
  const by: Attribution[][] = sentences.map(() => [])
  sentences.forEach((sentence, at) => {
    for (const { value, rule } of sentence.attributions) {
      if (rule === REACTS || rule === FIRST_PERSON) continue
      for (let i = at; i >= 0 && reaches(sentences[i], value); i--) by[i]?.push(value)
      for (let i = at + 1; i < sentences.length && reaches(sentences[i], value); i++) by[i]?.push(value)
    }
  })
  return by
}

const reaches = (sentence: Sentence | undefined, { content, cue }: Attribution): boolean =>
  sentence !== undefined && (overlaps(sentence.view, content) || overlaps(sentence.view, cue))

/** A name of the report that may be a source's: a person's or an organisation's. */
export type SourceName = Span & { readonly index: number; readonly person: boolean }

/**
 * The chain of speakers behind the words at `span`, nearest to the document first: wider contents around narrower ones.
 * Who passes on another's words has them at second hand; the last of the chain has them at first hand where it is a
 * witness or `observed` says that it counted what it saw, and nothing is known of others. Who counted so, and is known
 * as nothing else, is a witness.
 */
export function voicesOf(
  text: string,
  span: Span,
  attributions: readonly Attribution[],
  names: readonly SourceName[],
  observed: boolean,
): DraftVoice[] {
  const all = attributions.filter(({ content }) => covers(content, span))
  const behind = all.filter((one) => !isConfirmed(one) || !all.some((other) => other.speaker))
  const ordered = behind
    .map((attribution, i) => ({ attribution, i, size: attribution.content.end - attribution.content.start }))
    .sort((a, b) => b.size - a.size || a.i - b.i)
  return ordered.map(({ attribution }, i) => {
    const last = i === ordered.length - 1
    const spoken = voice(text, attribution, names)
    const role = last && observed && spoken.role === 'unknown' ? 'witness' : spoken.role
    const access = !last ? 'secondhand' : observed || role === 'witness' ? 'firsthand' : null
    return { ...spoken, role, access }
  })
}

/** "Nine confirmed deaths": who says so in a speaker's words confirms them to nobody else's credit. */
const isConfirmed = ({ source, stance }: Attribution): boolean => source === null && stance === 'confirms'

/** A content stands behind a claim when it holds more than half of its words. */
function covers(content: Span, span: Span): boolean {
  const shared = Math.min(content.end, span.end) - Math.max(content.start, span.start)
  return shared * 2 > span.end - span.start
}

function voice(
  text: string,
  { speaker, cue, stance, role }: Attribution,
  names: readonly SourceName[],
): Omit<DraftVoice, 'access'> {
  const both = speaker ? hull([speaker, cue]) : cue
  const where = both.end - both.start <= QUOTE ? both : cue
  return {
    ...quoted(text, where),
    source: speaker?.quote ?? null,
    name: speaker && nameOf(speaker, names),
    role,
    stance,
  }
}

/** How far behind a source its bearer's name may stand: "the prosecutor general, A. B.". */
const BESIDE = 2

/** The name that a source is known by: a person's before an organisation's, in the source or right behind it. */
function nameOf(source: Span, names: readonly SourceName[]): number | null {
  const near = startingIn(names, { start: source.start, end: source.end + BESIDE + 1 })
  const inside = near.filter((name) => contains(source, name))
  const behind = near.find(({ start, person }) => person && start >= source.end)
  return (inside.find(({ person }) => person) ?? behind ?? inside[0])?.index ?? null
}

/** Those of `names`, which are in order of the text, that start in `span`; a report may have very many. */
function startingIn(names: readonly SourceName[], { start, end }: Span): readonly SourceName[] {
  const from = countBefore(names.length, (i) => (names[i] as SourceName).start >= start)
  let to = from
  while (to < names.length && (names[to] as SourceName).start < end) to++
  return names.slice(from, to)
}

import type { Span } from '../domain/span.ts'
import { digestStarts } from './digest.ts'
import { paragraphLanguages } from './language.ts'
import { NameCounts } from './name-counts.ts'
import { type Edge, edgeOf } from './openings.ts'
import { paragraphs } from './paragraphs.ts'
import type { TextProfile } from './profile.ts'

/** What it takes to begin a new report. */
const ENOUGH = 3
/** Letters in paragraphs of some length that every report must have: headers, footers and links are none. */
const LEAST_REPORT = 500
const LEAST_PARAGRAPH = 60
/** How often a name must have been used to be known to the reader, and how much text must lie behind. */
const KNOWN_NAME = 5
const LONG_BEFORE = 1500
const SILENT_PARAGRAPHS = 8

/**
 * The reports of `text` in `span`: in order, together the whole span. A report begins where strong signs of a closed
 * text and of an opening one meet: a rule or a source, a new headline and a first sentence with its day, a headline with its
 * dateline, a source or "continued here" before an article of reference, an anniversary after another day's account, a
 * place long spoken of presented again as to strangers, the author's own voice after a text without it, another
 * language; and where an item of a digest does. One weak sign alone begins none. `language` is the language of most of it.
 */
export function splitReports(text: string, span: Span, language: string, profiles: readonly TextProfile[]): Span[] {
  const all = paragraphs(text, span)
  const items = digestStarts(text, all, profiles)
  const starts = articleStarts(text, span, all, language, profiles).filter((start) =>
    items.every((item) => Math.abs(item - start) >= LEAST_REPORT),
  )
  const first = all[0]?.start ?? span.start
  const from = [...items.filter((start) => start > first), ...starts].sort((a, b) => a - b)
  return [span.start, ...from].map((start, i, all) => ({ start, end: all[i + 1] ?? span.end }))
}

/** Where articles of some length begin behind the first. */
function articleStarts(
  text: string,
  span: Span,
  all: readonly Span[],
  language: string,
  profiles: readonly TextProfile[],
): number[] {
  const profile = profiles.find(({ code }) => code === language) ?? profiles[0]
  if (!profile || all.length < 4 || span.end - span.start < 2 * LEAST_REPORT) return []
  const languages = paragraphLanguages(text, all, language, profiles)
  const edges = all.map((paragraph) => edgeOf(text, paragraph, profile))
  return boundaries(text, edges, languages)
}

/** The strongest boundaries first; none that would leave a report too short. */
function boundaries(text: string, edges: readonly Edge[], languages: readonly string[]): number[] {
  let mass = 0
  const behind = edges.map(({ start, end }) => {
    const before = mass
    if (end - start >= LEAST_PARAGRAPH) mass += end - start
    return before
  })
  const scored = scores(text, edges, languages).map((score, i) => ({ score, i, at: behind[i] ?? 0 }))
  const chosen = [0, mass]
  const starts: number[] = []
  const candidates = scored.filter(({ score }) => score >= ENOUGH).sort((a, b) => b.score - a.score || a.i - b.i)
  for (const { i, at } of candidates) {
    if (chosen.some((other) => Math.abs(other - at) < LEAST_REPORT)) continue
    chosen.push(at)
    starts.push(edges[i]?.start ?? 0)
  }
  return starts.sort((a, b) => a - b)
}

function scores(text: string, edges: readonly Edge[], languages: readonly string[]): number[] {
  const known = new NameCounts(text, edges[0]?.start ?? 0)
  const title = edges.find(({ heading }) => heading > 0)?.heading ?? 1
  let silent = 0
  return edges.map((edge, i) => {
    const score =
      i === 0 || edge.separator
        ? 0
        : closed(edges, i) + opened(edges, i, known, title, silent) + changed(edges, languages, i)
    silent = edge.firstPerson ? 0 : silent + 1
    return score
  })
}

/** Signs that the text before paragraph `i` has come to its end. */
function closed(edges: readonly Edge[], i: number): number {
  const before = edges[i - 1]
  const last = before?.separator ? edges[i - 2] : before
  return (
    (before?.separator ? 1 : 0) +
    (last?.continued ? 2 : 0) +
    (last?.credited ? 1 : 0) +
    (last?.today && edges[i]?.today ? 1 : 0)
  )
}

/** Signs that a text begins with paragraph `i`. */
function opened(edges: readonly Edge[], i: number, known: NameCounts, title: number, silent: number): number {
  const edge = edges[i] as Edge
  const next = edges[i + 1]
  const familiar = (name: string | null | undefined): boolean => !!name && known.times(name, edge.start) >= KNOWN_NAME
  const late = edge.start - (edges[0]?.start ?? 0) >= LONG_BEFORE
  const dated = !edge.dated && !!next?.dated !== !!edges[i + 2]?.dated ? 2 : 0
  const heads = edge.heading > 0 ? edge.heading <= title : edge.headline && (dated > 0 || closed(edges, i) > 0)
  const headed = !heads ? 0 : edge.heading > 0 ? 2 : 1
  return (
    headed +
    (heads ? dated : 0) +
    (heads && (edges[i - 1]?.separator || edges[i - 1]?.credited) && next?.day ? 1 : 0) +
    (edge.definition || familiar(edge.former) ? 2 : 0) +
    (!edge.former && familiar(next?.former) ? 1 : 0) +
    (edge.anniversary ? 2 : 0) +
    (late && edge.presented !== null && known.isFavourite(edge.presented, edge.start) ? 3 : 0) +
    (late && edge.firstPerson && silent >= SILENT_PARAGRAPHS ? 2 : 0)
  )
}

/** Another language for some length is another text, a translation of the first perhaps. */
function changed(edges: readonly Edge[], languages: readonly string[], i: number): number {
  const language = languages[i]
  if (language === languages[i - 1]) return 0
  let to = i
  while (to < edges.length && languages[to] === language) to++
  return (edges[to - 1]?.end ?? 0) - (edges[i]?.start ?? 0) >= LEAST_REPORT ? ENOUGH : 0
}

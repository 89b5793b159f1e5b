import type { EntityType } from '../domain/entity.ts'
import type { Report } from '../domain/report.ts'
import { findAttributions } from '../find/attribution.ts'
import { findNames } from '../find/name.ts'
import type { KnownNames } from '../find/name-known.ts'
import { findQuantities } from '../find/quantities.ts'
import { findTimes } from '../find/time.ts'
import { type View, viewOf, withMarks } from '../find/view.ts'
import { foundMark, type Mark } from '../lang/lexicon.ts'
import type { Pack } from '../lang/pack.ts'
import { paragraphLanguages } from '../text/language.ts'
import { paragraphs } from '../text/paragraphs.ts'
import type { TextProfile } from '../text/profile.ts'
import { passages } from '../text/sentences.ts'
import { withAges } from './ages.ts'
import type { Sentence } from './sentence.ts'

/** The languages the program reads: each one's pack, and what the text room knows of it. */
export type Languages = { readonly packs: ReadonlyMap<string, Pack>; readonly profiles: readonly TextProfile[] }

/** What the case knows a report's names to be, by their index in the report; `null` where it does not know. */
export type TypeOf = (name: number) => EntityType | null

/** What a report's sentences hold by themselves, each list parallel to `views`. */
export type Findings = {
  readonly views: readonly View[]
  readonly times: ReturnType<typeof findTimes>
  readonly names: ReturnType<typeof findNames>
  readonly quantities: readonly Sentence['quantities'][]
}

/** The names in a report's sentences, and the language that each sentence is read in. */
export type NamesFound = Pick<Findings, 'names'> & { readonly languages: readonly string[] }

/** What is known of a report's names before its text is looked through: all of them, or those that the case spells out. */
export type NamesBefore = { readonly found?: Findings['names']; readonly spelt?: KnownNames | undefined }

/** A report with its sentences, none in a language without a pack. */
export type Opened = { readonly report: Report; readonly views: readonly View[]; readonly before?: NamesBefore }

/** The report with its sentences made ready for the finders. */
export const opened = (text: string, report: Report, languages: Languages, before: NamesBefore = {}): Opened => ({
  report,
  views: viewsOf(text, report, languages),
  before,
})

/**
 * Looks through the sentences of several reports, each by itself: one finder after the other, since the code of all of
 * them is more than a processor keeps at hand.
 */
export function findIn(reports: readonly Opened[]): Findings[] {
  const times = reports.map(({ report, views }) => findTimes(views, { published: report.published }))
  const names = reports.map(({ views, before }) => before?.found ?? findNames(views, before?.spelt))
  const quantities = reports.map(({ views }) => views.map(findQuantities))
  return reports.map(({ views }, i) => ({
    views,
    times: times[i] ?? [],
    names: names[i] ?? [],
    quantities: quantities[i] ?? [],
  }))
}

/** Looks through a report's sentences for names alone, those that the case spells out among them. */
export const namesIn = ({ views, before }: Opened): NamesFound => ({
  names: findNames(views, before?.spelt),
  languages: languagesOf(views),
})

/** The same findings, with the names that the case spells out. */
export const withSpelt = (findings: Findings, spelt: KnownNames): Findings => ({
  ...findings,
  names: findNames(findings.views, spelt),
})

/** The language that each sentence is read in. */
export const languagesOf = (views: readonly View[]): string[] => views.map(({ pack }) => pack.code)

/** The sentences of a report, with who speaks in them. `typeOf` gives the types that the report alone did not tell. */
export function sentencesOf({ views, times, names, quantities }: Findings, typeOf?: TypeOf): Sentence[] {
  const told = typeOf ? typed(names, typeOf) : names
  const attributions = findAttributions(views, told)
  return views.map((view, i) =>
    withAges({
      view: withoutTimes(view, times[i] ?? []),
      quantities: quantities[i] ?? [],
      times: times[i] ?? [],
      names: told[i] ?? [],
      attributions: attributions[i] ?? [],
    }),
  )
}

function viewsOf(text: string, report: Report, { packs, profiles }: Languages): View[] {
  const parts = passages(
    text,
    report,
    profiles.find(({ code }) => code === report.language),
  )
  const codes = paragraphLanguages(text, paragraphs(text, report), report.language, profiles)
  return parts.flatMap(({ sentences }, paragraph) => {
    const pack = packs.get(codes[paragraph] ?? report.language)
    return pack ? sentences.map((sentence) => viewOf(text, sentence, pack, paragraph)) : []
  })
}

function typed(names: ReturnType<typeof findNames>, typeOf: TypeOf): ReturnType<typeof findNames> {
  let index = 0
  return names.map((found) =>
    found.map((name) => ({ ...name, value: { ...name.value, type: typeOf(index++) ?? name.value.type } })),
  )
}

/** Words inside a time say nothing else: "May" is no doubt, "15" of a date no count; a mark for the whole stands for them. */
function withoutTimes(view: View, times: Sentence['times']): View {
  if (times.length === 0) return view
  const outside = ({ from, to }: Mark): boolean => !times.some((time) => time.from <= from && to <= time.to)
  const marks = [...view.marks.filter(outside), ...times.map(({ from, to }) => foundMark('time', from, to))]
  return withMarks(
    view,
    marks.sort((a, b) => a.from - b.from),
  )
}

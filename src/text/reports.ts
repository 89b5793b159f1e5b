import type { Document } from '../domain/document.ts'
import type { Report } from '../domain/report.ts'
import type { Span } from '../domain/span.ts'
import { detectLanguage, UNDETERMINED } from './language.ts'
import { paragraphs } from './paragraphs.ts'
import type { TextProfile } from './profile.ts'
import { publicationDate, sourcesNamed } from './provenance.ts'
import { splitReports } from './split.ts'

/**
 * The reports a document holds, in order, at least one. What the document's metadata says of language and publication
 * goes before what the text says; where a document holds several reports, each keeps the date it gives itself.
 */
export function reportsOf(document: Document, profiles: readonly TextProfile[]): Report[] {
  const { text, metadata } = document
  const body = bodyOf(document)
  const language = metadata.language ?? detectLanguage(text, body, profiles)
  const spans = splitReports(text, body, language, profiles)
  if (spans.length === 1) return [reportAt(document, body, 1, language, metadata.published, profiles)]
  return spans.map((span, i) => {
    const own = detectLanguage(text, span, profiles)
    return reportAt(document, span, i + 1, own === UNDETERMINED ? language : own, null, profiles)
  })
}

/** The text behind a front-matter block. */
function bodyOf({ text, unread }: Document): Span {
  const front = unread.find(({ start }) => start === 0)
  return { start: front?.end ?? 0, end: text.length }
}

function reportAt(
  document: Document,
  span: Span,
  n: number,
  language: string,
  published: string | null,
  profiles: readonly TextProfile[],
): Report {
  const { text, metadata, name, sha256 } = document
  const profile = profiles.find(({ code }) => code === language)
  const all = profile ? paragraphs(text, span) : []
  return {
    ...span,
    id: `${name}#${n}`,
    document: name,
    sha256,
    language,
    published: published ?? (profile ? publicationDate(text, all, profile) : null) ?? metadata.published,
    publisher: metadata.publisher,
    title: n === 1 ? metadata.title : null,
    takenFrom: profile ? sourcesNamed(text, all, profile) : [],
  }
}

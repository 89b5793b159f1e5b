import type { Findings } from '../../src/claim/sentences.ts'

/** Reads documents; what it finds is thrown away. */
export type Read = (texts: readonly string[]) => unknown

/** A program that reads texts. `load` takes the time its start-up takes, and gives `null` for a language it does not read. */
export type Engine = {
  readonly name: string
  readonly does: string
  /** How much of the text it is given, where the whole would take too long. */
  readonly share: number
  readonly load: (language: string) => Promise<Read | null>
}

export const ENGINES: readonly Engine[] = [
  { name: 'variorum', does: 'find and claims', share: 1, load: variorum },
  { name: 'chrono-node', does: 'dates', share: 0.1, load: chronoNode },
  { name: 'compromise', does: 'tagging of words', share: 0.1, load: compromise },
  { name: 'recognizers-text', does: 'numbers and dates', share: 0.01, load: recognizersText },
]

async function variorum(): Promise<Read> {
  const [
    { reportsOf },
    { findIn, opened, sentencesOf },
    { reportClaims },
    { reportMentions, reportNames },
    { PACKS },
    { textProfile },
    { NO_METADATA },
  ] = await Promise.all([
    import('../../src/text/reports.ts'),
    import('../../src/claim/sentences.ts'),
    import('../../src/claim/report-claims.ts'),
    import('../../src/claim/mentions.ts'),
    import('../../src/lang/registry.ts'),
    import('../../src/lang/text-profile.ts'),
    import('../../src/domain/document.ts'),
  ])
  const languages = { packs: PACKS, profiles: [...PACKS.values()].map(textProfile) }
  const plain = { name: 'd', sha256: '', mediaType: 'text/plain', metadata: NO_METADATA, unread: [] }
  return (texts) => {
    const reports = texts.flatMap((text) =>
      reportsOf({ ...plain, size: text.length, text }, languages.profiles).map((one) => opened(text, one, languages)),
    )
    const found = findIn(reports)
    const sentences = found.map((findings) => sentencesOf(findings))
    const claimed = reports.map(({ report }, i) => reportClaims(report, sentences[i] ?? []))
    return claimed.map(({ claims, outcomes }, i) => [
      claims,
      reportMentions(sentences[i] ?? [], outcomes),
      reportNames(found[i] as Findings),
    ])
  }
}

async function chronoNode(language: string): Promise<Read | null> {
  const { en, es, fr, pt, ru, uk } = await import('chrono-node')
  const parsers: Readonly<Record<string, { parse: (text: string) => unknown }>> = { en, es, fr, pt, ru, uk }
  const parser = parsers[language]
  return parser ? (texts) => texts.map((text) => parser.parse(text)) : null
}

async function compromise(language: string): Promise<Read | null> {
  if (language !== 'en') return null
  const { default: nlp } = await import('compromise')
  return (texts) => texts.map((text) => nlp(text).json())
}

const CULTURES: Readonly<Record<string, string>> = { en: 'en-us', es: 'es-es', fr: 'fr-fr', pt: 'pt-br' }

async function recognizersText(language: string): Promise<Read | null> {
  const culture = CULTURES[language]
  if (culture === undefined) return null
  const { default: suite } = await import('@microsoft/recognizers-text-suite')
  return (texts) => texts.map((text) => [suite.recognizeNumber(text, culture), suite.recognizeDateTime(text, culture)])
}

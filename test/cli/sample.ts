import type { Case, Claim, Ledger, Quantity, Question, Reading, Relation, Report, Voice } from '../../src/index.ts'

export const exactly = (n: number): Quantity => ({ min: n, max: n, hedge: 'exact' })

export const voice = (some: Partial<Voice>): Voice => ({
  source: null,
  id: null,
  role: 'unknown',
  access: null,
  stance: 'says',
  quote: 'said',
  start: 0,
  end: 4,
  ...some,
})

type Told = {
  readonly document: string
  readonly words: string
  readonly quantity: Quantity
  readonly more?: Partial<Claim>
}

/** A case in which every document is one report that holds the wordings told of it, a line each. */
export function caseOf(told: readonly Told[], origins?: Case['copies']['origins']): Case {
  const names = [...new Set(told.map(({ document }) => document))]
  const texts = new Map(
    names.map((name) => [name, told.filter((one) => one.document === name).map(({ words }) => words)]),
  )
  const reports = names.map((name) => reportOf(name, (texts.get(name) ?? []).join('\n')))
  const claims = told.map((one) => claimOf(one, texts.get(one.document) ?? []))
  return {
    documents: names.map((name) => ({
      name,
      sha256: '0'.repeat(64),
      mediaType: 'text/plain',
      size: 1,
      text: (texts.get(name) ?? []).join('\n'),
      metadata: { title: null, published: null, publisher: null, author: null, url: null, language: null },
      unread: [],
    })),
    reports,
    mentions: [],
    claims: claims.map((claim) => ({
      claim,
      derivation: { start: claim.start, end: claim.end, rule: claim.rule, yields: 'killed', parts: [] },
    })),
    problems: [],
    entities: [],
    placesWithin: [],
    placesBeside: [],
    copies: { reports, pairs: [], origins: origins ?? reports.map(({ id }) => [id]) },
  }
}

const reportOf = (name: string, text: string): Report => ({
  id: `${name}#1`,
  document: name,
  sha256: '0'.repeat(64),
  start: 0,
  end: text.length,
  language: 'en',
  published: null,
  publisher: null,
  title: null,
  takenFrom: [],
})

function claimOf({ document, words, quantity, more }: Told, lines: readonly string[]): Claim {
  const start = lines.join('\n').indexOf(words)
  return {
    id: `c_${document}${start}`,
    document,
    sha256: '0'.repeat(64),
    report: `${document}#1`,
    language: 'en',
    kind: 'killed',
    quantity,
    base: null,
    flow: null,
    start,
    end: start + words.length,
    quote: words,
    who: null,
    person: null,
    places: [],
    when: null,
    asOf: null,
    said: null,
    published: null,
    attribution: [],
    stance: 'asserted',
    partOf: null,
    through: null,
    rule: 'fate/passive',
    ...more,
  }
}

/** One answer, by these claims of the case. */
export function readingOf(theCase: Case, quantity: Quantity, some: Partial<Reading> = {}): Reading {
  const claims = theCase.claims.filter(({ claim }) => JSON.stringify(claim.quantity) === JSON.stringify(quantity))
  const ids = claims.map(({ claim }) => claim.id)
  return { ...quantity, claims: ids, origins: ids.length, speakers: 1, said: [], roles: [], standing: true, ...some }
}

export function questionOf(title: string, readings: readonly Reading[], some: Partial<Question> = {}): Question {
  const range = { low: 4, high: 70, open: true }
  const reported = { ever: range, standing: range }
  return {
    id: `q_${title}`,
    kind: 'killed',
    title,
    places: [],
    when: null,
    who: null,
    readings,
    status: 'contradicted',
    reported,
    leading: null,
    ...some,
  }
}

export const ledgerOf = (
  theCase: Case,
  questions: readonly Question[],
  relations: readonly Relation[] = [],
): Ledger => ({
  documents: theCase.documents.map(({ name, sha256, mediaType, size }) => ({
    name,
    sha256,
    mediaType,
    size,
    language: 'en',
    published: null,
    publisher: null,
  })),
  questions,
  relations,
  sums: [],
  leftOut: [],
  entities: [],
})

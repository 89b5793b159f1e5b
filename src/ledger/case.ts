import { mentionOf } from '../claim/mentions.ts'
import type { DerivedClaim } from '../domain/claim.ts'
import type { Document, Problem } from '../domain/document.ts'
import type { Entity } from '../domain/entity.ts'
import type { Ledger, Policy } from '../domain/ledger.ts'
import type { Mention } from '../domain/mention.ts'
import type { Copies } from '../domain/origin.ts'
import type { Report } from '../domain/report.ts'
import { PACKS } from '../lang/registry.ts'
import { findCopies } from '../link/copies.ts'
import { copyLanguage } from '../link/copy-language.ts'
import { type CopyPrint, copyPrint } from '../link/copy-print.ts'
import { type Linked, linkEntities } from '../link/entities.ts'
import { readThrough } from '../link/through.ts'
import { batchesOf } from './batches.ts'
import { buildLedger } from './build.ts'
import { gistsOf } from './gist.ts'
import {
  type InCase,
  knowing,
  namesOf,
  namesSpelt,
  type Read,
  readAlone,
  readInCase,
  type Told,
} from './read-report.ts'

/** Everything found in the documents of one event. */
export type Case = {
  readonly documents: readonly Document[]
  /** Of documents whose reading met a fault of this program; nothing of theirs is in the case. */
  readonly problems: readonly Problem[]
  readonly reports: readonly Report[]
  /** In the order of the documents and their text. Made when first asked for, in a large case from the texts again. */
  readonly mentions: readonly Mention[]
  readonly claims: readonly DerivedClaim[]
  readonly entities: readonly Entity[]
  /** Pairs of places by their ids, of which a report tells that the first lies in the second. */
  readonly placesWithin: readonly (readonly [string, string])[]
  /** Pairs of places by their ids, which a report names together. */
  readonly placesBeside: readonly (readonly [string, string])[]
  /** Worked out when first asked for, or when the case is read, if its reports are in several languages. */
  readonly copies: Copies
}

const COPY_LANGUAGES = new Map([...PACKS].map(([code, pack]) => [code, copyLanguage(pack)]))

/** Up to how much text, in code units, the findings of a case are kept: they take some sixty times its room. */
const KEPT = 6_000_000

/** Whether a case has so much text that what is found in it is not kept. */
export const isLarge = (documents: readonly Pick<Document, 'text'>[]): boolean =>
  documents.reduce((sum, { text }) => sum + text.length, 0) > KEPT

/**
 * Reads `documents` as one case: each report by itself, then names, claims and copies across all of them. A pure
 * function of the documents; their order changes nothing but the order of what comes out, which is by document and
 * text. A document whose reading fails is left out and told of in `problems`. `onProgress` is told after every few
 * documents how many are done.
 */
export function analyse(documents: readonly Document[], onProgress?: (done: number, total: number) => void): Case {
  const sorted = documents.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const { told, entities, problems } = toldBy(sorted, onProgress)
  const failed = new Set(problems.map(({ where }) => where))
  const copies = once(() => findCopies(told.map(printOf)))
  const languages = new Set(told.map(({ report }) => report.language))
  const lent = languages.size > 1 ? readThrough(copies().pairs, told) : told
  return withLater(
    {
      documents: sorted.filter(({ name }) => !failed.has(name)),
      problems,
      reports: lent.map(({ report }) => report),
      claims: lent.flatMap(({ claims }) => claims),
      entities,
      placesWithin: lent.flatMap(({ placesWithin }) => placesWithin),
      placesBeside: lent.flatMap(({ placesBeside }) => placesBeside),
    },
    copies,
    once(() => lent.flatMap(mentionsOf)),
  )
}

/** What each report tells when the names of all are known, but for those of documents that problems are told of. */
function toldBy(
  documents: readonly Document[],
  onProgress: ((done: number, total: number) => void) | undefined,
): Pick<Case, 'entities' | 'problems'> & { readonly told: readonly Told[] } {
  const texts = new Map(documents.map(({ name, text }) => [name, text]))
  const keep = !isLarge(documents)
  const problems = new Map<string, Problem>()
  const attempt = <T>(document: string, read: () => T): T | null => {
    try {
      return read()
    } catch (error) {
      problems.set(document, faultIn(document, error))
      return null
    }
  }
  /** What `read` makes of a batch, or, where it meets a fault, of each of it alone. */
  const together = <T, U>(batch: readonly T[], nameOf: (one: T) => string, read: (some: readonly T[]) => U[]): U[] => {
    try {
      return read(batch)
    } catch {
      return batch.flatMap((one) => attempt(nameOf(one), () => read([one])) ?? [])
    }
  }
  const alone: Read[] = []
  let done = 0
  for (const batch of batchesOf(documents, ({ text }) => text.length)) {
    alone.push(
      ...together(
        batch,
        ({ name }) => name,
        (some) => readAlone(some, keep),
      ),
    )
    done += batch.length
    onProgress?.(done, documents.length)
  }
  const spelt = namesSpelt(alone)
  for (const [i, read] of alone.entries()) {
    const { document } = read.report
    alone[i] = attempt(document, () => knowing(read, spelt, texts.get(document) ?? '')) ?? read
  }
  const { entities, refOf } = linkEntities(alone.map(namesOf))
  const told: Told[] = []
  for (const batch of batchesOf(drained(alone), ({ report: { start, end } }) => end - start)) {
    const reports = batch.map((read) => inCase(read, texts.get(read.report.document) ?? '', refOf))
    told.push(...together(reports, ({ read }) => read.report.document, readInCase))
  }
  return {
    told: told.filter(({ report }) => !problems.has(report.document)),
    entities,
    problems: [...problems.values()],
  }
}

/** Apart from the loop over the reports: a function made there would keep all that was found in its batch. */
const inCase = (read: Read, text: string, refOf: Linked['refOf']): InCase => {
  const { id } = read.report
  return { read, text, refOf: (name) => refOf(id, name) }
}

/** A fault of this program, told so that the other documents of the case are not lost with the one it met. */
const faultIn = (document: string, error: unknown): Problem => ({
  where: document,
  reason: `left out, because reading it met a fault in Variorum (${error}); please report it with the document`,
  skipped: true,
})

/** The reports in order, each let go when the next is asked for, so that its findings need not stay in memory. */
function* drained(reports: Read[]): Iterable<Read> {
  reports.reverse()
  for (let last = reports.pop(); last; last = reports.pop()) yield last
}

/** The value of `make`, worked out when first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Apart from {@link analyse}, whose whole reading a getter made there would keep. */
const withLater = (
  fields: Omit<Case, 'copies' | 'mentions'>,
  copies: () => Copies,
  mentions: () => readonly Mention[],
): Case => ({
  ...fields,
  get copies(): Copies {
    return copies()
  },
  get mentions(): readonly Mention[] {
    return mentions()
  },
})

const printOf = ({ text, report }: Told): CopyPrint =>
  copyPrint(text, report, COPY_LANGUAGES.get(report.language) ?? null)

/** A report's mentions in order of the text. */
const mentionsOf = ({ report, text, quantities, mentions }: Told): Mention[] =>
  [...quantities, ...mentions()]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((seen) => mentionOf(report.document, text, seen))

/** The ledger of a case. A reading leads only under a policy that is named. */
export function ledgerOf(theCase: Case, policy: Policy = 'none'): Ledger {
  const { documents, reports, copies, entities, placesWithin, placesBeside } = theCase
  const claims = theCase.claims.map(({ claim }) => claim)
  const gists = gistsOf(documents, reports)
  return buildLedger({ documents, reports, claims, copies, entities, gists, placesWithin, placesBeside }, policy)
}

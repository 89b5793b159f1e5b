/**
 * Variorum as a library: read documents, analyse them as one case, print or use its claims and its ledger.
 *
 *     const { documents, problems } = await readDocuments(['reports/'])
 *     const theCase = analyse(documents)
 *     const { questions, relations } = ledger(theCase)
 */
import { createRequire } from 'node:module'
import type { Claim } from './domain/claim.ts'
import type { Dossier } from './domain/dossier.ts'
import { type Case, ledgerOf } from './ledger/case.ts'
import type { Served } from './serve/server.ts'

export type { Claim, ClaimPlace, CountBase, DerivedClaim, Flow, Stance, Who } from './domain/claim.ts'
export type * from './domain/derivation.ts'
export type * from './domain/document.ts'
export type * from './domain/dossier.ts'
export type * from './domain/entity.ts'
export * from './domain/ledger.ts'
export type * from './domain/mention.ts'
export type * from './domain/origin.ts'
export { HEDGES, type Hedge, interval, type Quantity, VAGUE, type Vague } from './domain/quantity.ts'
export type * from './domain/report.ts'
export type * from './domain/span.ts'
export { addDays, type Basis, type Grain, isoInterval, type Period, type TimeValue } from './domain/time.ts'
export * from './domain/voice.ts'
export { claimsCsv, ledgerCsv } from './export/csv.ts'
export { dossierOf } from './export/dossier.ts'
export { claimRow, copiesOutput, jsonLines, ledgerOutput, mentionRow } from './export/jsonl.ts'
export { dossierPage, pageTemplate } from './export/page.ts'
export { redact } from './export/redact.ts'
export { REDACTABLE } from './export/redact-people.ts'
export { analyse, type Case, isLarge } from './ledger/case.ts'
export { datesInWords } from './ledger/title.ts'
export { compareNames } from './link/names.ts'
export { readPaths as readDocuments } from './read/paths.ts'
export { watchPaths } from './serve/watch.ts'

/** The questions, readings and relations of a case; a reading leads only under a policy that is named. */
export const ledger = ledgerOf

/** The claims of a case, in the order of its documents and their text, without their derivations. */
export const claims = ({ claims }: Case): readonly Claim[] => claims.map(({ claim }) => claim)

/** Serves a dossier's page on 127.0.0.1; the server's code is loaded only when it is asked for. */
export const serveDossier = async (template: string, dossier: Dossier): Promise<Served> =>
  (await import('./serve/server.ts')).serveDossier(template, dossier)

/** The version of this package. */
export const version: string = createRequire(import.meta.url)('../package.json').version

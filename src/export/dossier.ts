import type { Dossier, DossierFacts, DossierMention } from '../domain/dossier.ts'
import type { Ledger } from '../domain/ledger.ts'
import type { Mention } from '../domain/mention.ts'
import type { Case } from '../ledger/case.ts'
import { claimRow, copiesOutput, ledgerOutput, mentionRow } from './jsonl.ts'

/** Everything that the page of a case shows, in the fields of the contract and nothing else. */
export function dossierOf(theCase: Case, ledger: Ledger, facts: DossierFacts): Dossier {
  const { pairs, origins } = copiesOutput(theCase.copies)
  const byName = new Map(theCase.documents.map((document) => [document.name, document]))
  const { documents, ...answers } = ledgerOutput(ledger)
  return {
    format: 'variorum-dossier',
    contract: 1,
    ...facts,
    masked: null,
    edition: null,
    documents: documents.map((document) => {
      const { metadata, text } = byName.get(document.name) ?? { metadata: null, text: '' }
      const { title = null, author = null, url = null } = metadata ?? {}
      return { ...document, title, author, url, text }
    }),
    reports: theCase.copies.reports,
    pairs,
    origins,
    claims: theCase.claims.map(({ claim }) => claimRow(claim)),
    ...answers,
    mentions: theCase.mentions.filter(shown).map((mention) => mentionRow(mention) as DossierMention),
  }
}

function shown(mention: Mention): boolean {
  if (mention.kind === 'quantity') return mention.passed !== null
  if (mention.kind === 'time') return mention.anomaly !== null
  return mention.kind !== 'attribution'
}

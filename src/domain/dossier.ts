import type { Claim } from './claim.ts'
import type { Problem } from './document.ts'
import type { Ledger, LedgerDocument } from './ledger.ts'
import type { NameMention, QuantityMention, TimeMention } from './mention.ts'
import type { Copies } from './origin.ts'

/** A document as a dossier holds it: what the ledger says of it, what is known beside its text, and the text. */
export type DossierDocument = LedgerDocument & {
  readonly title: string | null
  readonly author: string | null
  readonly url: string | null
  readonly text: string
}

/** A name, a number that became no claim, or a date that does not fit: what a page shows beside the claims. */
export type DossierMention =
  | Omit<QuantityMention, 'derivation'>
  | Omit<TimeMention, 'derivation'>
  | Omit<NameMention, 'derivation'>

/** What stands beside the case in a dossier. */
export type DossierFacts = {
  /** What the case is called: the name of the folder or file it was read from, or empty. */
  readonly name: string
  /** The version of the program. */
  readonly version: string
  /** The command line that made the dossier. */
  readonly command: string
  /** What was skipped, or read with trouble. */
  readonly problems: readonly Problem[]
}

/** The one JSON object that a dossier's page reads, in the fields of the contract; `docs/dossier-data.md` describes it. */
export type Dossier = DossierFacts &
  Omit<Ledger, 'documents'> &
  Copies & {
    readonly format: 'variorum-dossier'
    readonly contract: 1
    /** Whose names are masked: everybody's, those of the roles listed, or nobody's. */
    readonly masked: 'all' | readonly string[] | null
    /** Which making of the dossier this is, from 1, where a server makes it anew as reports change; `null` in a file. */
    readonly edition: number | null
    readonly documents: readonly DossierDocument[]
    readonly claims: readonly Claim[]
    readonly mentions: readonly DossierMention[]
  }

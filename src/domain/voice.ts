import type { Quoted, Span } from './span.ts'

/** Who a source is; the contract's list, a finer part after a slash. */
export const ROLES = [
  'official',
  'official/prosecutor',
  'official/police',
  'official/health',
  'official/military',
  'court',
  'intergovernmental',
  'medical',
  'witness',
  'family',
  'activist',
  'union',
  'company',
  'ngo',
  'opposition',
  'armed-group',
  'media',
  'social-media',
  'expert',
  'unofficial',
  'unknown',
] as const
export type Role = (typeof ROLES)[number]

/** What a voice does with what it passes on. */
export type VoiceStance = 'says' | 'confirms' | 'denies' | 'doubts'

/** A link in the chain of speakers. */
export type Voice = Quoted & {
  /** The source's name as the ledger shows it, `null` for a cue without a source ("12 confirmed dead"). */
  readonly source: string | null
  /** The entity behind the source, where it is one. */
  readonly id: string | null
  readonly role: Role
  readonly access: 'firsthand' | 'secondhand' | null
  readonly stance: VoiceStance
}

/** A stretch of text that hands its content to a source. */
export type Attribution = {
  /** Who says it as the text has it beside the cue, a pronoun too. */
  readonly source: Quoted | null
  /** Whom the source means: itself, or for a pronoun the speaker named before; `null` where that is unknown. */
  readonly speaker: Quoted | null
  readonly cue: Quoted
  readonly content: Span
  readonly stance: VoiceStance
  readonly role: Role
}

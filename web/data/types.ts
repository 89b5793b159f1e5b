import type { Dossier } from '../../src/domain/dossier.ts'

export type { Claim } from '../../src/domain/claim.ts'
export type { Dossier, DossierDocument, DossierMention as Mention } from '../../src/domain/dossier.ts'
export type { Entity } from '../../src/domain/entity.ts'
export type { Question, Reading, Relation, RelationType, Reported, Status, Sum } from '../../src/domain/ledger.ts'
export type { CopyPair } from '../../src/domain/origin.ts'
export type { Quantity } from '../../src/domain/quantity.ts'
export type { Basis, Period } from '../../src/domain/time.ts'
export type { Role, Voice } from '../../src/domain/voice.ts'

export type Report = Dossier['reports'][number]

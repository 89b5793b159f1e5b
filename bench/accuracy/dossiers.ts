import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Quantity, Role, Stance } from '../../src/index.ts'

const DOSSIERS = join(import.meta.dirname, '../dossiers')

/** What every telling of a dossier claims once; `role` is the nearest speaker's, `report` where the report itself speaks. */
export type Expected = Quantity & {
  readonly kind: string
  readonly stance: Stance
  readonly role: Role | 'report'
}

/** One short report, told in several languages. */
export type Dossier = {
  readonly name: string
  readonly published: string
  /** The report's text by language code. */
  readonly texts: Readonly<Record<string, string>>
  /** The claims that each of the texts makes, in order. */
  readonly claims: readonly Expected[]
}

/** Every dossier, by name. */
export const dossiers = (): Dossier[] =>
  readdirSync(DOSSIERS)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      name: file.replace('.json', ''),
      ...(JSON.parse(readFileSync(join(DOSSIERS, file), 'utf8')) as Omit<Dossier, 'name'>),
    }))

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const DOSSIERS = join(import.meta.dirname, '../dossiers')

/** One short report, told in several languages. */
export type Dossier = {
  readonly name: string
  readonly published: string
  /** The report's text by language code. */
  readonly texts: Readonly<Record<string, string>>
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

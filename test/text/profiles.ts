import { readdirSync } from 'node:fs'
import type { PackTables } from '../../src/lang/pack.ts'
import { textProfile } from '../../src/lang/text-profile.ts'
import type { TextProfile } from '../../src/text/profile.ts'

const LANG = new URL('../../src/lang/', import.meta.url)

/** The profiles of all packs, without compiling their lexicons. */
export const PROFILES: readonly TextProfile[] = await Promise.all(
  readdirSync(LANG, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => {
      const { default: tables } = (await import(new URL(`${name}/index.ts`, LANG).href)) as { default: PackTables }
      return textProfile(tables)
    }),
)

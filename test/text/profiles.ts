import { PACKS } from '../../src/lang/registry.ts'
import { textProfile } from '../../src/lang/text-profile.ts'
import type { TextProfile } from '../../src/text/profile.ts'

/** The profiles of all packs. */
export const PROFILES: readonly TextProfile[] = [...PACKS.values()].map(textProfile)

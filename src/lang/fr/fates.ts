import type { Fate } from '../fate-table.ts'
import { absences } from './fates/absences.ts'
import { courts } from './fates/courts.ts'
import { crowds } from './fates/crowds.ts'
import { custody } from './fates/custody.ts'
import { deaths } from './fates/deaths.ts'
import { injuries } from './fates/injuries.ts'
import { others } from './fates/others.ts'
import { work } from './fates/work.ts'

/** What happens to people and things, by kind. */
export const fates: readonly Fate[] = [
  ...deaths,
  ...injuries,
  ...absences,
  ...custody,
  ...courts,
  ...work,
  ...crowds,
  ...others,
]

import type { Fate } from '../fate-table.ts'

export const fates: readonly Fate[] = []

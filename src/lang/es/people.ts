import type { Group, Thing } from '../fate-table.ts'

export const people: readonly Group[] = []

export const things: readonly Thing[] = []

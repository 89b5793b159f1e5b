import type { TimeTable } from '../time-table.ts'

export const times: TimeTable = {}

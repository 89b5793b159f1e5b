import type { Row } from './entries.ts'

export type TimeTable = Readonly<Record<string, never>>

export function timeEntries(_table: TimeTable): Row[] {
  return []
}

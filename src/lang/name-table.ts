import type { Row } from './entries.ts'

export type NameTable = Readonly<Record<string, never>>

export function nameEntries(_table: NameTable): Row[] {
  return []
}

import type { Row } from './entries.ts'

export type SpeechTable = Readonly<Record<string, never>>

export function speechEntries(_table: SpeechTable): Row[] {
  return []
}

import type { SpeechTable } from '../speech-table.ts'

export const speech: SpeechTable = {}

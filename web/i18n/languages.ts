import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { type Messages, Text } from './text.ts'

/** Every language the interface speaks, by its code. */
export const LANGUAGES: Readonly<Record<string, Messages>> = { en, fr, ar, pt, ru, es }

/** The interface in the language `code`, or in English. */
export const textIn = (code: string): Text => (LANGUAGES[code] ? new Text(code, LANGUAGES[code]) : new Text('en', en))

/** The first of `wanted` (language tags, best first) that the interface speaks. */
export function bestLanguage(wanted: readonly string[]): string {
  const codes = wanted.map((tag) => tag.slice(0, 2).toLowerCase())
  return codes.find((code) => code in LANGUAGES) ?? 'en'
}

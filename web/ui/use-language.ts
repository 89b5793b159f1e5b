import { useEffect, useMemo, useState } from 'preact/hooks'
import { bestLanguage, LANGUAGES, textIn } from '../i18n/languages.ts'
import type { Text } from '../i18n/text.ts'
import { remember, remembered } from './remembered.ts'

/** The interface's language: the one chosen before, else the first that the browser asks for; and how to choose another. */
export function useLanguage(): readonly [Text, (code: string) => void] {
  const [code, setCode] = useState(() => {
    const before = remembered('language')
    return before !== null && before in LANGUAGES ? before : bestLanguage(navigator.languages)
  })
  const text = useMemo(() => textIn(code), [code])
  useEffect(() => {
    document.documentElement.lang = code
    document.documentElement.dir = text.m.direction
  }, [code, text])
  const choose = (next: string) => {
    remember('language', next)
    setCode(next)
  }
  return [text, choose]
}

import { describe, expect, it } from 'vitest'
import { agreements, f1 } from '../bench/accuracy/agreement.ts'
import { dossiers } from '../bench/accuracy/dossiers.ts'

const LANGUAGES = ['ar', 'en', 'es', 'fr', 'pt', 'ru']

describe('one report told in six languages', () => {
  const found = agreements()

  it('is told in each of them in every dossier', () => {
    for (const { name, texts } of dossiers()) expect(Object.keys(texts).sort(), name).toEqual(LANGUAGES)
  })

  it.each(LANGUAGES)('says in %s what it says in English', (language) => {
    const told = found.get(language)
    expect(told?.pivot.wanted).toBeGreaterThan(0)
    expect(told && f1(told.pivot), told?.pivot.differences.join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  it.each(LANGUAGES)('says in %s what its author meant it to', (language) => {
    const told = found.get(language)
    expect(told && f1(told.expected), told?.expected.differences.join('\n')).toBeGreaterThanOrEqual(0.95)
  })
})

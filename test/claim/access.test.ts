import { describe, expect, it } from 'vitest'
import { documentOf } from '../../bench/corpus/document.ts'
import { analyse } from '../../src/index.ts'

/** Role and access of the voices behind the first claim of `text`, nearest to the document first. */
const accessIn = (text: string, language: string): unknown[] =>
  (analyse([documentOf({ text, language, where: 'a.txt' })]).claims[0]?.claim.attribution ?? []).map(
    ({ role, access }) => [role, access],
  )

describe('access', () => {
  it.each([
    ['en', 'Eyewitnesses said that 12 people were killed.', [['witness', 'firsthand']]],
    ['en', 'The ministry said that 12 people were killed.', [['official', null]]],
    ['fr', 'Selon des témoins, 12 personnes ont été tuées.', [['witness', 'firsthand']]],
    ['ru', 'Очевидцы сообщили, что погибли 12 человек.', [['witness', 'firsthand']]],
    ['ar', 'وقال شهود عيان إن 12 شخصا قتلوا.', [['witness', 'firsthand']]],
  ])('is first hand for witnesses alone (%s: %s)', (language, text, expected) => {
    expect(accessIn(text, language)).toEqual(expected)
  })

  it('is second hand for whoever passes on what another said', () => {
    expect(accessIn('Activists, citing eyewitnesses, said that 70 people were killed.', 'en')).toEqual([
      ['activist', 'secondhand'],
      ['witness', 'firsthand'],
    ])
  })

  it('is first hand for somebody who counted the bodies seen', () => {
    expect(accessIn('A nurse said that she saw 25 bodies in the morgue.', 'en')).toEqual([['medical', 'firsthand']])
  })
})

import { describe, expect, it } from 'vitest'
import { publishedDate } from '../../src/read/dates.ts'
import { languageCode } from '../../src/read/language-code.ts'
import { describe as describeValues } from '../../src/read/metadata.ts'

describe('publishedDate', () => {
  it.each([
    ['2011-12-19', '2011-12-19'],
    ['2011-12', '2011-12'],
    ['2011', '2011'],
    ['20111219', '2011-12-19'],
    ['2011-12-19T23:59:00-11:00', '2011-12-19'],
    ['2011-12-19 01:00:00 +0600', '2011-12-19'],
    ['Mon, 19 Dec 2011 10:00:00 +0600', '2011-12-19'],
    ['4 Mar 2019', '2019-03-04'],
    ['2012-02-29', '2012-02-29'],
  ])('reads %s', (written, date) => expect(publishedDate(written)).toBe(date))

  it.each(['19/12/2011', '2011-13', '2011-02-29', '12', 'yesterday', '2011-12-19x', '4 Foo 2019', ''])(
    'leaves %j alone',
    (written) => expect(publishedDate(written)).toBeNull(),
  )
})

describe('languageCode', () => {
  it.each([
    ['en-GB', 'en'],
    ['pt_BR', 'pt'],
    ['eng', 'en'],
    ['fre', 'fr'],
    ['ZH-hans', 'zh'],
  ])('reads %s', (tag, code) => expect(languageCode(tag)).toBe(code))

  it.each(['english', 'x-none', '', 'qqq', '??'])('knows no code for %j', (tag) => expect(languageCode(tag)).toBeNull())
})

describe('describe', () => {
  it('passes over unknown keys and names the values it cannot use', () => {
    const { metadata, problems } = describeValues(
      { title: ' Two\n ferries ', published: '4/3/2019', author: ['A', 'B'], publisher: {}, mood: 'x' },
      'a.txt.meta.json',
    )
    expect(metadata).toEqual({
      title: 'Two ferries',
      published: null,
      author: 'A, B',
      publisher: null,
      url: null,
      language: null,
    })
    expect(problems.map(({ where, skipped }) => [where, skipped])).toEqual([
      ['a.txt.meta.json', false],
      ['a.txt.meta.json', false],
    ])
    expect(problems[0]?.reason).toContain('4/3/2019')
  })
})

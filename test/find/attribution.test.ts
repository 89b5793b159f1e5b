import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../src/find/attribution.ts'
import { PACKS } from '../../src/lang/registry.ts'
import { attributionsOf, viewsOf } from './attributions-of.ts'

const contents = (text: string, language = 'en') =>
  attributionsOf(text, language).map(({ source, content }) => [source, content])

describe('quotations', () => {
  it('give the speaker every sentence of the quotation', () => {
    const text = '“They came at night. Six men were taken. Two were boys,” Nadia Orlo said.'
    expect(contents(text)).toEqual([['Nadia Orlo', 'They came at night. Six men were taken. Two were boys']])
  })

  it('go on behind the speaker’s name', () => {
    const text = '“They came at night,” Nadia Orlo said. “Six men were taken.”'
    expect(contents(text)).toEqual([['Nadia Orlo', 'They came at night,” Nadia Orlo said. “Six men were taken.']])
  })

  it('go on over paragraphs that open with a mark again', () => {
    const text = 'The nurse said: “Nine died here.\n“Four more died on the road.” The ward is closed.'
    expect(contents(text)).toEqual([['The nurse', 'Nine died here.\n“Four more died on the road.']])
  })

  it('end with the paragraph when they are never closed', () => {
    const text = 'The nurse said: “Nine died here. The ward is full.\nThree bridges were closed.'
    expect(contents(text)).toEqual([['The nurse', 'Nine died here. The ward is full.']])
  })

  it('are told from words used with distance', () => {
    const text = 'The “rebels” killed nine men, the governor said.'
    expect(contents(text)).toEqual([['the governor', 'The “rebels” killed nine men']])
  })
})

describe('chains', () => {
  it('list the voice nearest to the document first', () => {
    const text = 'According to Ms Ward, doctors in the camp, citing relatives, spoke of 40 dead.'
    expect(attributionsOf(text, 'en').map(({ source, role }) => [source, role])).toEqual([
      ['Ms Ward', 'unknown'],
      ['doctors in the camp', 'medical'],
      ['relatives', 'family'],
    ])
  })

  it('nest what a voice passes on in what its teller says', () => {
    const text = 'The agency reported that the mayor had confirmed nine deaths.'
    expect(contents(text)).toEqual([
      ['The agency', 'the mayor had confirmed nine deaths'],
      ['the mayor', 'nine deaths'],
    ])
  })
})

describe('speakers', () => {
  it('keep the role by which they were introduced', () => {
    const text = 'Health Minister Ivo Brandt flew to the port. Nothing moved. Brandt said that 17 had died.'
    expect(attributionsOf(text, 'en').map(({ source, role }) => [source, role])).toEqual([
      ['Brandt', 'official/health'],
    ])
  })

  it('carry over to “he” for a few sentences only', () => {
    const far = `Mayor Ivo Brandt said two men died. ${'The port was calm. '.repeat(9)}He added that six were missing.`
    expect(attributionsOf(far, 'en').map(({ speaker }) => speaker)).toEqual(['Mayor Ivo Brandt', null])
  })

  it('that are institutions are not “he”', () => {
    const text = 'Colonel Ivo Brandt said two men died. The ministry said nine were hurt. He added that six fled.'
    expect(attributionsOf(text, 'en').map(({ speaker }) => speaker)).toEqual([
      'Colonel Ivo Brandt',
      'The ministry',
      'Colonel Ivo Brandt',
    ])
  })
})

const PIECES = [
  'according to',
  'the police said',
  'said',
  'selon',
  'по данным',
  'сообщил, что',
  'قالت',
  'إن',
  '12',
  ',',
  '.',
  '“',
  '”',
  '«',
  '»',
  '"',
  '(',
  ')',
  ':',
  'but',
  'Ivo Brandt',
  'he',
  'citing',
  'confirmed',
  '\n',
  '🜚',
  'e\u0301',
]
const prose = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 })
  .map((pieces) => pieces.join(' '))
const language = fc.constantFrom(...PACKS.keys())

describe('on any text', () => {
  it('every span lies in the text and is quoted as it stands, in order of nesting', () => {
    fc.assert(
      fc.property(prose, language, (text, code) => {
        const views = viewsOf(text, code)
        const found = findAttributions(views, [])
        expect(found.length).toBe(views.length)
        for (const [i, list] of found.entries()) {
          for (const { from, to, value } of list) {
            expect(from).toBeGreaterThanOrEqual(0)
            expect(to).toBeGreaterThan(from)
            expect(to).toBeLessThanOrEqual(views[i]?.tokens.length ?? 0)
            for (const span of [value.cue, value.source]) {
              if (span) expect(text.slice(span.start, span.end)).toBe(span.quote)
            }
            expect(value.content.start).toBeLessThan(value.content.end)
            expect(value.content.end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
    )
  })

  it('the same text gives the same attributions', () => {
    fc.assert(
      fc.property(prose, language, (text, code) => {
        expect(attributionsOf(text, code)).toEqual(attributionsOf(text, code))
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { type Document, NO_METADATA } from '../../src/domain/document.ts'
import { reportsOf } from '../../src/text/reports.ts'
import { PROFILES } from './profiles.ts'

const document = (text: string, more: Partial<Document> = {}): Document => ({
  name: 'a.txt',
  sha256: 'abc',
  mediaType: 'text/plain',
  size: text.length,
  text,
  metadata: NO_METADATA,
  unread: [],
  ...more,
})
const report = (text: string, more?: Partial<Document>) => reportsOf(document(text, more), PROFILES)[0]

const BODY =
  'The ferry was late because of the fog, and most of the passengers had gone home by the time it came to the port.'

describe('a report', () => {
  it('has the id, language and extent of its document', () => {
    expect(report(BODY)).toMatchObject({
      id: 'a.txt#1',
      language: 'en',
      start: 0,
      end: BODY.length,
      published: null,
      takenFrom: [],
    })
  })

  it('begins behind a front-matter block', () => {
    const front = '---\ntitle: Fog\n---\n'
    expect(report(front + BODY, { unread: [{ start: 0, end: front.length }] })?.start).toBe(front.length)
  })

  it.each([
    [`Publication date: Monday 19 December 2011\n\n${BODY}`, '2011-12-19'],
    [`Fog at the port\n\n3 March 2014\n\n${BODY}`, '2014-03-03'],
    [`Fog at the port\n\n03/14/2014\n\n${BODY}`, '2014-03-14'],
    [`PORT SALEN, March 3, 2014 — ${BODY}`, '2014-03-03'],
    [`${BODY}\n\nPosted on 2014-03-03`, '2014-03-03'],
    [`${BODY} It had sunk on 3 March 2014 in the harbour of the town, as everybody there remembers well.`, null],
    [`Posted in March\n\n${BODY}`, null],
  ])('was published when it says so: %s', (text, published) => {
    expect(report(text)?.published).toBe(published)
  })

  it('keeps what its metadata says', () => {
    const metadata = { ...NO_METADATA, published: '2015-01-01', language: 'fr', publisher: 'Harbour News' }
    expect(report(`Publication date: 19 December 2011\n\n${BODY}`, { metadata })).toMatchObject({
      published: '2015-01-01',
      language: 'fr',
      publisher: 'Harbour News',
    })
  })

  it.each([
    [`${BODY}\n\nFrom [Fog over the port](#) on the Salen Herald site.`, ['Salen Herald']],
    [`${BODY} The port was closed.(Source - Harbour News)`, ['Harbour News']],
    [`${BODY}\n\nSource: Radio Kembe`, ['Radio Kembe']],
    [`${BODY}\n\nFrom the pier one could see nothing at all.`, []],
    [`${BODY}\n\nThe source of the fire (the kitchen) was found.`, []],
  ])('names what it was taken from: %s', (text, takenFrom) => {
    expect(report(text)?.takenFrom).toEqual(takenFrom)
  })
})

import { createHash } from 'node:crypto'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { readBytes } from '../../src/read/bytes.ts'

const read = (text: string | Uint8Array) => readBytes('rows.jsonl', typeof text === 'string' ? Buffer.from(text) : text)

describe('JSON Lines', () => {
  it('are one document a line, known by the bytes of the line alone', () => {
    const first = '{"id":"a","text":"Семь\\r\\nчеловек","published":"2019-03-04","language":"ru-RU"}'
    const { documents, problems } = read(`\ufeff${first}\r\n\r\n{"id":7,"text":"two"}`)
    expect(problems).toEqual([])
    expect(documents.map(({ name, text }) => [name, text])).toEqual([
      ['a', 'Семь\r\nчеловек'],
      ['7', 'two'],
    ])
    expect(documents[0]).toMatchObject({
      sha256: createHash('sha256').update(first).digest('hex'),
      size: Buffer.byteLength(first),
      metadata: { published: '2019-03-04', language: 'ru' },
    })
  })

  it('may hold pages, whose metadata the keys of the line override', () => {
    const html = '<html lang="en"><head><title>Inner</title></head><body><p>Seven were hurt.</p></body></html>'
    const { documents } = read(JSON.stringify({ id: 'a', html, title: 'Outer' }))
    expect(documents[0]).toMatchObject({ metadata: { title: 'Outer', language: 'en' } })
    expect(documents[0]?.text).toContain('Seven were hurt.')
  })

  it('that are broken are one problem each, with the line, and the rest goes on', () => {
    const rows = [
      '{"id":"a","text":"one"}',
      '{"id":',
      '[1]',
      'null',
      '{"id":"b"}',
      '{"id":"b\\n","text":"x"}',
      '{"text":3}',
      '{"text":"last"}',
    ]
    const { documents, problems } = read(rows.join('\n'))
    expect(documents.map(({ name }) => name)).toEqual(['a', 'rows.jsonl:8'])
    expect(problems.map(({ where }) => where)).toEqual([2, 3, 4, 5, 6, 7].map((line) => `rows.jsonl:${line}`))
    expect(problems.every(({ skipped }) => skipped)).toBe(true)
  })

  it('are read in the encoding of the file', () => {
    const rows = '{"id":"a","text":"Вчера на переправе столкнулись два парома"}\n{"id":"b","text":"да"}'
    expect(read(iconv.encode(rows, 'windows-1251')).documents.map(({ text }) => text)[1]).toBe('да')
    expect(read(iconv.encode(rows, 'utf-16le', { addBOM: true })).problems[0]?.reason).toContain('UTF-8')
  })

  it('with half a character in a text keep their offsets and can be written out again', () => {
    expect(read('{"id":"a","text":"x\\ud800y"}').documents[0]?.text).toBe('x\ufffdy')
  })

  it('with no line are empty', () => {
    expect(read('\n \n')).toMatchObject({ documents: [], problems: [{ where: 'rows.jsonl', skipped: true }] })
  })
})

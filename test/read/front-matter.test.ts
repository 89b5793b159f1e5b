import { describe, expect, it } from 'vitest'
import { readBytes } from '../../src/read/bytes.ts'

const read = (text: string) => readBytes('note.md', Buffer.from(text))

describe('front matter', () => {
  it('stays in the text, is not searched, and describes the document', () => {
    for (const end of ['\n', '\r\n']) {
      const block = ['---', 'title: Two ferries', 'published: 2019-03-04 10:00', 'language: eng', '---', ''].join(end)
      const { documents, problems } = read(`${block}Seven were hurt.`)
      expect(problems).toEqual([])
      expect(documents[0]).toMatchObject({
        text: `${block}Seven were hurt.`,
        unread: [{ start: 0, end: block.length }],
        metadata: { title: 'Two ferries', published: '2019-03-04', language: 'en', publisher: null },
      })
    }
  })

  it('that is broken is one problem with its line, and is not searched', () => {
    const { documents, problems } = read('---\ntitle: ferries\nauthor: "unclosed\n---\nSeven were hurt.')
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ where: expect.stringMatching(/^note\.md:[2-4]$/), skipped: false })
    expect(documents[0]?.text.slice(documents[0].unread[0]?.end)).toBe('Seven were hurt.')
  })

  it('without an end is text, and said to be without one', () => {
    const { documents, problems } = read('---\ntitle: ferries\nSeven were hurt.')
    expect(documents[0]?.unread).toEqual([])
    expect(problems).toMatchObject([{ where: 'note.md:1', skipped: false }])
  })

  it('is not what a text that opens with a rule has', () => {
    for (const text of [
      '---\nSeven were hurt.\n---\nMore follows.',
      '---\nThe mayor said this: seven were hurt.\n---\nMore follows.',
      '---\n- seven\n- eight\n---\nMore.',
      '---\n---\nMore.',
      'title: x\n---\nMore.',
    ]) {
      expect(read(text)).toMatchObject({ documents: [{ unread: [], metadata: { title: null } }], problems: [] })
    }
  })

  it('runs no code and expands no bomb', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key, i) => {
        const last = 'abcdefg'[i]
        return `${key}: &${key} [${Array.from({ length: 9 }, () => `*${last}`).join(',')}]`
      }),
    ]
    const { documents, problems } = read(`---\n${bomb.join('\n')}\n---\nSeven were hurt.`)
    expect(documents).toHaveLength(1)
    expect(problems).toHaveLength(1)
    expect(read('---\ntitle: !!js/function "function () {}"\n---\nSeven.').documents).toHaveLength(1)
  })

  it('with nothing after it is an empty document', () => {
    expect(read('---\ntitle: x\n---\n')).toMatchObject({ documents: [], problems: [{ skipped: true }] })
  })
})

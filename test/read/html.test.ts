import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { readBytes } from '../../src/read/bytes.ts'

const read = (html: string | Uint8Array, mediaType?: string) =>
  readBytes('page.html', typeof html === 'string' ? Buffer.from(html) : html, mediaType)
const textOf = (html: string): string | undefined => read(html).documents[0]?.text

const LONG = 'The harbour office said on Monday that seven passengers, two of them children, had been taken ashore. '
  .repeat(4)
  .trim()

describe('the text of a page', () => {
  it('is its headline and main text in paragraphs, without scripts, menus and footers', () => {
    const text =
      textOf(`<!doctype html><html><head><title>Ferries collide | Harbour Post</title><style>p{}</style></head><body>
      <nav><a href="/">Home</a></nav><div class="bar"><a href="/a">Sport</a> <a href="/b">Weather</a></div>
      <header><h1>Ferries collide</h1></header><script>document.write('evil')</script>
      <article><p>${LONG}</p><p>Line one<br>line two &amp; three&nbsp;&#8212; <b>b</b>old.</p>
      <table><tr><td>Hurt</td><td>7</td></tr><tr><td>Dead</td><td>1</td></tr></table>
      <ul><li>Anna</li><li>Boris</li></ul></article><footer>All rights reserved</footer></body></html>`)
    expect(text).toBe(
      `Ferries collide\n\n${LONG}\n\nLine one\nline two & three\u00a0— bold.\n\nHurt\t7\nDead\t1\n\nAnna\nBoris`,
    )
  })

  it.each([
    ['a fragment', '<p>Seven <i>were</i> hurt.<p>One died.'],
    ['no head', '<html><body><p>Seven were hurt.</p><p>One died.</p></body></html>'],
    ['no body tag', '<!doctype html><title>T</title><p>Seven were hurt.</p><p>One died.</p>'],
    ['a title but no head', '<html><title>T</title><body><p>Seven were hurt.</p><p>One died.</p></body></html>'],
    ['double breaks', '<body>Seven were hurt.<br><br>One died.</body>'],
    [
      'a menu',
      '<html><body><ul><li><a href=1>Home</a><li><a href=2>News</a></ul><p>Seven were hurt.</p><p>One died.</p>',
    ],
  ])('is the whole of a short page: %s', (_, html) => {
    expect(textOf(html)?.replace(/^T\n\n/, '')).toBe('Seven were hurt.\n\nOne died.')
  })

  it('leaves hidden text and soft hyphens out and keeps preformatted lines', () => {
    expect(
      textOf('<body><p hidden>no</p><p style="display: none">no</p><p>se&shy;ven</p><pre>a\n  b</pre></body>'),
    ).toBe('seven\n\na\n  b')
  })

  it('keeps the space in a number, however it is written, and no paragraph of spaces', () => {
    expect(textOf('<body><p>2&nbsp;000 and 3&#8239;000</p><p>&nbsp;</p><p>x</p></body>')).toBe(
      '2\u00a0000 and 3\u202f000\n\nx',
    )
  })

  it('is read from XHTML, with empty elements and CDATA', () => {
    const xhtml = `<?xml version="1.0" encoding="koi8-r"?><html><head><script src="x"/><title>Паром</title></head>
      <body><p>Погибли <![CDATA[семь & один]]>.</p></body></html>`
    const { documents, problems } = readBytes('page.xhtml', iconv.encode(xhtml, 'koi8-r'))
    expect(problems).toEqual([])
    expect(documents[0]).toMatchObject({ text: 'Паром\n\nПогибли семь & один.', mediaType: 'application/xhtml+xml' })
  })

  it('is empty for a page without text, which is skipped', () => {
    for (const html of ['<html></html>', '  ', '<script>x</script>']) {
      expect(read(html)).toMatchObject({ documents: [], problems: [{ where: 'page.html', skipped: true }] })
    }
  })

  it('is decoded as the page or its sender declares', () => {
    const page = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>Семь</p>'
    expect(read(iconv.encode(page, 'windows-1251')).documents[0]?.text).toBe('Семь')
    expect(read(iconv.encode('<p>Семь</p>', 'koi8-r'), 'text/html; charset=koi8-r').documents[0]?.text).toBe('Семь')
  })
})

describe('the metadata of a page', () => {
  it('comes from meta tags, links and the root element', () => {
    const { documents } = read(`<html lang="en-GB"><head><title>Ferries collide - Harbour Post</title>
      <meta property="article:published_time" content="2019-03-04T09:00:00Z"><meta property="og:site_name" content="Harbour Post">
      <meta name="author" content="A. Writer"><link rel="canonical" href="https://example.org/ferries"></head>
      <body><h1>Ferries collide</h1><p>${LONG}</p></body></html>`)
    expect(documents[0]?.metadata).toEqual({
      title: 'Ferries collide',
      published: '2019-03-04',
      publisher: 'Harbour Post',
      author: 'A. Writer',
      url: 'https://example.org/ferries',
      language: 'en',
    })
  })

  it('comes from JSON-LD, of which broken blocks are passed over', () => {
    const ld = {
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        {
          '@type': 'NewsArticle',
          headline: 'Ferries',
          datePublished: '2019-03-04',
          publisher: { name: 'Post' },
          author: [{ name: 'A' }, { name: 'B' }],
        },
      ],
    }
    const { documents, problems } = read(`<html><head><script type="application/ld+json">{broken</script>
      <script type="application/ld+json">${JSON.stringify(ld)}</script></head><body><p>${LONG}</p></body></html>`)
    expect(problems).toEqual([])
    expect(documents[0]?.metadata).toMatchObject({
      title: 'Ferries',
      published: '2019-03-04',
      publisher: 'Post',
      author: 'A, B',
    })
  })

  it('takes the first date that is one, and reports when none is', () => {
    const dates = '<meta name="date" content="4 March"><time pubdate datetime="2019-03-04">today</time>'
    expect(read(`<body>${dates}<p>Seven.</p></body>`)).toMatchObject({
      documents: [{ metadata: { published: '2019-03-04' } }],
      problems: [],
    })
    expect(read('<meta name="date" content="4 March"><p>Seven.</p>').problems).toMatchObject([{ skipped: false }])
  })
})

describe('a hostile page', () => {
  it.each([
    ['deep', `${'<div>'.repeat(100_000)}Seven`],
    ['wide', '<p>Seven'.repeat(300_000)],
    ['brackets', `${'<'.repeat(1_000_000)} Seven`],
    ['attributes', `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=b`).join(' ')}>Seven</p>`],
    ['entities', `${'&lt;'.repeat(300_000)} Seven`],
  ])('ends: %s', (_, html) => expect(textOf(`<html><head></head><body>${html}`)).toContain('Seven'), 60_000)

  it('runs nothing', () => {
    const html =
      '<body onload="globalThis.ran = 1"><img src=x onerror="globalThis.ran = 1"><script>globalThis.ran = 1</script><p>Seven'
    expect(textOf(html)).toBe('Seven')
    expect('ran' in globalThis).toBe(false)
  })
})

import { publishedDate } from './dates.ts'
import type { HtmlDocument } from './html-dom.ts'
import { jsonLd } from './json-ld.ts'
import { languageCode } from './language-code.ts'
import type { Described } from './metadata.ts'
import { describe } from './metadata.ts'

type Candidates = readonly (string | null | undefined)[]

/** The page's meta tags, by `property`, `name`, `itemprop` or `http-equiv` in lower case; the first of a kind. */
const metaTags = (page: HtmlDocument): ReadonlyMap<string, string> => {
  const tags = new Map<string, string>()
  for (const tag of page.querySelectorAll('meta')) {
    const content = tag.getAttribute('content')?.trim()
    for (const kind of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = tag.getAttribute(kind)?.trim().toLowerCase()
      if (key !== undefined && content && !tags.has(key)) tags.set(key, content)
    }
  }
  return tags
}

const attribute = (page: HtmlDocument, selector: string, name: string): string | null =>
  page.querySelector(selector)?.getAttribute(name) ?? null

const dates = (page: HtmlDocument, meta: ReadonlyMap<string, string>, ld: Candidates): Candidates => [
  meta.get('article:published_time'),
  ...ld,
  meta.get('datepublished'),
  attribute(page, '[itemprop="datePublished"]', 'datetime'),
  meta.get('dc.date.issued') ?? meta.get('dcterms.issued'),
  meta.get('dc.date') ?? meta.get('dcterms.date') ?? meta.get('dc.date.created') ?? meta.get('dcterms.created'),
  meta.get('date') ?? meta.get('pubdate') ?? meta.get('publish-date') ?? meta.get('publish_date'),
  attribute(page, 'time[pubdate]', 'datetime'),
]

const isUrl = (value: string | null | undefined): boolean => /^https?:\/\//i.test(value ?? '')
const first = (values: Candidates, test: (value: string) => boolean = () => true): string | null =>
  values.find((value): value is string => !!value && value.trim() !== '' && test(value)) ?? null

/**
 * The metadata of a page: Open Graph and article tags, JSON-LD, schema.org's microdata, Dublin Core, and HTML's own. Of
 * several dates the first that is one; where none is, the first as written is a problem.
 */
export const htmlMetadata = (page: HtmlDocument, where: string): Described => {
  const meta = metaTags(page)
  const ld = jsonLd(page)
  const published = dates(page, meta, [ld.published])
  const creator = meta.get('dc.creator') ?? meta.get('dcterms.creator')
  const author = [meta.get('author'), ld.author, creator, meta.get('article:author')]
  const languages = [page.documentElement?.getAttribute('lang'), page.documentElement?.getAttribute('xml:lang')]
  const tagged = [meta.get('content-language'), ld.language, meta.get('og:locale'), meta.get('dc.language')]
  const dublinTitle = meta.get('dc.title') ?? meta.get('dcterms.title')
  return describe(
    {
      title: first([meta.get('og:title'), ld.title, dublinTitle, page.querySelector('title')?.textContent]),
      published: first(published, (value) => publishedDate(value) !== null) ?? first(published),
      publisher: first([
        ld.publisher,
        meta.get('dc.publisher'),
        meta.get('dcterms.publisher'),
        meta.get('og:site_name'),
      ]),
      author: first(author, (value) => !isUrl(value)),
      url: first([attribute(page, 'link[rel~="canonical"]', 'href'), meta.get('og:url'), ld.url], isUrl),
      language: first([...languages, ...tagged], (value) => languageCode(value) !== null),
    },
    where,
  )
}

import type { HtmlDocument } from './html-dom.ts'

type Thing = Readonly<Record<string, unknown>>
const ARTICLE = /(?:Article|Posting|Report)$/

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)
const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isArticle = (thing: Thing): boolean =>
  listed(thing['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type))

/** The name of a person or organisation, given as such or as an object, or of several, with commas. */
const nameOf = (value: unknown): string | null => {
  const names = listed(value).map((item) => (isThing(item) ? item.name : item))
  const written = names.filter((name) => typeof name === 'string')
  return written.length === 0 ? null : written.join(', ')
}

/**
 * What a page says of its article in JSON-LD (schema.org), by our keys; the values of the first article found. Broken
 * JSON-LD says nothing.
 */
export const jsonLd = (page: HtmlDocument): Readonly<Record<string, string | null>> => {
  const things = [...page.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap((script) => listed(parsed(script.textContent)))
    .flatMap((thing) => (isThing(thing) && '@graph' in thing ? listed(thing['@graph']) : [thing]))
  const article = things.filter(isThing).find(isArticle) ?? {}
  return {
    title: nameOf(article.headline),
    published: nameOf(article.datePublished),
    publisher: nameOf(article.publisher),
    author: nameOf(article.author),
    url: nameOf(article.url),
    language: nameOf(article.inLanguage),
  }
}

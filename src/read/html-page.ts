import { Readability } from '@mozilla/readability'
import type { Metadata, Problem } from '../domain/document.ts'
import { NO_METADATA } from '../domain/document.ts'
import { blockText } from './html-blocks.ts'
import type { HtmlDocument, HtmlNode } from './html-dom.ts'
import { parseHtml } from './html-dom.ts'
import { keepTables, removeFurniture } from './html-furniture.ts'
import { htmlMetadata } from './html-metadata.ts'
import { flattened, isWild } from './html-wild.ts'

/** What a page says: its main text and its metadata. */
export type Page = { readonly text: string; readonly metadata: Metadata; readonly problems: readonly Problem[] }

const MOST_ELEMENTS = 50_000
const ENOUGH = 250

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** The page's headline: the `<h1>` that its title holds, else its title. */
const headlineOf = (page: HtmlDocument, title: string | null): string => {
  const titles = [title ?? '', plain(page.querySelector('title')?.textContent ?? '')]
  const headings = [...page.querySelectorAll('h1')].map((heading) => plain(blockText(heading)))
  return headings.find((heading) => heading !== '' && titles.some((held) => held.includes(heading))) ?? title ?? ''
}

/** The main text by Mozilla's Readability, which takes the page apart; empty where it finds none. */
const article = (page: HtmlDocument): string => {
  try {
    keepTables(page)
    const options = {
      charThreshold: ENOUGH,
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
      serializer: (node: unknown) => node as HtmlNode,
    }
    const content = new Readability(page as never, options).parse()?.content
    return content === null || content === undefined ? '' : blockText(content)
  } catch {
    return ''
  }
}

/**
 * Reads a page: its main text in paragraphs (the whole body's where no main text can be told), the headline first if it
 * is not in there, and its metadata. Nothing is run or fetched.
 */
export const readPage = (html: string, where: string): Page => {
  if (isWild(html)) return { text: blockText(parseHtml(flattened(html)).body), metadata: NO_METADATA, problems: [] }
  const page = parseHtml(html)
  const { metadata, problems } = htmlMetadata(page, where)
  const everything = blockText(page.body)
  removeFurniture(page)
  const headline = headlineOf(page, metadata.title)
  const whole = blockText(page.body)
  const body = article(page) || whole || everything
  const headed = headline === '' || body === '' || plain(body).includes(headline)
  return {
    text: headed ? body : `${headline}\n\n${body}`,
    metadata: { ...metadata, title: headline || null },
    problems,
  }
}
